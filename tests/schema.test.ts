import { relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { PartialAnalysis } from '../src/analysis.ts'
import { analyze } from '../src/analyze.ts'
import { applyView, type View } from '../src/output/view.ts'
import { analysisSchema, failureSchema, outputSchema } from '../src/schema.ts'
import { ARTICLES, readText } from './articles.ts'
import { jsonLines, whosaid } from './command.ts'
import { expectSound } from './sound.ts'

describe('the schema holds', () => {
  test.each(ARTICLES.map((path) => [relative('.', path), readText(path)]))('for %s', (_, text) => {
    expectSound(analyze(text, { explain: true }))
    expectSound(analyze(text, { wholeQuotes: true, format: 'markdown' }))
  })

  test.each([
    '',
    ' \n\t',
    'Слово',
    '\uFEFF',
    '\0\u0001\u001B[31m',
    '\uD800 і \uDC00.',
    '«««»',
    '– – –',
    '...',
    'https://example.org/?q=1',
    'date 2025-09-04',
    '---\ntitle: x\n---',
    '# \n> \n* ',
  ])('for %j', (text) => {
    expectSound(analyze(text))
    expectSound(analyze(text, { format: 'markdown', explain: true, language: 'uk' }))
  })

  test.each<View>([
    { offsets: 'byte', text: false },
    { offsets: 'utf16', text: true, only: new Set(['quotations'] as const), context: 1 },
    { offsets: 'codepoint', text: true, speaker: 'Зеленський', context: 0 },
  ])('for a part of an analysis: %j', (view) => {
    const analysis = analyze(readText(ARTICLES.find((path) => path.includes('coalition'))!), { explain: true })
    expect(() => analysisSchema.parse(applyView(analysis, view))).not.toThrow()
  })

  test('for all lines of a stream', async () => {
    const { stdout } = await whosaid(['stream'], { input: '{"id":1,"text":"Так."}\n{"id":2}\n' })
    for (const line of jsonLines(stdout)) expect(() => outputSchema.parse(line)).not.toThrow()
    expect(() => failureSchema.parse(jsonLines(stdout)[1])).not.toThrow()
  })
})

describe('the schema refuses', () => {
  const analysis: PartialAnalysis = analyze('Так.')
  test.each([
    ['a version that is not 1', { ...analysis, schemaVersion: 2 }],
    ['a field it does not know', { ...analysis, note: 'x' }],
    ['half an offset', { ...analysis, sentences: [{ start: 0.5, end: 1, paragraph: 0 }] }],
    ['a guess', { ...analysis, title: undefined }],
  ])('%s', (_, value) => {
    expect(analysisSchema.safeParse(value).success).toBe(false)
  })
})

test('whosaid schema prints it as JSON Schema', async () => {
  const { stdout, status } = await whosaid(['schema'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual(z.toJSONSchema(outputSchema))
  const { $defs } = JSON.parse(stdout)
  expect(Object.keys($defs.Analysis.properties)).toEqual(
    expect.arrayContaining(['quotations', 'entities', 'sentences']),
  )
})
