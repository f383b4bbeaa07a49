import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { EntityType } from '../src/analysis.ts'
import { type Kernel, newKernel, type Totals, takeTotals } from '../src/entities/tagging/kernel.ts'
import { labelCount, mentionsOf, OUTSIDE } from '../src/entities/tagging/labels.ts'
import type { Model } from '../src/entities/tagging/model.ts'
import { newChain } from '../training/crf.ts'
import { decode, newDecoder } from '../training/decode.ts'
import { pathProbability, sum } from '../training/lattice.ts'
import { seeded } from '../training/random.ts'
import { BIN } from './command.ts'

const SCALE = 0.01
const PLACES = 30
const TYPES = ['PERSON', 'LOCATION', 'ORGANIZATION', 'DATE'] satisfies EntityType[]

/** What a kernel works with, and the same as the trainer has it. */
interface Sample {
  readonly kernel: Kernel
  readonly totals: Totals
  readonly chain: ReturnType<typeof newChain>
  readonly scores: Float64Array
}

/** Random transitions and totals, with so much more for no mention, of so many types: the rows are filled up in different ways. */
function sample(seed: number, typeCount: number, calm = 0): Sample {
  const random = seeded(seed)
  const types = TYPES.slice(0, typeCount)
  const labels = labelCount(types)
  const transitions = Float32Array.from({ length: labels * labels }, () => 2 * random() - 1)
  const kernel = newKernel(modelOf(types, transitions), PLACES)
  const totals = takeTotals(kernel, PLACES, kernel.run.take(0))
  const scores = new Float64Array(PLACES * labels)
  for (let place = 0; place < PLACES; place++) {
    const row = new Int16Array(kernel.exports.memory.buffer, totals.at + place * kernel.sumsWidth, kernel.sumsWidth / 2)
    row.fill(-16384)
    for (let label = 0; label < labels; label++) {
      row[label] = Math.floor(600 * random()) - 300 + (label === OUTSIDE ? calm / SCALE : 0)
      scores[place * labels + label] = row[label]! * SCALE
    }
  }
  return { kernel, totals, chain: newChain(labels, transitions), scores }
}

function modelOf(types: EntityType[], transitions: Float32Array): Model {
  const table = { starts: new Uint32Array(2), records: new Int16Array(0) }
  const classes = { buckets: new Uint32Array(0), lows: new Uint16Array(0), bits: new Uint16Array(0) }
  const decoding = { boldness: 0, threshold: 0 }
  return {
    name: '',
    language: 'en',
    licence: '',
    figures: {},
    types,
    scale: SCALE,
    decoding,
    transitions,
    table,
    classes,
  }
}

function measure({ kernel, totals }: Sample): Int32Array {
  kernel.run.measureMargins(totals.at, PLACES, totals.margins.byteOffset)
  return totals.margins
}

/** The best labels by the margins that are there. */
function pathOf({ kernel, totals }: Sample): number[] {
  kernel.run.decode(totals.at, totals.margins.byteOffset, PLACES, SCALE, 0, totals.path.byteOffset)
  return [...totals.path]
}

function best({ chain, scores }: Sample): number[] {
  const path = new Uint8Array(PLACES)
  decode(newDecoder(chain), scores, path, { from: 0, to: PLACES })
  return [...path]
}

const SAMPLES = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
  [5, 4],
] as const

test.each(SAMPLES)('decoding finds the best of all sequences, seed %i, %i types', (seed, types) => {
  const given = sample(seed, types)
  given.totals.margins.fill(0)
  expect(pathOf(given)).toEqual(best(given))
})

test.each(SAMPLES)('a place with a margin is outside of all mentions, seed %i, %i types', (seed, types) => {
  const given = sample(seed, types, 5)
  const expected = best(given)
  const margins = measure(given)
  const sure = [...margins].flatMap((margin, place) => (margin > 0 ? [expected[place]] : []))
  expect(sure.length).toBeGreaterThan(0)
  expect(sure.length).toBeLessThan(PLACES)
  expect(sure).toEqual(sure.map(() => OUTSIDE))
  expect(pathOf(given)).toEqual(expected)
})

test.each(SAMPLES)('probabilities are those of all sequences, seed %i, %i types', (seed, types) => {
  const given = sample(seed, types, 2)
  const { kernel, totals, chain, scores } = given
  const path = Uint8Array.from(best(given))
  totals.path.set(path)
  const lattice = sum(chain, scores, PLACES)
  const mentions = mentionsOf(path, { from: 0, to: PLACES })
  expect(mentions.length).toBeGreaterThan(2)
  for (const { start, end } of mentions) {
    kernel.run.sumUp(totals.at, PLACES, start, end, 1)
    const probability = kernel.run.mentionProbability(totals.path.byteOffset, start, end)
    expect(probability).toBeCloseTo(pathProbability(lattice, path, { start, end }), 2)
  }
})

test('what is given up has no label but the first', () => {
  const given = sample(6, 3)
  given.kernel.run.giveUp(given.totals.at, PLACES, given.totals.margins.byteOffset)
  expect([...given.totals.margins].every((margin) => margin > 0)).toBe(true)
  expect([...measure(given)].every((margin) => margin > 0)).toBe(true)
})

test('memory that grows keeps what is in it, and is seen from here', () => {
  const { kernel } = sample(7, 2)
  kernel.views.features[3] = 1234
  const before = kernel.views.buffer
  const totals = takeTotals(kernel, 100_000, kernel.run.take(0))
  expect(kernel.views.buffer).not.toBe(before)
  expect(kernel.views.features[3]).toBe(1234)
  totals.path[99_999] = 7
  expect(new Uint8Array(kernel.exports.memory.buffer)[totals.path.byteOffset + 99_999]).toBe(7)
})

test.skipIf(process.platform !== 'linux')('a limit of addresses is named, with the way out', () => {
  const article = fileURLToPath(new URL('../fixtures/en/bridge/article.txt', import.meta.url))
  const run = (env: NodeJS.ProcessEnv) =>
    spawnSync('bash', ['-c', `ulimit -v 6000000; exec node ${BIN} ${article}`], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
  const { stderr, status } = run({})
  expect(stderr).toMatch(/^whosaid: .*ulimit -v.*\n$/u)
  expect(status).toBe(1)
  expect(run({ NODE_OPTIONS: '--disable-wasm-trap-handler' })).toMatchObject({ status: 0, stderr: '' })
})
