import type { Address, Kernel } from './kernel.ts'

/** Rows of sums that are needed again and again. When the room is full those are forgotten that were not, but never within a chunk. */
export interface Sums {
  /** Four numbers by slot: the two that name the owner, where its row starts or 0, which parts of it are filled and whether it was `WANTED`. */
  readonly slots: Int32Array
  /** Where the rows start that nobody has: the first so many. */
  readonly rows: Int32Array
  free: number
}

const SLOT = 4
/** The owner came again since it was last asked which rows are to be forgotten. */
const WANTED = 1 << 31

/** Empty sums, so many rows of the kernel together; the capacity is a power of two. */
export function newSums({ run, sumsWidth }: Kernel, capacity: number, parts = 1): Sums {
  const width = parts * sumsWidth
  const first = run.take(capacity * width)
  return {
    slots: new Int32Array(2 * capacity * SLOT),
    rows: Int32Array.from({ length: capacity }, (_, index) => first + (capacity - 1 - index) * width),
    free: capacity,
  }
}

/** Forgets rows when there is not room for so many more: none that is found or claimed until the next call moves. */
export function makeRoom(sums: Sums, count: number): void {
  if (sums.free >= count) return
  while (sums.free < count || sums.free < sums.rows.length / 4) forget(sums)
}

/** Forgets the rows that nobody wanted again since the last time: all when it is done twice. */
function forget(sums: Sums): void {
  const { slots, rows } = sums
  const before = slots.slice()
  slots.fill(0)
  for (let slot = 0; slot < before.length; slot += SLOT) {
    const row = before[slot + 2]!
    const state = before[slot + 3]!
    if (row && state & WANTED) {
      const to = findSlot(sums, before[slot]!, before[slot + 1]!)
      slots.set(before.subarray(slot, slot + SLOT), to)
      slots[to + 3] = state & ~WANTED
    } else if (row) rows[sums.free++] = row
  }
}

/** The slot of an owner, any two numbers: that of its row, which is wanted again, or the free one where it goes. */
export function findSlot({ slots }: Sums, one: number, other: number): number {
  const last = slots.length - SLOT
  let slot = ((Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b) >>> 8) * SLOT) & last
  while (slots[slot + 2] && (slots[slot] !== one || slots[slot + 1] !== other)) slot = (slot + SLOT) & last
  if (slots[slot + 3]! >= 0 && slots[slot + 2]) slots[slot + 3]! |= WANTED
  return slot
}

/** Where the row of a slot starts, 0 where it is free. */
export function rowAt({ slots }: Sums, slot: number): Address {
  return slots[slot + 2]!
}

/** Is a part of the row of a slot, of 31 at most, still to be filled? It is asked once. */
export function fillsPart({ slots }: Sums, slot: number, part: number): boolean {
  const state = slots[slot + 3]!
  slots[slot + 3] = state | (1 << part)
  return !(state & (1 << part))
}

/** Gives an owner the free slot and a row to be filled; returns where it starts. */
export function claimRow(sums: Sums, slot: number, one: number, other: number): Address {
  const row = sums.rows[--sums.free]!
  sums.slots[slot] = one
  sums.slots[slot + 1] = other
  sums.slots[slot + 2] = row
  sums.slots[slot + 3] = 0
  return row
}
