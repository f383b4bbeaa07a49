import { lines, words } from '../../language/words.ts'
import type { Act, Gender, RoleNoun } from './speech.ts'

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

/** Reads words of courtesy, a line for each gender: m, f, - for either, then the words. */
export function readCourtesy(list: string): Map<string, Gender | null> {
  const rows = lines(list).map((line) => line.split(BLANKS))
  return new Map(
    rows.flatMap(([gender = '-', ...forms]) => forms.map((form) => [form, GENDERS[gender] ?? null] as const)),
  )
}

/** Reads nouns for organisations, one a line, each with the wider nouns that may stand for it. */
export function readKinds(list: string): Map<string, readonly string[]> {
  return readRows(list)
}

/** Reads idioms, one a line: the noun, then the stems of the verbs before it. */
export function readIdioms(list: string): Map<string, ReadonlySet<string>> {
  return new Map([...readRows(list)].map(([noun, stems]) => [noun, new Set(stems)]))
}

/** Reads nationalities, one a line: the adjective, then how the names of its country begin. */
export function readNationalities(list: string): Map<string, readonly string[]> {
  return readRows(list)
}

/** Reads speech acts, one a line: what stands behind the verb, a bracket where the content begins; then the stems. */
export function readActs(list: string): Act[] {
  return lines(list).map((line) => {
    const [pattern = '', stems = ''] = line.split('|')
    const parts = pattern.trim().split(BLANKS)
    const content = parts.findIndex((part) => part.startsWith('['))
    return { stems: words(stems), pattern: parts.map((part) => part.replace('[', '')), content }
  })
}

function readRows(list: string): Map<string, readonly string[]> {
  return new Map(
    lines(list).map((line) => {
      const [first = '', ...rest] = line.split(BLANKS)
      return [first, rest]
    }),
  )
}

const GENDERS: Readonly<Record<string, Gender>> = { m: 'm', f: 'f' }

const BLANKS = /\s+/u
