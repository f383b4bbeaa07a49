import { unitAt } from '../../text/letters.ts'
import { once } from '../../text/once.ts'
import type { NameData } from './names.ts'
import { type Ending, paradigmsOf } from './paradigms.ts'

/** The last letters of words, and what they can be as an ending. */
export interface WordEnd {
  readonly length: number
  readonly endings: readonly Ending[]
  /** Is one of them an adjective's? */
  readonly attributive: boolean
  /** The longest one that ends this one and is an ending. */
  readonly shorter: WordEnd | null
}

/** A trie of endings, from their last letter on, whose branches are found by hashes. */
export interface Endings {
  /** The first has no letters. */
  readonly ends: WordEnd[]
  /** By number: the end that a letter was put before, and the letter. */
  readonly shorter: number[]
  readonly letters: number[]
  /** The numbers of ends by the hashes of these two; 0 where none stands. */
  readonly places: Uint16Array
}

/** The endings of words of some kinds. */
export function endingsWhere(test: (ending: Ending) => boolean): (data: NameData) => Endings {
  return once((data) => {
    const all = paradigmsOf(data)
    const endingsOf = (text: string) => all.get(text)?.filter(test) ?? []
    const endings: Endings = { ends: [], shorter: [0], letters: [0], places: new Uint16Array(PLACES) }
    endings.ends.push(newEnd(0, endingsOf(''), null))
    for (const text of all.keys()) if (endingsOf(text).length > 0) addEnds(text, endings, endingsOf)
    return endings
  })
}

export const thingEndings = endingsWhere(({ kind }) => kind === 'thing')
export const postEndings = endingsWhere(({ kind }) => kind === 'post')
export const givenEndings = endingsWhere(({ kind }) => kind === 'given')
export const surnameEndings = endingsWhere(({ kind }) => kind === 'surname')
export const personEndings = endingsWhere(({ kind }) => kind === 'given' || kind === 'surname')
export const attributeEndings = endingsWhere(({ kind, adjective }) => kind === 'thing' && adjective)

/** A power of two: ten times as many as there are endings. */
const PLACES = 1 << 13

/** Adds an ending and all that end it. */
function addEnds(text: string, endings: Endings, endingsOf: (text: string) => readonly Ending[]): void {
  const { ends, shorter, letters, places } = endings
  let end = 0
  for (let at = text.length - 1; at >= 0; at--) {
    const letter = unitAt(text, at)
    const place = placeOf(end, letter, endings)
    if (places[place] === 0) {
      places[place] = ends.length
      ends.push(newEnd(text.length - at, endingsOf(text.slice(at)), ends[end]!))
      shorter.push(end)
      letters.push(letter)
    }
    end = places[place]!
  }
}

function newEnd(length: number, endings: readonly Ending[], before: WordEnd | null): WordEnd {
  const shorter = before === null || before.endings.length > 0 ? before : before.shorter
  return { length, endings, attributive: endings.some(({ adjective }) => adjective), shorter }
}

/** Where the end stands that a letter makes of another, or could stand. */
function placeOf(end: number, letter: number, { shorter, letters, places }: Endings): number {
  let place = (Math.imul(end, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)) >>> SHIFT
  for (; places[place] !== 0; place = (place + 1) & (PLACES - 1)) {
    const known = places[place]!
    if (shorter[known] === end && letters[known] === letter) break
  }
  return place
}

const SHIFT = 32 - Math.log2(PLACES)

/** The longest end of a word among endings, of so many letters at most. */
export function longestEnd(word: string, endings: Endings, most: number): WordEnd {
  const { ends, places } = endings
  let end = 0
  for (let length = 1; length <= most; length++) {
    const longer = places[placeOf(end, unitAt(word, word.length - length), endings)]!
    if (longer === 0) break
    end = longer
  }
  return ends[end]!
}
