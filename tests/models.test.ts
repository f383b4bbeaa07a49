import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { analyze } from '../src/analyze.ts'
import { modelOf, modelsOf, shareModels } from '../src/entities/tagging/models.ts'

test.each(['uk', 'en'])('%s has a default model and another one, one of them free', (code) => {
  const [first, second] = modelsOf(code)
  expect(modelOf(code, undefined)).toBe(first)
  expect(new Set([modelOf(code, 'full'), modelOf(code, 'free')])).toEqual(new Set([first, second]))
  expect(modelOf(code, 'full').licence).toBe('CC BY-NC-SA 4.0')
  expect(modelOf(code, 'free').licence).not.toMatch(/NC/u)
})

test('the analysis names its model', () => {
  const name = (model?: string) =>
    analyze('Ангела Меркель приїхала до Києва.', { language: 'uk', ...(model && { model }) }).engine.model
  expect([name(), name('free')].sort()).toEqual(
    modelsOf('uk')
      .map(({ name }) => name)
      .sort(),
  )
})

test('a file is for the language that it says', () => {
  const path = new URL('../models/en.crf', import.meta.url).pathname
  expect(modelOf('en', path).name).toBe(modelOf('en', undefined).name)
  expect(modelOf('uk', path)).toBe(modelOf('uk', undefined))
})

test.each([
  ['uk', ['other-model']],
  ['en', []],
  ['fr', ['basic-language']],
])('an English model and an article in %s: warnings %j', (language, codes) => {
  const model = new URL('../models/en.crf', import.meta.url).pathname
  expect(analyze('Lin Mei', { language, model }).warnings.map(({ code }) => code)).toEqual(codes)
})

test.each([undefined, 'free', 'full'])('no warning with the model %s', (model) => {
  expect(analyze('Lin Mei', { language: 'uk', ...(model && { model }) }).warnings).toEqual([])
})

test.each(['nowhere.crf', 'fixtures/uk/coalition/article.txt'])('%s is no model', (path) => {
  expect(() => modelOf('uk', path)).toThrow(path)
})

// what stands first in the table of the model of a language
const READ = (code: string) => `
  const { parentPort } = require('node:worker_threads')
  import('${new URL('../dist/entities/tagging/models.js', import.meta.url)}').then(({ modelOf }) => {
    parentPort.postMessage(modelOf('${code}').table.records[0])
  })`

test('a thread has the models in common with that which shared them, and reads others', async () => {
  const first = (code: string) => modelOf(code, undefined).table.records
  shareModels(['uk'], undefined)
  const before = [first('uk')[0]!, first('en')[0]!]
  first('uk')[0] = 12345
  try {
    const threads = ['uk', 'en'].map((code) => new Worker(READ(code), { eval: true }))
    const said = await Promise.all(threads.map((thread) => once(thread, 'message')))
    expect(said).toEqual([[12345], [before[1]]])
  } finally {
    first('uk')[0] = before[0]!
  }
})

test('a model that cannot be read is no fault of those who share it', () => {
  expect(() => shareModels(['uk'], 'nowhere.crf')).not.toThrow()
})
