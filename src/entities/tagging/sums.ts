/** Rows of sums that are needed again and again. When the room is full all are forgotten, but never within a chunk. */
export interface Sums {
  /** How many numbers a row has. */
  readonly width: number
  readonly rows: Int32Array
  /** Four numbers by slot: the two that name the owner, where its row starts or 0, which parts of it are filled. */
  readonly slots: Int32Array
  /** Where the next row starts. The first one belongs to nobody and stays zero. */
  next: number
}

const SLOT = 4

/** Empty sums; the capacity, in rows, is a power of two. */
export function newSums(capacity: number, width: number): Sums {
  return {
    width,
    rows: new Int32Array(capacity * width),
    slots: new Int32Array(2 * capacity * SLOT),
    next: width,
  }
}

/** Forgets all rows when there is not room for so many more: none that is found or claimed until the next call moves. */
export function makeRoom(sums: Sums, count: number): void {
  if (sums.next + count * sums.width <= sums.rows.length) return
  sums.slots.fill(0)
  sums.rows.fill(0)
  sums.next = sums.width
}

/** The slot of an owner, any two numbers: that of its row, or the free one where it goes. */
export function findSlot({ slots }: Sums, one: number, other: number): number {
  const last = slots.length - SLOT
  let slot = ((Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b) >>> 8) * SLOT) & last
  while (slots[slot + 2] && (slots[slot] !== one || slots[slot + 1] !== other)) slot = (slot + SLOT) & last
  return slot
}

/** Where the row of a slot starts; 0 where it is free. */
export function rowAt({ slots }: Sums, slot: number): number {
  return slots[slot + 2]!
}

/** Is a part of the row of a slot, of 32 at most, still to be filled? It is asked once. */
export function fillsPart({ slots }: Sums, slot: number, part: number): boolean {
  const filled = slots[slot + 3]!
  slots[slot + 3] = filled | (1 << part)
  return !(filled & (1 << part))
}

/** Gives an owner the free slot and a row of zeros to be filled; returns where it starts. */
export function claimRow(sums: Sums, slot: number, one: number, other: number): number {
  const row = sums.next
  sums.next += sums.width
  sums.slots[slot] = one
  sums.slots[slot + 1] = other
  sums.slots[slot + 2] = row
  return row
}
