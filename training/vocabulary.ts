import type { Example, Features, TrainingDocument } from './examples.ts'

/** Features by number: an open-addressing table from hash to number. */
export interface Vocabulary {
  /** Hash of each feature. */
  readonly hashes: number[]
  readonly keys: Int32Array
  readonly numbers: Int32Array
}

const CAPACITY = 1 << 25

/** Numbers the features that occur at least so often. */
export function makeVocabulary(documents: readonly TrainingDocument[], least: number): Vocabulary {
  const keys = new Int32Array(CAPACITY)
  const numbers = new Int32Array(CAPACITY)
  for (const { examples } of documents)
    for (const { own } of examples) for (const hash of own.features) numbers[slotOf(keys, hash)]!++
  const kept: number[] = []
  for (let slot = 0; slot < CAPACITY; slot++) if (numbers[slot]! >= least) kept.push(slot)
  // frequent features side by side are read from fewer pages of memory
  const slots = Uint32Array.from(kept).sort((one, other) => numbers[other]! - numbers[one]! || one - other)
  numbers.fill(-1)
  for (let number = 0; number < slots.length; number++) numbers[slots[number]!] = number
  return { hashes: Array.from(slots, (slot) => keys[slot]!), keys, numbers }
}

/** Adds features that are all worth a number. */
export function extendVocabulary({ hashes, keys, numbers }: Vocabulary, examples: readonly Features[]): void {
  for (const { features } of examples) {
    for (const hash of features) {
      const slot = slotOf(keys, hash)
      if (numbers[slot]! >= 0) continue
      numbers[slot] = hashes.push(keys[slot]!) - 1
    }
  }
}

/** The same features by number; unknown ones go. */
export function numberFeatures({ starts, features }: Features, { keys, numbers }: Vocabulary): Features {
  const known = new Int32Array(features.length)
  const from = new Int32Array(starts.length)
  let count = 0
  for (let place = 0; place + 1 < starts.length; place++) {
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      const number = numbers[slotOf(keys, features[at]!)]!
      if (number >= 0) known[count++] = number
    }
    from[place + 1] = count
  }
  return { starts: from, features: known.slice(0, count) }
}

/** How often each feature is seen, those of a first pass included. */
export function countFeatures(examples: readonly Example[], { hashes }: Vocabulary): Uint32Array {
  const counts = new Uint32Array(hashes.length)
  for (const { own, votes } of examples) {
    for (const feature of own.features) counts[feature]!++
    for (const feature of votes?.features ?? []) counts[feature]!++
  }
  return counts
}

/** The slot of a hash, taken if it was free. */
function slotOf(keys: Int32Array, hash: number): number {
  const key = hash || 1
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & (CAPACITY - 1)
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (CAPACITY - 1)
  keys[slot] = key
  return slot
}
