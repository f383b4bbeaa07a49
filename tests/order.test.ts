import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { inGroups, inOrder } from '../src/batch/order.ts'

describe('results in order', () => {
  test.each([1, 2, 3, 10])('come as the items do, %i at once', async (most) => {
    let running = 0
    let highest = 0
    const run = async (item: number) => {
      highest = Math.max(highest, ++running)
      await sleep((item * 7) % 5)
      running--
      return item
    }
    expect(await collect(inOrder(count(20), run, most))).toEqual([...Array(20).keys()])
    expect(highest).toBe(Math.min(most, 20))
  })

  test('take no more items than there is room for', async () => {
    const taken: number[] = []
    const results = inOrder(count(100, taken), async (item) => item, 3)
    for (let i = 0; i < 4; i++) await results.next()
    await sleep(1)
    expect(taken.length).toBeLessThanOrEqual(7)
    await results.return(undefined)
  })

  test('do not wait for the next item', async () => {
    const results = inOrder(stall([1, 2]), async (item) => item, 10)
    expect([await results.next(), await results.next()].map(({ value }) => value)).toEqual([1, 2])
    await results.return(undefined)
  })

  test.each([0, 1, 2])('fail where item %i fails, after those before', async (bad) => {
    const seen: number[] = []
    const run = async (item: number) => {
      if (item === bad) throw new Error('bad')
      return item
    }
    const all = async () => {
      for await (const result of inOrder(count(5), run, 3)) seen.push(result)
    }
    await expect(all()).rejects.toThrow('bad')
    expect(seen).toEqual([...Array(bad).keys()])
  })

  test('fail where the items do', async () => {
    const items = async function* () {
      yield 1
      throw new Error('torn')
    }
    await expect(collect(inOrder(items(), async (item) => item, 3))).rejects.toThrow('torn')
  })

  test('of nothing are none', async () => {
    expect(await collect(inOrder(count(0), async (item) => item, 3))).toEqual([])
  })
})

describe('groups', () => {
  const weigh = (item: number) => item

  test.each([
    [[1, 2, 3, 4], 5, [[1, 2], [3], [4]]],
    [[9, 1, 1], 5, [[9], [1, 1]]],
    [[1, 9, 1], 5, [[1], [9], [1]]],
    [[5], 5, [[5]]],
    [[], 5, []],
  ])('of %j are at most %i heavy', async (items, most, groups) => {
    expect(await collect(inGroups(from(items), { weigh, most, patience: 1000 }))).toEqual(groups)
  })

  test('go when nothing comes', async () => {
    const groups = inGroups(stall([1, 2]), { weigh, most: 100, patience: 1 })
    expect((await groups.next()).value).toEqual([1, 2])
  })
})

async function* count(most: number, taken: number[] = []): AsyncGenerator<number> {
  for (let i = 0; i < most; i++) {
    taken.push(i)
    yield i
  }
}

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

/** The items, and then nothing more, without an end. */
async function* stall<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
  await new Promise(() => {})
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}
