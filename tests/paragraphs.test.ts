import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitParagraphs } from '../src/text/paragraphs.ts'

function paragraphs(text: string) {
  return splitParagraphs(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end))
}

describe('line breaks cut', () => {
  test.each([
    ['Перший.\nДругий.', ['Перший.', 'Другий.']],
    ['Перший.\r\nДругий.\r\n', ['Перший.', 'Другий.']],
    ['Перший.\rДругий.', ['Перший.', 'Другий.']],
    ['Перший.\u2029Другий.\u2028Третій.', ['Перший.', 'Другий.', 'Третій.']],
    ['  Перший.  \n\n \t\n\u00a0 Другий.', ['Перший.', 'Другий.']],
    ['Заголовок\nТекст іде далі.', ['Заголовок', 'Текст іде далі.']],
    ['молоко\nхліб\nсіль', ['молоко', 'хліб', 'сіль']],
    ['', []],
    [' \r\n\t\n', []],
  ])('%j', (text, expected) => expect(paragraphs(text)).toEqual(expected))
})

const WRAPPED = [
  'The council met on Tuesday evening to discuss the new budget, which has',
  'grown by a third since last year. Members could not agree on how much of',
  'it should be spent on roads.',
]

describe('hard-wrapped lines are joined', () => {
  test.each([
    ['one paragraph', WRAPPED.join('\n')],
    ['line ends of Windows', WRAPPED.join('\r\n')],
    ['two lines', WRAPPED.slice(0, 2).join('\n')],
    [
      'Ukrainian',
      'Рада зібралася у вівторок увечері, щоб обговорити новий бюджет, який\nзріс на третину. Депутати не дійшли згоди, скільки з нього треба\nвитратити на дороги, тому голосування відклали на місяць.',
    ],
    [
      'a dash inside a sentence',
      'The council met on Tuesday evening to discuss the new budget of the city\n– as it had to.',
    ],
  ])('%s', (_name, text) => expect(paragraphs(text)).toEqual([text]))

  test('a blank line and a short line end a paragraph', () => {
    const [first, second, third] = WRAPPED
    expect(paragraphs(`${first}\n${second}\n${third}\nSo it goes.\n\n${first}\n${second}`)).toEqual([
      `${first}\n${second}\n${third}`,
      'So it goes.',
      `${first}\n${second}`,
    ])
  })
})

describe('lines that only look wrapped are not', () => {
  test.each([
    [
      'a headline over its text',
      ['Council puts off the vote on next year’s budget until the spring session', 'Members met on Tuesday.'],
    ],
    [
      'headlines',
      [
        'Council puts off the vote on the budget until spring',
        'Mayor leaves the talks with teachers after an hour',
        'Storm takes the roof off the old market hall at night',
      ],
    ],
    [
      'a list',
      [
        '- the council met on Tuesday evening to discuss the new budget of roads',
        '- members could not agree on how much of it should be spent on roads now',
      ],
    ],
    [
      'a numbered list',
      [
        '1. the council met on Tuesday evening to discuss the new budget of roads',
        '2. members could not agree on how much of it should be spent on roads now',
      ],
    ],
    [
      'a quoted mail',
      [
        '> the council met on Tuesday evening to discuss the new budget of roads',
        '> members could not agree on how much of it should be spent on roads now',
      ],
    ],
    [
      'dialogue',
      [
        '– Ви знаєте, що рада зібралася у вівторок увечері обговорити бюджет?',
        '– Знаю, але згоди не дійшли, тому голосування відклали аж на місяць.',
      ],
    ],
    ['long lines', [`${'слово '.repeat(30)}і`, `${'слово '.repeat(29)}далі`]],
    ['short lines', ['я іду додому сам', 'а навколо сивий дим']],
    [
      'a heading of Markdown',
      ['# the council met on Tuesday evening to discuss the new budget of roads', 'and could not agree.'],
    ],
  ])('%s', (_name, lines) => expect(paragraphs(lines.join('\n'))).toEqual(lines))
})

const ANY_TEXT = fc.string({ unit: fc.constantFrom(...'аБ. \n\r\t–-#>1«"\u2028\u0085\ud800\u0000'), maxLength: 300 })

test('paragraphs are inside the text, sorted, apart, without blank edges, and hold every letter', () => {
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      const spans = splitParagraphs(text, [{ start: 0, end: text.length }])
      let end = 0
      let outside = ''
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start)
        outside += text.slice(end, span.start)
        end = span.end
      }
      expect(`${outside}${text.slice(end)}`.replace(/[\s\u0085]/gu, '')).toBe('')
    }),
  )
})

test('prose stretches are kept apart', () => {
  expect(
    splitParagraphs('Title Body\nMore', [
      { start: 0, end: 5 },
      { start: 6, end: 15 },
    ]),
  ).toEqual([
    { start: 0, end: 5 },
    { start: 6, end: 10 },
    { start: 11, end: 15 },
  ])
})
