import { createRequire } from 'node:module'
import { byUnit } from '../../text/letters.ts'
import { remember } from '../../text/memory.ts'
import type { NameData } from '../bases/names.ts'

type Spelling = Partial<Pick<NameData, 'romanization'>>

type Distance = (one: string, other: string, options: object) => number

let distance: Distance | undefined

// Its submodule alone: all of natural takes a second to load and brings clients of databases.
const JARO_WINKLER = 'natural/lib/natural/distance/jaro-winkler_distance.js'
const SHORTEST = 5
const LONGEST = 40
const SAFE = 0.94

/** Misspelt or transcribed in two ways: «Тіллерсон», «Тилерсон». Short names are never alike. */
export function alike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || Math.max(one.length, other.length) > LONGEST) return false
  return similarity(one, other) >= SAFE
}

function similarity(one: string, other: string): number {
  distance ??= createRequire(import.meta.url)(JARO_WINKLER) as Distance // untyped CommonJS
  return distance(one, other, {})
}

/** Below that, equal consonants are chance: «Боїнг», "Bang". */
const SAME_SOUND = 0.75
const IS_LATIN = /\p{sc=Latin}/u
const LATIN = 1
const OTHER = 2

const scriptAt = byUnit((unit) => (IS_LATIN.test(unit) ? LATIN : OTHER))

/** Does it begin with a Latin letter? */
export function isLatin(text: string): boolean {
  return text !== '' && scriptAt(text, 0) === LATIN
}

const VOWEL = /[aeiouyhw]/gu
const TWINS = /(.)\1+/gu
// Facebook and «Фейсбук», Volkswagen and «Фольксваген», Pfizer and «Пфайзер»
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/ck|c|q/gu, 'k'],
  [/v/gu, 'f'],
  [/z/gu, 's'],
]

/** What the spellings of a folded name in two scripts have in common, its consonants: "Boeing", «Боїнг». */
export function soundOf(name: string, data: NameData | undefined): string {
  return heard(name, data ?? NO_DATA)
}

const NO_DATA: Spelling = {}

const heard = remember((name: string, data: Spelling) => spoken(name, data).replace(VOWEL, '').replace(TWINS, '$1'))

function spoken(name: string, data: Spelling): string {
  return SOUNDS.reduce((text, [pattern, letters]) => text.replace(pattern, letters), romanize(name, data))
}

/** Is one name the other in another script, or by another transcription («Різ», «Ріс»)? Their sounds are known to be the same. */
export function transcribed(one: string, other: string, data: NameData | undefined): boolean {
  if (Math.max(one.length, other.length) > LONGEST) return false
  if (IS_LATIN.test(one) === IS_LATIN.test(other))
    return spoken(one, data ?? NO_DATA) === spoken(other, data ?? NO_DATA)
  return similarity(romanize(one, data ?? NO_DATA), romanize(other, data ?? NO_DATA)) >= SAME_SOUND
}

function romanize(name: string, { romanization }: Spelling): string {
  let latin = ''
  for (const letter of name) latin += romanization?.get(letter) ?? letter
  return latin
}
