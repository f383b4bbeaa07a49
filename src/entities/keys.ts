import { fold } from '../text/fold.ts'
import type { NameData } from './names.ts'

// Words of a name, initials and numbers included.
const WORD = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*/gu
const TWINS = /(\p{L})\1/gu
const LETTER = /\p{L}/gu
const SOFT = /[ь'-]/gu

/** What the spellings and forms of a name have in common, word by word: «Гілларі», «Гіларі»; «Зеленський», «Зеленська». */
export function keysOf(base: string, data: NameData | undefined): string[] {
  return (fold(base).match(WORD) ?? []).map((word) => keyOf(word, data))
}

function keyOf(word: string, data: NameData | undefined): string {
  const plain = word
    .replace(SOFT, '')
    .replace(TWINS, '$1')
    .replace(LETTER, (letter) => data?.confused.get(letter) ?? letter)
  const stem = data?.ending ? plain.replace(data.ending, '') : plain
  return stem.length > 1 ? stem : plain
}
