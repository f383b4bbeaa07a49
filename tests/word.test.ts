import { describe, expect, test } from 'vitest'
import type { Language } from '../src/language/language.ts'
import { languageOf } from '../src/language/registry.ts'
import { note, noteWhether, readWords } from '../src/text/word.ts'

/** Words between blanks, read as those of an article. */
function wordsOf(text: string, language: Language) {
  const found = [...text.matchAll(WORD)]
  const start = Int32Array.from(found, ({ index }) => index)
  const end = Int32Array.from(found, ({ 0: word, index }) => index + word.length)
  const none = new Uint8Array(found.length)
  return readWords(text, { length: found.length, start, end, kind: none, writing: none }, language)
}

const WORD = /\S+/gu

/** So many words that no other text has. */
function strange(count: number): string {
  return Array.from({ length: count }, (_, index) => `w${index}`).join(' ')
}

/** A language whose words nobody has read. */
function newLanguage(): Language {
  return { ...languageOf('uk') }
}

describe('the words of a language', () => {
  test('are one object each, in this article and in the next', () => {
    const language = newLanguage()
    const [one, other, again] = wordsOf('вода земля вода', language)
    expect(again).toBe(one)
    expect(other).not.toBe(one)
    expect(wordsOf('земля', language)).toEqual([other])
    expect(wordsOf('земля', language)[0]).toBe(other)
  })

  test('are others than those of another language', () => {
    expect(wordsOf('вода', newLanguage())[0]).not.toBe(wordsOf('вода', newLanguage())[0])
  })

  test('are forgotten between articles when they are too many', () => {
    const language = newLanguage()
    const [water] = wordsOf('вода', language)
    wordsOf(strange(20_000), language)
    expect(wordsOf('вода', language)[0]).toBe(water)
    wordsOf(strange(30_000), language)
    const [later] = wordsOf('вода', language)
    expect(later).not.toBe(water)
    expect(later).toEqual({ ...water, notes: later!.notes })
  })

  test('are right however many an article has', () => {
    const text = strange(50_000)
    expect(
      wordsOf(text, newLanguage())
        .map(({ form }) => form)
        .join(' '),
    ).toBe(text)
  })
})

test('what is noted of a word is found out once', () => {
  const read: string[] = []
  const length = note((form: string, _: null) => read.push(form) && form.length)
  const language = newLanguage()
  const words = wordsOf('вода земля вода', language)
  expect(words.map((word) => length(word, null))).toEqual([4, 5, 4])
  expect(read).toEqual(['вода', 'земля'])
})

test.each(['usual', undefined])('what is given of most words (%s) is noted as well', (usual) => {
  const read: string[] = []
  const kind = note((form: string, _: null) => (read.push(form) && form === 'вода' ? 'special' : 'usual'), usual)
  const words = wordsOf('вода земля вода земля', newLanguage())
  expect(words.map((word) => kind(word, null))).toEqual(['special', 'usual', 'special', 'usual'])
  expect(read).toEqual(['вода', 'земля'])
})

test('each of many tests of a word is made once', () => {
  const asked: number[] = []
  const tests = Array.from({ length: 70 }, (_, i) =>
    noteWhether((form: string, _: null) => asked.push(i) > 0 && form.length > i),
  )
  const [word] = wordsOf('земля', newLanguage())
  const answers = () => tests.map((test) => test(word!, null))
  expect(answers()).toEqual(answers())
  expect(answers().filter(Boolean)).toHaveLength(5)
  expect(asked).toHaveLength(70)
})
