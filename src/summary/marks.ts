import type { Language } from '../language/language.ts'
import { hashOf, note, type Word } from '../text/word.ts'
import { readWord } from './words.ts'

/** Of a word that says nothing of the subject, and parts phrases. */
export const EMPTY = 0
const STEMMED = 1
const MODIFIER = 2
const BITS = 2

/** What a word is for terms, as one number, so that no other memory is waited for: a hash of its stem, and whether it is a modifier. */
export const markOf: (word: Word, language: Language) => number = note((form: string, language: Language) => {
  const { stem, modifier } = readWord(form, language)
  return stem === null ? EMPTY : (hashOf(stem) << BITS) | (modifier ? MODIFIER : 0) | STEMMED
}, EMPTY)

/** Alone it says little: «європейські». */
export function isModifier(mark: number): boolean {
  return (mark & MODIFIER) !== 0
}

/** May two words have one stem? */
export function mayAgree(mark: number, other: number): boolean {
  return ((mark ^ other) & ~MODIFIER) === 0
}

/** The place that a mark asks for in a table. */
export function placeIn(mask: number, mark: number): number {
  return (mark >> BITS) & mask
}

/** The stem of a word that is not empty. */
export const stemOf: (word: Word, language: Language) => string = note(
  (form: string, language: Language) => readWord(form, language).stem ?? form,
)
