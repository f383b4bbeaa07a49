import { fold } from '../../text/fold.ts'
import { isUpper } from '../../text/letters.ts'
import { hashOf } from '../../text/word.ts'
import { CASES, GENDERS, type NameData, type WordKind } from './names.ts'
import { type Ending, endingsOf } from './paradigms.ts'

/** Gender and case in one number: `gender * CASES.length + case`. */
export type Slot = number
export const SLOTS = GENDERS.length * CASES.length

/** A base form, folded, with its hash. */
export interface Base {
  readonly key: string
  readonly hash: number
}

/** The first one of each base form. */
export function distinct<T extends Base>(bases: Iterable<T>): T[] {
  const first = new Map<string, T>()
  for (const base of bases) if (!first.has(base.key)) first.set(base.key, base)
  return [...first.values()]
}

/** A base form by itself. */
export function baseOf(key: string): Base {
  return { key, hash: hashOf(key) }
}

/** What the article says for a base form beside the word itself: 0 for most. */
export type Support = (base: Base) => number

/** How a word can be read: its base form, if it stands in this gender and case. */
export interface Reading extends Base {
  readonly base: string
  /** How likely that is: the log of odds, roughly. */
  readonly weight: number
}

/** A reading with the base form `base`, which is `key` when folded. */
export function readingOf(base: string, key: string, weight: number): Reading {
  return { base, key, hash: hashOf(key), weight }
}

/** The best reading of a word by slot, as a noun and as an attribute. */
export interface Readings {
  /** The word, folded. */
  readonly form: string
  /** Of the form. */
  readonly hash: number
  readonly nouns: readonly Reading[]
  readonly adjectives: readonly (Reading | undefined)[]
  /** May it be an adjective of a place: «донецький»? */
  readonly local: boolean
  /** The readings as a noun that are not the best by endings alone: «Дега» of «Дезі», where «Деза» is as likely. */
  readonly others: readonly Other[]
  /** All base forms that are worth a thought. */
  readonly bases: readonly Base[]
}

interface Other {
  readonly slot: Slot
  readonly reading: Reading
  /** By its ending alone, whatever the lists say. */
  readonly likely: number
}

// Степан|енкові
const LONGEST_ENDING = 6
const SHORTEST_WORD = 3
const SHORTEST_BASE = 3
const UNLIKELY = -2.5

/** Every way to read a word, given what it can be. */
export function readWord(word: string, kinds: readonly WordKind[], data: NameData): Readings {
  const endings = endingsOf(data)
  const folded = fold(word)
  const same = unchanged(word, folded, data)
  const nouns = new Array<Reading>(SLOTS).fill(same)
  const adjectives: Reading[] = []
  let local = false
  const others: Other[] = []
  const bases: Base[] = [same]
  const { hash } = same
  if (folded.length < SHORTEST_WORD)
    return { form: folded, hash, nouns, adjectives, local, others, bases: distinct(bases) }
  const upper = isUpper(word)
  for (let at = Math.max(1, folded.length - LONGEST_ENDING); at <= folded.length; at++) {
    const stem = folded.slice(0, at)
    for (const ending of endings.get(folded.slice(at)) ?? []) {
      if (!kinds.includes(ending.kind) || (ending.stem && !ending.stem.test(stem))) continue
      const key = stem + ending.nominative
      if (key.length < SHORTEST_BASE && !(ending.kind === 'given' && data.given.m.has(key))) continue
      const known = lexicalWeight(key, ending, data)
      const base = word.slice(0, at) + (upper ? ending.nominative.toUpperCase() : ending.nominative)
      const attribute = ending.weight + attributeWeight(stem, ending, data)
      if (ending.adjective) {
        keepBest(adjectives, ending.slots, readingOf(base, key, attribute))
        local ||= data.local?.test(stem) === true
      }
      const noun = readingOf(base, key, attribute + known + nounWeight(ending))
      if (noun.weight > UNLIKELY) {
        bases.push(noun)
        for (const slot of ending.slots) others.push({ slot, reading: noun, likely: noun.weight - known })
      }
      keepBest(nouns, ending.slots, noun)
    }
  }
  return { form: folded, hash, nouns, adjectives, local, others, bases: distinct(bases) }
}

/** The same, where what the article says for base forms outweighs the endings. */
export function supported(readings: Readings, support: Support): Readings {
  const better = readings.others.filter(({ slot, reading, likely }) => {
    const gain = support(reading)
    if (gain === 0) return false
    const best = readings.nouns[slot]!
    if (reading.key === best.key || likely < best.weight - AS_LIKELY) return false
    return reading.weight + gain > best.weight + support(best)
  })
  if (better.length === 0) return readings
  const nouns = [...readings.nouns]
  for (const { slot, reading } of better) nouns[slot] = reading
  return { ...readings, nouns }
}

/** How much less likely by its ending a reading may be: «державами» is not of «держава» in the plural. */
const AS_LIKELY = 1

function keepBest(readings: Reading[], slots: readonly Slot[], reading: Reading): void {
  for (const slot of slots) {
    const best = readings[slot]
    if (!best || reading.weight > best.weight) readings[slot] = reading
  }
}

const FIXED = 2
const UNCHANGED = -4

/** «Баку», «Трюдо»; a last resort for all other words. */
function unchanged(word: string, folded: string, data: NameData): Reading {
  return readingOf(word, folded, data.fixed.has(folded) ? FIXED : UNCHANGED)
}

/** What a word of the lists weighs more than one made up by endings. */
export const KNOWN = 2
const WRONG_GENDER = -3
const UNKNOWN_GIVEN = -1

function lexicalWeight(base: string, { kind, gender }: Ending, { known, given }: NameData): number {
  if (kind !== 'given') return known.has(base) ? KNOWN : 0
  if (gender === 'm' && given.m.has(base)) return KNOWN
  if (gender === 'f' && given.f.has(base)) return KNOWN
  return given.m.has(base) || given.f.has(base) ? WRONG_GENDER : UNKNOWN_GIVEN
}

const ADJECTIVE = 1
const NO_ADJECTIVE = -1

/** «Єлисейськ-ого» is an adjective, «Трамп-ого» hardly; surnames have paradigms of their own for that. */
function attributeWeight(stem: string, { adjective, kind }: Ending, data: NameData): number {
  if (!adjective || !isCommon(kind)) return 0
  return data.adjectives.test(stem) ? ADJECTIVE : NO_ADJECTIVE
}

const NOUN_FROM_ADJECTIVE = -0.5

/** «Рівне», «Хмельницького»: an adjective for a noun. */
function nounWeight({ adjective, kind }: Ending): number {
  return adjective && isCommon(kind) ? NOUN_FROM_ADJECTIVE : 0
}

function isCommon(kind: WordKind): boolean {
  return kind === 'thing' || kind === 'post'
}
