import type { Language } from '../language/language.ts'
import type { Word } from '../text/word.ts'
import { mayAgree, placeIn, stemOf } from './marks.ts'
import { type Term, wordTerm } from './term.ts'

/**
 * The terms of single words by the hashes of their stems, with open addressing (Knuth 1973, 6.4): an article has some hundred, most of
 * which come once.
 */
export interface Vocabulary {
  readonly terms: Term[]
  /** What follows the number of a term, by the place that its hash asks for or one behind it; 0 where none stands. */
  readonly places: Int32Array
  /** Of the places that are in use: one less than a power of two. */
  readonly mask: number
}

/** For an article; one is read at a time. */
const usual = new Int32Array(1 << 12)

/** With room for so many terms. */
export function newVocabulary(most: number): Vocabulary {
  const size = 1 << (33 - Math.clz32(most + 1))
  const places = size > usual.length ? new Int32Array(size) : usual.fill(0, 0, size)
  return { terms: [], places, mask: size - 1 }
}

/** The term of a word, a new one if no form of it was met yet. */
export function termOf(word: Word, mark: number, { terms, places, mask }: Vocabulary, language: Language): Term {
  let place = placeIn(mask, mark)
  for (; places[place] !== 0; place = (place + 1) & mask) {
    const term = terms[places[place]! - 1]!
    if (term.word === word || isForm(word, mark, term, language)) return term
  }
  const term = wordTerm(word, mark, terms.length)
  places[place] = terms.push(term)
  return term
}

function isForm(word: Word, mark: number, term: Term, language: Language): boolean {
  return mayAgree(mark, term.mark) && stemOf(word, language) === stemOf(term.word!, language)
}
