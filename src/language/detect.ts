import type { DetectedLanguage, Warning } from '../analysis.ts'
import type { Tokenized } from '../text/document.ts'
import { glance } from './glance.ts'
import { best, rank } from './rank.ts'
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
  const part = sample(text)
  const script = mainScript(part)
  const { code, confidence } = guess(part, script)
  return describe(confidence >= 0.5 ? code : null, script, confidence)
}

/** Guesses the language of an article: a glance at it tells mostly. */
export function detectArticle(article: Tokenized): DetectedLanguage {
  const clear = glance(article)
  return clear ? describe(clear.code, clear.script, 1) : detectLanguage(article.text)
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
  if (text.length <= 3 * SLICE) return plain(text)
  const middle = (text.length - SLICE) >> 1
  return plain([text.slice(0, SLICE), text.slice(middle, middle + SLICE), text.slice(-SLICE)].join('\n'))
}

const SLICE = 2000
