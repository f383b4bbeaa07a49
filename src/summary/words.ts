import type { Language } from '../language/language.ts'
import { loadStemmer, type Stem } from './stemmer.ts'

/** What keywords must know of a language. */
export interface StopwordData {
  /** File name of a stemmer of `natural`. */
  readonly stemmer: string
  /** Words that say nothing of the subject, folded. */
  readonly words: ReadonlySet<string>
  /** Endings of verbs and adverbs: never in a term. */
  readonly verbs: RegExp
  /** Endings of adjectives: only in a term of several words. */
  readonly modifiers: RegExp
  /** Endings that no form of the dictionary has. */
  readonly oblique?: RegExp
  /** What an adjective and its noun may both end in, but in the dictionary neither: «облікову ставку». */
  readonly accusative?: RegExp
  /** How far a form is from the dictionary's, 0 to 2, given all the forms in the article. */
  rank?(form: string, forms: readonly string[]): number
}

interface Stemmed {
  /** Null: in no term. */
  readonly stem: string | null
  /** An adjective: alone it is no term. */
  readonly modifier: boolean
}

/** Reads a folded word of a language. */
export function readWord(word: string, language: Language): Stemmed {
  const { stopwords, detection } = language
  const shortest = stopwords ? 2 : SHORTEST_BASIC
  if (word.length < shortest || word.length > LONGEST || !LETTER.test(word)) return NO_WORD
  if ((stopwords?.words ?? detection.frequent).has(word) || stopwords?.verbs.test(word)) return NO_WORD
  return { stem: stemmerOf(language)(word), modifier: stopwords?.modifiers.test(word) ?? false }
}

const stemmers = new WeakMap<Language, Stem>()

function stemmerOf(language: Language): Stem {
  const stem = stemmers.get(language) ?? loadStemmer(language.stopwords?.stemmer)
  stemmers.set(language, stem)
  return stem
}

const NO_WORD: Stemmed = { stem: null, modifier: false }

/** Longer words are no words: addresses, hashes. */
const LONGEST = 40

/** Where no list says which words are empty, short ones are. */
const SHORTEST_BASIC = 4

// «19-го» and «2021» say nothing
const LETTER = /^\p{L}/u
