import type { Example } from './examples.ts'

/** Features by number: an open-addressing table from hash to number. */
export interface Vocabulary {
  readonly size: number
  /** Hash of each feature. */
  readonly hashes: Int32Array
  readonly keys: Int32Array
  readonly numbers: Int32Array
}

const CAPACITY = 1 << 25

/** Numbers the features that occur at least so often. */
export function makeVocabulary(examples: readonly Example[], least: number): Vocabulary {
  const keys = new Int32Array(CAPACITY)
  const numbers = new Int32Array(CAPACITY)
  for (const { features } of examples) for (const hash of features) numbers[slotOf(keys, hash)]!++
  const kept: number[] = []
  for (let slot = 0; slot < CAPACITY; slot++) if (numbers[slot]! >= least) kept.push(slot)
  // frequent features side by side are read from fewer pages of memory
  const slots = Uint32Array.from(kept).sort((one, other) => numbers[other]! - numbers[one]! || one - other)
  numbers.fill(-1)
  for (let number = 0; number < slots.length; number++) numbers[slots[number]!] = number
  return { size: slots.length, hashes: Int32Array.from(slots, (slot) => keys[slot]!), keys, numbers }
}

/** Replaces the hashes of examples by numbers, in place; unknown features go. */
export function numberFeatures(examples: readonly Example[], { keys, numbers }: Vocabulary): void {
  for (const example of examples) {
    const { features, starts, length } = example
    let count = 0
    let from = 0
    for (let place = 0; place < length; place++) {
      const end = starts[place + 1]!
      for (let at = from; at < end; at++) {
        const number = numbers[slotOf(keys, features[at]!)]!
        if (number >= 0) features[count++] = number
      }
      from = end
      starts[place + 1] = count
    }
    example.features = features.slice(0, count)
  }
}

/** The slot of a hash, taken if it was free. */
function slotOf(keys: Int32Array, hash: number): number {
  const key = hash || 1
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & (CAPACITY - 1)
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (CAPACITY - 1)
  keys[slot] = key
  return slot
}
