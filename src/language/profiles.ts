import type { DetectionData } from './detect.ts'
import { neighbours } from './neighbours.ts'
import { languages } from './registry.ts'

/** What detection knows of the languages of a script. Sets of languages are bits, in the order of `codes`. */
export interface Profiles {
  readonly codes: readonly string[]
  readonly data: readonly DetectionData[]
  readonly all: number
  /** By code unit. */
  readonly letters: Int32Array
  /** Those that say something. */
  readonly rare: Int32Array
  readonly words: ReadonlyMap<string, number>
  /** None at all, from which longer ones are found. */
  readonly endings: Ending
}

/** An ending of words. */
export interface Ending {
  /** The languages that have it. */
  readonly set: number
  /** Those that are longer by one, by what code unit they begin with. */
  readonly longer: ReadonlyMap<number, Ending>
}

/** Made when the script is first met. */
export function profilesOf(script: string): Profiles {
  cache[script] ??= build(script)
  return cache[script]
}

const cache: Record<string, Profiles> = {}

// Letters that say nothing about a language of their script.
const COMMON = "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщьюя'"

function build(script: string): Profiles {
  const letter = new RegExp(`\\p{sc=${script}}`, 'u')
  const analyzed = Object.values(languages).map(({ code, detection }): [string, DetectionData] => [code, detection])
  const profiles = [...analyzed, ...Object.entries(neighbours)].filter(([, data]) => letter.test(data.alphabet))
  const data = profiles.map(([, data]) => data)
  const alphabets = bits(data.map(({ alphabet }) => alphabet))
  return {
    codes: profiles.map(([code]) => code),
    data,
    all: 2 ** data.length - 1,
    letters: byUnit((letter) => alphabets.get(letter) ?? 0),
    rare: byUnit((letter) => (COMMON.includes(letter) ? 0 : (alphabets.get(letter) ?? 0))),
    words: bits(data.map(({ frequent }) => frequent)),
    endings: toEnding('', bits(data.map(({ endings }) => endings))),
  }
}

/** Latin and Cyrillic. */
const UNITS = 0x530

function byUnit(setOf: (letter: string) => number): Int32Array {
  return Int32Array.from({ length: UNITS }, (_, unit) => setOf(String.fromCharCode(unit)))
}

function bits(sets: readonly Iterable<string>[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const [i, set] of sets.entries()) {
    for (const item of set) found.set(item, (found.get(item) ?? 0) | (1 << i))
  }
  return found
}

function toEnding(letters: string, all: ReadonlyMap<string, number>): Ending {
  const longer = new Map<number, Ending>()
  for (const ending of all.keys()) {
    const at = ending.length - letters.length - 1
    if (at >= 0 && ending.endsWith(letters) && !longer.has(ending.charCodeAt(at)))
      longer.set(ending.charCodeAt(at), toEnding(ending.slice(at), all))
  }
  return { set: all.get(letters) ?? 0, longer }
}
