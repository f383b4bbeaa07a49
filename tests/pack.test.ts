import { expect, test } from 'vitest'
import { round } from '../training/pack.ts'

const STEP = 1 / 48
const LABELS = 2

/** The weights of features, in steps, after rounding to the least of 4. */
function rounded(counts: readonly number[], steps: readonly number[]): number[] {
  const features = Float32Array.from(steps, (step) => step * STEP)
  const weights = { features, transitions: new Float64Array(LABELS * LABELS) }
  return Array.from(round(weights, Uint32Array.from(counts), 4).features, (weight) => Math.round(weight / STEP))
}

test.each([
  ['a rare one', 4, [5, -5], [5, -5]],
  ['a rare one', 4, [4, -4], [0, 0]],
  ['one seen now and then', 5, [4.2, -4], [4, -4]],
  ['one seen now and then', 99, [3, -3], [0, 0]],
  ['a frequent one', 100, [3, -3], [3, -3]],
  ['a frequent one', 100, [2.4, -2], [0, 0]],
  ['a weighty one', 100, [200, -200], [127, -127]],
])('%s, seen %d times: of %j stay %j', (_, count, steps, kept) => {
  expect(rounded([count], steps)).toEqual(kept)
})

test('each feature by its own count', () => {
  expect(rounded([100, 4], [3, 4, 3, 5])).toEqual([3, 4, 0, 5])
})
