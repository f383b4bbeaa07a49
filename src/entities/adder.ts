import {
  AFTER,
  BAG,
  BEFORE,
  commonFeatures,
  MOST_FEATURES,
  ROLES,
  rareFeatures,
  SELF,
  wordFeatures,
} from './features.ts'
import { labelCount } from './labels.ts'
import type { Lexeme } from './lexeme.ts'
import type { Model } from './model.ts'
import { type Chunk, LONGEST_CHUNK, type Reading } from './reading.ts'
import { claimSum, findSum, newSums, type Sums } from './sums.ts'
import { addWeights, fetchBuckets, newTable, type Table } from './table.ts'
import { voteFeatures } from './votes.ts'

/** Adds up the weights of features, and remembers sums that come again. */
export interface Adder {
  readonly labels: number
  readonly table: Table
  /** Of a word in each of its roles. */
  readonly words: Sums
  readonly groups: readonly Sums[]
  /** Room for the running sums of the words of one chunk after the other. */
  readonly before: Int16Array
  readonly after: Int16Array
}

const WORD_SLOTS = 1 << 14
/** Beside the number of a word. */
const WORD_OWNER = -1
const GROUP_SLOTS = 1 << 13
const hashes = new Int32Array(MOST_FEATURES)

export function newAdder(model: Model): Adder {
  const labels = labelCount(model.types)
  const room = (LONGEST_CHUNK + 1) * labels
  return {
    labels,
    table: newTable(model),
    words: newSums(WORD_SLOTS, ROLES * labels),
    groups: commonFeatures.map(() => newSums(GROUP_SLOTS, labels)),
    before: new Int16Array(room),
    after: new Int16Array(room),
  }
}

/** Adds the weights of all features to the totals of a chunk, place × label. */
export function addUp(adder: Adder, reading: Reading, chunk: Chunk, totals: Int16Array): void {
  const { labels, table, groups } = adder
  addWords(adder, reading, chunk, totals)
  for (let place = chunk.from, at = 0; place < chunk.to; place++, at += labels) {
    for (let group = 0; group < groups.length; group++) {
      const count = commonFeatures[group]!(reading, chunk, place, hashes, 0)
      add(groups[group]!.rows, sumOfGroup(table, groups[group]!, count), totals, at, labels)
    }
    const count = rareFeatures(reading, place, hashes, 0)
    fetchBuckets(table, hashes, count)
    for (let index = 0; index < count; index++) addWeights(table, hashes[index]!, totals, at)
  }
}

/** Adds what votes say to the sums of a chunk. */
export function addVotes(
  { labels, table }: Adder,
  reading: Reading,
  { from, to }: Chunk,
  votes: Uint8Array,
  totals: Int16Array,
): void {
  for (let place = from; place < to; place++) {
    const count = voteFeatures(reading, votes, place, hashes, 0)
    for (let index = 0; index < count; index++) addWeights(table, hashes[index]!, totals, (place - from) * labels)
  }
}

/** Adds what each word says of itself, its neighbours, and the places that have it in the window before or after. */
function addWords(adder: Adder, { lexemes }: Reading, { from, to }: Chunk, totals: Int16Array): void {
  const { labels, table, words, before, after } = adder
  for (let place = from - SELF; place < to + SELF; place++) {
    const row = sumOfWord(table, words, lexemes[place]!, labels)
    for (let role = 0; role <= 2 * SELF; role++) {
      const target = place + SELF - role
      if (target >= from && target < to) add(words.rows, row + role * labels, totals, (target - from) * labels, labels)
    }
    if (place < from || place >= to) continue
    accumulate(words.rows, row + BEFORE * labels, before, (place - from) * labels, labels)
    accumulate(words.rows, row + AFTER * labels, after, (place - from) * labels, labels)
  }
  addWindows(adder, to - from, totals)
}

function add(rows: Int16Array, row: number, totals: Int16Array, at: number, length: number): void {
  for (let index = 0; index < length; index++) totals[at + index]! += rows[row + index]!
}

/** Writes the sum so far of the places up to this one. */
function accumulate(rows: Int16Array, row: number, sums: Int16Array, at: number, length: number): void {
  for (let index = 0; index < length; index++) sums[at + length + index] = sums[at + index]! + rows[row + index]!
}

/** Adds the words in the windows before and after every place, as differences of running sums. */
function addWindows({ labels, before, after }: Adder, length: number, totals: Int16Array): void {
  for (let place = 0; place < length; place++) {
    const at = place * labels
    const first = Math.max(0, place - BAG) * labels
    const next = at + labels
    const last = Math.min(length, place + 1 + BAG) * labels
    for (let label = 0; label < labels; label++)
      totals[at + label]! += before[at + label]! - before[first + label]! + after[last + label]! - after[next + label]!
  }
}

/** Where the sums of a word start, one for each role. */
function sumOfWord(table: Table, words: Sums, lexeme: Lexeme, labels: number): number {
  const known = findSum(words, lexeme.id, WORD_OWNER)
  if (known >= 0) return known
  const row = claimSum(words, lexeme.id, WORD_OWNER)
  for (let role = 0; role < ROLES; role++) {
    const count = wordFeatures(lexeme, role, hashes, 0)
    for (let index = 0; index < count; index++) addWeights(table, hashes[index]!, words.rows, row + role * labels)
  }
  return row
}

/** Where the sum of so many features starts. */
function sumOfGroup(table: Table, group: Sums, count: number): number {
  let one = 0
  let other = 0
  for (let index = 0; index < count; index++) {
    one = Math.imul(one ^ hashes[index]!, 0x01000193)
    other = Math.imul(other + hashes[index]!, 0x9e3779b1)
  }
  const known = findSum(group, one, other)
  if (known >= 0) return known
  const row = claimSum(group, one, other)
  for (let index = 0; index < count; index++) addWeights(table, hashes[index]!, group.rows, row)
  return row
}
