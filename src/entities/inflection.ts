import { fold } from '../text/fold.ts'
import { CASES, GENDERS, type NameData, type WordKind } from './names.ts'

/** Gender and case in one number: `gender * CASES.length + case`. */
export type Slot = number
export const SLOTS = GENDERS.length * CASES.length

/** How a word can be read: its nominative, if it stands in this gender and case. */
export interface Reading {
  readonly base: string
  readonly weight: number
}

/** The best readings of a word by slot, nouns and adjectives apart. */
export interface Readings {
  readonly nouns: readonly (Reading | undefined)[]
  readonly adjectives: readonly (Reading | undefined)[]
}

interface Ending {
  readonly gender: number
  readonly case: number
  readonly kind: WordKind
  readonly adjective: boolean
  readonly stem: RegExp | undefined
  readonly weight: number
  readonly nominative: string
}

/** Rules of a language by ending. */
export type Inflection = ReadonlyMap<string, readonly Ending[]>

const KINDS: Readonly<Record<string, WordKind>> = { g: 'given', s: 'surname', t: 'thing' }

// Ends of stems that the paradigms of Cyrillic languages name.
const STEMS: Readonly<Record<string, RegExp>> = {
  hard: /(?:[бвгґдзлмнпрстфхц]|[аеєиіїоуюялнрс]к)$/u,
  hush: /[жчшщ]$/u,
  soft: /[дзлнрстц]$/u,
  vowel: /[аеєиіїуюя]$/u,
  apos: /'$/u,
  front: /[еєії]$/u,
  closed: /[бвгґджзйклмнпрстфхцчшщь]$/u,
  back: /[оую]$/u,
  twin: /(.)\1$/u,
  cons: /[бвгґджзйклмнпрстфхцчшщ]$/u,
  in: /[ії]$/u,
  kcut: /[аеєиіоуюя]$/u,
  n: /н$/u,
  noble: /(?:[сцз]ьк|[бвгджкмрстчшь]н)$/u,
}

const compiled = new WeakMap<NameData, Inflection>()

/** The paradigms of a language, turned around: what a word that ends so can be. */
export function inflectionOf(data: NameData): Inflection {
  let inflection = compiled.get(data)
  if (!inflection) {
    inflection = compile(data.paradigms)
    compiled.set(data, inflection)
  }
  return inflection
}

function compile(paradigms: readonly string[]): Inflection {
  const byEnding = new Map<string, Ending[]>()
  for (const line of paradigms) {
    const [gender, kinds, stem, weight, ...endings] = line.split(/\s+/u)
    for (const letter of kinds!.replace('A', '')) {
      const shared = {
        gender: GENDERS.indexOf(gender as (typeof GENDERS)[number]),
        kind: KINDS[letter]!,
        adjective: kinds!.startsWith('A'),
        stem: STEMS[stem!],
        weight: Number(weight),
        nominative: bare(endings[0]!.replace(UNREAD, '')),
      }
      const accusative = letter === 't' ? endings[0]! : endings[1]!
      endings.forEach((variants, index) => {
        for (const ending of (variants === '*' ? accusative : variants).split('/')) {
          if (ending === MISSING || ending.startsWith('(')) continue
          const rules = byEnding.get(bare(ending)) ?? []
          byEnding.set(bare(ending), rules)
          rules.push({
            ...shared,
            case: index,
            weight: shared.weight + PER_LETTER * ownLetters(bare(ending), shared.nominative),
          })
        }
      })
    }
  }
  return byEnding
}

/** The longer an ending, the less likely it belongs to the stem: «Путіним», «Семоном». */
const PER_LETTER = 0.35

// Брюссель, Китай: the last letter softens, it is no ending
const SIGN = /^[ьй]$/u

function ownLetters(ending: string, nominative: string): number {
  return Math.max(0, ending.length - (SIGN.test(nominative) ? 0 : nominative.length))
}

// (и): only what the base form ends with, no reading of its own
const UNREAD = /[()]/gu
/** A case that a paradigm says nothing of. */
const MISSING = '-'

function bare(ending: string): string {
  return ending === '0' ? '' : ending
}

const LONGEST_ENDING = 5
const SHORTEST_BASE = 3
const SHORTEST_WORD = 3

/** Every way to read a word, given what it can be. */
export function readWord(word: string, kinds: readonly WordKind[], data: NameData): Readings {
  const inflection = inflectionOf(data)
  const folded = fold(word)
  const nouns = readUnchanged(word, folded, data)
  const adjectives: Reading[] = []
  if (folded.length < SHORTEST_WORD) return { nouns, adjectives }
  for (let length = 0; length <= LONGEST_ENDING && length < folded.length; length++) {
    const stem = folded.slice(0, folded.length - length)
    for (const rule of inflection.get(folded.slice(stem.length)) ?? []) {
      if (!kinds.includes(rule.kind) || (rule.stem && !rule.stem.test(stem))) continue
      const base = stem + rule.nominative
      if (base.length < SHORTEST_BASE) continue
      const slot = rule.gender * CASES.length + rule.case
      const reading = { base: recase(word, stem.length, rule.nominative), weight: rule.weight }
      const lexical = lexicalWeight(base, rule, data)
      if (!rule.adjective) keepBest(nouns, slot, weigh(reading, lexical))
      else {
        const attribute =
          rule.kind === 'thing' ? weigh(reading, data.adjectives.test(stem) ? ADJECTIVE : NO_ADJECTIVE) : reading
        keepBest(adjectives, slot, attribute)
        keepBest(nouns, slot, weigh(attribute, lexical + (rule.kind === 'thing' ? NOUN_FROM_ADJECTIVE : 0)))
      }
    }
  }
  return { nouns, adjectives }
}

function weigh(reading: Reading, weight: number): Reading {
  return { ...reading, weight: reading.weight + weight }
}

function keepBest(readings: Reading[], slot: Slot, reading: Reading): void {
  const best = readings[slot]
  if (!best || reading.weight > best.weight) readings[slot] = reading
}

const FIXED = 2
const UNCHANGED = -4

/** «Баку», «Трюдо»; a last resort for all other words. */
function readUnchanged(word: string, folded: string, data: NameData): Reading[] {
  const reading = { base: word, weight: data.fixed.has(folded) ? FIXED : UNCHANGED }
  return new Array<Reading>(SLOTS).fill(reading)
}

/** What a word of the lists weighs more than one made up by endings. */
export const KNOWN = 2
const WRONG_GENDER = -3
const UNKNOWN_GIVEN = -1
const ADJECTIVE = 1
const NO_ADJECTIVE = -1
/** «Рівне», «Хмельницького»: an adjective for a noun. */
const NOUN_FROM_ADJECTIVE = -0.5

function lexicalWeight(base: string, rule: Ending, data: NameData): number {
  if (rule.kind !== 'given') return data.known.has(base) ? KNOWN : 0
  const gender = GENDERS[rule.gender]
  if (gender === 'm' && data.given.m.has(base)) return KNOWN
  if (gender === 'f' && data.given.f.has(base)) return KNOWN
  return data.given.m.has(base) || data.given.f.has(base) ? WRONG_GENDER : UNKNOWN_GIVEN
}

/** The stem as it is written, the ending in the same case: ЗЕЛЕНСЬКОГО → ЗЕЛЕНСЬКИЙ. */
function recase(word: string, stem: number, ending: string): string {
  const kept = word.slice(0, stem)
  const upper = word.length > 1 && word === word.toUpperCase()
  return kept + (upper ? ending.toUpperCase() : ending)
}
