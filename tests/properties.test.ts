import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze } from '../src/analyze.ts'
import { expectSound } from './sound.ts'

/** Whatever a string can hold, halves of surrogate pairs included. */
const anything = fc.uint16Array({ maxLength: 200 }).map((units) => String.fromCharCode(...units))

/** What news is made of, in no sensible order. */
const news = fc
  .array(
    fc.constantFrom(
      ...[
        '«',
        '»',
        '„',
        '“',
        '”',
        '"',
        "'",
        '’',
        '(',
        ')',
        '[',
        '– ',
        ' — ',
        '- ',
        '…',
        '.',
        '. ',
        ', ',
        ': ',
        '?!',
        ' ',
      ],
      ...[
        '\n',
        '\n\n',
        '\r\n',
        '\t',
        '\u00A0',
        '\u2028',
        '\uFEFF',
        '\u00AD',
        '\u200B',
        'и\u0306',
        'е\u0301',
        '\0',
        '\u001B',
        '\uD83D',
        '😀',
        '# ',
        '> ',
        '* ',
        '---\n',
      ],
      ...['date 2025-09-04 ', 'Title: ', 'Дата: ', 'title: ', 'т. д.', 'ім. Т. Г. ', '1,5 млн грн', 'https://a.ua'],
      ...[
        'сказав',
        ' заявив, що ',
        'За словами ',
        'він',
        'президента ',
        'Володимир Зеленський',
        'Петренка',
        'США',
        '«Главком»',
      ],
      ...[
        'said',
        ' told reporters that ',
        'according to ',
        'she',
        'President ',
        'Jane Doe',
        'Dr. ',
        'the U.S. ',
        'Reuters',
      ],
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))

const options = fc.record(
  {
    language: fc.constantFrom('uk', 'en', 'de', 'ru', 'it'),
    wholeQuotes: fc.boolean(),
    explain: fc.boolean(),
    format: fc.constantFrom('text' as const, 'markdown' as const),
    title: fc.oneof(fc.string(), fc.constant(null)),
    date: fc.string(),
  },
  { requiredKeys: [] },
)

describe('an analysis', () => {
  test.each([
    ['anything', anything],
    ['text', fc.string({ unit: 'grapheme', maxLength: 200 })],
    ['news', news],
  ])('of %s is sound', (_, texts) => {
    fc.assert(
      fc.property(texts, options, (text, given) => {
        const analysis = analyze(text, given)
        expect(analysis.text).toBe(text)
        expectSound(analysis)
      }),
      { numRuns: 200 },
    )
  })

  // each threw once
  test.each(['told reporters that\n««', 'Go, Nora Platt asked if'])('of %j is sound', (text) => {
    expectSound(analyze(text, { language: 'en' }))
  })

  test('is the same every time', () => {
    fc.assert(
      fc.property(fc.oneof(anything, news), options, (text, given) => {
        expect(analyze(text, given)).toEqual(analyze(text, given))
      }),
      { numRuns: 50 },
    )
  })
})

// no time is asserted, yet a quadratic step would not come to an end here
describe('an analysis ends', () => {
  const LONG = 100_000
  test.each([
    ...[
      '«',
      '»',
      '"',
      '“',
      '„',
      '(',
      '[',
      '.',
      '…',
      '–',
      '—',
      '-',
      "'",
      '’',
      '#',
      '>',
      '*',
      '_',
      ' ',
      '\t',
      '\n',
      '\r\n',
      '\0',
    ],
    ...[
      '\uD800',
      '😀',
      'А',
      'a',
      '1',
      '. ',
      '– ',
      '« ',
      '«а',
      '«А» ',
      '\n–',
      '\n>',
      'А.',
      'А. ',
      'сказав ',
      'Іван ',
      '«Так», – ',
    ],
    ...[
      'він сказав, що ',
      'За словами ',
      ', що ',
      'Title: ',
      'Title: x\n',
      '---\n',
      '- \n',
      'a: b\n',
      'date 2025-09-04 ',
      '1. ',
    ],
  ])('for many %j', (piece) => {
    expectEnds(piece.repeat(Math.ceil(LONG / piece.length)))
  })

  test('for a line of 5 MB', () => {
    expectEnds('Слово за словом, і так далі без кінця '.repeat(75_000))
  }, 300_000)

  test.each(['Title: ', '---\ntitle: "', '---\ntitle: [', ' date 2025-09-04 ', '# '])(
    'for a long header %j',
    (start) => {
      expectEnds(start + 'слово \\" '.repeat(LONG / 10), 'markdown')
    },
  )

  function expectEnds(text: string, format: 'text' | 'markdown' = 'text'): void {
    const analysis = analyze(text, { format })
    expect(analysis.stats.characters).toBe(text.length)
  }
})
