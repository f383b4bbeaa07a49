/**
 * The features of a model, each beside its weights, so that a look-up touches one or two lines of the processor's cache:
 * buckets of some five features with the same upper bits.
 */
export interface Table {
  /** Where the records of a bucket start. */
  readonly starts: Uint32Array
  /**
   * A record: the lower bits of the feature, how much of it follows, then label + 256 × weight for each of its labels. Where these
   * are many, the weights of all labels stand there, a byte each and eight to a number of the kernel.
   */
  readonly records: Int16Array
}

/** The features in ascending order as unsigned numbers, as the file of a model has them. */
export interface Features {
  /** How many share their upper 16 bits. */
  readonly counts: Uint8Array
  /** The lower ones. */
  readonly lows: Uint16Array
  /** How many labels each has. */
  readonly lengths: Uint8Array
  readonly labels: Uint8Array
  readonly weights: Int8Array
}

const UPPER_BITS = 17
const SHIFT = 32 - UPPER_BITS
const LOWER = (1 << SHIFT) - 1
const HEAD = 2

/** A table of features that have weights for so many labels at most. */
export function newTable({ counts, lows, lengths, labels, weights }: Features, labelCount: number): Table {
  const full = fullLength(labelCount)
  const starts = new Uint32Array(new SharedArrayBuffer(4 * ((1 << UPPER_BITS) + 1)))
  const records = new Int16Array(new SharedArrayBuffer(2 * sizeOf(lengths, full)))
  const bytes = new Int8Array(records.buffer)
  let at = 0
  let bucket = 0
  let index = 0
  let row = 0
  for (let upper = 0; upper < counts.length; upper++) {
    for (const end = index + counts[upper]!; index < end; index++) {
      const feature = (upper << 16) | lows[index]!
      while (bucket <= feature >>> SHIFT) starts[bucket++] = at
      const length = lengths[index]!
      const last = row + length
      records[at] = feature & LOWER
      records[at + 1] = lengthOf(length, full)
      at += HEAD
      if (isMost(length, full)) for (; row < last; row++) bytes[2 * at + labels[row]!] = weights[row]!
      else for (let to = at; row < last; row++) records[to++] = labels[row]! + 256 * weights[row]!
      at += lengthOf(length, full)
    }
  }
  starts.fill(at, bucket)
  return { starts, records }
}

/** How long the weights of all labels are. */
function fullLength(labelCount: number): number {
  return ((labelCount + 7) & ~7) / 2
}

/** So many labels that adding the weights of all takes less time. */
function isMost(length: number, full: number): boolean {
  return 2 * length >= full
}

function lengthOf(length: number, full: number): number {
  return isMost(length, full) ? full : length
}

function sizeOf(lengths: Uint8Array, full: number): number {
  return lengths.reduce((sum, length) => sum + HEAD + lengthOf(length, full), 0)
}
