import { readFileSync } from 'node:fs'
import { UserError } from '../../errors.ts'
import { ROOT } from '../../package.ts'
import { type Chain, exponentialsOf, newChain } from './chain.ts'
import { MOST_RARE } from './features.ts'
import { labelCount } from './labels.ts'
import type { Model } from './model.ts'

// What the tagger does most, sums of weights, margins, decoding and probabilities, is done in WebAssembly, eight labels at a time. `kernel/`
// has the source, in AssemblyScript (https://www.assemblyscript.org), that `npm run build:kernel` compiles.

/** An address in the memory of a kernel. */
export type Address = number

/** The kernel of one model, with its memory. */
export interface Kernel {
  readonly run: Functions
  readonly exports: Exports
  /** Bytes in a row of sums: two for each label and some that fill it up. */
  readonly sumsWidth: number
  /** How many words a chunk can have, edges included. */
  readonly room: number
  /** What is written from here; new ones when the memory has grown. */
  views: Views
}

interface Views {
  readonly buffer: ArrayBuffer
  /** The features that are to be added up. */
  readonly features: Int32Array
  /** The rows that they are to fill, and how many features there are up to the end of each. */
  readonly filledRows: Int32Array
  readonly rowEnds: Int32Array
  /** Where the rows of the words of a chunk are, and of those in its windows. */
  readonly wordRows: Int32Array
  readonly bagRows: Int32Array
  /** Of a stretch: six rows for each place, its rare features one after the other, and how many there are up to the end of each place. */
  readonly groupRows: Int32Array
  readonly rareFeatures: Int32Array
  readonly featureEnds: Int32Array
}

/** The functions of `kernel/`, which says what they do. */
interface Functions {
  take(bytes: number): Address
  giveBack(from: Address): void
  fillRows(rows: number): void
  addFeatures(count: number, row: Address): void
  addContext(places: number, totals: Address): void
  addRow(to: Address, row: Address): void
  addWords(places: number, bag: number, totals: Address): void
  giveUp(totals: Address, places: number, margins: Address): void
  measureMargins(totals: Address, places: number, margins: Address): void
  decode(totals: Address, margins: Address, places: number, scale: number, boldness: number, path: Address): void
  sumUp(totals: Address, places: number, from: number, to: number, calm: number): void
  mentionProbability(path: Address, from: number, to: number): number
}

/** The addresses that it tells, of what is written from here. */
type Column = keyof Chain | keyof Omit<Views, 'buffer'> | 'starts' | 'records' | 'exponentials' | 'sumsWidth'

interface Exports extends Functions, Readonly<Record<Column, { readonly value: Address }>> {
  setUp(labels: number, buckets: number, records: number, steps: number, features: number, places: number): void
  readonly memory: { readonly buffer: ArrayBuffer }
}

/** What the types of Node leave out. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

/** The groups of a place that have a row: four pairs, outlines, position. */
export const GROUPS = 6
/** So many features can be written before they are added up. */
export const MOST_WAITING = 256

let compiled: object | undefined

/** The kernel of a model, with room for chunks of so many words, edges included. */
export function newKernel({ types, table, transitions, scale, decoding }: Model, room: number): Kernel {
  const exports = newInstance()
  const labels = labelCount(types)
  const exponentials = exponentialsOf(scale)
  exports.setUp(labels, table.starts.length, table.records.length, exponentials.length, MOST_WAITING, room)
  const sumsWidth = exports.sumsWidth.value
  const chain = newChain({ labels, scores: transitions, scale, boldness: decoding.boldness }, sumsWidth / 2)
  for (const [name, column] of Object.entries({ ...table, exponentials, ...chain }))
    new Uint8Array(exports.memory.buffer, exports[name as Column].value).set(bytesOf(column))
  return { run: functionsOf(exports), exports, sumsWidth, room, views: viewsOf(exports, room) }
}

/** Throws a `UserError` where a process may not have the 10 GB of addresses that Node sets apart for each memory. */
function newInstance(): Exports {
  compiled ??= new WebAssembly.Module(readFileSync(new URL('dist/tagging.wasm', ROOT)))
  try {
    return new WebAssembly.Instance(compiled).exports as Exports
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UserError(
      'address-space',
      'the model needs more addresses than a limit allows (ulimit -v): set NODE_OPTIONS=--disable-wasm-trap-handler',
    )
  }
}

/** The same in an object that is fast to ask: that of an instance is a hash table. */
function functionsOf(exports: Exports): Functions {
  const { take, giveBack, fillRows, addFeatures, addContext, addRow, addWords } = exports
  const { giveUp, measureMargins, decode, sumUp, mentionProbability } = exports
  const sums = { take, giveBack, fillRows, addFeatures, addContext, addRow, addWords }
  return { ...sums, giveUp, measureMargins, decode, sumUp, mentionProbability }
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function viewsOf(exports: Exports, room: number): Views {
  const { buffer } = exports.memory
  const view = (column: Column, length: number) => new Int32Array(buffer, exports[column].value, length)
  return {
    buffer,
    features: view('features', MOST_WAITING),
    filledRows: view('filledRows', MOST_WAITING),
    rowEnds: view('rowEnds', MOST_WAITING),
    wordRows: view('wordRows', room),
    bagRows: view('bagRows', room),
    groupRows: view('groupRows', GROUPS * room),
    rareFeatures: view('rareFeatures', MOST_RARE * room),
    featureEnds: view('featureEnds', room),
  }
}

/** What the features of a document add up to, by place. */
export interface Totals {
  /** Rows of sums. */
  readonly at: Address
  /** How surely a place is outside of all mentions. */
  readonly margins: Int32Array
  /** The best labels. */
  readonly path: Uint8Array
}

/** Where the totals of a place are. */
export function rowOf({ sumsWidth }: Kernel, { at }: Totals, place: number): Address {
  return at + place * sumsWidth
}

/** Where the margin of a place is. */
export function marginOf({ margins }: Totals, place: number): Address {
  return margins.byteOffset + 4 * place
}

/** Room for a document of so many places, in place of what was taken from an address on: the last document. */
export function takeTotals(kernel: Kernel, places: number, from: Address): Totals {
  const { run, exports, sumsWidth, room } = kernel
  run.giveBack(from)
  const at = run.take(places * sumsWidth)
  const margins = run.take(4 * places)
  const path = run.take(places)
  const { buffer } = exports.memory
  if (buffer !== kernel.views.buffer) kernel.views = viewsOf(exports, room)
  return { at, margins: new Int32Array(buffer, margins, places), path: new Uint8Array(buffer, path, places) }
}
