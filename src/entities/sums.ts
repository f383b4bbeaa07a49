/** Rows of sums that are needed again and again, each in a slot that it may lose to another. */
export interface Sums {
  /** How many numbers a row has. */
  readonly width: number
  readonly rows: Int16Array
  /** Two numbers by slot: what the row is the sum of. */
  readonly owners: Int32Array
}

/** Empty sums; the number of slots is a power of two. */
export function newSums(slots: number, width: number): Sums {
  return { width, rows: new Int16Array(slots * width), owners: new Int32Array(2 * slots) }
}

/** Where the row of an owner starts if it is known, else -1. An owner is any two numbers that are not both 0. */
export function findSum({ width, owners }: Sums, one: number, other: number): number {
  const slot = one & (owners.length / 2 - 1)
  return owners[2 * slot] === one && owners[2 * slot + 1] === other ? slot * width : -1
}

/** Gives an owner a row of zeros to be filled; returns where it starts. */
export function claimSum({ width, rows, owners }: Sums, one: number, other: number): number {
  const slot = one & (owners.length / 2 - 1)
  owners[2 * slot] = one
  owners[2 * slot + 1] = other
  rows.fill(0, slot * width, (slot + 1) * width)
  return slot * width
}
