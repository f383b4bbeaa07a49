/**
 * The features of a model, each beside its weights, so that a look-up touches one or two lines of the processor's cache:
 * buckets of some five features with the same upper bits.
 */
export interface Table {
  /** Where the records of a bucket start. */
  readonly starts: Uint32Array
  /** A record: the lower bits of the feature, the number of its weights, then label + 256 × weight for each. */
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

export function newTable({ counts, lows, lengths, labels, weights }: Features): Table {
  const starts = new Uint32Array(new SharedArrayBuffer(4 * ((1 << UPPER_BITS) + 1)))
  const records = new Int16Array(new SharedArrayBuffer(2 * (2 * lows.length + weights.length)))
  let at = 0
  let bucket = 0
  let index = 0
  let row = 0
  for (let upper = 0; upper < counts.length; upper++) {
    for (const end = index + counts[upper]!; index < end; index++) {
      const feature = (upper << 16) | lows[index]!
      while (bucket <= feature >>> SHIFT) starts[bucket++] = at
      records[at++] = feature & LOWER
      records[at++] = lengths[index]!
      for (const last = row + lengths[index]!; row < last; row++) records[at++] = labels[row]! + 256 * weights[row]!
    }
  }
  starts.fill(at, bucket)
  return { starts, records }
}
