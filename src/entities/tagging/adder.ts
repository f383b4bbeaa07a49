import {
  AHEAD,
  BAG,
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
import { type Address, GROUPS, type Kernel, MOST_WAITING, newKernel } from './kernel.ts'
import type { Lexeme } from './lexeme.ts'
import type { Model } from './model.ts'
import { type Chunk, LONGEST_CHUNK, MOST_PLACES, type Reading, type Stretch } from './reading.ts'
import { claimRow, fillsPart, findSlot, makeRoom, newSums, rowAt, type Sums } from './sums.ts'
import { voteFeatures } from './votes.ts'

/** Adds up the weights of features, and remembers sums that come again. */
export interface Adder {
  readonly kernel: Kernel
  /** Of a word and of two neighbours in each of their roles. */
  readonly words: Sums
  readonly pairs: Sums
  /** Of the outlines around a place, of its position, of what stands beside another place with the same word. */
  readonly outlines: Sums
  readonly positions: Sums
  readonly besides: Sums
  /** The row of no word, zeros. */
  readonly nobody: Address
  readonly waiting: Waiting
  /** The ids and outlines of the words of a chunk, from the second before it on. */
  readonly ids: Int32Array
  readonly wordOutlines: Int32Array
  /** The slots of the pairs of a stretch, from that of the two words before it on. */
  readonly pairSlots: Int32Array
}

/** The rows that are still to be filled, and the features that are written for them: together the processor waits for them once. */
interface Waiting {
  rows: number
  features: number
}

const WORD_ROWS = 1 << 13
const PAIR_ROWS = 1 << 14
const OTHER_ROWS = 1 << 13
/** So many words of no weight stand before and after the words of a chunk for the windows. */
const MARGIN = BAG + 1
const ROOM = LONGEST_CHUNK + 2 * MARGIN

export function newAdder(model: Model): Adder {
  const kernel = newKernel(model, ROOM)
  return {
    kernel,
    words: newSums(kernel, WORD_ROWS, ROLES),
    pairs: newSums(kernel, PAIR_ROWS, PAIR_ROLES),
    outlines: newSums(kernel, OTHER_ROWS),
    positions: newSums(kernel, OTHER_ROWS),
    besides: newSums(kernel, OTHER_ROWS),
    nobody: kernel.run.take(ROLES * kernel.sumsWidth),
    waiting: { rows: 0, features: 0 },
    ids: new Int32Array(ROOM),
    wordOutlines: new Int32Array(ROOM),
    pairSlots: new Int32Array(ROOM),
  }
}

/** Writes the weights of the words around each place of a chunk to its totals, which begin at an address. */
export function addWords(adder: Adder, { lexemes }: Reading, chunk: Chunk, totals: Address): void {
  findWords(adder, lexemes, chunk)
  fillRows(adder)
  adder.kernel.run.addWords(chunk.to - chunk.from, BAG, totals)
}

/** Adds the weights of all other features to the totals of a stretch of a chunk. */
export function addContext(adder: Adder, reading: Reading, chunk: Chunk, stretch: Stretch, totals: Address): void {
  const { run, sumsWidth, views } = adder.kernel
  const { from, to } = stretch
  findPairs(adder, chunk, stretch)
  let rare = 0
  for (let place = from; place < to; place++) {
    findGroups(adder, reading, chunk, stretch, place)
    rare = rareFeatures(reading, place, views.rareFeatures, rare)
    views.featureEnds[place - from] = rare
  }
  fillRows(adder)
  run.addContext(to - from, totals)
  for (let place = from, row = totals; place < to; place++, row += sumsWidth) addNamesakes(adder, reading, place, row)
}

/** Adds what votes say to the totals of a stretch. */
export function addVotes(
  { kernel }: Adder,
  reading: Reading,
  { from, to }: Stretch,
  votes: Uint8Array,
  totals: Address,
): void {
  const { run, sumsWidth, views } = kernel
  for (let place = from, row = totals; place < to; place++, row += sumsWidth)
    run.addFeatures(voteFeatures(reading, votes, place, views.features, 0), row)
}

/** Finds the rows of the words of a chunk. */
function findWords(adder: Adder, lexemes: readonly Lexeme[], { from, to }: Chunk): void {
  const { kernel, words, ids, wordOutlines } = adder
  const { wordRows, bagRows } = kernel.views
  const length = to - from
  makeRoom(words, length + 2 * SELF)
  for (let index = 0; index < length + 2 * SELF; index++) {
    const lexeme = lexemes[from - SELF + index]!
    ids[index] = lexeme.id
    wordOutlines[index] = lexeme.outline
    wordRows[index] = rowOfWord(adder, lexeme)
  }
  bagRows.fill(adder.nobody, 0, length + 2 * MARGIN)
  for (let index = 0; index < length; index++) bagRows[MARGIN + index] = wordRows[SELF + index]!
}

/** Finds the slots of the pairs of a stretch, and makes room for all that its places can need. */
function findPairs(adder: Adder, chunk: Chunk, { from, to }: Stretch): void {
  const { pairs, pairSlots, ids } = adder
  const first = from - chunk.from
  const length = to - from
  makeRoom(pairs, length + 2 * SELF)
  makeRoom(adder.outlines, length)
  makeRoom(adder.positions, length)
  makeRoom(adder.besides, length * MOST_PLACES)
  for (let index = 0; index < length + 2 * SELF - 1; index++) {
    const left = ids[first + index]!
    const right = ids[first + index + 1]!
    const slot = findSlot(pairs, left, right)
    if (!rowAt(pairs, slot)) claimRow(pairs, slot, left, right)
    pairSlots[index] = slot
  }
}

/** Finds the rows of the pairs around a place, and those of its outlines and position. */
function findGroups(adder: Adder, reading: Reading, chunk: Chunk, { from }: Stretch, place: number): void {
  const { lexemes } = reading
  const { groupRows } = adder.kernel.views
  const at = (place - from) * GROUPS
  groupRows[at] = rowOfPair(adder, lexemes, from, place - 2, BEHIND)
  groupRows[at + 1] = rowOfPair(adder, lexemes, from, place - 1, SECOND)
  groupRows[at + 2] = rowOfPair(adder, lexemes, from, place, FIRST)
  groupRows[at + 3] = rowOfPair(adder, lexemes, from, place + 1, AHEAD)
  groupRows[at + 4] = rowOfOutlines(adder, lexemes, chunk, place)
  groupRows[at + 5] = rowOfPosition(adder, reading, chunk, place)
}

/** Adds what stands beside the other places where the document has the word of a place. */
function addNamesakes(adder: Adder, reading: Reading, place: number, row: Address): void {
  const { lexemes } = reading
  for (const other of namesakes(reading, place))
    if (other !== place) adder.kernel.run.addRow(row, rowBeside(adder, lexemes[other - 1]!, lexemes[other + 1]!))
}

/** Has a row filled later, with the features that are written for it and end here. */
function fillLater(adder: Adder, row: Address, end: number): void {
  const { waiting, kernel } = adder
  kernel.views.filledRows[waiting.rows] = row
  kernel.views.rowEnds[waiting.rows++] = end
  waiting.features = end
  if (end > MOST_WAITING - MOST_FEATURES) fillRows(adder)
}

function fillRows({ waiting, kernel }: Adder): void {
  if (waiting.rows) kernel.run.fillRows(waiting.rows)
  waiting.rows = 0
  waiting.features = 0
}

/** Where the sums of a word start, one for each role. */
function rowOfWord(adder: Adder, lexeme: Lexeme): Address {
  const { kernel, words, waiting } = adder
  const slot = findSlot(words, lexeme.id, lexeme.word)
  const known = rowAt(words, slot)
  if (known) return known
  const row = claimRow(words, slot, lexeme.id, lexeme.word)
  for (let role = 0; role < ROLES; role++)
    fillLater(adder, row + role * kernel.sumsWidth, wordFeatures(lexeme, role, kernel.views.features, waiting.features))
  return row
}

/** Where the sums of the pair that starts at a place are for a role; they are added up when they are first asked for. */
function rowOfPair(adder: Adder, lexemes: readonly Lexeme[], from: number, left: number, role: number): Address {
  const { kernel, pairs, waiting } = adder
  const slot = adder.pairSlots[left - from + SELF]!
  const row = rowAt(pairs, slot) + role * kernel.sumsWidth
  if (fillsPart(pairs, slot, role))
    fillLater(
      adder,
      row,
      pairFeatures(lexemes[left]!, lexemes[left + 1]!, role, kernel.views.features, waiting.features),
    )
  return row
}

function rowBeside(adder: Adder, left: Lexeme, right: Lexeme): Address {
  const { kernel, besides } = adder
  const slot = findSlot(besides, left.id, right.id)
  const known = rowAt(besides, slot)
  if (known) return known
  const row = claimRow(besides, slot, left.id, right.id)
  fillLater(adder, row, besideFeatures(left, right, kernel.views.features, 0))
  fillRows(adder)
  return row
}

function rowOfOutlines(adder: Adder, lexemes: readonly Lexeme[], { from }: Chunk, place: number): Address {
  const { kernel, outlines, wordOutlines, waiting } = adder
  let one = 0
  let other = 0
  for (let near = place - from; near <= place - from + 2 * SELF; near++) {
    one = Math.imul(one ^ wordOutlines[near]!, 0x01000193)
    other = Math.imul(other + wordOutlines[near]!, 0x9e3779b1)
  }
  const slot = findSlot(outlines, one, other)
  const known = rowAt(outlines, slot)
  if (known) return known
  const row = claimRow(outlines, slot, one, other)
  fillLater(adder, row, outlineFeatures(lexemes, place, kernel.views.features, waiting.features))
  return row
}

function rowOfPosition(adder: Adder, reading: Reading, chunk: Chunk, place: number): Address {
  const { kernel, positions, waiting } = adder
  const { outline } = reading.lexemes[place]!
  const position = positionOf(reading, chunk, place)
  const slot = findSlot(positions, outline, position)
  const known = rowAt(positions, slot)
  if (known) return known
  const row = claimRow(positions, slot, outline, position)
  fillLater(adder, row, positionFeatures(reading, chunk, place, kernel.views.features, waiting.features))
  return row
}
