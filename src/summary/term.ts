import type { Entity } from '../analysis.ts'
import type { Word } from '../text/word.ts'
import { EMPTY, isModifier } from './marks.ts'

/** A word, a phrase of two or three words or a named entity that may be a keyword. */
export interface Term {
  /** Of a single word: the form that it was first met in, and its mark. */
  readonly word: Word | null
  readonly mark: number
  /** Of a phrase. */
  readonly words: readonly Term[]
  readonly entity: Entity | null
  /** Alone it says little: «європейські». */
  readonly modifier: boolean
  /** Among those of as many words, in their order. */
  readonly number: number
  /** Index of the sentence it first stands in. */
  first: number
  count: number
  /** Sentences it stands in. */
  spread: number
  /** Index of the sentence it last stands in. */
  last: number
  /** Tokens it begins with: the first ones, enough to choose a form. */
  places: number[]
}

/** How many words a term has; an entity counts as none. */
export function sizeOf({ word, words }: Term): number {
  return word ? 1 : words.length
}

export function wordTerm(word: Word, mark: number, number: number): Term {
  return newTerm(word, mark, NO_WORDS, null, isModifier(mark), number)
}

export function phraseTerm(words: readonly Term[], modifier: boolean, number: number): Term {
  return newTerm(null, EMPTY, words, null, modifier, number)
}

export function entityTerm(entity: Entity, number: number): Term {
  return newTerm(null, EMPTY, NO_WORDS, entity, false, number)
}

function newTerm(
  word: Word | null,
  mark: number,
  words: readonly Term[],
  entity: Entity | null,
  modifier: boolean,
  number: number,
): Term {
  return { word, mark, words, entity, modifier, number, first: -1, count: 0, spread: 0, last: -1, places: NO_PLACES }
}

const NO_WORDS: readonly Term[] = []
const NO_PLACES: number[] = []

/** Places kept of one term. */
const MOST_PLACES = 30

/** Counts a term once more, at a token of a sentence. */
export function count(term: Term, sentence: number, token: number): void {
  if (term.count === 0) {
    term.first = sentence
    term.places = [token] // an empty list that grows would make room for seventeen, and most terms come once
  } else if (term.places.length < MOST_PLACES) term.places.push(token)
  if (term.last !== sentence) term.spread++
  term.last = sentence
  term.count++
}
