import { expect, test } from 'vitest'
import { NO_CLASSES } from '../src/entities/tagging/classes.ts'
import { newLexicon } from '../src/entities/tagging/lexeme.ts'
import { MOST_PLACES, read } from '../src/entities/tagging/reading.ts'
import { languageOf } from '../src/language/registry.ts'
import { morphology } from '../src/languages/uk/morphology.ts'
import { readDocument } from '../src/text/document.ts'

const reading = (text: string) => read(readDocument(text, languageOf('uk')), newLexicon(morphology, NO_CLASSES))

test('chunks hold the tokens of the sentences, an endless one is cut', () => {
  const { chunks } = reading(`Перше речення. ${'слово '.repeat(1000)}`)
  expect(chunks.map(({ from, to }) => to - from)).toEqual([3, 400, 400, 200])
  expect(chunks.map(({ token }) => token)).toEqual([0, 3, 403, 803])
})

test('the forms of a word are counted together', () => {
  const { uses, chunks } = reading('Одеса чекає. Ми в Одесі. Люблю Одесу, а не одесу.')
  const use = uses[chunks[0]!.from]!
  expect(use).toMatchObject({ initial: 1, inner: 2, lower: 1 })
  expect(use.places).toHaveLength(3)
})

test('only the first places of a word are kept', () => {
  const { uses, chunks } = reading('Він у Києві. '.repeat(50))
  expect(uses[chunks[0]!.from + 2]!.places).toHaveLength(MOST_PLACES)
})

test.each([
  ['Газета «Рівне вечірнє» пише', [0, 0, 1, 1, 0, 0]],
  ['Газета "Рівне вечірнє" пише', [0, 0, 1, 1, 0, 0]],
  ['Газета Рівне» пише', [0, 0, 0, 0]],
  ['Газета „Рівне“ пише', [0, 0, 1, 0, 0]],
])('what %s has inside quotation marks', (text, expected) => {
  const { opening, chunks } = reading(text)
  const { from, to } = chunks[0]!
  expect([...opening.subarray(from, to)].map((place) => (place ? place - from : 0))).toEqual(expected)
})

test('a word has one lexeme as often as it comes, another with a capital, and others in another lexicon', () => {
  const document = readDocument('ріка Ріка РІКА ріка Ріка РІКА', languageOf('uk'))
  const [one, other] = [newLexicon(morphology, NO_CLASSES), newLexicon(morphology, NO_CLASSES)]
  const first = read(document, one).lexemes.slice(2, -2)
  expect(first.slice(0, 3)).toEqual(first.slice(3))
  expect(new Set(first.map(({ word }) => word)).size).toBe(3)
  expect(first.map(({ capitalised }) => capitalised).slice(0, 3)).toEqual([false, true, true])
  const second = read(document, other).lexemes.slice(2, -2)
  expect(second.map(({ word }) => word)).toEqual(first.map(({ word }) => word))
  expect(second.some((lexeme) => first.includes(lexeme))).toBe(false)
  for (const [lexicon, lexemes] of [[one, first] as const, [other, second] as const])
    for (const [index, lexeme] of read(document, lexicon).lexemes.slice(2, -2).entries())
      expect(lexeme).toBe(lexemes[index])
})
