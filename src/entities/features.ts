import { EDGE, type Lexeme } from './lexeme.ts'
import type { Chunk, Reading } from './reading.ts'

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

/** Writes features of a place; returns how many there are now. */
type Write = (reading: Reading, chunk: Chunk, place: number, out: Int32Array, from: number) => number

/** Groups of features that are the same in many places, so that the tagger can keep their sums as well. */
export const commonFeatures: readonly Write[] = [outlineFeatures, sortFeatures, positionFeatures]

/** The features of a place that need more than one word. */
export function placeFeatures(reading: Reading, chunk: Chunk, place: number, out: Int32Array, from: number): number {
  let count = rareFeatures(reading, place, out, from)
  for (const write of commonFeatures) count = write(reading, chunk, place, out, count)
  return count
}

function outlineFeatures({ lexemes }: Reading, _: Chunk, place: number, out: Int32Array, from: number): number {
  const b = lexemes[place - 1]!.outline
  const c = lexemes[place]!.outline
  const d = lexemes[place + 1]!.outline
  const before = feature(0, lexemes[place - 2]!.outline, b)
  const after = feature(0, d, lexemes[place + 2]!.outline)
  let count = from
  out[count++] = feature(77, b, c)
  out[count++] = feature(78, c, d)
  out[count++] = feature(79, feature(0, b, c), d)
  out[count++] = feature(80, before, c)
  out[count++] = feature(81, after, c)
  out[count++] = feature(82, feature(0, before, c), d)
  out[count++] = feature(83, feature(0, b, c), after)
  return count
}

/** What word lists know of a word and its neighbours. */
function sortFeatures({ lexemes }: Reading, _: Chunk, place: number, out: Int32Array, from: number): number {
  const b = lexemes[place - 1]!.sort
  const c = lexemes[place]!.sort
  const d = lexemes[place + 1]!.sort
  let count = from
  out[count++] = feature(90, b, c)
  out[count++] = feature(91, c, d)
  out[count++] = feature(92, feature(0, b, c), d)
  return count
}

/** Where a word of this outline stands in the sentence, and how the document writes it. */
function positionFeatures(reading: Reading, chunk: Chunk, place: number, out: Int32Array, from: number): number {
  const { outline } = reading.lexemes[place]!
  let count = from
  out[count++] = feature(100, Math.min(place - chunk.from, 3), outline)
  out[count++] = feature(101, Math.min(chunk.to - 1 - place, 2), outline)
  out[count++] = feature(102, chunk.capitals, outline)
  const use = reading.uses[place]
  if (!use) return count
  const counts = (Math.min(use.lower, 2) * 3 + Math.min(use.inner, 2)) * 3 + Math.min(use.initial, 2)
  out[count++] = feature(120, counts, outline)
  out[count++] = feature(121, counts, place === chunk.from ? 1 : 0)
  return count
}

/** The features that few places share. */
export function rareFeatures(reading: Reading, place: number, out: Int32Array, from: number): number {
  let count = neighbourFeatures(reading.lexemes, place, out, from)
  count = quoteFeatures(reading, place, out, count)
  count = runFeatures(reading, place, out, count)
  return otherFeatures(reading, place, out, count)
}

function neighbourFeatures(lexemes: readonly Lexeme[], place: number, out: Int32Array, from: number): number {
  const a = lexemes[place - 2]!
  const b = lexemes[place - 1]!
  const c = lexemes[place]!
  const d = lexemes[place + 1]!
  const e = lexemes[place + 2]!
  let count = from
  out[count++] = feature(70, b.folded, c.folded)
  out[count++] = feature(71, c.folded, d.folded)
  out[count++] = feature(72, b.key, c.key)
  out[count++] = feature(73, c.key, d.key)
  out[count++] = feature(74, b.key, d.key)
  out[count++] = feature(75, a.key, b.key)
  out[count++] = feature(76, d.key, e.key)
  out[count++] = feature(84, b.suffixes[1]!, c.suffixes[1]!)
  out[count++] = feature(85, c.suffixes[1]!, d.suffixes[1]!)
  out[count++] = feature(86, c.folded, d.outline)
  out[count++] = feature(87, c.folded, b.outline)
  out[count++] = feature(88, b.key, c.outline)
  out[count++] = feature(89, d.key, c.outline)
  return count
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

/** What stands beside the other places where the document has the word with a capital letter. */
function otherFeatures({ lexemes, uses }: Reading, place: number, out: Int32Array, from: number): number {
  const use = uses[place]
  if (!use || !lexemes[place]!.capitalised) return from
  let count = from
  for (const other of use.places) {
    if (other === place) continue
    const left = lexemes[other - 1] ?? EDGE
    const right = lexemes[other + 1] ?? EDGE
    out[count++] = feature(122, left.key)
    out[count++] = feature(123, right.key)
    out[count++] = feature(124, left.outline, right.outline)
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
