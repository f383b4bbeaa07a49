import { describe, expect, test } from 'vitest'
import { analyze } from '../src/analyze.ts'
import { encodeJson, toJson } from '../src/output/json.ts'
import { ARTICLES, readText } from './articles.ts'

const DECODER = new TextDecoder()

describe('JSON in bytes', () => {
  test.each([
    ['nothing', {}],
    ['what is undefined', { a: undefined, b: [undefined, 1], c: { d: undefined } }],
    ['one value', { a: 1 }],
    ['an empty array', { a: [], b: null }],
    ['control characters', { 'a\u0085': '\u0007\u007F\u2028', b: ['\u202E', '"\\\n'] }],
    ['half a letter', { a: '\uD83D', b: '😀' }],
    ['many records', { a: Array.from({ length: 12_345 }, (_, i) => ({ i, text: 'ї\u2029' })), b: 1 }],
    ['as many as are taken at a time', { a: Array.from({ length: 10_000 }, (_, i) => i) }],
    ['one more', { a: Array.from({ length: 5001 }, () => undefined) }],
  ])('is the line of JSON: %s', (_, value) => {
    expect(DECODER.decode(encodeJson(value))).toBe(toJson(value))
  })

  test.each(ARTICLES.slice(0, 4))('is the line of JSON: %s', (path) => {
    const analysis = analyze(readText(path), { explain: true })
    expect(DECODER.decode(encodeJson(analysis))).toBe(toJson(analysis))
  })

  test('has a buffer of its own', () => {
    const bytes = encodeJson({ a: 1 })
    expect(bytes.buffer.byteLength).toBe(bytes.length)
  })
})
