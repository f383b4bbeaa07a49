import { describe, expect, test } from 'vitest'
import { NO_CLASSES } from '../src/entities/tagging/classes.ts'
import { newLexicon } from '../src/entities/tagging/lexeme.ts'
import { read } from '../src/entities/tagging/reading.ts'
import { openStretches, unsureStretches } from '../src/entities/tagging/stretches.ts'
import { languageOf } from '../src/language/registry.ts'
import { morphology } from '../src/languages/en/morphology.ts'
import { readDocument } from '../src/text/document.ts'

describe('what the words alone leave open', () => {
  test.each([
    ['nothing in small letters by far', 3, 'we saw them there', []],
    ['all where little is lost', 0.4, 'we saw them there', ['we saw them there']],
    ['a capital', 3, 'we saw Paris there', ['Paris']],
    ['a number', 3, 'in 2014 we left', ['2014']],
    ['what stands beside a capital and is not so sure', 1, 'we met the king of Spain again there', ['of Spain again']],
    ['what stands between two capitals', 3, 'we saw Bank of Spain again there', ['Bank of Spain']],
    ['two capitals, not what is sure between them', 4.1, 'we saw Bank of Spain again there', ['Bank', 'Spain']],
    ['the capital that a sentence begins with', 1.9, 'Then we saw them', ['Then we']],
    ['nothing where words that are sure begin with a capital', 2.1, 'Then we saw them', []],
    ['two names apart', 3, 'we saw Paris and then Rome', ['Paris', 'Rome']],
  ])('is %s', (_, margin, text, expected) => {
    const reading = read(readDocument(text, languageOf('en')), newLexicon(morphology, NO_CLASSES))
    const chunk = reading.chunks[0]!
    const margins = new Int32Array(reading.lexemes.length).fill(10 * margin)
    const words = text.split(' ')
    const stretches = unsureStretches(reading, margins, 0.1, chunk)
    expect(stretches.map(({ from, to }) => words.slice(from - chunk.from, to - chunk.from).join(' '))).toEqual(expected)
  })
})

describe('where mentions may win', () => {
  test.each([
    ['nowhere', [9, 9, 9], []],
    ['one place and those beside it', [9, 9, 0, 9, 9], [[1, 4]]],
    ['the whole sentence', [0, -3, 0], [[0, 3]]],
    [
      'two places with one between them',
      [9, -1, 9, -1, 9],
      [
        [0, 3],
        [2, 5],
      ],
    ],
    [
      'its ends',
      [-1, 9, 9, -1],
      [
        [0, 2],
        [2, 4],
      ],
    ],
  ])('%s', (_, margins, expected) => {
    const chunk = { from: 0, to: margins.length, token: 0, capitals: 0 }
    expect(openStretches(Int32Array.from(margins), chunk).map(({ from, to }) => [from, to])).toEqual(expected)
  })
})
