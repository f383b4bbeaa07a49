import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { classesOf } from '../src/entities/tagging/classes.ts'
import { newKernel } from '../src/entities/tagging/kernel.ts'
import { labelCount } from '../src/entities/tagging/labels.ts'
import { formatModel, loadModel, type Model, type Trained } from '../src/entities/tagging/model.ts'

const folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
afterAll(() => rmSync(folder, { recursive: true }))

const LABELS = labelCount(['PERSON'])
const FEATURES = [7, 0x10007, 0x10008, 0xffff_ffff]
const TRAINED: Trained = {
  name: 'uk-test',
  language: 'uk',
  licence: 'MIT',
  figures: {},
  types: ['PERSON'],
  scale: 0.5,
  transitions: new Float32Array(LABELS * LABELS).fill(1.5),
  features: Uint32Array.from(FEATURES),
  lengths: Uint8Array.from([1, 2, 1, 1]),
  labels: Uint8Array.from([0, 1, 2, 3, 4]),
  weights: Int8Array.from([5, -6, 7, 127, -127]),
  words: { hashes: Uint32Array.from([3, 0x20003]), bits: Uint16Array.from([1, 6]) },
}
const bytes = formatModel(TRAINED)

function file(content: Uint8Array): string {
  const path = join(folder, 'a.crf')
  writeFileSync(path, content)
  return path
}

test('a model comes back from its file', () => {
  const model = loadModel(file(bytes))
  expect(model).toMatchObject({ name: 'uk-test', types: ['PERSON'], scale: 0.5 })
  expect(model.transitions[3]).toBe(1.5)
  expect([3, 0x20003, 4].map((word) => classesOf(model.classes, word))).toEqual([1, 6, 0])
  const scores = FEATURES.map((feature) => weightsOf(model, feature))
  expect(scores).toEqual([
    [5, 0, 0, 0, 0],
    [0, -6, 7, 0, 0],
    [0, 0, 0, 127, 0],
    [0, 0, 0, 0, -127],
  ])
})

test('a feature has its weights, be they for few labels or for most', () => {
  const labels = Uint8Array.from([3, 0, 1, 2, 3, 4])
  const weights = Int8Array.from([9, 1, -2, 3, -4, 5])
  const some = { features: Uint32Array.from([7, 8]), lengths: Uint8Array.from([1, 5]), labels, weights }
  const model = loadModel(file(formatModel({ ...TRAINED, ...some })))
  expect([7, 8].map((feature) => weightsOf(model, feature))).toEqual([
    [0, 0, 0, 9, 0],
    [1, -2, 3, -4, 5],
  ])
})

test('a model decides as usual unless it says how', () => {
  expect(loadModel(file(bytes)).decoding).toEqual({ boldness: 0.3, threshold: 0 })
  const decoding = { boldness: 0.1, threshold: 0.35 }
  expect(loadModel(file(formatModel({ ...TRAINED, decoding }))).decoding).toEqual(decoding)
})

test.each([8, 0x17, 0x10009, 0xffff_fffe])('feature %i has no weights', (feature) => {
  expect(weightsOf(loadModel(file(bytes)), feature)).toEqual([0, 0, 0, 0, 0])
})

function weightsOf(model: Model, feature: number): number[] {
  const { run, exports, views, sumsWidth } = newKernel(model, 1)
  const row = run.take(sumsWidth)
  views.features[0] = feature
  run.addFeatures(1, row)
  return [...new Int16Array(exports.memory.buffer, row, LABELS)]
}

test.each([
  ['empty', () => new Uint8Array(), /not a model/u],
  ['something else', () => new Uint8Array(64).fill(32), /not a model/u],
  ['of another version', () => bytes.with(4, 99), /version 99/u],
  ['cut short', () => bytes.slice(0, -400), /damaged/u],
  ['changed', () => bytes.with(bytes.length - 5, bytes.at(-5)! ^ 1), /damaged/u],
])('a file that is %s is refused with its path', (_, content, reason) => {
  const path = file(content())
  expect(() => loadModel(path)).toThrow(reason)
  expect(() => loadModel(path)).toThrow(path)
})

test('a missing file is named', () => {
  expect(() => loadModel(join(folder, 'none.crf'))).toThrow(/none\.crf/u)
})
