import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Analysis, Span } from '../src/analysis.ts'
import { languages } from '../src/language/registry.ts'
import { addContext } from '../src/output/around.ts'
import { untitledNames } from '../src/output/called.ts'
import { filterQuotations, unknownNames } from '../src/output/filter.ts'
import { convertOffsets, type Offsets } from '../src/output/offsets.ts'
import { keepOnly } from '../src/output/only.ts'

/** What a program in another language cuts out. */
const CUT: Readonly<Record<Offsets, (text: string, span: Span) => string>> = {
  utf16: (text, { start, end }) => text.slice(start, end),
  codepoint: (text, { start, end }) => [...text].slice(start, end).join(''),
  byte: (text, { start, end }) => Buffer.from(text).subarray(start, end).toString(),
}

const TEXT = '😀 Іван сказав: «Так 👍🏽 є». Він 𝒜 – мер.'

function phrase(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, text: words }
}

const ANALYSIS: Analysis = {
  schemaVersion: 1,
  engine: { version: '0', model: null },
  id: null,
  source: { path: null, format: 'text', encoding: 'utf-8', bytes: 0, sha256: '' },
  title: null,
  date: null,
  url: null,
  byline: null,
  site: null,
  language: { code: 'uk', name: 'Ukrainian', script: 'Cyrillic', confidence: 1, support: 'full' },
  text: TEXT,
  stats: { characters: 0, words: 0, sentences: 0, paragraphs: 0, readingMinutes: 0 },
  sentences: ['😀 Іван сказав: «Так 👍🏽 є».', 'Він 𝒜 – мер.'].map((words) => ({ ...phrase(words), paragraph: 0 })),
  quotations: [
    {
      id: 'q1',
      kind: 'direct',
      ...phrase('Так 👍🏽 є'),
      speaker: { name: 'Іван', entities: ['e1'], mention: phrase('Іван') },
      cue: phrase('сказав'),
      continues: null,
      within: null,
      rule: 'test',
      confidence: 1,
    },
  ],
  entities: [
    {
      id: 'e1',
      type: 'PERSON',
      name: 'Іван',
      mentions: [{ ...phrase('Іван'), base: 'Іван', confidence: 1 }],
      roles: [],
      value: null,
    },
    {
      id: 'e2',
      type: 'JOB',
      name: 'мер',
      mentions: [{ ...phrase('мер'), base: 'мер', confidence: 1 }],
      roles: [],
      value: null,
    },
  ],
  keywords: [],
  summary: [0],
  warnings: [],
  explain: {
    language: {},
    quotations: { q1: { found: 'marks', attributed: null, candidates: [] } },
    entities: { e1: [], e2: [] },
  },
}

/** Every span with words of its own, anywhere in a record. */
function phrases(value: unknown): (Span & { text: string })[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'text' in value ? [value as Span & { text: string }] : []
  return [...own, ...Object.values(value).flatMap(phrases)]
}

describe('offsets', () => {
  test.each<Offsets>(['utf16', 'codepoint', 'byte'])('in %s cut out the words', (unit) => {
    const { quotations, entities, sentences } = convertOffsets(addContext(ANALYSIS, 1), TEXT, unit)
    const all = phrases({ quotations, entities })
    expect(all).toHaveLength(6)
    for (const span of all) expect(CUT[unit](TEXT, span)).toBe(span.text)
    expect(sentences!.map((span) => CUT[unit](TEXT, span))).toEqual(['😀 Іван сказав: «Так 👍🏽 є».', 'Він 𝒜 – мер.'])
  })

  test('of any text reach from its begin to its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sentences = [{ start: 0, end: text.length, paragraph: 0 }]
        const end = (unit: Offsets) => convertOffsets({ ...ANALYSIS, sentences }, text, unit).sentences![0]!.end
        expect([end('utf16'), end('codepoint'), end('byte')]).toEqual([
          text.length,
          [...text].length,
          Buffer.byteLength(text),
        ])
      }),
    )
  })

  test('of half a surrogate pair count the bytes that are written', () => {
    const sentences = [{ start: 0, end: 2, paragraph: 0 }]
    expect(convertOffsets({ ...ANALYSIS, sentences }, 'a\uD83D', 'byte').sentences![0]!.end).toBe(4)
  })
})

describe('--only', () => {
  test('keeps what the quotations refer to', () => {
    const kept = keepOnly(ANALYSIS, new Set(['quotations'] as const))
    expect(kept.entities!.map(({ id }) => id)).toEqual(['e1'])
    expect(kept.explain!.entities).toEqual({ e1: [] })
    for (const part of ['sentences', 'keywords', 'summary']) expect(kept).not.toHaveProperty(part)
  })

  test('keeps the sentences that the summary refers to', () => {
    const kept = keepOnly(ANALYSIS, new Set(['summary'] as const))
    expect(kept.sentences).toEqual(ANALYSIS.sentences)
    for (const part of ['quotations', 'entities', 'keywords']) expect(kept).not.toHaveProperty(part)
    expect(kept.explain!.quotations).toEqual({})
  })

  test('keeps all of what is asked', () => {
    expect(keepOnly(ANALYSIS, new Set(['quotations', 'entities'] as const)).entities).toHaveLength(2)
  })
})

describe('--speaker and --about', () => {
  const [quotation] = ANALYSIS.quotations
  const chain: Analysis = {
    ...ANALYSIS,
    entities: [
      {
        ...ANALYSIS.entities[0]!,
        name: 'Іван Петренко',
        mentions: [{ start: 2, end: 6, text: 'Івана', base: 'Іван', confidence: 1 }],
      },
      {
        ...ANALYSIS.entities[1]!,
        type: 'LOCATION',
        name: 'Обʼєднані Емірати',
        mentions: [{ start: 41, end: 45, text: 'ОАЕ', base: 'ОАЕ', confidence: 1 }],
      },
    ],
    quotations: [
      {
        ...quotation!,
        id: 'q1',
        start: 10,
        end: 20,
        text: 'перше',
        speaker: { ...quotation!.speaker!, name: 'Іван Петренко' },
      },
      {
        ...quotation!,
        id: 'q2',
        start: 30,
        end: 50,
        text: 'друге',
        continues: 'q1',
        speaker: { ...quotation!.speaker!, name: 'Іван Петренко' },
      },
      { ...quotation!, id: 'q3', start: 60, end: 70, text: 'про мир', speaker: null },
      {
        ...quotation!,
        id: 'q4',
        start: 62,
        end: 64,
        text: 'мир',
        within: 'q3',
        speaker: { name: 'Леся', entities: [], mention: null },
      },
    ],
  }

  test.each([
    [{ speaker: 'Петренко' }, ['q1', 'q2']],
    [{ speaker: 'ПЕТРЕНКО іван' }, ['q1', 'q2']],
    [{ speaker: 'Івана' }, ['q1', 'q2']],
    [{ speaker: 'леся' }, ['q4']],
    [{ speaker: 'Петр' }, []],
    [{ speaker: 'Іван Франко' }, []],
    [{ speaker: 'міністром Іваном Петренком' }, []],
    [{ speaker: 'колишній міністр Петренко' }, ['q1', 'q2']],
    [{ speaker: 'Президент Петренко' }, ['q1', 'q2']],
    [{ speaker: 'Петро Петренко' }, []],
    [{ speaker: 'президент' }, []],
    [{ about: 'місто ОАЕ' }, ['q1', 'q2']],
    [{ speaker: '' }, []],
    [{ about: 'оае' }, ['q1', 'q2']],
    [{ about: "Об'єднані Емірати" }, ['q1', 'q2']],
    [{ about: 'мир' }, ['q3', 'q4']],
    [{ about: 'Петренко' }, []],
    [{ speaker: 'Іван', about: 'ОАЕ' }, ['q1', 'q2']],
    [{ speaker: 'Леся', about: 'ОАЕ' }, []],
    [{}, ['q1', 'q2', 'q3', 'q4']],
  ])('%j', (sought, ids) => {
    expect(filterQuotations(chain, sought).quotations.map(({ id }) => id)).toEqual(ids)
  })

  test.each([
    [{ speaker: 'Петренко' }, {}],
    [{ speaker: 'міністр Петренко', about: 'оае' }, {}],
    [{ about: 'мир' }, {}],
    [{ speaker: 'мир' }, { speaker: 'мир' }],
    [{ speaker: 'Франко', about: 'Леся' }, { speaker: 'Франко' }],
    [{ about: 'Франко' }, { about: 'Франко' }],
  ])('of %j nobody is called %j', (sought, unknown) => {
    expect(unknownNames(chain, sought)).toEqual(unknown)
  })

  test.each([
    ['Mr Whitcomb', true],
    ['mr. Whitcomb', true],
    ['Sen. Anne Whitcomb', true],
    ['John Whitcomb', false],
    ['Whitcomb Mr', false],
    ['Mr', false],
  ])('%s is Anne Whitcomb: %s', (sought, expected) => {
    expect(untitledNames(sought, languages.en!)('Anne Whitcomb')).toBe(expected)
  })

  test('forget links to what is left out', () => {
    expect(filterQuotations(chain, { speaker: 'Леся' }).quotations[0]!.within).toBeNull()
    expect(filterQuotations(chain, { speaker: 'Іван' }).quotations[1]!.continues).toBe('q1')
  })
})

describe('--context', () => {
  test.each([
    [undefined, undefined],
    [0, '😀 Іван сказав: «Так 👍🏽 є».'],
    [1, TEXT],
    [9, TEXT],
  ])('%s', (count, text) => {
    expect(addContext(ANALYSIS, count).quotations[0]!.context?.text).toBe(text)
  })
})
