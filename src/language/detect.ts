import type { DetectedLanguage, Warning } from '../analysis.ts'
import { best, isDense, leaderOf, leads, rank, scoreByWords } from './rank.ts'
import { languageName, languageOf } from './registry.ts'
import { mainScript, ONLY_LANGUAGE, plain, wordsOf } from './scripts.ts'

/** What detection must know of a language. */
export interface DetectionData {
  /** Every letter it is written with, in lower case. */
  readonly alphabet: string
  /** The share of letters outside a–z, or outside those that Russian and Bulgarian share (і, ї, є). */
  readonly special: number
  /** Letter sequences that its spelling does not have. */
  readonly impossible?: RegExp
  /** The most frequent words, folded; those that neighbours share too, else the sharing would count against it. */
  readonly frequent: ReadonlySet<string>
  /** Word endings of at most four letters: «-ння», «-ться». */
  readonly endings: ReadonlySet<string>
}

/**
 * Guesses the language of a text from its letters, its words and franc's trigrams (https://github.com/wooorm/franc).
 * `confidence` is the share of such guesses that are right; `code` is null where it is under a half.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const clear = glance(text)
  if (clear) return describe(clear.code, clear.script, 1)
  const part = sample(text)
  const script = mainScript(part)
  const { code, confidence } = guess(part, script)
  return describe(confidence >= 0.5 ? code : null, script, confidence)
}

/** The languages that a text may be in, the likeliest first, with their scores. */
export function rankLanguages(text: string): { readonly code: string; readonly score: number }[] {
  const part = sample(text)
  const script = mainScript(part)
  if (script === null || script === 'Other') return []
  const scores = [...rank(wordsOf(part, script), script)]
  return scores.map(([code, score]) => ({ code, score: round(score) })).sort((a, b) => b.score - a.score)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** The record of a language that the user gave: «uk», «ukr», «uk-UA». */
export function givenLanguage(code: string, text: string): DetectedLanguage {
  return describe(baseCode(code), mainScript(sample(text)), 1)
}

/** Warns where a text gets less than the whole analysis. */
export function languageWarnings({ code, name, support }: DetectedLanguage): Warning[] {
  const rest = 'sentences and marked quotations only'
  if (code === null) return [{ code: 'unknown-language', message: `language not recognized: ${rest}` }]
  return support === 'full' ? [] : [{ code: 'basic-language', message: `no model for ${name ?? code}: ${rest}` }]
}

function guess(text: string, script: string | null): { readonly code: string | null; readonly confidence: number } {
  if (script === null || script === 'Other') return { code: null, confidence: 0 }
  if (script === 'Han' && KANA.test(text)) return { code: 'ja', confidence: ONLY }
  const only = ONLY_LANGUAGE[script]
  return only ? { code: only, confidence: ONLY } : best(rank(wordsOf(text, script), script))
}

const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u
const ONLY = 0.99

function describe(code: string | null, script: string | null, confidence: number): DetectedLanguage {
  const { support } = languageOf(code)
  return { code, name: code && languageName(code), script, confidence: round(confidence), support }
}

function baseCode(code: string): string {
  try {
    return new Intl.Locale(code).language
  } catch {
    return code
  }
}

/** The beginning, the middle and the end: a menu or a header in another language does not outvote the text. */
function sample(text: string): string {
  return plain(text.length <= 3 * SLICE ? text : slicesOf(text, SLICE).join('\n'))
}

const SLICE = 2000

function slicesOf(text: string, length: number): readonly string[] {
  const middle = (text.length - length) >> 1
  return [text.slice(0, length), text.slice(middle, middle + length), text.slice(-length)]
}

/** The language that the beginning, the middle and the end of a text are all clearly in: most articles need not be read further. */
function glance(text: string): { readonly code: string; readonly script: string } | null {
  if (text.length <= 3 * GLANCE) return null
  let found: { readonly code: string; readonly script: string } | null = null
  let score = 0
  let count = 0
  for (const slice of slicesOf(text, GLANCE)) {
    const part = plain(slice)
    const script = mainScript(part)
    if (script !== 'Latin' && script !== 'Cyrillic') return null
    const words = wordsOf(part, script)
    const leader = leaderOf(scoreByWords(words, script))
    if (!leads(leader) || (found && found.code !== leader.code)) return null
    found = { code: leader.code!, script }
    score += leader.score
    count += words.length
  }
  return isDense(score, count) ? found : null
}

/** Some thirty words. */
const GLANCE = 200
