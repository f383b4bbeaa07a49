import type { Address, Kernel } from './kernel.ts'

/** Rows of sums that are needed again and again. When there is no room left, those that were not are forgotten, but never within a chunk. */
export interface Sums {
  /** Four numbers by slot: the two that name the owner, where its row starts or 0, as bits which parts of it are filled and if it is `WANTED`. */
  readonly slots: Int32Array
  /** Where the rows start that nobody has, so many of them. */
  readonly rows: Int32Array
  free: number
}

const SLOT = 4
/** The owner came again since rows were forgotten last. */
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
  while (sums.free < Math.max(count, sums.rows.length / 4)) forget(sums)
}

/** Forgets the rows that nobody wanted again since the last time: all when it is done twice. */
function forget(sums: Sums): void {
  const before = sums.slots.slice()
  sums.slots.fill(0)
  for (let slot = 0; slot < before.length; slot += SLOT) {
    const row = before[slot + 2]!
    const state = before[slot + 3]!
    const one = before[slot]!
    const other = before[slot + 1]!
    if (row && state & WANTED) put(sums, findSlot(sums, one, other), one, other, row, state & ~WANTED)
    else if (row) sums.rows[sums.free++] = row
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
  put(sums, slot, one, other, row, 0)
  return row
}

function put({ slots }: Sums, slot: number, one: number, other: number, row: Address, state: number): void {
  slots[slot] = one
  slots[slot + 1] = other
  slots[slot + 2] = row
  slots[slot + 3] = state
}
