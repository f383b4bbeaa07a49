import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PartialAnalysis, Span } from '../src/analysis.ts'
import { analyze } from '../src/analyze.ts'
import { renderArticle } from '../src/report/article.ts'
import { castOf } from '../src/report/cast.ts'
import { citationsOf } from '../src/report/citation.ts'
import { inert } from '../src/report/document.ts'
import { html, render, webAddress } from '../src/report/markup.ts'
import { cut } from '../src/report/segments.ts'
import { valueText } from '../src/report/terms.ts'
import { firstDay } from '../src/report/timeline.ts'
import { folder, whosaid } from './command.ts'
import { ATTACKS } from './hostile.ts'

const COALITION = join(import.meta.dirname, '../fixtures/uk/coalition/article.txt')

describe('segments', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

  test('tile the stretch, and those of one span make it up', () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 12 }), (whole, spans) => {
        const segments = cut(whole, spans)
        const bounds = segments.flatMap(({ start, end }) => [start, end])
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b))
        const length = ({ start, end }: Span) => Math.max(0, end - start)
        const sum = (some: readonly Span[]) => some.reduce((total, each) => total + length(each), 0)
        expect(sum(segments)).toBe(length(whole))
        for (const each of spans) {
          const own = segments.filter(({ within }) => within.includes(each))
          const clipped = { start: Math.max(each.start, whole.start), end: Math.min(each.end, whole.end) }
          expect(sum(own)).toBe(length(clipped))
          for (const { start, end } of own) expect(start >= each.start && end <= each.end).toBe(true)
        }
      }),
    )
  })

  test('name what covers them in the given order', () => {
    const outer = { start: 0, end: 9 }
    const inner = { start: 3, end: 5 }
    expect(cut({ start: 0, end: 9 }, [inner, outer]).map(({ within }) => within)).toEqual([
      [outer],
      [inner, outer],
      [outer],
    ])
  })

  test('of many spans are cut at once', () => {
    const spans = Array.from({ length: 100_000 }, (_, index) => ({ start: index * 2, end: index * 2 + 3 }))
    expect(cut({ start: 0, end: 200_001 }, spans)).toHaveLength(199_999)
  })
})

describe('markup', () => {
  test.each(ATTACKS)('%j stays text', (attack) => {
    const markup = render(html`<p title="${attack}">${attack}</p>`)
    expect(markup.match(/[<>]/gu)).toHaveLength(4)
    expect(markup.match(/"/gu)).toHaveLength(2)
    expect(inert({ attack })).not.toMatch(/[<>\u2028\u2029]/u)
    expect(JSON.parse(inert({ attack }))).toEqual({ attack })
  })

  test('is put together', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`)
    expect(render(html`<ul>${items}${null}${false}${0}</ul>`)).toBe('<ul><li>a</li><li>&lt;b&gt;</li>0</ul>')
  })

  test('takes no attribute without quotes, and no object that says it is markup', () => {
    expect(() => html`<a href=${'x'}>`).toThrow('quotes')
    const forged = JSON.parse('{"html":"<b>","markup":"<b>"}')
    expect(() => render(html`${forged}`)).toThrow()
  })

  test.each([
    ['https://example.org/ї?a=1&b=2', 'https://example.org/%D1%97?a=1&b=2'],
    ['http://example.org', 'http://example.org/'],
    ['javascript:alert(1)', null],
    [' JaVaScRiPt:alert(1)', null],
    ['data:text/html,<script>', null],
    ['file:///etc/passwd', null],
    ['//example.org', null],
    ['', null],
    [null, null],
  ])('%j leads to %j', (url, address) => {
    expect(webAddress(url)).toBe(address)
  })
})

describe('the page of an article', () => {
  const analysis = analyze(readFileSync(COALITION, 'utf8'), { url: 'https://example.org/1' })

  test('brings its own script and style, and no address but that of the article', () => {
    const page = renderArticle(analysis)
    expect(page.match(/<script>/gu)).toHaveLength(1)
    expect(page.match(/https?:\/\/[^\s"<\\]*/gu)?.every((url) => url.startsWith('https://example.org/1'))).toBe(true)
    expect(page).toContain('<article lang="uk"')
    expect(page).toContain('rel="noopener noreferrer"')
  })

  test.each(ATTACKS)('with %j everywhere has the elements of one without', (attack) => {
    const elements = (page: string) => page.replace(/<script type[\s\S]*/u, '').match(/<[a-z!/][^\s>]*/giu)
    const evil = (plain: string) => renderArticle(hostile(plain))
    expect(elements(evil(attack))).toEqual(elements(evil('plain')))
  })

  test('needs its text', () => {
    const { text, ...rest } = analysis
    expect(() => renderArticle(rest)).toThrow('without its text')
  })

  test('is made of what parts there are', () => {
    const { sentences, quotations, entities, keywords, summary, ...rest } = analysis
    expect(renderArticle(rest)).toContain('Як стало відомо')
  })

  test('cites what is quoted in marks, and what is reported without', () => {
    const citations = citationsOf(analysis, castOf(analysis))
    expect(citations.q4).toMatch(
      /^«Потрібно .* Японія» — Володимир Зеленський, Лідери .*, https:\/\/example.org\/1, 2025-09-04$/u,
    )
    expect(citations.q3).toMatch(/^Росія робить .* війну — Володимир Зеленський \(reported\), /u)
  })
})

/** An analysis with the same words wherever words can stand. */
function hostile(words: string): PartialAnalysis {
  const text = `Він сказав: «${words}».`
  const analysis = analyze(text)
  const phrase = { start: 4, end: 10, text: 'сказав' }
  const speaker = { name: words, entities: [words], mention: phrase }
  const quotation = { id: words, kind: 'direct' as const, start: 13, end: text.length - 2, text: words, speaker }
  const mention = { start: 0, end: 3, text: 'Він', base: words, confidence: 1 }
  return {
    ...analysis,
    ...{ id: words, title: words, date: words, url: `javascript:${words}`, byline: words, site: words },
    engine: { version: words, model: words },
    source: { ...analysis.source, path: words },
    language: { code: words, name: words, script: words, confidence: 1, support: 'full' },
    sentences: [{ start: 0, end: text.length, paragraph: 0, language: words }],
    quotations: [{ ...quotation, cue: phrase, continues: null, within: null, rule: words, confidence: 1 }],
    entities: [{ id: words, type: 'PERSON', name: words, mentions: [mention], roles: [words], value: words }],
    summary: [0],
    warnings: [{ code: words, message: words }],
  }
}

describe('values', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01', 0],
    ['1970', 0],
    ['1970-02/1971', 31],
    ['2025-W01', 20_087],
    ['2025-W36', 20_332],
    ['1969-12-31', -1],
    ['0001', -719_162],
    ['P3D', null],
    ['T10:00', null],
    ['20250101', null],
  ])('%s is day %j', (value, day) => {
    expect(firstDay(value)).toBe(day)
  })

  test.each([
    [{ amount: 19_500_000_000, currency: 'UAH' }, '19\u202F500\u202F000\u202F000\u00A0UAH'],
    [{ amount: 0.12345 }, '0.12345\u00A0%'],
    [{ from: 5, to: 5.25 }, '5–5.25\u00A0%'],
    [{ amount: 1234.5678, unit: 'km' }, '1\u202F234.5678\u00A0km'],
    ['2025-09', '2025-09'],
    [null, null],
  ])('%j reads %j', (value, text) => {
    expect(valueText(value)).toBe(text)
  })
})

describe('the command', () => {
  const ARTICLE = 'Мер відкрив міст\n\n«Ми чекали на це», – сказав мер Іван Петренко.\n'

  test('makes a page of an article, of its analysis, and of a pipe', async () => {
    const cwd = folder({ 'a.txt': ARTICLE })
    for (const _ of ['new', 'again'])
      expect(await whosaid(['report', 'a.txt', '-o', 'a.html'], { cwd })).toEqual({ stdout: '', stderr: '', status: 0 })
    const page = readFileSync(join(cwd, 'a.html'), 'utf8')
    expect(page).toContain('<title>Мер відкрив міст</title>')
    const { stdout: json } = await whosaid(['--json', 'a.txt'], { cwd })
    expect((await whosaid(['report'], { input: json })).stdout).toBe(page)
    expect((await whosaid(['--format', 'html', 'a.txt'], { cwd })).stdout).toBe(page)
  })

  test('makes one page of several articles', async () => {
    const cwd = folder({ 'a.txt': ARTICLE, 'b.txt': ARTICLE })
    const { stdout, status } = await whosaid(['report', 'a.txt', 'b.txt'], { cwd })
    expect(stdout).toMatch(/^<!doctype html>/u)
    expect(status).toBe(0)
  })

  test('writes to a device, and leaves it one', async () => {
    const cwd = folder({ 'a.txt': ARTICLE })
    expect((await whosaid(['report', 'a.txt', '-o', '/dev/null'], { cwd })).status).toBe(0)
    expect(statSync('/dev/null').isFile()).toBe(false)
    expect((await whosaid(['report', 'a.txt', '-o', '-'], { cwd })).stdout).toMatch(/^<!doctype html>/u)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk is a line', async () => {
    const { stderr, status } = await whosaid(['report', '-o', '/dev/full'], { input: ARTICLE })
    expect({ stderr, status }).toEqual({ stderr: "whosaid: '/dev/full': no space left on the disk\n", status: 1 })
  })

  test.each([
    ['--no-text', 'whosaid: standard input: an analysis without its text makes no page'],
    ['--offsets=byte', 'whosaid: standard input: the offsets are not into the text'],
  ])('makes no page of what --json %s prints', async (option, reason) => {
    const { stdout: json } = await whosaid(['--json', option], { input: ARTICLE })
    const { stdout, stderr, status } = await whosaid(['report'], { input: json })
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
    expect(stderr).toContain(reason)
  })

  test.each([
    [['report', 'a.txt', '-o', './a.txt'], "'./a.txt' is there already and is no page", 2],
    [['report', 'a.html', '-o', './a.html'], 'a.html is where the output goes', 2],
    [['report', 'a.txt', '-o', 'bad.ndjson'], "'bad.ndjson' is there already and is no page", 2],
    [['report', 'a.txt', '-o', 'none/a.html'], 'no such file', 1],
    [['report', 'b.txt', '-o', 'b.html'], 'whosaid: b.txt: no such file', 1],
    [['report', 'bad.ndjson', '-o', 'b.html'], 'whosaid: bad.ndjson#1: no analysis of this version', 1],
    [['--format', 'html', 'a.txt', 'a.txt'], 'takes one article', 2],
    [['a.txt', '-o', 'b.html'], '-o goes with', 2],
  ])('%j is refused: %s', async (args, reason, expected) => {
    const cwd = folder({
      'a.txt': ARTICLE,
      'a.html': `<!doctype html><p>${ARTICLE}`,
      'bad.ndjson': '{"schemaVersion":1,"text":5}\n',
    })
    const { stdout, stderr, status } = await whosaid(args, { cwd })
    expect({ stdout, status }).toEqual({ stdout: '', status: expected })
    expect(stderr).toContain(reason)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(ARTICLE)
  })
})
