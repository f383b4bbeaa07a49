import type { Language } from '../language/language.ts'
import { loadStemmer } from './stemmer.ts'

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
  /** How far a form is from the dictionary's, 0 to 2, given all the forms in the article. */
  rank?(form: string, forms: readonly string[]): number
}

export interface Word {
  /** Null: in no term. */
  readonly stem: string | null
  /** An adjective: alone it is no term. */
  readonly modifier: boolean
}

export type WordReader = (folded: string) => Word

/** Prepares to read words of a language; they are remembered, as they come again in every article. */
export function wordReader(language: Language): WordReader {
  const reader = READERS.get(language) ?? remember(reading(language))
  READERS.set(language, reader)
  return reader
}

const READERS = new WeakMap<Language, WordReader>()

function reading({ stopwords, detection }: Language): WordReader {
  const stem = loadStemmer(stopwords?.stemmer)
  const empty = stopwords?.words ?? detection.frequent
  const shortest = stopwords ? 2 : SHORTEST_BASIC
  return (word) => {
    if (word.length < shortest || !LETTER.test(word)) return NO_WORD
    if (empty.has(word) || stopwords?.verbs.test(word)) return NO_WORD
    return { stem: stem(word), modifier: stopwords?.modifiers.test(word) ?? false }
  }
}

const NO_WORD: Word = { stem: null, modifier: false }

/** Longer words are no words: addresses, hashes. */
const LONGEST = 40

/** Where no list says which words are empty, short ones are. */
const SHORTEST_BASIC = 4

// «19-го» and «2021» say nothing
const LETTER = /^\p{L}/u

/** Reading a new word costs some 10 µs. */
function remember(read: WordReader): WordReader {
  const known = new Map<string, Word>()
  return (folded) => {
    const word = known.get(folded)
    if (word) return word
    if (folded.length > LONGEST) return NO_WORD
    if (known.size >= MOST_KNOWN) known.clear()
    // a copy: a slice would keep the whole article in memory
    const copy = folded.split('').join('')
    const fresh = read(copy)
    known.set(copy, fresh)
    return fresh
  }
}

const MOST_KNOWN = 50_000
