import type { RoleNoun } from '../../quotations/words/speech.ts'
import { once } from '../../text/once.ts'
import { hashOf } from '../../text/word.ts'
import { endingsWhere, longestEnd, type WordEnd } from '../bases/endings.ts'
import type { Slot } from '../bases/inflection.ts'
import { ANY_CASE, CASES, type CaseBits, GENDERS, type NameData } from '../bases/names.ts'
import { fits, lastLetter } from '../bases/paradigms.ts'

/** So many letters, stops and blanks say at most that a post is filled for a time: «т. в. о. ». */
export const LONGEST_ACTING = 12

/** What roles must know of a language. All words are folded and in the nominative. */
export interface RoleData {
  /** Nouns for people by what they do: «президент», "doctor". */
  readonly nouns: ReadonlyMap<string, RoleNoun>
  /** What stands for such a noun before a full stop: «проф.», "Sen." */
  readonly short: ReadonlyMap<string, string>
  /** How a post begins that somebody fills for a time, in any case: «в. о. міністра». */
  readonly acting?: RegExp
  /** Words that keep their capitals: "CEO", "Democratic nominee". */
  readonly proper: ReadonlySet<string>
  /** A noun that looks like an adjective: «щеплення (лікаря)». */
  readonly nominal: RegExp
  /** What may be put before such a noun without a blank: «екс», "vice-". */
  readonly prefixes: ReadonlySet<string>
  /** Nouns that say nothing alone: «мешканець», "woman". */
  readonly vague: ReadonlySet<string>
  /** Nouns that ask whose, so that a name behind them may be another's: «адвокат Порошенка». */
  readonly relational: ReadonlySet<string>
  /** Those of them that a post follows and then the name of the one who is meant: «заступника голови». */
  readonly deputies: ReadonlySet<string>
  /** Words before a post that is not held: «кандидат на посаду президента». */
  readonly sought: ReadonlySet<string>
  /** Attributes that belong to no role, by stem: «відомий», "then". */
  readonly epithets: ReadonlySet<string>
  /** Attributes of roles that look like names or verbs elsewhere: "Prime", "leading". */
  readonly modifiers: ReadonlySet<string>
  /** Prepositions inside a role, and what may follow them: anything, a common noun, a group («в ООН», "to Ukraine"). */
  readonly attaching: ReadonlyMap<string, 'any' | 'common' | 'group'>
  /** Nouns that make one of any of them: «у справах». */
  readonly matters: ReadonlySet<string>
  /** Conjunctions inside a role: «освіти і науки». */
  readonly joining: ReadonlySet<string>
  /** A word before the noun that may be a verb: "admires". */
  readonly doubtful: RegExp
  /** A verb, by its end; and what only looks like one. */
  readonly verb: RegExp
  readonly notVerbs: ReadonlySet<string>
}

/** A noun for a person, and how its form can be read. */
export interface Head {
  /** In the nominative. */
  readonly noun: string
  /** The slots that it can stand in, as bits. */
  readonly slots: number
}

export const ANY_SLOT = (1 << (GENDERS.length * CASES.length)) - 1

/** The cases that slots, as bits, stand for. */
export function casesOf(slots: number): CaseBits {
  return GENDERS.reduce((bits, _, gender) => bits | (slots >> (gender * CASES.length)), 0) & ANY_CASE
}

/** The slots, as bits, that have one of the cases. */
export function slotsOf(cases: CaseBits): number {
  return GENDERS.reduce((bits, _, gender) => bits | (cases << (gender * CASES.length)), 0)
}

/** Do nouns decline in this language? */
export function declines({ paradigms }: NameData): boolean {
  return paradigms.length > 0
}

/** Reads a word as a noun for a person: «експрезидента», «лікаря-інфекціоніста»; null for all other words. */
export function headOf(word: string, data: RoleData, names: NameData): Head | null {
  if (!mayBeHead(word, data)) return null
  return readSimple(word, data, names) ?? readPrefixed(word, data, names) ?? readCompound(word, data, names)
}

/** Most words are none, as none begins so. */
function mayBeHead(word: string, data: RoleData): boolean {
  if (begins(word, shortestStem(word), data) || word.includes('-')) return true
  for (const prefix of data.prefixes) if (word.startsWith(prefix)) return true
  return false
}

const LONGEST_ENDING = 5
const SHORTEST_STEM = 2

/** How many letters of a noun there must be in each of its forms. */
function shortestStem({ length }: string): number {
  return Math.min(length, Math.max(SHORTEST_STEM, length - LONGEST_ENDING))
}

/** May so many letters of a word begin a noun? */
function begins(word: string, length: number, data: RoleData): boolean {
  return beginnings(data)[hashOf(word, 0, length) & (BEGINNINGS - 1)] === 1
}

/** How nouns begin, by some bits of hashes. */
const beginnings = once(({ nouns }: RoleData): Uint8Array => {
  const known = new Uint8Array(BEGINNINGS)
  for (const noun of nouns.keys())
    for (let end = 1; end <= noun.length; end++) known[hashOf(noun, 0, end) & (BEGINNINGS - 1)] = 1
  return known
})

/** A power of two: a dozen times as many as there are. */
const BEGINNINGS = 1 << 15

/** Of all that persons can be called, which decline as names do; what never changes is another matter. */
const headEndings = endingsWhere(({ kind, slots }) => kind !== 'thing' && slots.length < CASES.length)

function readSimple(word: string, data: RoleData, names: NameData): Head | null {
  const { nouns } = data
  const alone = nouns.has(word) ? { noun: word, slots: ANY_SLOT } : null
  if (!declines(names) || word.length < SHORTEST_STEM) return alone
  let found = ''
  let bits = 0
  const most = word.length - shortestStem(word)
  for (let end: WordEnd | null = longestEnd(word, headEndings(names), most); end; end = end.shorter) {
    const stem = word.slice(0, word.length - end.length)
    if (!begins(word, stem.length, data)) break
    const last = lastLetter(stem, names)
    for (const ending of end.endings) {
      const noun = stem + ending.nominative
      if (!nouns.has(noun) || !fits(stem, last, ending)) continue
      bits = (found === noun ? bits : 0) | bitsOf(ending.slots)
      found = noun
    }
  }
  return found ? { noun: found, slots: bits } : alone
}

function bitsOf(slots: readonly Slot[]): number {
  return slots.reduce((bits, slot) => bits | (1 << slot), 0)
}

function readPrefixed(word: string, data: RoleData, names: NameData): Head | null {
  for (const prefix of data.prefixes) {
    const head = word.startsWith(prefix) ? readSimple(word.slice(prefix.length), data, names) : null
    if (head) return { noun: prefix + head.noun, slots: head.slots }
  }
  return null
}

function readCompound(word: string, data: RoleData, names: NameData): Head | null {
  const hyphen = word.indexOf('-')
  if (hyphen <= 0) return null
  const first = readSimple(word.slice(0, hyphen), data, names)
  const last = readSimple(word.slice(hyphen + 1), data, names)
  const slots = first && last ? first.slots & last.slots : 0
  return first && last && slots ? { noun: `${first.noun}-${last.noun}`, slots } : null
}
