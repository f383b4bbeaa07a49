import type { Entity } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { readUnits, type Unit } from './units.ts'

/** A word, a phrase of two or three words or a named entity that may be a keyword. */
export interface Term {
  /** Folded stems; an entity has none. */
  readonly stems: readonly string[]
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

export interface Terms {
  readonly all: ReadonlyMap<string, Term>
  /** The words and entities of every sentence. */
  readonly bySentence: readonly (readonly Term[])[]
}

/** Counts the words, phrases and entities of an article. */
export function countTerms(document: Document, entities: readonly Entity[]): Terms {
  const all = new Map<string, Term>()
  const bySentence = readUnits(document, entities).map((units, sentence) => {
    const single: Term[] = []
    units.forEach((unit, index) => {
      if (unit === null) return
      single.push(add(all, unit.key, [unit], sentence))
      for (let end = index + 2; end <= index + LONGEST && isWord(unit) && isWord(units[end - 1]); end++) {
        const phrase = units.slice(index, end) as Unit[]
        add(all, phrase.map(keyOf).join(' '), phrase, sentence)
      }
    })
    return single
  })
  return { all, bySentence }
}

/** Words of the longest phrase: «генеральний штаб армії». */
const LONGEST = 3
/** Places kept of one term. */
const MOST_PLACES = 30

function isWord(unit: Unit | null | undefined): boolean {
  return unit != null && unit.entity === null
}

function keyOf(unit: Unit): string {
  return unit.key
}

function add(all: Map<string, Term>, key: string, units: readonly Unit[], sentence: number): Term {
  const term = all.get(key) ?? open(units, sentence)
  if (term.count === 0) all.set(key, term)
  if (term.last !== sentence) term.spread++
  if (term.places.length < MOST_PLACES) term.places.push(units[0]!.token)
  term.last = sentence
  term.count++
  return term
}

function open(units: readonly Unit[], sentence: number): Term {
  const { entity } = units[0]!
  const stems = entity ? [] : units.map((unit) => unit.key)
  const modifier = units.every((unit) => unit.modifier)
  return { stems, entity, modifier, first: sentence, count: 0, spread: 0, last: -1, places: [] }
}
