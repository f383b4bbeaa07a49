import { fold } from '../text/fold.ts'
import { KNOWN, type Reading, type Readings, readWord, SLOTS } from './inflection.ts'
import type { NameData, WordKind } from './names.ts'
import type { TaggedMention } from './tagger.ts'

/** A word, a mark or a stretch of blanks inside a mention. */
export interface Part {
  readonly text: string
  /** How it can be read, if it is a word that may decline. */
  readonly readings: Readings | null
}

// Нью-Йорка, О’Ніла, 19-го; blanks; one mark
const PART = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu

/** Cuts a mention into parts and reads its words. */
export function readParts(
  text: string,
  type: TaggedMention['type'],
  data: NameData,
  cache: Map<string, Readings>,
): Part[] {
  const texts = text.match(PART) ?? []
  const person = type === 'PERSON'
  const words = texts
    .filter((part) => part.length <= LONGEST_WORD && (person ? PERSON_WORD : WORD).test(part))
    .slice(0, MOST_WORDS)
  const kinds = person ? personKinds(words, data) : words.map(() => THING)
  let next = 0
  return texts.map((part, index) => {
    if (part !== words[next]) return { text: part, readings: null }
    const kind = kinds[next++]!
    // Європ. суд
    return { text: part, readings: texts[index + 1] === '.' ? null : readCached(part, kind, data, cache) }
  })
}

/** Whatever is longer is no name. */
const LONGEST_WORD = 40
const MOST_WORDS = 12

const WORD = /^\p{L}/u
// Зеленського, but not «В.», «де», «бін»
const PERSON_WORD = /^\p{Lu}[\p{L}'’ʼ`-]/u

const THING: readonly WordKind[] = ['thing']
const GIVEN: readonly WordKind[] = ['given']
const SURNAME: readonly WordKind[] = ['surname']
const EITHER: readonly WordKind[] = ['given', 'surname']

/** «Надія Курячий», «Куряча Надія Іванівна», «Надія Іванівна», «Надія»; «Путін». */
function personKinds(words: readonly string[], data: NameData): (readonly WordKind[])[] {
  const last = words.length - 1
  if (last === 0) return [EITHER]
  const patronymic = last > 0 && !!data.patronymic?.test(fold(words[last]!))
  if (patronymic && last > 1) return words.map((_, index) => (index === 0 ? SURNAME : GIVEN))
  return words.map((_, index) => (index < last ? GIVEN : patronymic ? GIVEN : EITHER))
}

function readCached(word: string, kinds: readonly WordKind[], data: NameData, cache: Map<string, Readings>): Readings {
  const key = kinds.join() + word
  let readings = cache.get(key)
  if (!readings) {
    readings = readCompound(word, kinds, data)
    cache.set(key, readings)
  }
  return readings
}

// НАТО, США, G20; with an ending of its own: МЗСу, НАЗКом
const ABBREVIATION = /^(?<letters>\p{Lu}[\p{Lu}\p{N}]+)(?<ending>\p{Ll}{0,3})$/u
const LONGEST_ABBREVIATION = 5
// УкрНДІ, КамАЗ
const MIXED = /\p{Ll}\p{Lu}/u

function readCompound(word: string, kinds: readonly WordKind[], data: NameData): Readings {
  const abbreviation = ABBREVIATION.exec(word)?.groups
  if (abbreviation && (abbreviation.ending || (kinds === THING && word.length <= LONGEST_ABBREVIATION))) {
    return unchanging(abbreviation.letters!)
  }
  if (kinds === THING && MIXED.test(word)) return unchanging(word)
  const hyphen = word.lastIndexOf('-')
  if (hyphen <= 0 || data.fixed.has(fold(word)) || data.known.has(fold(word))) return readWord(word, kinds, data)
  return joinReadings(word.slice(0, hyphen), word.slice(hyphen + 1), kinds, data)
}

const ABBREVIATED = 0.5

function unchanging(base: string): Readings {
  return {
    nouns: new Array<Reading>(SLOTS).fill({ base, weight: ABBREVIATED }),
    adjectives: [],
    bases: new Set([fold(base)]),
  }
}

// Жана-Клода → Жан-Клод, but Івано-Франківська → Івано-Франківськ
const SAFE = -1

/** The last part of a compound decides; the first follows it where it can. */
function joinReadings(first: string, last: string, kinds: readonly WordKind[], data: NameData): Readings {
  const head = readCompound(first, kinds, data)
  const tail = readWord(last, kinds, data)
  const follow = (reading: Reading, slot: number): Reading => {
    const before = head.nouns[slot]
    const base = `${before && before.weight >= SAFE ? before.base : first}-${reading.base}`
    return { base, weight: reading.weight + (data.known.has(fold(base)) ? KNOWN : 0) }
  }
  const adjectives = tail.adjectives.map((reading, slot) => reading && follow(reading, slot))
  const nouns = tail.nouns.map(follow)
  return { nouns, adjectives, bases: new Set(nouns.map(({ base }) => fold(base))) }
}
