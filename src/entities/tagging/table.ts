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

/** Touches the buckets of the first features, so that the processor fetches them all at once and not one after the other. */
export function fetchBuckets({ starts, records }: Table, features: Int32Array, count: number): number {
  let seen = 0
  for (let index = 0; index < count; index++) seen |= records[starts[features[index]! >>> SHIFT]!]!
  return seen
}

/**
 * Adds the weights of a feature to the sums that start at a place. Two labels share a lane of 32 bits: the even one in the
 * lower half, and 65536 × the odd one. Such sums can be added up as if they were single numbers.
 */
export function addWeights({ starts, records }: Table, feature: number, sums: Int32Array, at: number): void {
  const lower = feature & LOWER
  const end = starts[(feature >>> SHIFT) + 1]!
  let record = starts[feature >>> SHIFT]!
  while (record < end && records[record] !== lower) record += 2 + records[record + 1]!
  if (record === end) return
  const last = record + 1 + records[record + 1]!
  for (let row = record + 2; row <= last; row++) {
    const weight = records[row]!
    sums[at + ((weight & 255) >> 1)]! += (weight >> 8) << ((weight & 1) << 4)
  }
}

/** How many lanes so many labels take. */
export function lanesOf(labels: number): number {
  return (labels + 1) >> 1
}

/** What the label in the lower half of a lane has. */
export function evenOf(lane: number): number {
  return (lane << 16) >> 16
}

/** What the label in the upper half has; the lower one took 1 from it where it is negative. */
export function oddOf(lane: number): number {
  return (lane + 0x8000) >> 16
}
