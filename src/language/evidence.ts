import { unitAt } from '../text/letters.ts'
import { remember } from '../text/memory.ts'
import type { DetectionData } from './detect.ts'
import { neighbours } from './neighbours.ts'
import { languages } from './registry.ts'

/** What speaks for and against the languages of a script, in the order of `codes`. */
export interface Evidence {
  readonly codes: readonly string[]
  /** What words say, summed. */
  readonly words: Float64Array
  /** Letters of its own that so many words should have and have not. */
  readonly missing: Float64Array
}

/** Weighs words as written. */
export function collect(words: readonly string[], script: string): Evidence {
  const profiles = profilesOf(script)
  const { codes, data } = profiles
  const sums = new Float64Array(codes.length)
  const own = new Float64Array(codes.length)
  let letters = 0
  for (const word of words) {
    const said = readWord(word, profiles)
    letters += said.letters
    for (let i = 0; i < said.votes.length; i += 2) sums[said.votes[i]!]! += said.votes[i + 1]!
    for (let i = 0; i < said.own.length; i += 2) own[said.own[i]!]! += said.own[i + 1]!
  }
  const missing = own.map((count, i) => missingOf(data[i]!, letters, count))
  return { codes, words: sums, missing }
}

/** What a word says for one language, what letters of its own it lacks, and what it says for the best of the others; it is not remembered for it. */
export function collectOne(
  word: string,
  script: string,
  code: string,
): { readonly own: number; readonly missing: number; readonly others: number } {
  const profiles = profilesOf(script)
  const language = profiles.codes.indexOf(code)
  const { votes, own, letters } = read(word, profiles)
  let others = Number.NEGATIVE_INFINITY
  let silent = profiles.codes.length - 1
  for (let i = 0; i < votes.length; i += 2) {
    if (votes[i] === language) continue
    others = Math.max(others, votes[i + 1]!)
    silent--
  }
  if (silent > 0) others = Math.max(others, 0)
  const missing = missingOf(profiles.data[language]!, letters, countOf(language, own))
  return { own: countOf(language, votes), missing, others }
}

/** Letters of its own that a language should have among so many, and has not. */
function missingOf({ special }: DetectionData, letters: number, own: number): number {
  return Math.max(0, special * letters - own)
}

/** What a word says of languages: of few, so that it is kept as pairs of a language and a number. */
interface Said {
  /** That it is a frequent one, that it ends as others do, against it how it is spelt. */
  readonly votes: readonly number[]
  /** How many of its letters a language has that few others have. */
  readonly own: readonly number[]
  readonly letters: number
}

function pairsOf(counts: readonly number[]): readonly number[] {
  const pairs: number[] = []
  for (let language = 0; language < counts.length; language++)
    if (counts[language] !== 0) pairs.push(language, counts[language]!)
  return pairs
}

/** The number of a language in pairs, 0 where it is not among them. */
function countOf(language: number, pairs: readonly number[]): number {
  for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === language) return pairs[i + 1]!
  return 0
}

/** How many letters each language has that few others have. */
function countOwn(text: string, { codes, rare }: Profiles): readonly number[] {
  const counts = new Array<number>(codes.length).fill(0)
  for (let at = 0; at < text.length; at++) {
    const unit = unitAt(text, at)
    if (unit >= UNITS || rare[unit]! <= 0) continue
    add(counts, rare[unit]!, 1)
  }
  return counts
}

/** Fitted by hand on `../shared/gold/sentences/*.dev`, as those in `rank.ts`. */
const WEIGHT = { frequent: 5, ending: 1, stray: -3 }

const readWord = remember(read)

function read(word: string, profiles: Profiles): Said {
  const votes = new Array<number>(profiles.codes.length).fill(0)
  const lower = word.toLowerCase()
  add(votes, frequent(lower, profiles), (WEIGHT.frequent * (Math.min(lower.length, LONG) + 1)) / (LONG + 1))
  addEndings(votes, lower, profiles)
  // a name counts half
  add(votes, profiles.all & ~spelt(lower, profiles), lower[0] === word[0] ? WEIGHT.stray : WEIGHT.stray / 2)
  return { votes: pairsOf(votes), own: pairsOf(countOwn(lower, profiles)), letters: lower.length }
}

/** A word of four letters says enough: меня, that, және. */
const LONG = 4

// Letters that say nothing about a language of their script.
const COMMON = "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщьюя'"

/** Sets of languages are bits, in the order of `codes`. */
interface Profiles {
  readonly codes: readonly string[]
  readonly data: readonly DetectionData[]
  readonly all: number
  /** By code unit. */
  readonly letters: Int32Array
  /** Those that say something. */
  readonly rare: Int32Array
  readonly words: ReadonlyMap<string, number>
  readonly endings: ReadonlyMap<string, number>
}

const cache: Record<string, Profiles> = {}

function profilesOf(script: string): Profiles {
  cache[script] ??= build(script)
  return cache[script]
}

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
    endings: bits(data.map(({ endings }) => endings)),
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

/** Also the first half of an elision: l'homme → l'. */
function frequent(word: string, { words }: Profiles): number {
  const known = words.get(word)
  if (known !== undefined) return known
  const elided = word.indexOf("'") + 1
  return elided === 0 ? 0 : (words.get(word.slice(0, elided)) ?? 0)
}

/** The longest ending in each language counts, by its length. */
function addEndings(counts: number[], word: string, { endings }: Profiles): void {
  let seen = 0
  for (let length = Math.min(LONG, word.length - 2); length > 0; length--) {
    const set = (endings.get(word.slice(-length)) ?? 0) & ~seen
    add(counts, set, (WEIGHT.ending * length) / 2)
    seen |= set
  }
}

function spelt(word: string, { data, letters, all }: Profiles): number {
  let set = all
  for (let at = 0; at < word.length; at++) set &= letters[unitAt(word, at)] ?? 0
  for (let i = 0; i < data.length; i++) if ((set >> i) & 1 && data[i]!.impossible?.test(word)) set &= ~(1 << i)
  return set
}

function add(counts: number[], set: number, weight: number): void {
  for (let i = 0; set >> i; i++) if ((set >> i) & 1) counts[i]! += weight
}
