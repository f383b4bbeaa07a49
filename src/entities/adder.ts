import {
  AFTER,
  BAG,
  BEFORE,
  besideFeatures,
  MOST_FEATURES,
  namesakes,
  outlineFeatures,
  PAIR_ROLES,
  pairFeatures,
  positionFeatures,
  positionOf,
  ROLES,
  rareFeatures,
  SELF,
  wordFeatures,
} from './features.ts'
import { labelCount } from './labels.ts'
import type { Lexeme } from './lexeme.ts'
import type { Model } from './model.ts'
import { type Chunk, LONGEST_CHUNK, MOST_PLACES, type Reading } from './reading.ts'
import { claimRow, findSlot, makeRoom, newSums, rowAt, type Sums } from './sums.ts'
import { addWeights, fetchBuckets, lanesOf, newTable, type Table } from './table.ts'
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
  /** Where the rows of a chunk are: of its words, two edges before and after it; of the words in its windows; of its pairs. */
  readonly wordRows: Int32Array
  readonly bagRows: Int32Array
  readonly pairRows: Int32Array
  /** The sum of the words in the windows before and after one place after the other. */
  readonly window: Int32Array
}

const WORD_ROWS = 1 << 14
const PAIR_ROWS = 1 << 15
const OTHER_ROWS = 1 << 13
/** So many words of no weight stand before and after the words of a chunk for the windows. */
const MARGIN = BAG + 1
const ROOM = LONGEST_CHUNK + 2 * MARGIN
const hashes = new Int32Array(MOST_FEATURES)

export function newAdder(model: Model): Adder {
  const lanes = lanesOf(labelCount(model.types))
  return {
    lanes,
    table: newTable(model),
    words: newSums(WORD_ROWS, ROLES * lanes),
    pairs: newSums(PAIR_ROWS, PAIR_ROLES * lanes),
    outlines: newSums(OTHER_ROWS, lanes),
    positions: newSums(OTHER_ROWS, lanes),
    besides: newSums(OTHER_ROWS, lanes),
    wordRows: new Int32Array(ROOM),
    bagRows: new Int32Array(ROOM),
    pairRows: new Int32Array(ROOM),
    window: new Int32Array(lanes),
  }
}

/** Adds the weights of all features to the totals of a chunk, place × lane. */
export function addUp(adder: Adder, reading: Reading, chunk: Chunk, totals: Int32Array): void {
  const { lanes, table, besides } = adder
  findRows(adder, reading.lexemes, chunk)
  for (let place = chunk.from; place < chunk.to; place++) {
    const at = place * lanes
    slideWindow(adder, place - chunk.from, totals, at)
    addRows(adder, reading, chunk, place, totals)
    for (const other of namesakes(reading, place)) {
      if (other === place) continue
      addRow(
        besides.rows,
        rowBeside(adder, reading.lexemes[other - 1]!, reading.lexemes[other + 1]!),
        totals,
        at,
        lanes,
      )
    }
    addAll(table, rareFeatures(reading, place, hashes, 0), totals, at)
  }
}

/** Adds what votes say to the sums of a chunk. */
export function addVotes(
  { lanes, table }: Adder,
  reading: Reading,
  { from, to }: Chunk,
  votes: Uint8Array,
  totals: Int32Array,
): void {
  for (let place = from; place < to; place++)
    addAll(table, voteFeatures(reading, votes, place, hashes, 0), totals, place * lanes)
}

/** Finds the rows of the words and pairs of a chunk. */
function findRows(adder: Adder, lexemes: readonly Lexeme[], { from, to }: Chunk): void {
  const { words, pairs, wordRows, bagRows, pairRows, window } = adder
  const length = to - from
  makeRoom(words, length + 2 * SELF)
  makeRoom(pairs, length + 2 * SELF)
  makeRoom(adder.outlines, length)
  makeRoom(adder.positions, length)
  makeRoom(adder.besides, length * MOST_PLACES)
  window.fill(0)
  bagRows.fill(0, 0, length + 2 * MARGIN)
  for (let index = 0; index < length + 2 * SELF; index++) {
    wordRows[index] = rowOfWord(adder, lexemes[from - SELF + index]!)
    if (index) pairRows[index - 1] = rowOfPair(adder, lexemes[from - SELF + index - 1]!, lexemes[from - SELF + index]!)
  }
  for (let index = 0; index < length; index++) bagRows[MARGIN + index] = wordRows[SELF + index]!
  for (let index = 0; index < BAG; index++)
    addRow(words.rows, bagRows[MARGIN + index]! + AFTER * adder.lanes, window, 0, adder.lanes)
}

/** Writes the sum of the windows around the next place to its totals. */
function slideWindow({ lanes, words, bagRows, window }: Adder, index: number, totals: Int32Array, at: number): void {
  const { rows } = words
  const entered = bagRows[index + MARGIN - 1]! + BEFORE * lanes
  const left = bagRows[index + MARGIN - 1 - BAG]! + BEFORE * lanes
  const coming = bagRows[index + MARGIN + BAG]! + AFTER * lanes
  const reached = bagRows[index + MARGIN]! + AFTER * lanes
  for (let lane = 0; lane < lanes; lane++) {
    window[lane]! += rows[entered + lane]! - rows[left + lane]! + rows[coming + lane]! - rows[reached + lane]!
    totals[at + lane] = window[lane]!
  }
}

/** Adds the rows of the words and pairs around a place, and those of its outlines and position. */
function addRows(adder: Adder, reading: Reading, chunk: Chunk, place: number, totals: Int32Array): void {
  const outline = rowOfOutlines(adder, reading.lexemes, place)
  const position = rowOfPosition(adder, reading, chunk, place)
  const at = place * adder.lanes
  addWordRows(adder, place - chunk.from, totals, at)
  addGroupRows(adder, place - chunk.from, outline, position, totals, at)
}

function addWordRows({ lanes, words: { rows }, wordRows }: Adder, index: number, totals: Int32Array, at: number): void {
  const a = wordRows[index]!
  const b = wordRows[index + 1]! + lanes
  const c = wordRows[index + 2]! + 2 * lanes
  const d = wordRows[index + 3]! + 3 * lanes
  const e = wordRows[index + 4]! + 4 * lanes
  for (let lane = 0; lane < lanes; lane++)
    totals[at + lane]! += rows[a + lane]! + rows[b + lane]! + rows[c + lane]! + rows[d + lane]! + rows[e + lane]!
}

function addGroupRows(
  { lanes, pairs: { rows }, outlines, positions, pairRows }: Adder,
  index: number,
  outline: number,
  position: number,
  totals: Int32Array,
  at: number,
): void {
  const ab = pairRows[index]! + 2 * lanes
  const bc = pairRows[index + 1]! + lanes
  const cd = pairRows[index + 2]!
  const de = pairRows[index + 3]! + 3 * lanes
  for (let lane = 0; lane < lanes; lane++) {
    const groups = outlines.rows[outline + lane]! + positions.rows[position + lane]!
    totals[at + lane]! += rows[ab + lane]! + rows[bc + lane]! + rows[cd + lane]! + rows[de + lane]! + groups
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

/** Where the sums of two neighbours start, one for each role. */
function rowOfPair({ lanes, table, pairs }: Adder, left: Lexeme, right: Lexeme): number {
  const slot = findSlot(pairs, left.id, right.id)
  const known = rowAt(pairs, slot)
  if (known) return known
  const row = claimRow(pairs, slot, left.id, right.id)
  for (let role = 0; role < PAIR_ROLES; role++)
    addAll(table, pairFeatures(left, right, role, hashes, 0), pairs.rows, row + role * lanes)
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
