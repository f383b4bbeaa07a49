import { expect, test } from 'vitest'
import { NO_CLASSES } from '../src/entities/classes.ts'
import { lexemeOf, newLexicon } from '../src/entities/lexeme.ts'
import { trim } from '../src/entities/trim.ts'
import { morphology } from '../src/languages/uk/morphology.ts'
import { tokenize } from '../src/text/tokens.ts'

test.each([
  ['«Саланг»', 'Саланг'],
  ['«Саланг', 'Саланг'],
  ['Саланг"', 'Саланг'],
  ['ТОВ «Саланг»', 'ТОВ «Саланг»'],
  ['«Саланг» і «Ко»', '«Саланг» і «Ко»'],
  ['«Єдині новини» на «Раді', '«Єдині новини» на «Раді'],
  ['– Саланг,', 'Саланг'],
  ['3 %', '3 %'],
  ['2014 р.', '2014 р.'],
  ['-', null],
  ['«»', null],
  ['...', null],
])('the edges of %s', (text, expected) => {
  const { start, end, kind } = tokenize(text, [{ start: 0, end: text.length }])
  const lexicon = newLexicon(morphology, NO_CLASSES)
  const lexemes = [...kind].map((each, index) => lexemeOf(lexicon, text.slice(start[index], end[index]), each))
  const span = trim(lexemes, { start: 0, end: lexemes.length })
  expect(span && text.slice(start[span.start], end[span.end - 1])).toBe(expected)
})
