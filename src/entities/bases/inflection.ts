import { fold } from '../../text/fold.ts'
import { isUpper } from '../../text/letters.ts'
import { hashOf } from '../../text/word.ts'
import { type Endings, longestEnd, type WordEnd } from './endings.ts'
import { CASES, GENDERS, type NameData, type WordKind } from './names.ts'
import { type Ending, fits, lastLetter } from './paradigms.ts'

/** Gender and case in one number: `gender * CASES.length + case`. */
export type Slot = number
export const SLOTS = GENDERS.length * CASES.length

/** A base form, folded, with its hash. */
export interface Base {
  readonly key: string
  readonly hash: number
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
  /** All base forms that are worth a thought, and unlikely ones that it may have all the same. */
  readonly bases: readonly Base[]
  readonly rare: readonly Base[]
}

interface Other {
  readonly slots: readonly Slot[]
  readonly reading: Reading
  /** By its ending alone, whatever the lists say. */
  readonly likely: number
}

// Степан|енкові
const LONGEST_ENDING = 6
const SHORTEST_WORD = 3
const SHORTEST_BASE = 3
const UNLIKELY = -2.5

/** Every way to read a word with some endings. */
export function readWord(word: string, endingsOf: (data: NameData) => Endings, data: NameData): Readings {
  const form = fold(word)
  const same = unchanged(word, form, data)
  const nouns = new Array<Reading>(SLOTS).fill(same)
  const { hash } = same
  const draft: Draft = { form, hash, nouns, adjectives: [], local: false, others: [], bases: [same], rare: [] }
  if (form.length < SHORTEST_WORD) return draft
  const upper = isUpper(word)
  let end: WordEnd | null = longestEnd(form, endingsOf(data), Math.min(LONGEST_ENDING, form.length - 1))
  for (; end; end = end.shorter) readEnd(word, upper, end, draft, data)
  return draft
}

/** Readings that are being made. */
interface Draft extends Readings {
  readonly nouns: Reading[]
  readonly adjectives: Reading[]
  local: boolean
  readonly others: Other[]
  readonly bases: Base[]
  readonly rare: Base[]
}

function readEnd(word: string, upper: boolean, end: WordEnd, draft: Draft, data: NameData): void {
  const at = word.length - end.length
  const stem = draft.form.slice(0, at)
  const last = lastLetter(stem, data)
  const likeAdjective = end.attributive ? (data.adjectives.test(stem) ? ADJECTIVE : NO_ADJECTIVE) : 0
  for (const ending of end.endings) {
    if (!fits(stem, last, ending)) continue
    const { kind, adjective, slots, nominative } = ending
    const key = stem + nominative
    if (key.length < SHORTEST_BASE && !(kind === 'given' && data.given.m.has(key))) continue
    const base = word.slice(0, at) + (upper ? nominative.toUpperCase() : nominative)
    const hash = hashOf(key)
    const common = adjective && isCommon(kind)
    const attribute = ending.weight + (common ? likeAdjective : 0)
    if (adjective) {
      keepBest(draft.adjectives, slots, { base, key, hash, weight: attribute })
      draft.local ||= data.local?.test(stem) === true
    }
    const known = lexicalWeight(key, ending, data)
    const weight = attribute + known + (common ? NOUN_FROM_ADJECTIVE : 0)
    const noun = { base, key, hash, weight }
    keepBest(draft.nouns, slots, noun)
    const likely = weight > UNLIKELY
    addDistinct(likely ? draft.bases : draft.rare, noun)
    if (likely) draft.others.push({ slots, reading: noun, likely: weight - known })
  }
}

/** Adds a base form to a few others, unless it is among them. */
export function addDistinct(bases: Base[], base: Base): void {
  if (!isAmong(base, bases)) bases.push(base)
}

export function isAmong(base: Base, bases: readonly Base[]): boolean {
  for (const { hash, key } of bases) if (hash === base.hash && key === base.key) return true
  return false
}

/** The same, where what the article says for base forms outweighs the endings. */
export function supported(readings: Readings, support: Support): Readings {
  let nouns: Reading[] | undefined
  for (const { slots, reading, likely } of readings.others) {
    const gain = support(reading)
    if (gain === 0) continue
    for (const slot of slots) {
      const best = readings.nouns[slot]!
      if (reading.key === best.key || likely < best.weight - AS_LIKELY) continue
      if (reading.weight + gain <= best.weight + support(best)) continue
      nouns ??= [...readings.nouns]
      nouns[slot] = reading
    }
  }
  return nouns ? { ...readings, nouns } : readings
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

/** «Єлисейськ-ого» is an adjective, «Трамп-ого» hardly; surnames have paradigms of their own for that. */
const ADJECTIVE = 1
const NO_ADJECTIVE = -1
/** «Рівне», «Хмельницького»: an adjective for a noun. */
const NOUN_FROM_ADJECTIVE = -0.5

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

function isCommon(kind: WordKind): boolean {
  return kind === 'thing' || kind === 'post'
}
