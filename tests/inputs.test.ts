import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readInputs } from '../src/input/read.ts'
import { folder, jsonLines, whosaid } from './command.ts'
import { encode } from './encode.ts'

const TEXT = '«Ми чекали», – сказав мер Іван Петренко.'
const OTHER = 'Міст відкрили вчора.'
const PAGE = `<!doctype html><html><head><title>Міст</title></head><body><p>${TEXT}</p></body></html>`
const MANY = `${JSON.stringify({ id: 'x', text: TEXT, title: 'Міст' })}\n\n${JSON.stringify({ text: OTHER })}\n`
const TABLE = `id,text,date\nx,"${TEXT}",2025-09-04\n,${OTHER},\n`

describe('every kind of input', () => {
  const one = [[null, TEXT]]
  const two = [
    ['x', TEXT],
    [null, OTHER],
  ]
  const kinds = [
    ['a.txt', 'text', TEXT, one],
    ['a.md', 'markdown', TEXT, one],
    ['a.htm', 'html', PAGE, one],
    ['a.json', 'json', JSON.stringify({ text: TEXT }), one],
    ['b.json', 'json', JSON.stringify([{ id: 'x', text: TEXT }, { text: OTHER }]), two],
    ['a.ndjson', 'ndjson', MANY, two],
    ['a.JSONL', 'ndjson', MANY, two],
    ['a.csv', 'csv', TABLE, two],
    ['b.csv', 'csv', TABLE.replaceAll(',', ';').replaceAll('»;', '»,'), two],
    ['a.tsv', 'csv', `Text\tID\r\n${TEXT}\tx\r\n${OTHER}\t\r\n`, two],
  ] as const

  test('by its name, packed or not', async () => {
    const cwd = folder(Object.fromEntries(kinds.flatMap(([name, , content]) => packedToo(name, content))))
    const paths = kinds.flatMap(([name]) => [name, `${name}.gz`])
    const { stdout, stderr, status } = await whosaid(['--json', ...paths], { cwd })
    const expected = kinds.flatMap(([name, format, , articles]) =>
      [name, `${name}.gz`].flatMap((path) =>
        articles.map(([id, text], i) => [id ?? (articles === one ? path : `${path}#${i + 1}`), text, path, format]),
      ),
    )
    const found = jsonLines(stdout).map(({ id, text, source }) => [id, text, source.path, source.format])
    expect(found).toEqual(expected)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  test.each(kinds.slice(2, 6))('%s from a pipe', async (_, format, content, articles) => {
    const input = articles === one ? gzipSync(content) : content
    const { stdout, stderr } = await whosaid(['--json', '--input', format], { input })
    expect(stderr).toBe('')
    expect(jsonLines(stdout).map(({ id, text }) => [id, text])).toEqual(articles)
  })

  test('a page by its looks', async () => {
    const { stdout } = await whosaid(['--json', 'page.php'], { cwd: folder({ 'page.php': `\n${PAGE}` }) })
    expect(JSON.parse(stdout)).toMatchObject({ source: { format: 'html' }, title: 'Міст', text: TEXT })
  })

  test('a text that only speaks of pages', async () => {
    const input = 'The tag <html> opens a page.'
    expect(JSON.parse((await whosaid(['--json'], { input })).stdout)).toMatchObject({ text: input })
  })

  test('foreign fields', async () => {
    const cwd = folder({
      'a.json': JSON.stringify([{ key: 7, article: { body: TEXT } }]),
      'a.csv': `key,article.body\n7,${OTHER}\n`,
    })
    const { stdout } = await whosaid(
      ['--json', '--text-field', 'article.body', '--id-field', 'key', 'a.json', 'a.csv'],
      { cwd },
    )
    expect(jsonLines(stdout).map(({ id, text }) => [id, text])).toEqual([
      [7, TEXT],
      ['7', OTHER],
    ])
  })

  test('metadata of other names, columns with capitals', async () => {
    const cwd = folder({
      'a.json': JSON.stringify({ text: TEXT, date: '1999-01-01', meta: { published: '2025-09-04' }, headline: 'Міст' }),
      'a.csv': `Text,Headline,Meta.Published,Byline\n${OTHER},Ліс,2025-09-05,Ольга Рій\n`,
    })
    const fields = ['--fields', 'title=headline', '--fields', 'date=meta.published']
    const { stdout } = await whosaid(['--json', ...fields, 'a.json', 'a.csv'], { cwd })
    expect(jsonLines(stdout).map(({ title, date, byline }) => [title, date, byline])).toEqual([
      ['Міст', '2025-09-04', null],
      ['Ліс', '2025-09-05', 'Ольга Рій'],
    ])
  })

  test.each(['headline', 'heading=headline', 'title=', 'title=a=b', ''])('--fields %j is refused', async (pairs) => {
    const { status, stderr } = await whosaid(['--fields', pairs, 'a.csv'], { cwd: folder({ 'a.csv': TABLE }) })
    expect([status, stderr]).toEqual([2, expect.stringContaining('title=headline')])
  })

  test('a field of --fields that no record has is said once, one that some have not is none', async () => {
    const cwd = folder({
      'some.ndjson': `${JSON.stringify({ text: TEXT, headline: 'Міст' })}\n${JSON.stringify({ text: OTHER })}\n`,
      'a.csv': `text,day\n${OTHER},2025-09-04\n`,
      'plain.txt': TEXT,
    })
    const fields = ['--fields', 'title=headline,date=published']
    const line = 'no record has the field "published" (see --fields)\n'
    const files = ['some.ndjson', 'a.csv', 'plain.txt']
    const [several, text, batch, stream, none] = await Promise.all([
      whosaid(['--json', ...fields, ...files], { cwd }),
      whosaid(['--json', ...fields, 'plain.txt'], { cwd }),
      whosaid(['batch', ...files, ...fields, '-o', 'out.ndjson'], { cwd }),
      whosaid(['stream', ...fields], { input: `${JSON.stringify({ text: OTHER, headline: null })}\n` }),
      whosaid(['--json', '--fields', 'title=headline', 'some.ndjson'], { cwd }),
    ])
    expect([several.stderr, several.status]).toEqual([`whosaid: ${line}`, 0])
    expect([text.stderr, none.stderr]).toEqual(['', ''])
    expect(batch.stderr.split('\n').slice(1)).toEqual([`whosaid: batch: ${line.trim()}`, ''])
    expect(stream.stderr).toBe(`whosaid: stream: ${line}`)
  })

  test('records have their metadata; bytes and hash are of their text', async () => {
    const { stdout } = await whosaid(['--json', 'a.csv'], { cwd: folder({ 'a.csv': TABLE }) })
    const [first] = jsonLines(stdout)
    expect(first).toMatchObject({ date: '2025-09-04', source: { bytes: Buffer.byteLength(TEXT) } })
  })

  test('CSV has line breaks and quotation marks in its fields', async () => {
    const input = '\uFEFFtitle,text\r\nA,"One.\r\nTwo, ""three""."\r\n\r\nB,He said "yes, yes" twice.\r\n'
    const { stdout } = await whosaid(['--json', '--input=csv'], { input })
    expect(jsonLines(stdout).map(({ text }) => text)).toEqual(['One.\r\nTwo, "three".', 'He said "yes'])
  })

  test('a summary of several says which', async () => {
    const { stdout } = await whosaid(['a.ndjson'], { cwd: folder({ 'a.ndjson': MANY }) })
    expect(stdout.match(/^==> .* <==$/gmu)).toEqual(['==> a.ndjson#1 <==', '==> a.ndjson#2 <=='])
  })

  test('--pretty takes one of several', async () => {
    const { stderr, status } = await whosaid(['--pretty', 'a.ndjson'], { cwd: folder({ 'a.ndjson': MANY }) })
    expect({ first: stderr.split('\n')[0], status }).toEqual({
      first: 'whosaid: --pretty takes one article',
      status: 2,
    })
  })
})

describe('every encoding', () => {
  const LONG = `${OTHER} Рух почнеться після випробувань.`
  const files = [
    ['a.txt', LONG],
    ['a.json', JSON.stringify({ text: LONG })],
    ['a.ndjson', `${JSON.stringify({ text: LONG })}\n`],
    ['a.csv', `text\n${LONG}\n`],
    ['a.html', PAGE.replace(TEXT, LONG)],
  ] as const

  test.each(['windows-1251', 'koi8-u', 'utf-16le', 'utf-16be'])('%s', async (encoding) => {
    const cwd = folder(Object.fromEntries(files.map(([name, content]) => [name, encode(content, encoding)])))
    const warnings = [{ code: 'guessed-encoding', message: `the encoding was guessed: ${encoding}` }]
    for (const [name] of files) {
      const path = join(cwd, name)
      const expected = { text: LONG, source: { encoding } }
      expect(await collect(readInputs(path))).toMatchObject([{ ...expected, warnings }])
      expect(await collect(readInputs(path, { encoding }))).toMatchObject([{ ...expected, warnings: [] }])
    }
  })

  test('a page says its own', async () => {
    const page = PAGE.replace('<head>', '<head><meta http-equiv="Content-Type" content="text/html; charset=koi8-u">')
    const { stdout } = await whosaid(['--json'], { input: encode(page, 'koi8-u') })
    expect(JSON.parse(stdout)).toMatchObject({ source: { encoding: 'koi8-u' }, warnings: [] })
  })
})

describe('every fault is a line, and the others are done', () => {
  const packed = gzipSync('Слово за словом іде. '.repeat(5000), { level: 0 })
  const lines = Array.from({ length: 2000 }, (_, i) => `${JSON.stringify({ id: i, text: TEXT })}\n`).join('')

  const faults = [
    ['a.txt', '', 'is empty'],
    ['a.txt', ' \n', 'is blank'],
    ['a.txt', Buffer.from('25504446002d312e3700', 'hex'), 'is binary, not text'],
    ['a.html', '', 'is empty'],
    [
      'a.html',
      '<html><body><nav><a href="/">Home page</a> <a href="/n">News.</a></nav></body></html>',
      'has no article in it',
    ],
    [
      'a.html',
      '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>',
      'has no article in it',
    ],
    ['a.html', `${'<div>'.repeat(1000)}${TEXT}`, 'is too large or too complex a page'],
    ['a.html', '<b>я</b>'.repeat(50_000), 'is too large or too complex a page'],
    ['a.json', '', 'is empty'],
    ['a.json', '[]', 'is empty'],
    ['a.json', '{"text":', 'not JSON'],
    ['a.json', `{"text":"${TEXT}"}\n{"text":"${OTHER}"}\n`, 'has JSON in every line: see --input ndjson'],
    ['a.json', '"text"', 'not a JSON object'],
    ['a.json', '{"id":1}', 'no text'],
    ['a.json', '{"lead":"x","body":"y"}', 'no text; there is lead, body (see --text-field)'],
    ['a.json', '{"text":null}', 'text is null'],
    ['a.json', '{"text":5}', 'text is not a string'],
    ['a.ndjson', '', 'is empty'],
    ['a.ndjson', '\n\n', 'is empty'],
    ['a.ndjson', Buffer.from('89504e470d0a1a0a0000000d0a4948445200', 'hex'), 'is binary, not text'],
    ['a.csv', '', 'is empty'],
    ['a.csv', 'text\n', 'is empty'],
    ['a.csv', 'id,body\n1,x\n', "has no column 'text', but id, body (see --text-field)"],
    ['a.txt.gz', packed.subarray(0, -20), 'is a gzip that was cut off'],
    ['a.txt.gz', Buffer.concat([packed.subarray(0, 5000), packed.subarray(5001)]), 'is a damaged gzip'],
    ['a.txt.gz', gzipSync(''), 'is empty'],
    ['a.txt', TEXT.repeat(20_000), 'is larger than 900000 bytes, see --max-bytes'],
    ['a.txt.gz', gzipSync(TEXT.repeat(20_000)), 'is larger than 900000 bytes, see --max-bytes'],
    ['a.json', JSON.stringify({ text: TEXT.repeat(20_000) }), 'is larger than 900000 bytes, see --max-bytes'],
    ['na\nme\u001B[31m.txt', '', 'is empty'],
  ] as const

  test('of a file', async () => {
    const names = faults.map(([name], i) => `${i}${name}`)
    const cwd = folder({
      'good.txt': TEXT,
      ...Object.fromEntries(faults.map(([, content], i) => [names[i], content])),
    })
    const { stdout, stderr, status } = await whosaid(['--json', '--max-bytes=900kB', ...names, 'good.txt'], { cwd })
    const shown = names.map((name) => name.replace('\n', ' ').replace('\u001B', '\uFFFD'))
    expect(stderr.split('\n')).toEqual([...faults.map(([, , reason], i) => `whosaid: ${shown[i]}: ${reason}`), ''])
    expect(status).toBe(1)
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['good.txt'])
  })

  test.each([
    ['a.ndjson', `{"text":"Раз."}\n{"text":\n{"id":3}\n{"text":"Три."}`, ['not JSON', 'no text']],
    ['a.json', '[{"text":"Раз."},5,{"text":" "},{"text":"Три."}]', ['not a JSON object', 'text is blank']],
    ['a.csv', 'text,id\nРаз.,\n ,\n,\nТри.,', ['text is blank', 'text is blank']],
    [
      'a.ndjson',
      `{"text":"Раз."}\n{"text":"${TEXT.repeat(200)}"}\n0\n{"text":"Три."}`,
      ['is larger than 9000 bytes, see --max-bytes', 'not a JSON object'],
    ],
  ])('bad records of %s', async (name, content, reasons) => {
    const { stdout, stderr, status } = await whosaid(['--json', '--max-bytes=9000', name], {
      cwd: folder({ [name]: content }),
    })
    expect(jsonLines(stdout).map(({ id, text }) => [id, text])).toEqual([
      [`${name}#1`, 'Раз.'],
      [`${name}#4`, 'Три.'],
    ])
    expect(stderr).toBe(reasons.map((reason, i) => `whosaid: ${name}#${i + 2}: ${reason}\n`).join(''))
    expect(status).toBe(1)
  })

  test('what was read of a gzip that was cut off is kept', async () => {
    const cwd = folder({ 'a.ndjson.gz': gzipSync(lines).subarray(0, -30) })
    const { stdout, stderr, status } = await whosaid(['--json', '--only=sentences', 'a.ndjson.gz'], { cwd })
    const ids = jsonLines(stdout).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(100)
    expect(ids).toEqual(ids.map((_, i) => i))
    expect({ stderr, status }).toEqual({ stderr: 'whosaid: a.ndjson.gz: is a gzip that was cut off\n', status: 1 })
  })

  test('a quotation mark that is never closed', async () => {
    const { stdout, stderr } = await whosaid(['--json', 'a.csv'], {
      cwd: folder({ 'a.csv': 'text\nРаз.\n"Два.\nТри.\n' }),
    })
    expect(jsonLines(stdout).map(({ text }) => text)).toEqual(['Раз.'])
    expect(stderr).toBe('whosaid: a.csv: is not CSV after row 1: a quotation mark is not closed\n')
  })

  test('a broken byte is a warning', async () => {
    const broken = Buffer.concat([Buffer.from(TEXT), Buffer.of(0xd0), Buffer.from(OTHER)])
    const cwd = folder({ 'a.txt': broken })
    const { stdout, stderr, status } = await whosaid(['--json', 'a.txt'], { cwd })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(JSON.parse(stdout)).toMatchObject({
      text: `${TEXT}\uFFFD${OTHER}`,
      warnings: [{ code: 'broken-bytes', message: 'bytes that are not utf-8 were replaced by U+FFFD' }],
    })
  })

  test('folders and links that lead nowhere', async () => {
    const cwd = folder({ 'good.txt': TEXT })
    mkdirSync(join(cwd, 'a.txt'))
    mkdirSync(join(cwd, 'a.ndjson'))
    symlinkSync('loop.txt', join(cwd, 'loop.txt'))
    symlinkSync('missing', join(cwd, 'dangling.txt'))
    const { stdout, stderr } = await whosaid(
      ['--json', 'a.txt', 'a.ndjson', 'loop.txt', 'dangling.txt', 'good.txt/x.txt', 'good.txt'],
      { cwd },
    )
    expect(stderr.split('\n')).toEqual([
      "whosaid: a.txt: is a folder; 'whosaid batch' reads folders",
      "whosaid: a.ndjson: is a folder; 'whosaid batch' reads folders",
      'whosaid: loop.txt: too many symbolic links',
      'whosaid: dangling.txt: no such file',
      'whosaid: good.txt/x.txt: no such file',
      '',
    ])
    expect(jsonLines(stdout)).toHaveLength(1)
  })

  test.skipIf(process.getuid?.() === 0)('folders that may not be read', async () => {
    const cwd = folder({})
    mkdirSync(join(cwd, 'shut'))
    chmodSync(join(cwd, 'shut'), 0)
    expect((await whosaid(['shut/a.csv'], { cwd })).stderr).toBe('whosaid: shut/a.csv: permission denied\n')
  })
})

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

function packedToo(name: string, content: string): [string, string | Uint8Array][] {
  return [
    [name, content],
    [`${name}.gz`, gzipSync(content)],
  ]
}
