import {
  AFTER,
  AHEAD,
  BAG,
  BEFORE,
  BEHIND,
  besideFeatures,
  FIRST,
  MOST_FEATURES,
  namesakes,
  outlineFeatures,
  PAIR_ROLES,
  pairFeatures,
  positionFeatures,
  positionOf,
  ROLES,
  rareFeatures,
  SECOND,
  SELF,
  wordFeatures,
} from './features.ts'
import { labelCount } from './labels.ts'
import type { Lexeme } from './lexeme.ts'
import type { Model } from './model.ts'
import { type Chunk, LONGEST_CHUNK, MOST_PLACES, type Reading, type Stretch } from './reading.ts'
import { claimRow, fillsPart, findSlot, makeRoom, newSums, rowAt, type Sums } from './sums.ts'
import { addWeights, fetchBuckets, lanesOf, type Table } from './table.ts'
import { voteFeatures } from './votes.ts'

/** Adds up the weights of features, two labels to a lane, and remembers sums that come again. */
export interface Adder {
  readonly lanes: number
  readonly table: Table
  /** Of a word and of two neighbours in each of their roles. */
  readonly words: Sums
  readonly pairs: Sums
  /** Of the outlines around a place, of its position, of what stands beside another place with the same word. */
  readonly outlines: Sums
  readonly positions: Sums
  readonly besides: Sums
  /** Where the rows of a chunk are: of its words, two edges before and after it, and of the words in its windows. */
  readonly wordRows: Int32Array
  readonly bagRows: Int32Array
  /** The slots of the pairs of a stretch, from that of the two words before it on. */
  readonly pairSlots: Int32Array
  /** The sum of the words in the windows before and after one place after the other. */
  readonly window: Int32Array
}

const WORD_ROWS = 1 << 13
const PAIR_ROWS = 1 << 14
const OTHER_ROWS = 1 << 13
/** So many words of no weight stand before and after the words of a chunk for the windows. */
const MARGIN = BAG + 1
const ROOM = LONGEST_CHUNK + 2 * MARGIN
const hashes = new Int32Array(MOST_FEATURES)

export function newAdder(model: Model): Adder {
  const lanes = lanesOf(labelCount(model.types))
  return {
    lanes,
    table: model.table,
    words: newSums(WORD_ROWS, ROLES * lanes),
    pairs: newSums(PAIR_ROWS, PAIR_ROLES * lanes),
    outlines: newSums(OTHER_ROWS, lanes),
    positions: newSums(OTHER_ROWS, lanes),
    besides: newSums(OTHER_ROWS, lanes),
    wordRows: new Int32Array(ROOM),
    bagRows: new Int32Array(ROOM),
    pairSlots: new Int32Array(ROOM),
    window: new Int32Array(lanes),
  }
}

/** Writes the weights of the words around each place of a chunk to the totals, place × lane. */
export function addWords(adder: Adder, { lexemes }: Reading, chunk: Chunk, totals: Int32Array): void {
  findWords(adder, lexemes, chunk)
  for (let place = chunk.from; place < chunk.to; place++) {
    addWindow(adder, place - chunk.from, totals, place * adder.lanes)
  }
}

/** Adds the weights of all other features to the totals of a stretch of a chunk. */
export function addContext(adder: Adder, reading: Reading, chunk: Chunk, stretch: Stretch, totals: Int32Array): void {
  const { lanes, table } = adder
  findPairs(adder, reading.lexemes, stretch)
  for (let place = stretch.from; place < stretch.to; place++) {
    const at = place * lanes
    addGroups(adder, reading, chunk, stretch, place, totals)
    addNamesakes(adder, reading, place, totals)
    addAll(table, rareFeatures(reading, place, hashes, 0), totals, at)
  }
}

/** Adds what votes say to the totals of a stretch. */
export function addVotes(
  { lanes, table }: Adder,
  reading: Reading,
  { from, to }: Stretch,
  votes: Uint8Array,
  totals: Int32Array,
): void {
  for (let place = from; place < to; place++)
    addAll(table, voteFeatures(reading, votes, place, hashes, 0), totals, place * lanes)
}

/** Finds the rows of the words of a chunk. */
function findWords(adder: Adder, lexemes: readonly Lexeme[], { from, to }: Chunk): void {
  const { lanes, words, wordRows, bagRows, window } = adder
  const length = to - from
  makeRoom(words, length + 2 * SELF)
  window.fill(0)
  bagRows.fill(0, 0, length + 2 * MARGIN)
  for (let index = 0; index < length + 2 * SELF; index++)
    wordRows[index] = rowOfWord(adder, lexemes[from - SELF + index]!)
  for (let index = 0; index < length; index++) bagRows[MARGIN + index] = wordRows[SELF + index]!
  for (let index = 0; index < BAG; index++)
    addRow(words.rows, bagRows[MARGIN + index]! + AFTER * lanes, window, 0, lanes)
}

/** Finds the slots of the pairs of a stretch, and makes room for all that its places can need. */
function findPairs(adder: Adder, lexemes: readonly Lexeme[], { from, to }: Stretch): void {
  const { pairs, pairSlots } = adder
  const length = to - from
  makeRoom(pairs, length + 2 * SELF)
  makeRoom(adder.outlines, length)
  makeRoom(adder.positions, length)
  makeRoom(adder.besides, length * MOST_PLACES)
  for (let index = 0; index < length + 2 * SELF - 1; index++) {
    const left = lexemes[from - SELF + index]!
    const right = lexemes[from - SELF + index + 1]!
    const slot = findSlot(pairs, left.id, right.id)
    if (!rowAt(pairs, slot)) claimRow(pairs, slot, left.id, right.id)
    pairSlots[index] = slot
  }
}

/** Writes the sum of the windows around the next place and of the words around it to its totals. */
function addWindow({ lanes, words, wordRows, bagRows, window }: Adder, index: number, totals: Int32Array, at: number) {
  const { rows } = words
  const entered = bagRows[index + MARGIN - 1]! + BEFORE * lanes
  const left = bagRows[index + MARGIN - 1 - BAG]! + BEFORE * lanes
  const coming = bagRows[index + MARGIN + BAG]! + AFTER * lanes
  const reached = bagRows[index + MARGIN]! + AFTER * lanes
  const a = wordRows[index]!
  const b = wordRows[index + 1]! + lanes
  const c = wordRows[index + 2]! + 2 * lanes
  const d = wordRows[index + 3]! + 3 * lanes
  const e = wordRows[index + 4]! + 4 * lanes
  for (let lane = 0; lane < lanes; lane++) {
    const moved = rows[entered + lane]! - rows[left + lane]! + rows[coming + lane]! - rows[reached + lane]!
    window[lane]! += moved
    const near = rows[a + lane]! + rows[b + lane]! + rows[c + lane]! + rows[d + lane]! + rows[e + lane]!
    totals[at + lane] = window[lane]! + near
  }
}

/** Adds the rows of the pairs around a place, and those of its outlines and position. */
function addGroups(adder: Adder, reading: Reading, chunk: Chunk, { from }: Stretch, place: number, totals: Int32Array) {
  const { lanes, pairs, outlines, positions } = adder
  const { lexemes } = reading
  const ab = rowOfPair(adder, lexemes, from, place - 2, BEHIND)
  const bc = rowOfPair(adder, lexemes, from, place - 1, SECOND)
  const cd = rowOfPair(adder, lexemes, from, place, FIRST)
  const de = rowOfPair(adder, lexemes, from, place + 1, AHEAD)
  const outline = rowOfOutlines(adder, lexemes, place)
  const position = rowOfPosition(adder, reading, chunk, place)
  const { rows } = pairs
  for (let lane = 0, at = place * lanes; lane < lanes; lane++, at++) {
    const groups = outlines.rows[outline + lane]! + positions.rows[position + lane]!
    totals[at]! += rows[ab + lane]! + rows[bc + lane]! + rows[cd + lane]! + rows[de + lane]! + groups
  }
}

/** Adds what stands beside the other places where the document has the word of a place. */
function addNamesakes(adder: Adder, reading: Reading, place: number, totals: Int32Array): void {
  const { lanes, besides } = adder
  const { lexemes } = reading
  for (const other of namesakes(reading, place)) {
    if (other === place) continue
    addRow(besides.rows, rowBeside(adder, lexemes[other - 1]!, lexemes[other + 1]!), totals, place * lanes, lanes)
  }
}

function addRow(rows: Int32Array, row: number, totals: Int32Array, at: number, lanes: number): void {
  for (let lane = 0; lane < lanes; lane++) totals[at + lane]! += rows[row + lane]!
}

/** Adds the weights of so many features. */
function addAll(table: Table, count: number, sums: Int32Array, at: number): void {
  fetchBuckets(table, hashes, count)
  for (let index = 0; index < count; index++) addWeights(table, hashes[index]!, sums, at)
}

/** Where the sums of a word start, one for each role. */
function rowOfWord({ lanes, table, words }: Adder, lexeme: Lexeme): number {
  const slot = findSlot(words, lexeme.id, 0)
  const known = rowAt(words, slot)
  if (known) return known
  const row = claimRow(words, slot, lexeme.id, 0)
  for (let role = 0; role < ROLES; role++)
    addAll(table, wordFeatures(lexeme, role, hashes, 0), words.rows, row + role * lanes)
  return row
}

/** Where the sums of the pair that starts at a place are for a role; they are added up when they are first asked for. */
function rowOfPair(adder: Adder, lexemes: readonly Lexeme[], from: number, left: number, role: number): number {
  const { lanes, table, pairs } = adder
  const slot = adder.pairSlots[left - from + SELF]!
  const row = rowAt(pairs, slot) + role * lanes
  if (fillsPart(pairs, slot, role))
    addAll(table, pairFeatures(lexemes[left]!, lexemes[left + 1]!, role, hashes, 0), pairs.rows, row)
  return row
}

function rowBeside({ table, besides }: Adder, left: Lexeme, right: Lexeme): number {
  const slot = findSlot(besides, left.id, right.id)
  const known = rowAt(besides, slot)
  if (known) return known
  const row = claimRow(besides, slot, left.id, right.id)
  addAll(table, besideFeatures(left, right, hashes, 0), besides.rows, row)
  return row
}

function rowOfOutlines({ table, outlines }: Adder, lexemes: readonly Lexeme[], place: number): number {
  let one = 0
  let other = 0
  for (let near = place - SELF; near <= place + SELF; near++) {
    one = Math.imul(one ^ lexemes[near]!.outline, 0x01000193)
    other = Math.imul(other + lexemes[near]!.outline, 0x9e3779b1)
  }
  const slot = findSlot(outlines, one, other)
  const known = rowAt(outlines, slot)
  if (known) return known
  const row = claimRow(outlines, slot, one, other)
  addAll(table, outlineFeatures(lexemes, place, hashes, 0), outlines.rows, row)
  return row
}

function rowOfPosition({ table, positions }: Adder, reading: Reading, chunk: Chunk, place: number): number {
  const { outline } = reading.lexemes[place]!
  const position = positionOf(reading, chunk, place)
  const slot = findSlot(positions, outline, position)
  const known = rowAt(positions, slot)
  if (known) return known
  const row = claimRow(positions, slot, outline, position)
  addAll(table, positionFeatures(reading, chunk, place, hashes, 0), positions.rows, row)
  return row
}
