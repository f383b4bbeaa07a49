import { fold } from '../../text/fold.ts'
import { mapped } from '../../text/mapped.ts'
import { LONGEST_NAME, remember } from '../../text/memory.ts'
import type { NameData } from './names.ts'

// Words of a name, initials and numbers included.
const WORD = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*/gu
const TWINS = /(\p{L})\1/gu
const LETTER = /\p{L}/gu
const SOFT = /[ь'-]/gu

/** What the spellings and forms of a name have in common: «Гілларі», «Гіларі»; «Зеленський», «Зеленська». */
export interface Keys {
  /** Its words as written, without marks and legal form: ТОВ «Саланг». */
  readonly words: readonly string[]
  /** Their keys. */
  readonly keys: readonly string[]
  /** The key of the whole name. */
  readonly whole: string
}

/** The keys of a name in base form. */
export function keysOf(base: string, data: Partial<NameData> | undefined): Keys {
  return rememberedKeys(base, data ?? NO_DATA)
}

/** Of a language without data for names. */
export const NO_DATA: Partial<NameData> = {}

/** Names kept from one article to the next. */
const MOST = 8000

const rememberedKeys = remember(
  (base: string, data: Partial<NameData>): Keys => {
    const words = nameWords(base, data)
    const keys = mapped(words, (word) => keyOf(fold(word), data))
    return { words, keys, whole: keys.join(' ') }
  },
  MOST,
  LONGEST_NAME,
)

function nameWords(base: string, data: Partial<NameData>): string[] {
  const words = [...fold(base).matchAll(WORD)].map(({ 0: word, index }) => base.slice(index, index + word.length))
  const named = words.filter((word) => !data.forms?.has(fold(word)))
  return named.length > 0 ? named : words
}

function keyOf(word: string, data: Partial<NameData>): string {
  const plain = word
    .replace(SOFT, '')
    .replace(TWINS, '$1')
    .replace(LETTER, (letter) => data.confused?.get(letter) ?? letter)
  const stem = data.ending ? plain.replace(data.ending, '') : plain
  return stem.length > 1 ? stem : plain
}

/** A folded name without marks of quotation. */
export function withoutQuotes(folded: string): string {
  return QUOTE.test(folded) ? folded.replace(QUOTES, '') : folded
}

// «Нафтогаз», "Нафтогаз"
const QUOTE = /[«»"“”„]/u
const QUOTES = /[«»"“”„]/gu
