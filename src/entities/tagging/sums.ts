import type { Address, Kernel } from './kernel.ts'

/** Rows of sums that are needed again and again. When the room is full all are forgotten, but never within a chunk. */
export interface Sums {
  readonly kernel: Kernel
  /** The row of nobody, which stays zero: behind it the others follow, and the end. */
  readonly first: Address
  readonly end: Address
  /** Bytes from one to the next. */
  readonly width: number
  /** Four numbers by slot: the two that name the owner, where its row starts or 0, which parts of it are filled. */
  readonly slots: Int32Array
  /** Where the next row starts. */
  next: Address
}

const SLOT = 4

/** Empty sums, so many rows of the kernel together; the capacity is a power of two. */
export function newSums(kernel: Kernel, capacity: number, parts = 1): Sums {
  const width = parts * kernel.sumsWidth
  const first = kernel.run.take(capacity * width)
  return {
    ...{ kernel, first, width },
    end: first + capacity * width,
    slots: new Int32Array(2 * capacity * SLOT),
    next: first + width,
  }
}

/** Forgets all rows when there is not room for so many more: none that is found or claimed until the next call moves. */
export function makeRoom(sums: Sums, count: number): void {
  if (sums.next + count * sums.width <= sums.end) return
  sums.slots.fill(0)
  sums.kernel.run.clear(sums.first, sums.end - sums.first)
  sums.next = sums.first + sums.width
}

/** The slot of an owner, any two numbers: that of its row, or the free one where it goes. */
export function findSlot({ slots }: Sums, one: number, other: number): number {
  const last = slots.length - SLOT
  let slot = ((Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b) >>> 8) * SLOT) & last
  while (slots[slot + 2] && (slots[slot] !== one || slots[slot + 1] !== other)) slot = (slot + SLOT) & last
  return slot
}

/** Where the row of a slot starts; 0 where it is free. */
export function rowAt({ slots }: Sums, slot: number): Address {
  return slots[slot + 2]!
}

/** Is a part of the row of a slot, of 32 at most, still to be filled? It is asked once. */
export function fillsPart({ slots }: Sums, slot: number, part: number): boolean {
  const filled = slots[slot + 3]!
  slots[slot + 3] = filled | (1 << part)
  return !(filled & (1 << part))
}

/** Gives an owner the free slot and a row of zeros to be filled; returns where it starts. */
export function claimRow(sums: Sums, slot: number, one: number, other: number): Address {
  const row = sums.next
  sums.next += sums.width
  sums.slots[slot] = one
  sums.slots[slot + 1] = other
  sums.slots[slot + 2] = row
  return row
}
