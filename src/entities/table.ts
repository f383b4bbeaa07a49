import type { Model } from './model.ts'

/** The features of a model as a hash table with open addressing: one look-up, one line of the processor's cache. */
export interface Table {
  /** Two numbers by slot: the feature, and where its weights start × 256 + how many there are; 0 for an empty slot. */
  readonly slots: Int32Array
  /** What the slot of a feature is shifted by: the upper bits, in whose order the model has its features. */
  readonly shift: number
  /** Label + 256 × weight. */
  readonly weights: Int16Array
}

const LARGEST_LOAD = 0.75

export function newTable({ buckets, lows, rows, labels, weights }: Model): Table {
  const bits = Math.ceil(Math.log2(lows.length / LARGEST_LOAD + 1))
  const slots = new Int32Array(2 << bits)
  const table = { slots, shift: 32 - bits, weights: new Int16Array(weights.length) }
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
    for (let index = buckets[bucket]!; index < buckets[bucket + 1]!; index++) {
      const feature = (bucket << 16) | lows[index]!
      const slot = find(table, feature)
      slots[slot] = feature
      slots[slot + 1] = rows[index]! * 256 + rows[index + 1]! - rows[index]!
    }
  }
  for (let row = 0; row < weights.length; row++) table.weights[row] = labels[row]! + 256 * weights[row]!
  return table
}

/** Touches the slots of the first features, so that the processor fetches them all at once and not one after the other. */
export function fetchSlots({ slots, shift }: Table, features: Int32Array, count: number): number {
  let seen = 0
  for (let index = 0; index < count; index++) seen |= slots[2 * (features[index]! >>> shift)]!
  return seen
}

/** Adds the weights of a feature to the scores of the labels that start at a place. */
export function addWeights(table: Table, feature: number, scores: Int16Array, at: number): void {
  const range = table.slots[find(table, feature) + 1]!
  const start = range >>> 8
  const end = start + (range & 255)
  for (let row = start; row < end; row++) {
    const weight = table.weights[row]!
    scores[at + (weight & 255)]! += weight >> 8
  }
}

/** Where the feature is, or the empty slot where it would be. */
function find({ slots, shift }: Table, feature: number): number {
  let slot = 2 * (feature >>> shift)
  while (slots[slot + 1] !== 0 && slots[slot] !== feature) slot = (slot + 2) & (slots.length - 1)
  return slot
}
