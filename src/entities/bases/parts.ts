import { fold } from '../../text/fold.ts'
import { mapped } from '../../text/mapped.ts'
import { remember } from '../../text/memory.ts'
import { hashOf } from '../../text/word.ts'
import type { Decided } from './base.ts'
import { givenEndings, personEndings, postEndings, surnameEndings, thingEndings } from './endings.ts'
import {
  addDistinct,
  type Base,
  isAmong,
  KNOWN,
  type Reading,
  type Readings,
  readingOf,
  readWord,
  SLOTS,
} from './inflection.ts'
import { CASES, GENDERS, type Gender, type NameData } from './names.ts'
import { piecesOf } from './pieces.ts'

/** A word, a mark or a stretch of blanks inside a mention. */
export interface Part {
  readonly text: string
  /** How it can be read, if it is a word that may decline. */
  readonly readings: Readings | null
}

/** A word of a name that may decline. */
export interface Word {
  /** Of the part. */
  readonly index: number
  readonly readings: Readings
}

/** The base forms that the words of a name can have. */
export interface Bases {
  readonly all: readonly Base[]
  /** Beside them, so that most need not be read: the hash of each, and of the word that has it, by turns. */
  readonly hashes: readonly number[]
  /** How many of them the words may well have; those behind these are unlikely. */
  readonly likely: number
}

/** The parts of a name, and its words among them. */
export interface Named {
  readonly parts: readonly Part[]
  readonly words: readonly Word[]
}

/** A name as it is read: its parts, those of them that may decline, and what was worked out for them once. */
export interface NameParts extends Bases, Named {
  /** Are these several? */
  readonly full: boolean
  /** What was decided of it last: kept here, as names come again. */
  decided: Decided | null
}

/** Words kept from one article to the next. */
const MOST = 8000

/** Cuts the name of a person into parts and reads its words. */
export function readPerson(name: string, data: NameData): NameParts {
  return cut(name, PERSON_WORD, personReaders, data)
}

/** Likewise any other name. */
export function readThing(name: string, data: NameData): NameParts {
  return cut(name, WORD, thingReaders, data)
}

/** Likewise a post or a profession. */
export function readPost(name: string, data: NameData): NameParts {
  return cut(name, WORD, postReaders, data)
}

function cut(name: string, shape: RegExp, readersOf: typeof personReaders, data: NameData): NameParts {
  const texts = piecesOf(name)
  const words = texts.filter((part) => part.length <= LONGEST_WORD && shape.test(part)).slice(0, MOST_WORDS)
  const readers = readersOf(words, data)
  let next = 0
  return toParts(
    mapped(texts, (text, index) => {
      if (text !== words[next]) return { text, readings: null }
      const read = readers[next++]!
      const noun = data.clipped.get(fold(text))
      if (noun) return { text, readings: ofGender(text, noun) }
      const clipped = texts[index + 1] === '.' && !VOWEL.test(text)
      return { text, readings: clipped ? null : read(text, data) }
    }),
  )
}

/** A name that stays as it is written. */
export function unread(text: string): NameParts {
  return toParts([{ text, readings: null }])
}

function toParts(parts: readonly Part[]): NameParts {
  const words: Word[] = []
  for (let index = 0; index < parts.length; index++) {
    const { readings } = parts[index]!
    if (readings) words.push({ index, readings })
  }
  const { all, hashes, likely } = basesOf(words)
  return { all, hashes, likely, decided: null, full: words.length > 1, parts, words }
}

function basesOf(words: readonly Word[]): Bases {
  const all: Base[] = []
  const hashes: number[] = []
  const add = (base: Base, form: number) => {
    all.push(base)
    hashes.push(base.hash, form)
  }
  for (const { readings } of words) for (const base of readings.bases) add(base, readings.hash)
  const likely = all.length
  for (const { readings } of words) for (const base of readings.rare) add(base, 0)
  return { all, hashes, likely }
}

// Європ. суд, but «Новини світу. Львів», «в. о. директора»
const VOWEL = /[аеєиіїоуюя]$/iu

/** Whatever is longer is no name. */
const LONGEST_WORD = 40
const MOST_WORDS = 12

// or 36-ї
const WORD = /^(?:\p{L}|\d{1,4}-\p{L})/u
// Зеленського, but not «В.», «де», «бін»
const PERSON_WORD = /^\p{Lu}[\p{L}'’ʼ`-]/u

type Reader = (word: string, data: NameData) => Readings

const asThing = readerOf(thingEndings, true)
const asPost = readerOf(postEndings, true)
const asGiven = readerOf(givenEndings, false)
const asSurname = readerOf(surnameEndings, false)
const asEither = readerOf(personEndings, false)

function readerOf(endings: typeof thingEndings, common: boolean): Reader {
  return remember((word: string, data: NameData) => readCompound(word, endings, common, data), MOST)
}

function thingReaders(words: readonly string[]): Reader[] {
  return mapped(words, () => asThing)
}

function postReaders(words: readonly string[]): Reader[] {
  return mapped(words, () => asPost)
}

/** «Надія Курячий», «Куряча Надія Іванівна», «Надія Іванівна», «Надія»; «Путін». */
function personReaders(words: readonly string[], data: NameData): Reader[] {
  const last = words.length - 1
  const patronymic = last > 0 && !!data.patronymic?.test(fold(words[last]!))
  if (patronymic && last > 1) return mapped(words, (_, index) => (index === 0 ? asSurname : asGiven))
  return mapped(words, (_, index) => (index < last || patronymic ? asGiven : asEither))
}

// НАТО, США, G20; with an ending of its own: МЗСу, НАЗКом, but not YNet
const ABBREVIATION = /^(?<letters>\p{Lu}[\p{Lu}\p{N}]+)(?<ending>s|(?!\p{sc=Latin})\p{Ll}{0,3})$/u
const LONGEST_ABBREVIATION = 5
// 36-ї
const NUMERAL = /^\d/u
// УкрНДІ, КамАЗ
const MIXED = /\p{Ll}\p{Lu}/u

function readCompound(word: string, endings: typeof thingEndings, common: boolean, data: NameData): Readings {
  const abbreviation = ABBREVIATION.exec(word)?.groups
  if (abbreviation && (abbreviation.ending || (common && word.length <= LONGEST_ABBREVIATION))) {
    return unchanging(word, abbreviation.letters!)
  }
  if (common && MIXED.test(word)) return unchanging(word, word)
  const hyphen = word.lastIndexOf('-')
  if (hyphen <= 0 || NUMERAL.test(word) || data.fixed.has(fold(word)) || data.known.has(fold(word)))
    return readWord(word, endings, data)
  const head = readCompound(word.slice(0, hyphen), endings, common, data)
  return joinReadings(word, hyphen, head, readWord(word.slice(hyphen + 1), endings, data), data)
}

/** An abbreviation that stays as it is, whose adjectives agree with it: «на вул. Зеленій», «Львівською обл.». */
function ofGender(word: string, gender: Gender): Readings {
  const key = fold(word)
  const fitting = readingOf(word, key, CLIPPED)
  const other = readingOf(word, key, -CLIPPED)
  const own = GENDERS.indexOf(gender)
  const nouns = Array.from({ length: SLOTS }, (_, slot) => (Math.floor(slot / CASES.length) === own ? fitting : other))
  const { hash } = fitting
  return { form: key, hash, nouns, adjectives: [], local: false, others: [], bases: [fitting], rare: [] }
}

const CLIPPED = 3
const ABBREVIATED = 0.5

function unchanging(word: string, base: string): Readings {
  const reading = readingOf(base, fold(base), ABBREVIATED)
  const form = fold(word)
  return {
    form,
    hash: hashOf(form),
    nouns: new Array<Reading>(SLOTS).fill(reading),
    adjectives: [],
    local: false,
    others: [],
    bases: [reading],
    rare: [],
  }
}

// Жана-Клода → Жан-Клод, but Івано-Франківська → Івано-Франківськ
const SAFE = -1

/** The last part of a compound decides; the first follows it where it can. */
function joinReadings(word: string, hyphen: number, head: Readings, tail: Readings, data: NameData): Readings {
  const follow = (reading: Reading, slot: number): Reading => {
    const before = head.nouns[slot]
    const base = `${before && before.weight >= SAFE ? before.base : word.slice(0, hyphen)}-${reading.base}`
    const key = fold(base)
    return readingOf(base, key, reading.weight + (data.known.has(key) ? KNOWN : 0))
  }
  const adjectives = mapped(tail.adjectives, (reading, slot) => reading && follow(reading, slot))
  const nouns = mapped(tail.nouns, follow)
  const bases: Base[] = []
  for (const noun of nouns) addDistinct(bases, noun)
  const rare: Base[] = []
  for (const adjective of adjectives) if (adjective && !isAmong(adjective, bases)) addDistinct(rare, adjective)
  const form = fold(word)
  return { form, hash: hashOf(form), nouns, adjectives, local: tail.local, others: [], bases, rare }
}
