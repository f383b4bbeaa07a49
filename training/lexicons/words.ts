import { readFileSync } from 'node:fs'
import { hash } from '../../src/entities/tagging/lexeme.ts'
import type { WordList } from '../../src/entities/tagging/model.ts'

/** Gives a class to a key: a folded form, or what `wordKey` makes of one. Classes are numbers from 0 to 15. */
export type Add = (key: string, kind: number) => void

/** The lists of a lexicon as a model keeps them. */
export function collect(build: (add: Add) => void): WordList {
  const bits = new Map<number, number>()
  build((key, kind) => {
    const at = hash(key) >>> 0
    bits.set(at, (bits.get(at) ?? 0) | (1 << kind))
  })
  const hashes = Uint32Array.from(bits.keys()).sort()
  return { hashes, bits: Uint16Array.from(hashes, (key) => bits.get(key)!) }
}

/** The words of a single name are of the class, those of a longer one only parts of it: New York, Сполучені Штати. */
export function addName(name: string, kind: number, part: number, put: (word: string, kind: number) => void): void {
  const words = name.split(' ')
  if (words.length === 1) put(name, kind)
  else for (const word of words) if (CAPITAL.test(word)) put(word, part)
}

export const CAPITAL = /^\p{Lu}/u

const LISTS = new URL('../../../shared/gold/lexicons/', import.meta.url)

/** The lines of a list. */
export function listed(file: string): string[] {
  return readFileSync(new URL(file, LISTS), 'utf8').trim().split('\n')
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Names of countries and territories (CLDR). */
export function regions(language: string): string[] {
  return named(language, 'region', (code) => code)
}

/** Names of languages (CLDR). */
export function tongues(language: string): string[] {
  return named(language, 'language', (code) => code.toLowerCase())
}

function named(language: string, type: 'region' | 'language', spell: (code: string) => string): string[] {
  const names = new Intl.DisplayNames([language], { type, fallback: 'none' })
  return LETTERS.flatMap((one) => LETTERS.flatMap((other) => names.of(spell(one + other)) ?? []))
}
