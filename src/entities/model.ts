import { readFileSync } from 'node:fs'
import type { EntityType } from '../analysis.ts'
import { labelCount } from './labels.ts'

// The file, all little-endian:
//   magic, version, length of the header, checksum of all that follows      4 × u32
//   header in JSON, padded to a multiple of four
//   transitions                                                              labels² × f32
//   how many features share their upper 16 bits                              65536 × u8
//   lower 16 bits of the features, in order                                  features × u16
//   how many labels each feature has a weight for                            features × u8
//   these labels; their weights                                              weights × u8, weights × i8

/** A trained tagger as its file holds it. */
export interface Model {
  /** «uk-2026.11». */
  readonly name: string
  readonly types: readonly EntityType[]
  /** What a weight of 1 in the file stands for. */
  readonly scale: number
  readonly transitions: Float32Array
  /** Where the features with given upper 16 bits start. */
  readonly buckets: Uint32Array
  readonly lows: Uint16Array
  /** Where the weights of a feature start. */
  readonly rows: Uint32Array
  readonly labels: Uint8Array
  readonly weights: Int8Array
}

interface Header extends Pick<Model, 'name' | 'types' | 'scale'> {
  readonly features: number
  readonly weights: number
}

const MAGIC = 0x44534857 // WHSD
const VERSION = 1
const PREAMBLE = 16
const BUCKETS = 1 << 16

/** Reads a model file. Throws an `Error` that names the path when there is none or when it is not whole. */
export function loadModel(path: string): Model {
  try {
    return parse(new Uint8Array(readFileSync(path)).buffer)
  } catch (error) {
    throw new Error(`model ${path}: ${error instanceof Error ? error.message : error}`)
  }
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

function columns(file: ArrayBuffer, from: number, { name, types, scale, features, weights }: Header): Model {
  const labels = labelCount(types)
  const counts = from + 4 * labels * labels
  const lows = counts + BUCKETS
  const lengths = lows + 2 * features
  const rows = lengths + features
  return {
    name,
    types,
    scale,
    transitions: new Float32Array(file, from, labels * labels),
    buckets: startsOf(new Uint8Array(file, counts, BUCKETS)),
    lows: new Uint16Array(file, lows, features),
    rows: startsOf(new Uint8Array(file, lengths, features)),
    labels: new Uint8Array(file, rows, weights),
    weights: new Int8Array(file, rows + weights, weights),
  }
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
export interface Trained extends Pick<Model, 'name' | 'types' | 'scale' | 'transitions' | 'labels' | 'weights'> {
  readonly features: Uint32Array
  /** How many labels each feature has. */
  readonly lengths: Uint8Array
}

/** The bytes of a model file. */
export function formatModel({
  name,
  types,
  scale,
  transitions,
  features,
  lengths,
  labels,
  weights,
}: Trained): Uint8Array {
  const header: Header = { name, types, scale, features: features.length, weights: weights.length }
  const json = Buffer.from(JSON.stringify(header))
  const counts = new Uint8Array(BUCKETS)
  for (const feature of features) counts[feature >>> 16]!++
  const lows = Uint16Array.from(features, (feature) => feature & 0xffff)
  const head = Buffer.concat([json, Buffer.alloc(-json.length & 3, ' ')])
  const body = Buffer.concat([head, ...[transitions, counts, lows, lengths, labels, weights].map(bytesOf)])
  const file = new Uint8Array(PREAMBLE + body.length + (-body.length & 3))
  file.set(body, PREAMBLE)
  new Uint32Array(file.buffer, 0, 4).set([MAGIC, VERSION, head.length, checksumOf(file.buffer)])
  return file
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
