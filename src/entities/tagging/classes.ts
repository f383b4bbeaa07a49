/** What word lists know of words: hashes of keys in ascending order, each with its classes as bits. */
export interface Classes {
  /** Where the hashes with given upper 16 bits start. */
  readonly buckets: Uint32Array
  readonly lows: Uint16Array
  readonly bits: Uint16Array
}

/** The classes of a key; 0 for one that no list has. */
export function classesOf({ buckets, lows, bits }: Classes, hash: number): number {
  const low = hash & 0xffff
  const bucket = hash >>> 16
  for (let index = buckets[bucket]!; index < buckets[bucket + 1]!; index++) if (lows[index] === low) return bits[index]!
  return 0
}

/** No lists at all. */
export const NO_CLASSES: Classes = {
  buckets: new Uint32Array(65537),
  lows: new Uint16Array(0),
  bits: new Uint16Array(0),
}
