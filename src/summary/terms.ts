import type { Entity } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { mapped } from '../text/mapped.ts'
import { type Line, readLines, type Unit } from './units.ts'

/** A word, a phrase of two or three words or a named entity that may be a keyword. */
export interface Term {
  /** Folded stems; an entity has none. */
  readonly stems: readonly string[]
  /** Of a phrase: its words. */
  readonly words: readonly Term[]
  /** Among those of as many words, in their order. */
  readonly number: number
  readonly entity: Entity | null
  /** Alone it says little: «європейські». */
  readonly modifier: boolean
  /** Index of the sentence it first stands in. */
  readonly first: number
  count: number
  /** Sentences it stands in. */
  spread: number
  /** Index of the sentence it last stands in. */
  last: number
  /** Tokens it begins with: the first ones, enough to choose a form. */
  readonly places: number[]
}

/** The terms of an article. */
export interface Terms {
  /** Phrases only of words that come again. */
  readonly all: readonly Term[]
  /** The words and entities of every sentence, each once. */
  readonly bySentence: readonly (readonly Term[])[]
  /** The phrase that two words make. */
  readonly pairOf: (first: Term, second: Term) => Term | undefined
}

/** Counts the words, phrases and entities of an article. */
export function countTerms(document: Document, entities: readonly Entity[]): Terms {
  const lines = readLines(document, entities)
  const words = new Map<string, Term>()
  const bySentence: Term[][] = mapped(lines, () => [])
  const single = mapped(lines, (line, sentence) => countWords(line, sentence, words, bySentence[sentence]!))
  const pairs = new Map<number, Term>()
  const triples = new Map<number, Term>()
  lines.forEach((line, sentence) => {
    countPhrases(single[sentence]!, line, sentence, pairs, triples)
  })
  return {
    all: [...words.values(), ...pairs.values(), ...triples.values()],
    bySentence,
    pairOf: (first, second) => pairs.get(keyOf(first, second)),
  }
}

/** Places kept of one term. */
const MOST_PLACES = 30

/** The words of a sentence as terms, unit by unit; what is met there first goes to `distinct`. */
function countWords(
  { from, units }: Line,
  sentence: number,
  words: Map<string, Term>,
  distinct: Term[],
): (Term | null)[] {
  return mapped(units, (unit, index) => {
    if (unit === null) return null
    const known = words.get(unit.key)
    const term = known ?? open(unit, words.size, sentence)
    if (!known) words.set(unit.key, term)
    if (term.last !== sentence) distinct.push(term)
    return count(term, sentence, from + index)
  })
}

/** Phrases of two and three words, «генеральний штаб армії»: only one whose words come again can come again. */
function countPhrases(
  terms: readonly (Term | null)[],
  { from, units }: Line,
  sentence: number,
  pairs: Map<number, Term>,
  triples: Map<number, Term>,
): void {
  for (let at = 0; at + 1 < terms.length; at++) {
    const [first, second, third] = [terms[at]!, terms[at + 1]!, terms[at + 2] ?? null]
    if (!comesAgain(first) || !comesAgain(second)) continue
    const pair = join(pairs, first, second, [first, second], units.slice(at, at + 2), sentence)
    count(pair, sentence, from + at)
    if (!comesAgain(third)) continue
    const triple = join(triples, pair, third, [first, second, third], units.slice(at, at + 3), sentence)
    count(triple, sentence, from + at)
  }
}

function comesAgain(term: Term | null): term is Term {
  return term !== null && term.count > 1 && term.entity === null
}

/** The phrase of two terms; forms of one stem may differ in whether they say anything alone. */
function join(
  phrases: Map<number, Term>,
  begin: Term,
  end: Term,
  words: readonly Term[],
  units: readonly (Unit | null)[],
  sentence: number,
): Term {
  const key = keyOf(begin, end)
  const known = phrases.get(key)
  if (known) return known
  const stems = mapped(words, (word) => word.stems[0]!)
  const modifier = units.every((unit) => unit?.modifier)
  const phrase = { ...open({ key: '', modifier, entity: null }, phrases.size, sentence), stems, words }
  phrases.set(key, phrase)
  return phrase
}

/** A small integer: there are no more terms than `MOST_TOKENS`. */
function keyOf(begin: Term, end: Term): number {
  return begin.number * 2 ** 15 + end.number
}

function count(term: Term, sentence: number, token: number): Term {
  if (term.last !== sentence) term.spread++
  if (term.places.length < MOST_PLACES) term.places.push(token)
  term.last = sentence
  term.count++
  return term
}

function open({ key, modifier, entity }: Unit, number: number, first: number): Term {
  const stems = entity ? [] : [key]
  return { stems, words: [], entity, modifier, number, first, count: 0, spread: 0, last: -1, places: [] }
}
