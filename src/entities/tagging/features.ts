import type { Lexeme } from './lexeme.ts'
import type { Chunk, KeyUse, Reading } from './reading.ts'

// Every feature is a 32-bit hash of its template and of what it saw. Those that depend on one word alone are apart from the
// others, so that the tagger can keep their sum per word form.

/** Where a word stands from the one that is tagged: two before … two after, then anywhere in the six before or after. */
export const ROLES = 7
export const SELF = 2
export const BEFORE = 5
export const AFTER = 6
/** How far the bags of words reach. */
export const BAG = 6
/** More than one word can have in all its roles and pairs. */
export const MOST_FEATURES = 128
/** As many rare ones as a place can have. */
export const MOST_RARE = 8

/** Writes the features that a word alone gives in a role; returns how many there are now. */
export function wordFeatures(lexeme: Lexeme, role: number, out: Int32Array, from: number): number {
  if (role === SELF) return ownFeatures(lexeme, out, from)
  let count = from
  out[count++] = feature(role, lexeme.key)
  if (role === BEFORE || role === AFTER) return count
  out[count++] = feature(8 + role, lexeme.folded)
  out[count++] = feature(16 + role, lexeme.shape)
  out[count++] = feature(24 + role, lexeme.suffixes[2]!)
  out[count++] = feature(32 + role, lexeme.classes)
  return count
}

function ownFeatures(lexeme: Lexeme, out: Int32Array, from: number): number {
  let count = from
  out[count++] = feature(40, lexeme.word)
  out[count++] = feature(41, lexeme.folded)
  out[count++] = feature(42, lexeme.shape)
  out[count++] = feature(43, lexeme.outline)
  out[count++] = feature(44, lexeme.key)
  for (let size = 0; size < lexeme.prefixes.length; size++) {
    out[count++] = feature(50 + size, lexeme.prefixes[size]!)
    out[count++] = feature(60 + size, lexeme.suffixes[size]!)
  }
  out[count++] = feature(45, 0)
  out[count++] = feature(46, lexeme.classes)
  out[count++] = feature(47, lexeme.sort)
  out[count++] = feature(48, lexeme.classes, lexeme.suffixes[2]!)
  for (let bits = lexeme.classes; bits; bits &= bits - 1) {
    out[count++] = feature(49, bits & -bits, lexeme.outline)
  }
  return count
}

/** Where a pair of neighbours stands from the one that is tagged: it is the first or the second of them, or beside them. */
export const PAIR_ROLES = 4
export const FIRST = 0
export const SECOND = 1
export const BEHIND = 2
export const AHEAD = 3
/** From the tagged place to the first of the pair. */
const PAIR_PLACES = [0, -1, -2, 1]

/** The templates of what a pair says of its first word, and of its second. */
const OWN_TEMPLATES = [
  { folded: 71, key: 73, outline: 78, suffix: 85, ownFolded: 86, otherKey: 89, sort: 91 },
  { folded: 70, key: 72, outline: 77, suffix: 84, ownFolded: 87, otherKey: 88, sort: 90 },
] as const

/** Writes the features that two neighbours give in a role; returns how many there are now. */
export function pairFeatures(left: Lexeme, right: Lexeme, role: number, out: Int32Array, from: number): number {
  if (role === FIRST || role === SECOND) return ownPairFeatures(left, right, role, out, from)
  out[from] = feature(role === BEHIND ? 75 : 76, left.key, right.key)
  return from + 1
}

function ownPairFeatures(
  left: Lexeme,
  right: Lexeme,
  role: typeof FIRST | typeof SECOND,
  out: Int32Array,
  from: number,
): number {
  const template = OWN_TEMPLATES[role]
  const own = role === FIRST ? left : right
  const other = role === FIRST ? right : left
  let count = from
  out[count++] = feature(template.folded, left.folded, right.folded)
  out[count++] = feature(template.key, left.key, right.key)
  out[count++] = feature(template.outline, left.outline, right.outline)
  out[count++] = feature(template.suffix, left.suffixes[1]!, right.suffixes[1]!)
  out[count++] = feature(template.ownFolded, own.folded, other.outline)
  out[count++] = feature(template.otherKey, other.key, own.outline)
  out[count++] = feature(template.sort, left.sort, right.sort)
  return count
}

/** Writes the features of the outlines around a place; returns how many there are now. */
export function outlineFeatures(lexemes: readonly Lexeme[], place: number, out: Int32Array, from: number): number {
  const b = lexemes[place - 1]!.outline
  const c = lexemes[place]!.outline
  const d = lexemes[place + 1]!.outline
  const before = feature(0, lexemes[place - 2]!.outline, b)
  const after = feature(0, d, lexemes[place + 2]!.outline)
  let count = from
  out[count++] = feature(79, feature(0, b, c), d)
  out[count++] = feature(80, before, c)
  out[count++] = feature(81, after, c)
  out[count++] = feature(82, feature(0, before, c), d)
  out[count++] = feature(83, feature(0, b, c), after)
  return count
}

/** Writes what the place in the sentence and the document make of the outline of a word; returns how many there are now. */
export function positionFeatures(reading: Reading, chunk: Chunk, place: number, out: Int32Array, from: number): number {
  const { outline } = reading.lexemes[place]!
  let count = from
  out[count++] = feature(100, Math.min(place - chunk.from, 3), outline)
  out[count++] = feature(101, Math.min(chunk.to - 1 - place, 2), outline)
  out[count++] = feature(102, chunk.capitals, outline)
  const use = reading.uses[place]
  if (!use) return count
  const counts = countsOf(use)
  out[count++] = feature(120, counts, outline)
  out[count++] = feature(121, counts, place === chunk.from ? 1 : 0)
  return count
}

/** All that these features see beside the outline, in one number. */
export function positionOf({ uses }: Reading, { from, to, capitals }: Chunk, place: number): number {
  const use = uses[place]
  const sides = Math.min(place - from, 3) * 3 + Math.min(to - 1 - place, 2)
  return (sides * 5 + capitals) * 28 + (use ? 1 + countsOf(use) : 0)
}

function countsOf({ lower, inner, initial }: KeyUse): number {
  return (Math.min(lower, 2) * 3 + Math.min(inner, 2)) * 3 + Math.min(initial, 2)
}

/** Writes the features of a place that are seldom the same elsewhere; returns how many there are now. */
export function rareFeatures(reading: Reading, place: number, out: Int32Array, from: number): number {
  const { lexemes } = reading
  const left = lexemes[place - 1]!
  const right = lexemes[place + 1]!
  let count = from
  out[count++] = feature(74, left.key, right.key)
  out[count++] = feature(92, feature(0, left.sort, lexemes[place]!.sort), right.sort)
  count = quoteFeatures(reading, place, out, count)
  return runFeatures(reading, place, out, count)
}

function quoteFeatures({ lexemes, opening }: Reading, place: number, out: Int32Array, from: number): number {
  const open = opening[place]!
  if (!open) return from
  const distance = Math.min(place - open, 4)
  let count = from
  out[count++] = feature(103, distance, lexemes[place]!.outline)
  out[count++] = feature(104, lexemes[open - 1]!.key)
  out[count++] = feature(105, lexemes[open - 1]!.key, distance)
  return count
}

function runFeatures({ lexemes, runStart, runEnd }: Reading, place: number, out: Int32Array, from: number): number {
  const start = runStart[place]!
  if (!start) return from
  const end = runEnd[place]!
  const part = (place === start ? 1 : 0) + (place === end ? 2 : 0)
  let count = from
  out[count++] = feature(110, lexemes[start - 1]!.key, part)
  out[count++] = feature(111, lexemes[end + 1]!.key, part)
  out[count++] = feature(112, Math.min(end - start, 4), Math.min(place - start, 4))
  return count
}

/** Writes what stands beside another place where the document has the word with a capital letter. */
export function besideFeatures(left: Lexeme, right: Lexeme, out: Int32Array, from: number): number {
  let count = from
  out[count++] = feature(122, left.key)
  out[count++] = feature(123, right.key)
  out[count++] = feature(124, left.outline, right.outline)
  return count
}

const NONE: readonly number[] = []

/** The other places where the document has the word of a place with a capital letter; the place itself is among them. */
export function namesakes({ lexemes, uses }: Reading, place: number): readonly number[] {
  return lexemes[place]!.capitalised ? (uses[place]?.places ?? NONE) : NONE
}

/** Writes the features of a place that need more than one word, those of a tagger in training; returns how many there are now. */
export function placeFeatures(reading: Reading, chunk: Chunk, place: number, out: Int32Array, from: number): number {
  const { lexemes } = reading
  let count = rareFeatures(reading, place, out, from)
  for (let role = 0; role < PAIR_ROLES; role++) {
    const left = place + PAIR_PLACES[role]!
    count = pairFeatures(lexemes[left]!, lexemes[left + 1]!, role, out, count)
  }
  count = outlineFeatures(lexemes, place, out, count)
  count = positionFeatures(reading, chunk, place, out, count)
  for (const other of namesakes(reading, place)) {
    if (other !== place) count = besideFeatures(lexemes[other - 1]!, lexemes[other + 1]!, out, count)
  }
  return count
}

/** Mixes a template and what it saw into 32 bits. */
export function feature(template: number, one: number, other = 0): number {
  let sum = Math.imul(one ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  sum = Math.imul(sum ^ (sum >>> 15) ^ Math.imul(other, 0x27d4eb2f), 0xc2b2ae35)
  sum ^= sum >>> 13
  return Math.imul(sum, 0x165667b1) ^ (sum >>> 16)
}
