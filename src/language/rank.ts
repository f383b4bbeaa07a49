import { collect, collectOne, type Evidence } from './evidence.ts'
import { languages } from './registry.ts'
import { trigramScores } from './trigrams.ts'

/** Log odds of languages, by code. */
export type Scores = Map<string, number>

/** Scores languages by letters and words; by trigrams too where these do not decide. */
export function rank(words: readonly string[], script: string): Scores {
  const scores = new Map(scoreByWords(words, script))
  const leader = leaderOf(scores)
  if (leads(leader) && isDense(leader.score, words.length)) return scores
  for (const [code, score] of trigramScores(words.slice(0, TRIGRAM_WORDS), script)) {
    scores.set(code, (scores.get(code) ?? rarity(code)) + WEIGHT.trigram * score)
  }
  return scores
}

/** Scores the languages with detection data. */
export function scoreByWords(words: readonly string[], script: string): [string, number][] {
  return scoreBy(collect(words, script))
}

/** The same by what has been collected. */
export function scoreBy(evidence: Evidence): [string, number][] {
  return evidence.codes.map((code, i) => [code, prior(code) + weigh(evidence, i)])
}

/**
 * By how much a word in lower case, or a name, speaks more for another language of its script than for one; how far words put any ahead is no
 * more than the sum.
 */
export function leadOfOthers(word: string, isName: boolean, script: string, code: string): number {
  const { own, missing, others } = collectOne(word, isName, script, code)
  return others - (own - WEIGHT.missing * missing)
}

/** The language that scores best, and the score of the next. */
export interface Leader {
  readonly code: string | null
  readonly score: number
  readonly second: number
}

export function leaderOf(scores: Iterable<readonly [string, number]>): Leader {
  let code: string | null = null
  let first = Number.NEGATIVE_INFINITY
  let second = first
  for (const [other, score] of scores) {
    second = Math.max(second, Math.min(first, score))
    if (score > first) [code, first] = [other, score]
  }
  return { code, score: first, second }
}

/** Is it far ahead? */
export function leads({ score, second }: Leader): boolean {
  return score - second > 12
}

/** Are there as many frequent words as running text has, not those of Catalan taken for Spanish? */
export function isDense(score: number, words: number): boolean {
  return score > DENSE * words
}

const DENSE = 1

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

/** How far a language can be ahead before any word is read. */
export const MOST_PRIOR = WEIGHT.full

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
