import { expect, test } from 'vitest'
import type { Kernel } from '../src/entities/tagging/kernel.ts'
import { claimRow, fillsPart, findSlot, makeRoom, newSums, rowAt, type Sums } from '../src/entities/tagging/sums.ts'

const CAPACITY = 16
const FIRST = 1024

function sums(): Sums {
  const run = { take: () => FIRST } as Partial<Kernel['run']>
  return newSums({ run, sumsWidth: 16 } as Kernel, CAPACITY)
}

/** Finds the rows of owners, or claims them. */
function rowsOf(all: Sums, owners: readonly number[]): number[] {
  return owners.map((owner) => {
    const slot = findSlot(all, owner, -owner)
    return rowAt(all, slot) || claimRow(all, slot, owner, -owner)
  })
}

const knows = (all: Sums, owner: number) => rowAt(all, findSlot(all, owner, -owner)) !== 0
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

test('each owner has a row of its own', () => {
  const rows = rowsOf(sums(), numbers(1, 1 + CAPACITY))
  expect(new Set(rows).size).toBe(CAPACITY)
  expect(Math.min(...rows)).toBe(FIRST)
  expect(Math.max(...rows)).toBe(FIRST + 16 * (CAPACITY - 1))
})

test('nothing is forgotten while there is room', () => {
  const all = sums()
  const before = rowsOf(all, numbers(1, 13))
  makeRoom(all, 4)
  expect(rowsOf(all, numbers(1, 13))).toEqual(before)
})

test('what came again is kept, with its row and its parts', () => {
  const all = sums()
  const before = rowsOf(all, numbers(1, 15))
  rowsOf(all, [3, 5])
  expect(fillsPart(all, findSlot(all, 3, -3), 2)).toBe(true)
  makeRoom(all, 4)
  expect(all.free).toBe(CAPACITY - 2)
  expect(rowsOf(all, [3, 5])).toEqual([before[2], before[4]])
  expect(fillsPart(all, findSlot(all, 3, -3), 2)).toBe(false)
  expect(fillsPart(all, findSlot(all, 3, -3), 1)).toBe(true)
  expect(numbers(6, 15).some((owner) => knows(all, owner))).toBe(false)
})

test('a row that is given to another owner has no part filled', () => {
  const all = sums()
  for (const owner of numbers(1, 17)) {
    rowsOf(all, [owner])
    fillsPart(all, findSlot(all, owner, -owner), 0)
  }
  makeRoom(all, CAPACITY)
  rowsOf(all, [20])
  expect(fillsPart(all, findSlot(all, 20, -20), 0)).toBe(true)
})

test('all are forgotten where all came again', () => {
  const all = sums()
  rowsOf(all, [...numbers(1, 16), ...numbers(1, 16)])
  makeRoom(all, 2)
  expect(all.free).toBe(CAPACITY)
})
