import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Analysis, PartialAnalysis } from '../src/analysis.ts'
import { analyze } from '../src/analyze.ts'
import { printable } from '../src/output/printable.ts'
import { renderSummary } from '../src/output/summary.ts'
import { clip, columnsOf, flow, wrap } from '../src/output/wrap.ts'
import { entity, explained, quote, sample } from './sample.ts'

const TEXT = `Міст відкрили

«Ми чекали сім років. Тепер село має дорогу», – каже голова громади Олена Гай.

За словами інженера, міст «витримає сорок тонн». «Але взимку, – додав він, – їздити треба обережно».

«Сніг не прибирають», – чути в черзі.`

const GAI = { speaker: 'Олена Гай', entity: 'e1', mention: 'голова громади Олена Гай', cue: 'каже' }
const ENGINEER = { speaker: 'інженер' }

const ARTICLE: Analysis = sample(TEXT, {
  id: 'bridge.txt',
  title: 'Міст відкрили',
  date: '2026-02-03',
  quotations: [
    quote(TEXT, 'q1', 'Ми чекали сім років. Тепер село має дорогу', { ...GAI, confidence: 0.4 }),
    quote(TEXT, 'q2', 'міст «витримає сорок тонн»', {
      ...ENGINEER,
      kind: 'indirect',
      mention: 'інженера',
      cue: 'За словами',
    }),
    quote(TEXT, 'q3', 'витримає сорок тонн', { ...ENGINEER, kind: 'mixed', within: 'q2' }),
    quote(TEXT, 'q4', 'Але взимку,', { ...ENGINEER, mention: 'він', cue: 'додав' }),
    quote(TEXT, 'q5', 'їздити треба обережно', { ...ENGINEER, continues: 'q4' }),
    quote(TEXT, 'q6', 'Сніг не прибирають', { confidence: 0.4 }),
  ],
  entities: [
    entity('e1', 'PERSON', 'Олена Гай', 2, ['голова громади']),
    entity('e2', 'PERSON', 'Іван Пономаренко', 11),
    entity('e3', 'LOCATION', 'Гайове', 3),
    entity('e4', 'PERIOD', 'сім років'),
    entity('e5', 'QUANTITY', 'сорок тонн'),
  ],
  keywords: [
    { term: 'міст', weight: 1 },
    { term: 'дорога', weight: 0.5 },
  ],
  summary: [1],
  warnings: [{ code: 'test', message: 'Only a test.' }],
})

const plain = (analysis: PartialAnalysis, width = 80) => renderSummary(analysis, { width, color: false })

test('the whole page', () => {
  expect(plain(ARTICLE)).toMatchInlineSnapshot(`
    "Міст відкрили
    2026-02-03 · Ukrainian · 39 words · 6 sentences · 4 quotations · 1 min read
    bridge.txt

    WHO SAID WHAT
      Олена Гай  голова громади
        «Ми чекали сім років. Тепер село має дорогу»
          каже голова громади Олена Гай · line 3 · unsure (40%)

      інженер
        міст «витримає сорок тонн»
          За словами інженера · reported, partly quoted · line 5

        «Але взимку, … їздити треба обережно»
          додав він · line 5

      Unattributed
        «Сніг не прибирають»
          line 7

    PEOPLE
      11  Іван Пономаренко
       2  Олена Гай         голова громади

    PLACES
      3  Гайове

    ALSO NAMED
      Periods     сім років
      Quantities  сорок тонн

    KEY SENTENCES
      • «Ми чекали сім років.

    KEYWORDS
      міст · дорога

      ! Only a test.
    "
  `)
})

test('rules and losers with --explain', () => {
  const candidates = [
    { name: 'Олена Гай', score: 4.256, evidence: {} },
    { name: 'Іван Пономаренко', score: 1.5, evidence: {} },
  ]
  const explain = explained({ q1: { found: 'marks', attributed: 'after-quote', candidates } })
  expect(plain({ ...ARTICLE, explain })).toContain(`
      каже голова громади Олена Гай · line 3 · unsure (40%)
      q1: found by marks, speaker by after-quote (4.26)
      rather than Іван Пономаренко (1.5)
`)
})

test('where names come from with --explain', () => {
  const reason = { text: 'Олена Гай', base: 'Олена Гай', source: 'model', confidence: 0.984, joined: null }
  const entities = [
    reason,
    { ...reason, confidence: 0.9, joined: 'same-name' },
    { ...reason, text: 'Гай', joined: 'surname' },
    { ...reason, text: '1 травня', source: 'grammar: date', joined: 'same-name' },
  ]
  const [person] = ARTICLE.entities.filter(({ name }) => name === 'Олена Гай')
  const explain = { ...explained({}), entities: { [person!.id]: entities } }
  expect(plain({ ...ARTICLE, explain })).toContain(`
WHY THESE NAMES
  Олена Гай
    Олена Гай 90% · Гай 98% (surname) · 1 травня 98% (grammar: date)
`)
  expect(plain(ARTICLE)).not.toContain('WHY THESE NAMES')
})

test('sentences around with --context', () => {
  const page = renderSummary(ARTICLE, { width: 80, color: false, context: 1 })
  expect(page).toContain(`
    ┊ Міст відкрили
    «Ми чекали сім років. Тепер село має дорогу»
    ┊ За словами інженера, міст «витримає сорок тонн».
`)
})

test('sections without content are left out', () => {
  const { text, sentences, quotations, entities, keywords, summary, ...rest } = ARTICLE
  expect(plain({ ...rest, warnings: [] })).toBe(
    'Міст відкрили\n2026-02-03 · Ukrainian · 39 words · 6 sentences · 1 min read\nbridge.txt\n',
  )
  expect(plain(sample(''))).not.toMatch(/WHO|PEOPLE|KEY|\n\n/u)
})

test('without the text the words are in marks of the script', () => {
  const { text, sentences, ...rest } = ARTICLE
  expect(plain(rest)).toContain('«Сніг не прибирають»\n\nPEOPLE\n')
})

describe('speech', () => {
  test.each([
    ['“Go,” said Ann.', 'Go,', '“Go,”'],
    ['– Іди, – сказав він.', 'Іди,', '– Іди,'],
    ['„Іди“, – сказав він.', 'Іди', '„Іди“'],
    ['"Go," said Ann.', 'Go,', '"Go,"'],
    ['« Partons », dit Anne.', 'Partons', '«\u00A0Partons\u00A0»'],
    ['“ Go, ” said Ann.', 'Go,', '“\u00A0Go,\u00A0”'],
    ['«\u202FPartons\u202F», dit Anne.', 'Partons', '«\u00A0Partons\u00A0»'],
    ['– Partons « vite » !', 'Partons', '– Partons'],
    ['Le « Monde » : – Partons, dit Anne.', 'Partons', '– Partons'],
    ['Le « Monde »\nPartons, dit Anne.', 'Partons', '– Partons'],
  ])('%s', (text, words, shown) => {
    expect(plain(sample(text, { quotations: [quote(text, 'q1', words)] }))).toContain(`\n    ${shown}\n`)
  })

  test('of Markdown is without its marks and links', () => {
    const text = 'Мер **Іван Гук** [сказав](https://a.ua/1): «**Люди** [довго *чекали*](https://a.ua/2)».'
    const shown = plain(analyze(text, { format: 'markdown', language: 'uk' }))
    expect(shown).toContain('\n    «Люди довго чекали»\n      Мер Іван Гук сказав · line 1\n')
    expect(shown).not.toMatch(/[*[\]]|a\.ua/u)
  })

  test('a quotation that goes on in the next paragraph stays in paragraphs', () => {
    const text = '«Перший абзац.\n\n«Другий абзац», – сказав він.'
    const quotations = [quote(text, 'q1', 'Перший абзац.'), quote(text, 'q2', 'Другий абзац', { continues: 'q1' })]
    expect(plain(sample(text, { quotations }))).toContain('\n    «Перший абзац.\n    «Другий абзац»\n')
  })

  test('a line of dialogue that is interrupted has one dash', () => {
    const text = '– Так, – каже він, – іду.'
    const quotations = [quote(text, 'q1', 'Так,'), quote(text, 'q2', 'іду.', { continues: 'q1' })]
    expect(plain(sample(text, { quotations }))).toContain('\n    – Так, … іду.\n')
  })

  test('somebody else inside a reported clause', () => {
    const text = 'Гай сказала, що, за словами лікаря, він здоровий.'
    const quotations = [
      quote(text, 'q1', 'за словами лікаря, він здоровий', { kind: 'indirect', speaker: 'Гай', mention: 'Гай' }),
      quote(text, 'q2', 'він здоровий', { kind: 'indirect', speaker: 'лікар', mention: 'лікаря', within: 'q1' }),
    ]
    expect(plain(sample(text, { quotations }))).toContain(`
      Гай · reported · line 1
      лікар
        він здоровий
          лікаря · reported · line 1
`)
  })

  test('a very long one says where the rest is', () => {
    const words = 'слово '.repeat(500).trim()
    const text = `«${words}», – каже він.`
    expect(plain(sample(text, { quotations: [quote(text, 'q1', words)] }))).toMatch(
      /… \[\d+ more\s+characters,\s+\d+\s+to\s+3000\]/u,
    )
  })
})

describe('safety', () => {
  const hostile = '\u001b[31mЧервоне\u001b]0;x\u0007 \u202eназад\u009b2J\r\b \ud800'
  const text = `${hostile}\n\n«${hostile}», – сказав ${hostile}.`
  const analysis = sample(text, {
    id: hostile,
    title: hostile,
    byline: hostile,
    quotations: [quote(text, 'q1', hostile, { speaker: hostile, mention: hostile, cue: 'сказав', entity: 'e1' })],
    entities: [
      entity('e1', 'PERSON', hostile, 1, [hostile]),
      entity('e2', 'MISC', hostile),
      entity('e3', 'LOCATION', hostile),
    ],
    keywords: [{ term: hostile, weight: 1 }],
    summary: [0],
    warnings: [{ code: 'x', message: hostile }],
    explain: explained({
      q1: { found: hostile, attributed: null, candidates: [{ name: hostile, score: 1, evidence: {} }] },
    }),
  })

  test('no control character passes', () => {
    const page = renderSummary(analysis, { width: 80, color: false, context: 1 })
    expect(page).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u)
  })

  test('colour only when asked', () => {
    expect(plain(ARTICLE)).not.toContain('\u001b')
    expect(renderSummary(ARTICLE, { width: 80, color: true })).toContain('\u001b[1m')
  })

  test('tabs and line breaks are not escapes', () => expect(printable('a\tb\nc')).toBe('a\tb\nc'))
})

describe('width', () => {
  const url = `https://example.org/${'дуже-'.repeat(40)}`
  const text = `«${url} ${'広い'.repeat(60)} 👩‍👩‍👧 ${'довго '.repeat(80)}», – каже він.`
  const words = text.slice(1, text.indexOf('»'))
  const wide = sample(text, {
    title: words,
    url,
    quotations: [quote(text, 'q1', words, { speaker: words.slice(100), entity: 'e1' })],
    entities: [
      entity('e1', 'PERSON', words, 100, [words]),
      entity('e2', 'PERSON', 'Гай', 1, [words]),
      entity('e3', 'ORGANIZATION', words),
      entity('e4', 'DATE', words),
    ],
    keywords: [{ term: words, weight: 1 }],
    summary: [0],
  })

  test.each([20, 33, 60, 80, 100])('%i columns', (width) => {
    for (const analysis of [wide, ARTICLE]) {
      const lines = renderSummary(analysis, { width, color: false, context: 1 }).split('\n')
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
    }
  })

  test.each([
    ['один два три', 8, ['один два', 'три']],
    ['  a \n\n b  ', 9, ['a b']],
    ['абвгдеє', 3, ['абв', 'где', 'є']],
    ['19 000 грн', 7, ['19 000', 'грн']],
    ['', 5, []],
  ])('wrap %j to %i', (words, width, lines) => expect(wrap(words, width)).toEqual(lines))

  test('the short cut measures as string-width does', () => {
    const different: string[] = []
    for (let code = 0x20; code < 0x2200; code++) {
      const char = String.fromCharCode(code)
      if (columnsOf(char) !== stringWidth(char)) different.push(code.toString(16))
    }
    expect(different).toEqual([])
  })

  test('a megabyte without a blank', () => expect(wrap('а'.repeat(1e6), 80)).toHaveLength(51))

  test('items are not broken', () => expect(flow(['a b', 'c d', 'e'], 9, ' · ')).toEqual(['a b · c d', 'e']))
  test.each([
    ['Гай', 3, 'Гай'],
    ['Олена Гай', 8, 'Олена Г…'],
    ['Олена Гай', 7, 'Олена…'],
  ])('clip %s to %i', (words, width, line) => expect(clip(words, width)).toBe(line))
})
