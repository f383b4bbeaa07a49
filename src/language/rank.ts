import { collect, type Evidence } from './evidence.ts'
import { languages } from './registry.ts'
import { trigramScores } from './trigrams.ts'

/** Log odds of languages, by code. */
export type Scores = Map<string, number>

/** Scores languages by letters and words; by trigrams too where these do not decide. */
export function rank(words: readonly string[], script: string): Scores {
  const scores = new Map(scoreByWords(words, script))
  if (decided(scores, words.length)) return scores
  for (const [code, score] of trigramScores(words.slice(0, TRIGRAM_WORDS), script)) {
    scores.set(code, (scores.get(code) ?? rarity(code)) + WEIGHT.trigram * score)
  }
  return scores
}

/** Scores the languages with detection data. */
export function scoreByWords(words: readonly string[], script: string): [string, number][] {
  const evidence = collect(words, script)
  return evidence.codes.map((code, i) => [code, prior(code) + weigh(evidence, i)])
}

/** The best language and how probable it is. */
export function best(scores: Scores): { readonly code: string | null; readonly confidence: number } {
  let code: string | null = null
  let top = Number.NEGATIVE_INFINITY
  for (const [candidate, score] of scores) if (score > top) [code, top] = [candidate, score]
  let sum = 0
  for (const score of scores.values()) sum += Math.exp((score - top) / WEIGHT.temperature)
  return { code, confidence: code === null ? 0 : 1 / sum }
}

/** Fitted by hand on `../shared/gold/sentences/*.dev`; `temperature` makes the confidence the share that is right. */
const WEIGHT = {
  full: 2,
  basic: 1,
  unknown: -5,
  missing: 0.8,
  trigram: 0.2,
  temperature: 0.8,
}

const TRIGRAM_WORDS = 300

function weigh({ words, missing }: Evidence, i: number): number {
  return words[i]! - WEIGHT.missing * missing[i]!
}

function prior(code: string): number {
  const support = languages[code]?.support
  return support ? WEIGHT[support] : 0
}

function rarity(code: string): number {
  return MAIN.has(code) ? 0 : WEIGHT.unknown
}

/** The language most texts of a script are in, where none of its languages has detection data. */
const MAIN: ReadonlySet<string> = new Set(['ar', 'hi', 'he', 'am', 'my'])

/** Far ahead, and with as many frequent words as running text has: not Catalan taken for Spanish. */
function decided(scores: Scores, words: number): boolean {
  const [first = 0, second = 0] = [...scores.values()].sort((a, b) => b - a)
  return first - second > 12 && first > DENSE * words
}

const DENSE = 1
