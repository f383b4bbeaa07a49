import { readFileSync } from 'node:fs'
import type { EntityType } from '../../analysis.ts'
import type { Classes } from './classes.ts'
import { labelCount } from './labels.ts'
import { type Features, newTable, type Table } from './table.ts'

// The file, all little-endian:
//   magic, version, length of the header, checksum of all that follows      4 × u32
//   header in JSON, padded to a multiple of four
//   transitions                                                              labels² × f32
//   how many features share their upper 16 bits                              65536 × u8
//   lower 16 bits of the features, in order                                  features × u16
//   how many words of the lists share their upper 16 bits                    65536 × u8
//   lower 16 bits of these words; their classes                              words × u16, words × u16
//   how many labels each feature has a weight for                            features × u8
//   these labels; their weights                                              weights × u8, weights × i8

/** A trained tagger, with nothing that keeps its file in memory; threads can have its large columns in common. */
export interface Model {
  /** «uk-2026.11». */
  readonly name: string
  readonly language: string
  readonly licence: string
  /** What was measured, as percent: «F1 of news, 13 types». */
  readonly figures: Readonly<Record<string, number>>
  readonly types: readonly EntityType[]
  /** What a weight of 1 in the file stands for. */
  readonly scale: number
  readonly decoding: Decoding
  readonly transitions: Float32Array
  /** The features with their weights. */
  readonly table: Table
  /** The word lists that it was trained with. */
  readonly classes: Classes
}

/** How a tagger makes up its mind. */
export interface Decoding {
  /** What is off the score of no entity. */
  readonly boldness: number
  /** Mentions of a smaller probability are left out, but for persons. */
  readonly threshold: number
}

/** Pruning makes a tagger cautious: being so bold, its precision and recall are near each other. */
const USUAL: Decoding = { boldness: 0.3, threshold: 0 }

/** Words of lists: hashes in ascending order, and the classes of each as bits. */
export interface WordList {
  readonly hashes: Uint32Array
  readonly bits: Uint16Array
}

/** What a model says of itself. */
interface About extends Pick<Model, 'name' | 'language' | 'licence' | 'figures' | 'types' | 'scale'> {
  /** The usual one is not told. */
  readonly decoding?: Decoding
}

interface Header extends About {
  readonly features: number
  readonly weights: number
  /** How many words the lists have. */
  readonly words: number
}

const MAGIC = 0x44534857 // WHSD
const VERSION = 2
const PREAMBLE = 16
const BUCKETS = 1 << 16

/** Reads a model file. Throws an `Error` that names the path when there is none or when it is not whole. */
export function loadModel(path: string): Model {
  try {
    return parse(new Uint8Array(readFileSync(path)).buffer)
  } catch (error) {
    throw new Error(`model ${path}: ${reason(error)}`)
  }
}

function reason(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  return 'code' in error && error.code === 'ENOENT' ? 'no such file' : error.message
}

function parse(file: ArrayBuffer): Model {
  if (file.byteLength < PREAMBLE) throw new Error('not a model')
  const [magic, version, length, checksum] = new Uint32Array(file, 0, 4) as unknown as [number, number, number, number]
  if (magic !== MAGIC) throw new Error('not a model')
  if (version !== VERSION) throw new Error(`version ${version} instead of ${VERSION}`)
  if (file.byteLength % 4 || checksumOf(file) !== checksum) throw new Error('damaged')
  const header: Header = JSON.parse(new TextDecoder().decode(new Uint8Array(file, PREAMBLE, length)))
  return columns(file, PREAMBLE + length, header)
}

function columns(file: ArrayBuffer, from: number, header: Header): Model {
  const { features, weights, words, ...about } = header
  const labels = labelCount(about.types)
  const counts = from + 4 * labels * labels
  const lows = counts + BUCKETS
  const wordCounts = lows + 2 * features
  const wordLows = wordCounts + BUCKETS
  const wordBits = wordLows + 2 * words
  const lengths = wordBits + 2 * words
  const rows = lengths + features
  return {
    decoding: USUAL,
    ...about,
    transitions: new Float32Array(file, from, labels * labels).slice(),
    table: newTable(
      {
        counts: new Uint8Array(file, counts, BUCKETS),
        lows: new Uint16Array(file, lows, features),
        lengths: new Uint8Array(file, lengths, features),
        labels: new Uint8Array(file, rows, weights),
        weights: new Int8Array(file, rows + weights, weights),
      },
      labels,
    ),
    classes: {
      buckets: share(Uint32Array, startsOf(new Uint8Array(file, wordCounts, BUCKETS))),
      lows: share(Uint16Array, new Uint16Array(file, wordLows, words)),
      bits: share(Uint16Array, new Uint16Array(file, wordBits, words)),
    },
  }
}

function share<Column extends Uint16Array | Uint32Array>(
  Column: new (memory: SharedArrayBuffer) => Column,
  column: Column,
): Column {
  const copy = new Column(new SharedArrayBuffer(column.byteLength))
  copy.set(column)
  return copy
}

function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let index = 0; index < lengths.length; index++) starts[index + 1] = starts[index]! + lengths[index]!
  return starts
}

/** FNV-1a over 32-bit words. */
function checksumOf(file: ArrayBuffer): number {
  let sum = 0x811c9dc5
  const words = new Uint32Array(file, PREAMBLE)
  for (let index = 0; index < words.length; index++) sum = Math.imul(sum ^ words[index]!, 0x01000193)
  return sum >>> 0
}

/** What the trainer hands over: features in ascending order as unsigned numbers, each with its labels and weights. */
export interface Trained extends About, Pick<Model, 'transitions'>, Pick<Features, 'lengths' | 'labels' | 'weights'> {
  readonly features: Uint32Array
  readonly words: WordList
}

/** The bytes of a model file. */
export function formatModel(trained: Trained): Uint8Array {
  const { transitions, features, lengths, labels, weights, words, ...about } = trained
  const header: Header = {
    ...about,
    ...{ features: features.length, weights: weights.length, words: words.hashes.length },
  }
  const json = Buffer.from(JSON.stringify(header))
  const head = Buffer.concat([json, Buffer.alloc(-json.length & 3, ' ')])
  const columns = [transitions, ...halves(features), ...halves(words.hashes), words.bits, lengths, labels, weights]
  const body = Buffer.concat([head, ...columns.map(bytesOf)])
  const file = new Uint8Array(PREAMBLE + body.length + (-body.length & 3))
  file.set(body, PREAMBLE)
  new Uint32Array(file.buffer, 0, 4).set([MAGIC, VERSION, head.length, checksumOf(file.buffer)])
  return file
}

/** Word lists as a model that is read from a file has them. */
export function classesIn({ hashes, bits }: WordList): Classes {
  const [counts, lows] = halves(hashes)
  return { buckets: startsOf(counts), lows, bits }
}

/** The word lists of a model that was read from a file. */
export function wordsOf({ classes: { buckets, lows, bits } }: Model): WordList {
  const hashes = new Uint32Array(lows.length)
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    for (let index = buckets[bucket]!; index < buckets[bucket + 1]!; index++)
      hashes[index] = ((bucket << 16) | lows[index]!) >>> 0
  }
  return { hashes, bits }
}

/** How many of the ascending hashes share their upper 16 bits, and the lower 16. */
function halves(hashes: Uint32Array): [Uint8Array, Uint16Array] {
  const counts = new Uint8Array(BUCKETS)
  for (const hash of hashes) counts[hash >>> 16]!++
  return [counts, Uint16Array.from(hashes, (hash) => hash & 0xffff)]
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
