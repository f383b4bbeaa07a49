import { expect, test } from 'vitest'
import { analyze } from '../src/analyze.ts'
import { modelOf, modelsOf } from '../src/entities/models.ts'

test.each(['uk', 'en'])('%s has a default model and another one, one of them free', (code) => {
  const [first, second] = modelsOf(code)
  expect(modelOf(code, undefined)).toBe(first)
  expect([modelOf(code, 'full'), modelOf(code, 'free')]).toEqual(expect.arrayContaining([first, second]))
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
