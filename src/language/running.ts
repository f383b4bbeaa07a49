import type { Document } from '../text/document.ts'
import { unitAt } from '../text/letters.ts'
import { noteKind, type Word } from '../text/word.ts'
import type { DetectionData } from './detect.ts'
import type { Language } from './language.ts'
import { isDoubtful, wordsOf } from './scripts.ts'

/** Are words of the script of a language running text of it, spelt with its letters, many of them frequent? Fewer tell nothing. */
export function isRunning(words: readonly string[], detection: DetectionData): boolean {
  let known = 0
  for (const word of words) {
    const lower = word.toLowerCase()
    if (!isSpelt(lower, detection)) return false
    if (detection.frequent.has(lower)) known++
  }
  return isShare(known, words.length)
}

function isShare(known: number, all: number): boolean {
  return known >= OWN_SHARE * all
}

/** Share of frequent words that running text has. */
const OWN_SHARE = 0.2
/** Fewer words do not tell their language. */
export const FEWEST_WORDS = 4

/** What the tokens of a sentence are in the language of their document. */
export interface Run {
  /** Surely no other language is to be looked for, if the sentence is written in the script of this one. */
  readonly isRunning: boolean
  /** Code units in words of it. */
  readonly units: number
}

/** Reads a sentence by what has been noted of its words. */
export function readRun({ tokens, words, language }: Document, from: number, to: number): Run {
  let all = 0
  let known = 0
  let units = 0
  for (let token = from; token < to; token++) {
    const kind = kindOf(words[token]!, language)
    all += WORDS[kind]!
    known += FREQUENT[kind]!
    if (kind >= ONE) units += tokens.end[token]! - tokens.start[token]!
  }
  return { isRunning: all < FEWEST_WORDS || isShare(known, all), units }
}

/** Of letters that the language has not, or read otherwise in a sentence than alone. */
const STRANGE = 1
/** No word of its script. */
const NONE = 2
/** Who|'s: with the word before it, which may be frequent alone, and with one behind it. */
const POSSESSIVE = 3
/** One word, or two, that the language may have; one more for each that is frequent. */
const ONE = 4
const TWO = 6

/** By kind: how many words there are at most, and how many frequent ones at least. */
const WORDS = [0, Number.POSITIVE_INFINITY, 0, 1, 1, 1, 2, 2, 2]
const FREQUENT = [0, 0, 0, -2, 0, 1, 0, 1, 2]

const kindOf: (word: Word, language: Language) => number = noteKind((form: string, language: Language): number => {
  const { detection, script } = language
  if (form === "'s") return POSSESSIVE
  if (form !== "'" && isSpelt(form, detection)) return ONE + countFrequent([form], detection)
  if (isDoubtful(form)) return STRANGE
  const words = wordsOf(form, script)
  if (words.length === 0) return NONE
  if (words.length > 2 || !isSpelt(form.replace(NO_LETTER, ''), detection)) return STRANGE
  return (words.length === 1 ? ONE : TWO) + countFrequent(words, detection)
})

const NO_LETTER = /\P{L}/gu

function countFrequent(words: readonly string[], { frequent }: DetectionData): number {
  let count = 0
  for (const word of words) if (frequent.has(word)) count++
  return count
}

/** Has it no letters but those of the language? */
function isSpelt(lower: string, detection: DetectionData): boolean {
  const letters = lettersOf(detection)
  for (let at = 0; at < lower.length; at++) if (!letters.has(unitAt(lower, at))) return false
  return true
}

const alphabets = new WeakMap<DetectionData, ReadonlySet<number>>()

/** By code unit, with the apostrophe. */
function lettersOf(detection: DetectionData): ReadonlySet<number> {
  const known = alphabets.get(detection)
  if (known) return known
  const letters = new Set([...detection.alphabet, "'"].map((letter) => unitAt(letter, 0)))
  alphabets.set(detection, letters)
  return letters
}
