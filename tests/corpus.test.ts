import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Analysis } from '../src/analysis.ts'
import { binned, endOf, startOf, unitOf } from '../src/corpus/bins.ts'
import { startCorpus } from '../src/corpus/gather.ts'
import { keepSurest } from '../src/corpus/keep.ts'
import type { Corpus } from '../src/corpus/types.ts'
import { makeAnalysis, makeCorpus } from './analyses.ts'
import { folder, jsonLines, whosaid } from './command.ts'

const gather = (analyses: readonly Analysis[], limit = 50_000): Corpus => {
  const corpus = startCorpus(limit)
  for (const analysis of analyses) corpus.add(analysis)
  return corpus.finish(0)
}

const FIXTURES = ['uk', 'en'].flatMap((language) => {
  const path = join(import.meta.dirname, '../fixtures', language)
  return readdirSync(path).map((name) => join(path, name, 'article.txt'))
})

describe('the numbers of the shipped articles', () => {
  let analyses: Analysis[]
  let corpus: Corpus
  beforeAll(async () => {
    analyses = jsonLines((await whosaid(['--json', ...FIXTURES])).stdout)
    corpus = gather(analyses)
  }, 120_000)

  /** Counted another way than the corpus does: what is no later segment, and no fragment of what the same one is reported to say. */
  const told = () =>
    analyses.flatMap(({ quotations }) => {
      const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]))
      return quotations.filter(({ kind, speaker, continues, within }) => {
        const around = byId.get(within ?? '')
        const fragment = kind === 'mixed' && around?.kind === 'indirect'
        return continues === null && !(fragment && (speaker === null || speaker.name === around.speaker?.name))
      })
    })

  test('articles, words, quotations', () => {
    expect(corpus.totals.articles).toBe(FIXTURES.length)
    expect(corpus.totals.words).toBe(analyses.reduce((sum, { stats }) => sum + stats.words, 0))
    expect(corpus.totals.quotations).toBe(told().length)
    expect(corpus.rows.map(({ speaker }) => speaker)).toEqual(told().map(({ speaker }) => speaker?.name ?? null))
  })

  test('who is quoted, and in how many articles', () => {
    const counts = new Map<string, number>()
    for (const { speaker } of told())
      if (speaker?.entities.length === 1) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1)
    // a place and an organisation may have one name
    const ranked = new Map<string, number>()
    for (const { name: index, direct, mixed, indirect } of corpus.figures.speakers) {
      const { name } = corpus.names[index]!
      ranked.set(name, (ranked.get(name) ?? 0) + direct + mixed + indirect)
    }
    expect([...ranked].toSorted()).toEqual([...counts].toSorted())
    expect(ranked.size).toBeGreaterThan(20)
  })

  test('every quotation is of its article', () => {
    for (const { text, article } of corpus.rows) {
      const whole = analyses.find(({ id }) => id === corpus.articles[article]!.id)!.text
      for (const part of text.split(/\s+…\s+|\n/u)) expect(whole).toContain(part.replace(/^[«“–\s]+|[»”\s]+$/gu, ''))
    }
  })
})

describe('names of different articles', () => {
  const corpusOf = (...speakers: [name: string, type: 'PERSON' | 'ORGANIZATION'][]) =>
    gather(
      speakers.map(([name, type], index) =>
        makeAnalysis({ id: `${index}`, names: { [name]: type }, said: [{ speaker: name, text: 'Так' }] }),
      ),
    )
  test.each([
    ['Марія Кам’янська', "МАРІЯ КАМ'ЯНСЬКА", 1],
    ['Jos\u00e9 Prado', 'Jose\u0301 Prado', 1],
    ['Марія  Савчук', 'Марія Савчук', 1],
    ['Савчук', 'Марія Савчук', 2],
    ['Марія Савчук', 'Maria Savchuk', 2],
  ])('%s and %s are %d', (one, other, number) => {
    const { figures } = corpusOf([one, 'PERSON'], [other, 'PERSON'])
    expect(figures.named).toBe(number)
    expect(figures.speakers[0]?.articles).toBe(3 - number)
  })

  test('one name of two types is two', () => {
    expect(corpusOf(['Веселка', 'PERSON'], ['Веселка', 'ORGANIZATION']).figures.named).toBe(2)
  })

  test('capitals give way to a name as it is written', () => {
    expect(corpusOf(['МАРІЯ САВЧУК', 'PERSON'], ['Марія Савчук', 'PERSON']).names[0]?.name).toBe('Марія Савчук')
  })

  test('sources without a name are not put together', () => {
    const said = [{ speaker: 'речник', text: 'Так' }]
    const { figures } = gather([makeAnalysis({ id: '1', names: {}, said }), makeAnalysis({ id: '2', names: {}, said })])
    expect([figures.named, figures.unnamed, figures.speakers]).toEqual([0, 2, []])
  })
})

describe('who speaks about whom', () => {
  const names = { 'Ганна Лис': 'PERSON', Київ: 'LOCATION', Спілка: 'ORGANIZATION' } as const
  const pairsOf = (text: string) => {
    const { figures, names: all } = gather([makeAnalysis({ id: '1', names, said: [{ speaker: 'Ганна Лис', text }] })])
    return figures.pairs.map(({ by, about, count }) => [all[by]!.name, all[about]!.name, count])
  }
  test.each([
    ['Київ чекає', [['Ганна Лис', 'Київ', 1]]],
    ['Київ і Київ', [['Ганна Лис', 'Київ', 1]]],
    ['Я, Ганна Лис, прийду', []],
    ['Ніхто не прийде', []],
  ])('%s', (text, pairs) => expect(pairsOf(text)).toEqual(pairs))

  test('what stands outside the quotation does not count', () => {
    const analysis = makeAnalysis({
      ...{ id: '1', names },
      said: [
        { speaker: 'Ганна Лис', text: 'Так' },
        { speaker: null, text: 'Спілка' },
      ],
    })
    expect(gather([analysis]).figures.pairs).toEqual([])
  })
})

describe('addresses and dates', () => {
  const articleOf = (given: { url?: string; date?: string }) =>
    gather([makeAnalysis({ id: '1', names: {}, said: [{ speaker: null, text: 'Так' }], ...given })])
  test.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org/', 'http://example.org/'],
    ['javascript:alert(1)', null],
    ['data:text/html,<script>', null],
    ['//example.org', null],
    ['nonsense', null],
  ])('%s', (url, link) => expect(articleOf({ url }).articles[0]?.url).toBe(link))

  test.each([
    ['2025-09-04', 0],
    ['2025-02-30', 1],
    ['yesterday', 1],
  ])('%s: %d undated', (date, undated) => expect(articleOf({ date }).totals.undated).toBe(undated))
})

describe('bins', () => {
  test.each([
    ['2025-09-04', '2025-09-04', 'day'],
    ['2025-07-01', '2025-08-31', 'day'],
    ['2025-01-01', '2025-12-31', 'week'],
    ['2019-01-01', '2025-12-31', 'month'],
    ['1990-01-01', '2025-12-31', 'year'],
  ])('%s to %s by %s', (first, last, unit) => expect(unitOf(first, last)).toBe(unit))

  test.each([
    ['2025-09-04', 'day', '2025-09-04', '2025-09-05'],
    ['2025-09-04', 'week', '2025-09-01', '2025-09-08'],
    ['2025-09-07', 'week', '2025-09-01', '2025-09-08'],
    ['2024-12-31', 'week', '2024-12-30', '2025-01-06'],
    ['2024-02-29', 'month', '2024-02-01', '2024-03-01'],
    ['2025-12-31', 'month', '2025-12-01', '2026-01-01'],
    ['2025-06-01', 'year', '2025-01-01', '2026-01-01'],
  ] as const)('%s in its %s', (day, unit, start, end) => {
    expect([startOf(day, unit), endOf(startOf(day, unit), unit)]).toEqual([start, end])
  })

  test('days of one bin are summed, bins are in order', () => {
    const one = { direct: 1, mixed: 0, indirect: 2 }
    const days = new Map([...['2025-09-10', '2025-09-02', '2025-09-01'].map((day) => [day, one] as const)])
    expect(binned(days, 'week').map(({ start, indirect }) => [start, indirect])).toEqual([
      ['2025-09-01', 4],
      ['2025-09-08', 2],
    ])
  })
})

test('the surest are kept, of equally sure ones the first, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4000 }), fc.nat(40), (sure, limit) => {
      const rows = sure.map((confidence, number) => ({ confidence, number }))
      const kept = keepSurest<(typeof rows)[number]>(limit)
      for (const row of rows) kept.offer(row)
      const wanted = rows.toSorted((a, b) => b.confidence - a.confidence || a.number - b.number).slice(0, limit)
      expect(kept.rows()).toEqual(wanted.sort((a, b) => a.number - b.number))
    }),
    { numRuns: 30 },
  )
})

test('sums are of everything, whatever the table leaves out', () => {
  const analyses = makeCorpus(40)
  const [all, some] = [gather(analyses), gather(analyses, 50)]
  expect(some.rows).toHaveLength(50)
  expect(some.totals).toEqual(all.totals)
  expect(some.figures.kinds).toEqual(all.figures.kinds)
  const named = (corpus: Corpus) =>
    corpus.figures.speakers.map(({ name, ...counts }) => ({ ...counts, ...corpus.names[name] }))
  expect(named(some)).toEqual(named(all))
  expect(some.articles.length).toBeLessThan(all.articles.length)
  for (const { article, by } of some.rows)
    expect([some.articles[article], by.every((name) => some.names[name])]).toEqual([expect.anything(), true])
})

describe('whosaid report of many', () => {
  const lines = makeCorpus(3).map((analysis) => JSON.stringify(analysis))
  const failure = '{"id":7,"error":{"code":"blank","message":"text is blank","line":4}}'
  const read = (path: string): Corpus => {
    const page = readFileSync(path, 'utf8')
    return JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/su.exec(page)![1]!)
  }
  const report = async (files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) => {
    const cwd = folder(files)
    const outcome = await whosaid(['report', ...Object.keys(files), '-o', 'page.html', ...args], { cwd })
    return { ...outcome, corpus: read(join(cwd, 'page.html')) }
  }

  test('analyses, packed or not, of several files', async () => {
    const { status, stderr, corpus } = await report({
      'a.ndjson': lines.slice(0, 2).join('\n'),
      'b.ndjson.gz': gzipSync(`${lines[2]}\n`),
    })
    expect([status, stderr, corpus.totals.articles, corpus.totals.quotations]).toEqual([0, '', 3, 30])
  })

  test('a file an analysis, indented or not', async () => {
    const [one, other] = makeCorpus(2)
    const files = { 'one.json': JSON.stringify(one, null, 2), 'other.json': JSON.stringify(other) }
    const { status, stderr, corpus } = await report(files)
    expect([status, stderr, corpus.totals.articles]).toEqual([0, '', 2])
  })

  test('a folder of them', async () => {
    const cwd = folder({})
    mkdirSync(join(cwd, 'all/below'), { recursive: true })
    for (const [index, line] of lines.entries()) writeFileSync(join(cwd, 'all/below', `${index}.json`), line)
    for (const _ of ['first', 'again']) {
      const { status, stderr } = await whosaid(['report', 'all', '-o', 'all/page.html'], { cwd })
      expect([status, stderr, read(join(cwd, 'all/page.html')).totals.articles]).toEqual([0, '', 3])
    }
  })

  test('what has no analysis is counted and said', async () => {
    const torn = lines[2]!.slice(0, 500)
    const { status, stderr, corpus } = await report({ 'a.ndjson': [...lines.slice(0, 2), failure, torn].join('\n') })
    expect(status).toBe(1)
    expect(stderr).toBe('whosaid: a.ndjson#3: text is blank\nwhosaid: a.ndjson#4: not JSON\n')
    expect([corpus.totals.articles, corpus.totals.failed]).toEqual([2, 2])
  })

  test('why every record has failed is said', async () => {
    const cwd = folder({ 'a.ndjson': `${failure.replace('7', JSON.stringify('"x'))}\n${failure}\n` })
    const { status, stderr } = await whosaid(['report', 'a.ndjson', '-o', 'page.html'], { cwd })
    expect([status, stderr]).toEqual([1, 'whosaid: a.ndjson#1: text is blank\nwhosaid: a.ndjson#2: text is blank\n'])
  })

  test('a record of another kind is none of whosaid', async () => {
    const cwd = folder({ 'a.ndjson': '{"id":7,"error":"none"}\n' })
    const { status, stderr } = await whosaid(['report', 'a.ndjson', '-o', 'page.html'], { cwd })
    expect([status, stderr]).toEqual([1, 'whosaid: a.ndjson#1: no text; there is error (see --text-field)\n'])
  })

  test('articles are analysed', async () => {
    const files = { 'a.txt': '«Ми готові», – заявив Остап Лис.', 'b.txt': '“We are ready,” said Mary Poole.' }
    const { status, corpus } = await report(files)
    expect(status).toBe(0)
    expect(corpus.articles.map(({ id }) => id)).toEqual(['a.txt', 'b.txt'])
    expect(corpus.names.map(({ name }) => name)).toEqual(['Остап Лис', 'Mary Poole'])
  })

  test('--limit leaves out of the table, not of the sums', async () => {
    const { corpus } = await report({ 'a.ndjson': lines.join('\n') }, '--limit', '4')
    expect([corpus.rows.length, corpus.totals.quotations]).toEqual([4, 30])
  })

  test('offsets in bytes do not shift what stands in a quotation', async () => {
    const article = '«Київ чекає на нас», – заявив Остап Лис.'
    const { stdout } = await whosaid(['--json', '--offsets', 'byte'], { input: article })
    const { corpus } = await report({ 'a.ndjson': stdout.repeat(2) })
    expect(corpus.rows[0]?.text).toContain('Київ чекає на нас')
    expect(corpus.figures.pairs).toHaveLength(1)
  })
})
