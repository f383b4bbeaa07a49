import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import type { Analysis, PartialAnalysis } from '../src/analysis.ts'
import { analyze } from '../src/analyze.ts'
import { csvLine } from '../src/output/cells.ts'
import { TABLES } from '../src/output/columns.ts'
import { distinct, treeName } from '../src/output/paths.ts'
import { type TableFormat, type TableOptions, writeTables } from '../src/output/tables.ts'
import { applyView } from '../src/output/view.ts'
import { ARTICLES, readText } from './articles.ts'
import { folder, whosaid } from './command.ts'

const ANALYSES = ARTICLES.map((path) => analyze(readArticle(path), { id: path, source: sourceOf(path) }))

// the title of one, the front matter of others
const DISARMED = /^(?==1|---)/u

/** Two articles with all that is awkward in a table. */
const AWKWARD = [
  analyze('«Перший рядок.\n\nДругий, "рядок"; так», – сказала Олена Коваль 3 травня 2025 року.', {
    id: 7,
    title: '=1+1',
  }),
  analyze('', { source: sourceOf('empty.txt') }),
]

/** Without a mark of UTF-8, as the command reads it. */
function readArticle(path: string): string {
  return readText(path).replace(/^\uFEFF/u, '')
}

function sourceOf(path: string | null): Analysis['source'] {
  return { path, format: 'text', encoding: 'utf-8', bytes: 1, sha256: 'a'.repeat(64) }
}

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

async function* broken<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  yield* items
  throw new Error('killed')
}

/** Writes into a new folder, and gives its path. */
async function write(analyses: readonly PartialAnalysis[], format: TableFormat, options?: TableOptions) {
  const path = folder({})
  await writeTables(path, stream(analyses), format, options)
  return path
}

function readCsv(path: string): Record<string, string>[] {
  return parse(readFileSync(path), { columns: true, bom: true })
}

async function readParquet(path: string): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({ file: await asyncBufferFromFile(path) })
}

/** What the tables should have, with the days of Parquet as text. */
function expected(name: string, analyses: readonly PartialAnalysis[]): Record<string, unknown>[] {
  const { columns, rows } = TABLES.find((table) => table.name === name)!
  return analyses.flatMap((analysis, i) =>
    rows(analysis, i + 1).map((cells) => Object.fromEntries(columns.map((column, c) => [column.name, cells[c]]))),
  )
}

describe('the tables', () => {
  test('say of a quotation who said it', () => {
    const analysis = ANALYSES.find(({ quotations }) => quotations.some(({ continues }) => continues !== null))!
    const rows = expected('quotations', [analysis])
    for (const [i, quotation] of analysis.quotations.entries()) {
      const speakers = analysis.entities.filter(({ id }) => quotation.speaker?.entities.includes(id))
      expect(rows[i]).toMatchObject({
        article: 1,
        article_id: analysis.id,
        id: quotation.id,
        speaker: quotation.speaker?.name ?? null,
        speaker_roles: speakers.flatMap(({ roles }) => roles),
        text: analysis.text.slice(quotation.start, quotation.end),
        start_offset: quotation.start,
        continues: quotation.continues,
      })
    }
    const later = analysis.quotations.findIndex(({ continues }) => continues !== null)
    expect(rows[later]!.utterance).not.toBe(rows[later]!.id)
    expect(rows.some(({ id }) => id === rows[later]!.utterance)).toBe(true)
  })

  test('count entities, not mentions', () => {
    const text = 'Олена Коваль приїхала. «Так», – сказала Коваль. Вона заплатила 5 гривень за 3 кг.'
    const rows = expected('entities', [analyze(text, { language: 'uk' })])
    const starts = [0, text.indexOf('Коваль.')]
    expect(rows.filter(({ type }) => type === 'PERSON')).toMatchObject([
      { name: 'Олена Коваль', mentions: 2, quotations: 1, forms: ['Олена Коваль', 'Коваль'], starts },
    ])
    expect(rows.find(({ type }) => type === 'MONEY')).toMatchObject({
      value: null,
      amount: 5,
      currency: 'UAH',
      unit: null,
    })
    expect(rows.find(({ type }) => type === 'QUANTITY')).toMatchObject({ amount: 3, currency: null, unit: 'kg' })
    expect(rows.every(({ name }) => name !== 'Вона')).toBe(true)
  })

  test('leave empty what was left out', () => {
    const view = { only: new Set(['keywords'] as const), offsets: 'utf16', text: false } as const
    const analyses = ANALYSES.map((analysis) => applyView(analysis, view))
    expect(expected('quotations', analyses)).toEqual([])
    expect(expected('articles', analyses)[0]).toMatchObject({ quotations: null, entities: null, text: null })
  })

  test('have columns that SQL takes as they are, all in the documentation', () => {
    const docs = readText(join(import.meta.dirname, '../docs/tables.md'))
    for (const { columns } of TABLES) {
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
      for (const { name } of columns) {
        expect(name).toMatch(/^[a-z][a-z0-9_]*$/u)
        expect(['end', 'order', 'group', 'table', 'user', 'references']).not.toContain(name)
        expect(docs).toContain(`\`${name}\``)
      }
    }
  })
})

describe('CSV', () => {
  test.each(['articles', 'quotations', 'entities'])('reads back: %s', async (name) => {
    const analyses = [...ANALYSES, ...AWKWARD]
    const path = join(await write(analyses, 'csv'), `${name}.csv`)
    const cell = (value: unknown) => (Array.isArray(value) ? value.join('; ') : String(value ?? ''))
    const rows = expected(name, analyses).map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cell(value).replace(DISARMED, "'")])),
    )
    expect(rows.length).toBeGreaterThan(10)
    expect(readCsv(path)).toEqual(rows)
  })

  test('begins with a mark of UTF-8 and ends lines as RFC 4180 says', async () => {
    const text = readFileSync(join(await write(AWKWARD, 'csv'), 'articles.csv'), 'utf8')
    expect(text.startsWith('\uFEFFarticle,id,')).toBe(true)
    expect(text).toContain('Коваль')
    expect(text.replace(/"[^"]*"/gu, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  test('has names of columns even without articles', async () => {
    const path = await write([], 'csv')
    for (const { name, columns } of TABLES) {
      const header = columns.map((column) => column.name).join(',')
      expect(readFileSync(join(path, `${name}.csv`), 'utf8')).toBe(`\uFEFF${header}\r\n`)
    }
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://a.b","click")', `"'=HYPERLINK(""http://a.b"",""click"")"`],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+1+cmd', "'+1+cmd"],
    ['-1-1', "'-1-1"],
    ['- Так, – сказав він.', `"'- Так, – сказав він."`],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', `"'  =1"`.replaceAll('"', '')],
    ['\u00A0=1', "'\u00A0=1"],
    ['\u200B=1', "'\u200B=1"],
    ['\uFEFF=1', "'\uFEFF=1"],
    ['\0=1', "'\uFFFD=1"],
    ['＝1', "'＝1"],
    ['＋1+1', "'＋1+1"],
    ['－1', "'－1"],
    ['＠A1', "'＠A1"],
    ['\t=1', `"'\t=1"`],
    ['\tA', `"'\tA"`],
    ['\n=1', `"'\n=1"`],
    ['\r\n=1', `"'\r\n=1"`],
    ['\r=1', "'\uFFFD=1"],
    ['+380 44 123', "'+380 44 123"],
    ['-5%', "'-5%"],
  ])('disarms %j', (text, cell) => {
    expect(csvLine([text])).toBe(`${cell}\r\n`)
  })

  test.each([
    ['– Так', '– Так'],
    ['— Так', '— Так'],
    ['«Так»', '«Так»'],
    ['−5 °C', '−5 °C'],
    ['-5', '-5'],
    ['+3.75', '+3.75'],
    ['a=1+1', 'a=1+1'],
    ['2+2=4', '2+2=4'],
    ['a@b.ua', 'a@b.ua'],
    ["'так", "'так"],
    ['5 - 3', '5 - 3'],
    ['П’ять', 'П’ять'],
    ['', ''],
    [-5, '-5'],
    [0, '0'],
    [1e21, '1e+21'],
    [null, ''],
    [[], ''],
    [['президент України', 'лідер'], '"президент України; лідер"'],
    [[1, 22], '"1; 22"'],
    ['а, б', '"а, б"'],
    ['"так"', '"""так"""'],
    ['рядок\nдва', '"рядок\nдва"'],
    ['рядок\r\nдва', '"рядок\r\nдва"'],
    ['рядок\rдва', 'рядок\uFFFDдва'],
    ['кінець ', '"кінець "'],
    ['\u001B[31mred\u0007', '\uFFFD[31mred\uFFFD'],
  ])('leaves %j', (value, cell) => {
    expect(csvLine([value])).toBe(`${cell}\r\n`)
  })
})

describe('Parquet', () => {
  test.each(['articles', 'quotations', 'entities'])('reads back: %s', async (name) => {
    const analyses = [...ANALYSES, ...AWKWARD]
    const path = join(await write(analyses, 'parquet'), `${name}.parquet`)
    const rows = (await readParquet(path)).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          value instanceof Date ? value.toISOString().slice(0, 10) : value,
        ]),
      ),
    )
    expect(rows).toEqual(expected(name, analyses))
  })

  test('has days as dates and unchanged text', async () => {
    const [first] = await readParquet(
      join(await write([{ ...AWKWARD[0]!, date: '2025-09-04' }], 'parquet'), 'articles.parquet'),
    )
    expect(first).toMatchObject({ id: '7', title: '=1+1', date: new Date('2025-09-04'), byline: null })
  })

  test('can be empty', async () => {
    expect(await readParquet(join(await write([], 'parquet'), 'entities.parquet'))).toEqual([])
  })

  test('has groups of rows', async () => {
    const analyses = Array.from({ length: 5 }, (_, i) => ({ ...AWKWARD[0]!, id: i, text: 'так '.repeat(1_000_000) }))
    const file = await asyncBufferFromFile(join(await write(analyses, 'parquet'), 'articles.parquet'))
    expect((await parquetMetadataAsync(file)).row_groups.map(({ num_rows }) => num_rows)).toEqual([2n, 2n, 1n])
    const rows = await parquetReadObjects({ file })
    expect(rows.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4'])
  })
})

describe('a tree of JSON', () => {
  test.each([
    ['articles/a/b.txt', 'articles', 'a/b.txt'],
    ['articles/a/b.txt', 'articles/', 'a/b.txt'],
    ['./articles/a.txt', 'articles', 'a.txt'],
    ['../articles/a.txt', '../articles', 'a.txt'],
    ['articles/a.txt', undefined, 'articles/a.txt'],
    ['articles2/a.txt', 'articles', 'articles2/a.txt'],
    ['../../etc/passwd', undefined, 'etc/passwd'],
    ['/etc/passwd', undefined, 'etc/passwd'],
    ['/etc/passwd', '/', 'etc/passwd'],
    ['a/../../../b.txt', undefined, 'a/b.txt'],
    ['новини/Що далі?.txt', undefined, 'новини/Що далі_.txt'],
    ['a\\..\\..\\b.txt', undefined, 'a_.._.._b.txt'],
    ['C:/a.txt', undefined, 'C_/a.txt'],
    ['line\nbreak.txt', undefined, 'line_break.txt'],
    ['nul', undefined, '_nul'],
    ['con.txt', undefined, '_con.txt'],
    ['console.txt', undefined, 'console.txt'],
    ['a /b..', undefined, 'a_/b_'],
    ['x.json/a.txt', undefined, 'x.json.d/a.txt'],
  ])('lays %j of %j at %j', (path, root, name) => {
    expect(treeName({ ...AWKWARD[1]!, id: path, source: sourceOf(path) }, root)).toBe(name)
  })

  test.each([
    ['b.ndjson#3', 'b.ndjson', 'b.ndjson/3'],
    ['b.json#3', 'b.json', 'b.json.d/3'],
    ['b.json', 'b.json', 'b.json'],
    [null, 'b.txt', 'b.txt'],
    [17, 'b.csv', 'b.csv/17'],
    ['..', 'b.csv', 'b.csv/_'],
    ['', 'b.csv', 'b.csv/_'],
    ['../../x', 'b.csv', 'b.csv/.._.._x'],
    ['https://a.ua/b', 'b.csv', 'b.csv/https___a.ua_b'],
    ['a#3', null, 'a#3'],
    [null, null, '_'],
  ])('lays the record %j of %j at %j', (id, path, name) => {
    expect(treeName({ ...AWKWARD[1]!, id, source: sourceOf(path) })).toBe(name)
  })

  test('cuts a name that is too long', () => {
    const name = treeName({ ...AWKWARD[1]!, id: 'ї'.repeat(300), source: sourceOf('a.csv') })
    expect(name).toBe(`a.csv/${'ї'.repeat(100)}`)
  })

  test('gives no name twice', () => {
    const once = distinct()
    const names = ['a', 'A', 'a', 'a~2', 'b', 'й', 'и\u0306']
    expect(names.map(once)).toEqual(['a', 'A~2', 'a~3', 'a~2~2', 'b', 'й', 'и\u0306~2'])
  })

  test('has a file an article, each its JSON', async () => {
    const paths = ['sub/a.txt', 'sub/A.txt', 'b', 'b.json', '../../out.txt', 'c.ndjson', 'c.ndjson']
    const ids = ['sub/a.txt', 'sub/A.txt', 'b', 'b.json#1', '../../out.txt', 'x', 'x']
    const analyses = paths.map((path, i) => ({ ...ANALYSES[i]!, id: ids[i]!, source: sourceOf(path) }))
    const path = await write(analyses, 'json')
    const files = ['sub/a.txt', 'sub/A.txt~2', 'b', 'b.json.d/1', 'out.txt', 'c.ndjson/x', 'c.ndjson/x~2']
    for (const [i, file] of files.entries()) {
      expect(JSON.parse(readFileSync(join(path, `${file}.json`), 'utf8'))).toEqual(analyses[i])
    }
    expect(filesOf(path)).toEqual(['.tree', ...files.map((file) => `${file}.json`).sort()])
  })

  test('loses the files of articles that are gone, and no others', async () => {
    const of = (paths: readonly string[]) =>
      stream(paths.map((path) => ({ ...ANALYSES[0]!, id: path, source: sourceOf(path) })))
    const path = folder({ 'mine.json': '{"schemaVersion":1}' })
    await writeTables(path, of(['a.txt', 'sub/b.txt', 'sub/deep/c.txt', 'gone/d.txt', 'Ж.txt', 'kept/e.txt']), 'json')
    writeFileSync(join(path, 'kept/notes.txt'), '')
    appendFileSync(join(path, '.tree'), `../${basename(path)}/mine\n`)
    // killed when it has written a file
    await expect(writeTables(path, broken(of(['new.txt'])), 'json')).rejects.toThrow('killed')
    expect(filesOf(path)).toContain('new.txt.json')
    await writeTables(path, of(['ж.txt', 'sub/b.txt']), 'json')
    const left = ['.tree', 'kept/notes.txt', 'mine.json', 'sub/b.txt.json']
    expect(filesOf(path).filter((name) => !/^ж/iu.test(name))).toEqual(left)
    expect(filesOf(path)).toContain('ж.txt.json')
    expect(readdirSync(path)).not.toContain('gone')
    expect(readdirSync(join(path, 'sub'))).toEqual(['b.txt.json'])
  })
})

describe('--format csv', () => {
  const files = {
    'a.txt': 'Мер відкрив міст\n\n«Ми чекали», – сказав мер Іван Петренко. «Дуже», – додав Петренко.\n',
    'b.txt': '“It will rain,” said forecaster Jane Doe.\n',
    'empty.txt': '',
  }

  async function csv(...args: readonly string[]) {
    const outcome = await whosaid(['--format', 'csv', ...args], { cwd: folder(files) })
    const rows: Record<string, string>[] = parse(outcome.stdout, { columns: true, bom: true })
    return { ...outcome, rows }
  }

  test('is a table of quotations with one header', async () => {
    const { rows, status, stderr } = await csv('a.txt', 'b.txt')
    expect(rows.map(({ article, article_id, speaker }) => [article, article_id, speaker])).toEqual([
      ['1', 'a.txt', 'Іван Петренко'],
      ['1', 'a.txt', 'Іван Петренко'],
      ['2', 'b.txt', 'Jane Doe'],
    ])
    expect(rows[0]).toMatchObject({ text: 'Ми чекали', speaker_roles: 'мер', article_title: 'Мер відкрив міст' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test.each([
    ['entities', { name: 'Іван Петренко', mentions: '2', quotations: '2' }],
    ['articles', { id: 'a.txt', language: 'uk', quotations: '2', attributed: '2' }],
  ])('is a table of %s with --only', async (part, row) => {
    const { rows } = await csv('--only', part, 'a.txt')
    expect(rows).toContainEqual(expect.objectContaining(row))
  })

  test('keeps what was asked for', async () => {
    const { rows } = await csv('--speaker', 'Doe', '--context', '0', '--offsets', 'byte', 'b.txt')
    expect(rows).toMatchObject([{ context: '“It will rain,” said forecaster Jane Doe.', start_offset: '3' }])
  })

  test('has a header where there is nothing else', async () => {
    const { stdout, stderr, status } = await csv('missing.txt')
    expect(stdout).toMatch(/^\uFEFFarticle,article_id,[a-z_,]+\r\n$/u)
    expect(stderr).toContain('missing.txt')
    expect(status).toBe(1)
  })

  test.each(['keywords', 'sentences', 'quotations,entities'])('is refused for %s', async (parts) => {
    const { stdout, stderr, status } = await csv('--only', parts, 'a.txt')
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toContain('one table')
  })
})

describe('a run that fails half-way', () => {
  async function* failing() {
    yield* ANALYSES
    throw new Error('full')
  }

  test.each(['csv', 'parquet'] as const)('leaves no half table: %s', async (format) => {
    const path = folder({ [`articles.${format}`]: 'old' })
    await expect(writeTables(path, failing(), format)).rejects.toThrow('full')
    expect(readdirSync(path)).toEqual([`articles.${format}`])
    expect(readFileSync(join(path, `articles.${format}`), 'utf8')).toBe('old')
  })

  test.each(['csv', 'parquet'] as const)('has no file under its last name before the end: %s', async (format) => {
    const path = folder({})
    const names: string[][] = []
    async function* watched() {
      for (const analysis of ANALYSES) {
        yield analysis
        names.push(readdirSync(path))
      }
    }
    await writeTables(path, watched(), format)
    expect(names.flat().filter((name) => !name.startsWith('.'))).toEqual([])
    expect(names.flat().length).toBeGreaterThan(0)
    expect(readdirSync(path)).toEqual(['articles', 'entities', 'quotations'].map((name) => `${name}.${format}`))
  })

  test.each(['csv', 'parquet', 'json'] as const)('leaves what the next one overwrites: %s', async (format) => {
    const path = folder({})
    const left = ['.articles.csv.draft', '.articles.parquet.draft', '.a.txt.json.draft']
    for (const name of left) writeFileSync(join(path, name), 'x'.repeat(1_000_000))
    await writeTables(path, stream([{ ...ANALYSES[0]!, id: 'a.txt', source: sourceOf('a.txt') }]), format)
    const draft = { csv: left[0]!, parquet: left[1]!, json: left[2]! }[format]
    expect(existsSync(join(path, draft))).toBe(false)
    const whole = readFileSync(join(path, draft.slice(1, -'.draft'.length)), 'utf8')
    expect(whole).not.toContain('xxxx')
  })
})

function filesOf(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort()
}
