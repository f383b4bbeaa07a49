import { fileURLToPath } from 'node:url'
import type { Entity, EntityType, Span } from '../analysis.ts'
import type { Language } from '../language/language.ts'
import type { Document } from '../text/document.ts'
import { type Chain, decode, type Lattice, LEAST, newChain, newLattice, pathProbability, sumWeights } from './crf.ts'
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
import { labelCount, mentionsOf, OUTSIDE, typeOf } from './labels.ts'
import { type Lexeme, type Lexicon, newLexicon } from './lexeme.ts'
import { loadModel } from './model.ts'
import { type Chunk, LONGEST_CHUNK, type Reading, read } from './reading.ts'
import { claimSum, findSum, newSums, type Sums } from './sums.ts'
import { addWeights, fetchBuckets, newTable, type Table } from './table.ts'
import { trim } from './trim.ts'

/** A mention as the tagger finds it, before it has a base form and an entity. */
export interface TaggedMention extends Span {
  readonly type: EntityType
  /** 0 to 1, from the marginals of the CRF. */
  readonly confidence: number
  /** What found it, if not the model. */
  readonly source?: string
  /** What a date or an amount is worth. */
  readonly value?: Entity['value']
}

/** Finds the mentions of named entities: flat, in order, each within a sentence. None where the language has no model. */
export function tagMentions(document: Document): TaggedMention[] {
  const tagger = taggerOf(document.language)
  if (!tagger) return []
  const reading = read(document, tagger.lexicon)
  return reading.chunks.flatMap((chunk) => tagChunk(tagger, document, reading, chunk))
}

/** The name of the model that tags a language, or `null`. */
export function modelName(language: Language): string | null {
  return taggerOf(language)?.name ?? null
}

interface Tagger {
  readonly name: string
  readonly types: readonly EntityType[]
  readonly chain: Chain
  readonly table: Table
  /** What a weight of 1 in the table stands for, and the exponentials of its multiples from 0 down. */
  readonly scale: number
  readonly exponentials: Float64Array
  readonly lexicon: Lexicon
  /** Of a word in each of its roles. */
  readonly words: Sums
  readonly groups: readonly Sums[]
  /** Room for one chunk after the other, place × label: sums of weights, running sums of the words in the windows, scores. */
  readonly totals: Int16Array
  readonly before: Int16Array
  readonly after: Int16Array
  readonly scores: Float64Array
  readonly lattice: Lattice
}

const WORD_SLOTS = 1 << 14
/** Beside the number of a word. */
const WORD_OWNER = -1
const GROUP_SLOTS = 1 << 13
const taggers = new Map<string, Tagger>()
const hashes = new Int32Array(MOST_FEATURES)

function taggerOf({ code, morphology }: Language): Tagger | null {
  if (!morphology) return null
  const known = taggers.get(code)
  if (known) return known
  const model = loadModel(fileURLToPath(new URL(`../../models/${code}.crf`, import.meta.url)))
  const { name, types, scale } = model
  const labels = labelCount(types)
  const chain = newChain(labels, model.transitions)
  const room = (LONGEST_CHUNK + 1) * labels
  const tagger: Tagger = {
    ...{ name, types, scale, chain },
    table: newTable(model),
    exponentials: Float64Array.from({ length: Math.ceil(-LEAST / scale) }, (_, step) => Math.exp(-step * scale)),
    lexicon: newLexicon(morphology),
    words: newSums(WORD_SLOTS, ROLES * labels),
    groups: commonFeatures.map(() => newSums(GROUP_SLOTS, labels)),
    totals: new Int16Array(room),
    before: new Int16Array(room),
    after: new Int16Array(room),
    scores: new Float64Array(room),
    lattice: newLattice(chain, LONGEST_CHUNK),
  }
  taggers.set(code, tagger)
  return tagger
}

function tagChunk(tagger: Tagger, document: Document, reading: Reading, chunk: Chunk): TaggedMention[] {
  const length = chunk.to - chunk.from
  addUp(tagger, reading, chunk)
  score(tagger, length)
  const path = decode(tagger.chain, tagger.scores, length)
  const spans = mentionsOf(path)
  if (!spans.length) return []
  weigh(tagger, length)
  sumWeights(tagger.lattice, length, spans[0]!.start, spans.at(-1)!.end)
  return spans.flatMap(({ start, end }) => {
    const trimmed = trim(reading.lexemes, { start: chunk.from + start, end: chunk.from + end })
    if (!trimmed) return []
    const shift = chunk.token - chunk.from
    return {
      start: document.tokens.start[trimmed.start + shift]!,
      end: document.tokens.end[trimmed.end - 1 + shift]!,
      type: tagger.types[typeOf(path[start]!)]!,
      confidence: pathProbability(tagger.lattice, start, path.subarray(start, end)),
    }
  })
}

/** Pruning makes the tagger cautious: with this much off the score of no entity, precision and recall are near each other. */
const CAUTION = 0.3
const CALM = Math.exp(-CAUTION)

/** Scores the labels of a chunk by their totals. */
function score({ chain, scale, totals, scores }: Tagger, length: number): void {
  const { labels } = chain
  for (let index = 0; index < length * labels; index++) scores[index] = totals[index]! * scale
  for (let at = OUTSIDE; at < length * labels; at += labels) scores[at]! -= CAUTION
}

/** Writes the exponentials of these scores to the lattice. */
function weigh({ chain, exponentials, totals, lattice }: Tagger, length: number): void {
  const { labels } = chain
  const { weights } = lattice
  const last = exponentials.length - 1
  for (let at = 0; at < length * labels; at += labels) {
    let most = totals[at]!
    for (let to = at; to < at + labels; to++) if (totals[to]! > most) most = totals[to]!
    for (let to = at; to < at + labels; to++) weights[to] = exponentials[Math.min(most - totals[to]!, last)]!
    weights[at + OUTSIDE]! *= CALM
  }
}

/** Writes the sums of the weights of all features, by place and label, to the totals. */
function addUp(tagger: Tagger, reading: Reading, chunk: Chunk): void {
  const { chain, table, groups, totals } = tagger
  const { labels } = chain
  totals.fill(0, 0, (chunk.to - chunk.from) * labels)
  addWords(tagger, reading, chunk)
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

/** Adds what each word says of itself, its neighbours, and the places that have it in the window before or after. */
function addWords(tagger: Tagger, { lexemes }: Reading, { from, to }: Chunk): void {
  const { table, words, chain, totals, before, after } = tagger
  const { labels } = chain
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
  addWindows(tagger, to - from)
}

function add(rows: Int16Array, row: number, totals: Int16Array, at: number, length: number): void {
  for (let index = 0; index < length; index++) totals[at + index]! += rows[row + index]!
}

/** Writes the sum so far of the places up to this one. */
function accumulate(rows: Int16Array, row: number, sums: Int16Array, at: number, length: number): void {
  for (let index = 0; index < length; index++) sums[at + length + index] = sums[at + index]! + rows[row + index]!
}

/** Adds the words in the windows before and after every place, as differences of running sums. */
function addWindows({ chain, totals, before, after }: Tagger, length: number): void {
  const { labels } = chain
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
