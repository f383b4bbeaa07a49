import { lines } from '../language/words.ts'
import type { Gender, RoleNoun } from './speech.ts'

/** Reads nouns for people, one a line: gender (m, f, - for either), the noun, the wider nouns that may stand for it. */
export function readRoles(list: string): Map<string, RoleNoun> {
  return new Map(
    lines(list).map((line) => {
      const [gender = '-', noun = '', ...wider] = line.split(BLANKS)
      const role = { gender: GENDERS[gender] ?? null, wider: wider.filter((word) => word !== '-') }
      return [noun, role]
    }),
  )
}

/** Reads nationalities, one a line: the adjective, then how the names of its country begin. */
export function readNationalities(list: string): Map<string, readonly string[]> {
  return new Map(
    lines(list).map((line) => {
      const [adjective = '', ...countries] = line.split(BLANKS)
      return [adjective, countries]
    }),
  )
}

const GENDERS: Readonly<Record<string, Gender>> = { m: 'm', f: 'f' }

const BLANKS = /\s+/u
