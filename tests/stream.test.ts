import { spawn } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { BIN, jsonLines, whosaid } from './command.ts'

/** What the command makes of the lines. */
async function stream(lines: readonly unknown[], args: readonly string[] = []) {
  const input = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
  const outcome = await whosaid(['stream', ...args], { input })
  return { ...outcome, records: jsonLines(outcome.stdout) }
}

describe('a stream', () => {
  test('keeps the order and the ids', async () => {
    const ids = ['b', 7, 'a', 'a', 1.5, null, '']
    const { records, stderr, status } = await stream(ids.map((id) => ({ id, text: 'Одне речення.' })))
    expect(records.map(({ id }) => id)).toEqual(ids)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  test('takes the fields it knows', async () => {
    const record = { title: 'Дощ', date: '2025-09-04T10:00', url: 'https://a.ua', byline: 'Леся', language: 'uk' }
    const { records } = await stream([{ ...record, text: 'Іде дощ.', extra: [1] }])
    expect(records[0]).toMatchObject({
      ...record,
      date: '2025-09-04',
      language: { code: 'uk', confidence: 1 },
      source: { path: null, format: 'ndjson', bytes: 14 },
      text: 'Іде дощ.',
      warnings: [],
    })
  })

  test('leaves out and names the strange ones', async () => {
    const { records, status } = await stream([
      { title: 5, date: 'soon', language: 'xx', url: '', byline: null, text: 'So.' },
    ])
    expect(records[0]).toMatchObject({ title: null, date: null, url: null, byline: null })
    expect(records[0]!.warnings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('"title"'),
        expect.stringContaining('"language"'),
        expect.stringContaining('soon'),
      ]),
    )
    expect(status).toBe(0)
  })

  test.each([
    ['9007199254740991', 9007199254740991],
    ['-0.5', -0.5],
    ['"12345678901234567890"', '12345678901234567890'],
    ['null', null],
  ])('keeps the id %s', async (id, kept) => {
    const { records } = await stream([`{"id":${id},"text":"So."}`], ['--language', 'en'])
    expect(records[0]).toMatchObject({ id: kept, warnings: [] })
  })

  test.each(['true', '{"a":1}', '[1]', '12345678901234567890', '1e999'])('warns of the id %s', async (id) => {
    const { records, status } = await stream([`{"id":${id},"text":"So."}`], ['--language', 'en'])
    expect(records[0]!.id).toBeNull()
    expect(records[0]!.warnings).toEqual([
      { code: 'strange-field', message: 'the field "id" is left out: it is not a string or a number below 2^53' },
    ])
    expect(status).toBe(0)
  })

  test('prints no halves of characters, which other programs refuse', async () => {
    const line = String.raw`{"text":"So \ud83d it \ud83d\ude00 is.","title":"\udc00"}`
    const { stdout, records } = await stream([line, line.replace('{', String.raw`{"id":"\ud83d",`)])
    expect(stdout).not.toMatch(/\\ud[89a-f]/u)
    const warning = { code: 'broken-bytes', message: 'halves of characters were replaced by U+FFFD' }
    expect(records[0]).toMatchObject({ text: 'So \uFFFD it 😀 is.', title: '\uFFFD', warnings: [warning] })
    expect(records[1]).toMatchObject({ id: null, warnings: [{ code: 'strange-field' }, warning] })
  })

  test('goes on after bad lines, and counts them', async () => {
    const good = { id: 'good', text: 'Одне речення.' }
    const lines = [
      '{"id":1,',
      good,
      '[1]',
      'null',
      '',
      '  \r',
      { id: 2 },
      { id: 3, text: 4 },
      { id: {}, text: ' ' },
      good,
    ]
    const { records, stderr, status } = await stream(lines)
    expect(records.filter(({ id }) => id === 'good')).toHaveLength(2)
    expect(records.filter((record) => 'error' in record)).toEqual([
      { id: null, error: { code: 'bad-json', message: 'not JSON', line: 1 } },
      { id: null, error: { code: 'not-an-object', message: 'not a JSON object', line: 3 } },
      { id: null, error: { code: 'not-an-object', message: 'not a JSON object', line: 4 } },
      { id: 2, error: { code: 'no-text', message: 'no text', line: 7 } },
      { id: 3, error: { code: 'no-text', message: 'text is not a string', line: 8 } },
      { id: null, error: { code: 'blank', message: 'text is blank', line: 9 } },
    ])
    expect(stderr).toBe('whosaid: stream: 6 of 8 records failed, the first in line 1: not JSON\n')
    expect(status).toBe(1)
  })

  test('of nothing is nothing', async () => {
    expect(await whosaid(['stream'])).toEqual({ stdout: '', stderr: '', status: 0 })
  })

  test('may end without a line feed, have CRLF and line separators', async () => {
    const { stdout } = await whosaid(['stream'], { input: '\uFEFF{"text":"Раз.\u2028Два."}\r\n{"text":"Три."}' })
    expect(jsonLines(stdout).map(({ text }) => text)).toEqual(['Раз.\u2028Два.', 'Три.'])
    expect(stdout).not.toContain('\u2028')
  })

  test.each([
    ['caf%E9 is open.', 'café is open.', 'guessed-encoding', 'windows-1252'],
    ['Наше %D0 слово.', 'Наше \uFFFD слово.', 'broken-bytes', 'utf-8'],
  ])('may have bytes that are no UTF-8: %s', async (written, text, code, encoding) => {
    const bytes = written.split(/%(..)/u).map((part, i) => Buffer.from(part, i % 2 ? 'hex' : 'utf8'))
    const input = Buffer.concat([Buffer.from('{"text":"'), ...bytes, Buffer.from('"}\n')])
    const { stdout, status } = await whosaid(['stream'], { input })
    const [record] = jsonLines(stdout)
    expect({ status, text: record!.text, encoding: record!.source.encoding }).toEqual({ status: 0, text, encoding })
    expect(record!.warnings.map(({ code }) => code)).toContain(code)
  })

  test('may have fields of other names, and lines that are too long', async () => {
    const lines = [
      { key: 7, article: { body: 'Іде дощ.' } },
      { key: 8, article: { body: 'Дощ. '.repeat(100) } },
    ]
    const { records, status } = await stream(lines, ['--text-field=article.body', '--id-field=key', '--max-bytes=200'])
    expect(records[0]).toMatchObject({ id: 7, text: 'Іде дощ.' })
    expect(records[1]).toMatchObject({ id: null, error: { code: 'too-large', line: 2 } })
    expect(status).toBe(1)
  })

  test('may have lines of megabytes', async () => {
    const text = 'Слово за словом.\n'.repeat(100_000)
    const { records } = await stream([
      { id: 1, text },
      { id: 2, text: 'Край.' },
    ])
    expect(records.map(({ id }) => id)).toEqual([1, 2])
    expect(records[0]!.text).toBe(text)
  })

  test.each([[['--no-text', '--only', 'sentences']], [['--only=sentences', '--no-text', '--language', 'en']]])(
    'takes the options that make sense: %j',
    async (args) => {
      const input = '{"text":"Одне."}\n'
      const [before, after] = await Promise.all([
        whosaid([...args, 'stream'], { input }),
        whosaid(['stream', ...args], { input }),
      ])
      expect(before).toEqual(after)
      const [record] = jsonLines(after.stdout)
      expect(record).toMatchObject({ sentences: [{ start: 0, end: 5 }] })
      for (const part of ['text', 'quotations', 'entities']) expect(record).not.toHaveProperty(part)
    },
  )

  test('counts offsets as asked', async () => {
    const { records } = await stream([{ text: 'Так 😀 так. Ні.' }], ['--offsets', 'byte'])
    expect(records[0]!.sentences.at(-1)!.end).toBe(Buffer.byteLength('Так 😀 так. Ні.'))
  })

  test.each(['1', '2'])('answers each line before the next one comes, --jobs %s', async (jobs) => {
    const child = spawn(process.execPath, [BIN, 'stream', '--jobs', jobs])
    const answers: string[] = []
    const done = new Promise((resolve) => child.on('close', resolve))
    child.stdin.write('{"id":1,"text":"Раз."}\n')
    child.stdout.on('data', (chunk) => {
      answers.push(String(chunk))
      if (answers.length === 1) child.stdin.end('{"id":2,"text":"Два."}\n')
    })
    expect(await done).toBe(0)
    expect(jsonLines(answers.join('')).map(({ id }) => id)).toEqual([1, 2])
  })

  test('is the same on several cores', async () => {
    const texts = [
      'Іде дощ. «Так», – сказав Іван Петренко.',
      'Rain. “Yes,” said Jane Doe.',
      ' ',
      '{',
      'Слово. '.repeat(300),
    ]
    const lines = Array.from({ length: 60 }, (_, id) => {
      const text = texts[id % texts.length]!
      return text === '{' ? text : { id, text }
    })
    const [one, two] = await Promise.all([stream(lines, ['--jobs', '1']), stream(lines, ['--jobs', '2'])])
    expect(two).toEqual(one)
    expect(one.records).toHaveLength(60)
    expect(one.status).toBe(1)
  })

  test('says nothing of many threads', { timeout: 60_000 }, async () => {
    const lines = Array.from({ length: 12 }, (_, id) => ({ id, text: 'а'.repeat(50_000) }))
    const { records, stderr } = await stream(lines, ['--jobs', '11'])
    expect({ count: records.length, stderr }).toEqual({ count: 12, stderr: '' })
  })

  test.each(['0', '-1', 'all', '1.5'])('takes no --jobs %s', async (jobs) => {
    expect(await whosaid(['stream', '--jobs', jobs])).toMatchObject({ stdout: '', status: 2 })
  })

  test.each(['1', '2'])('ends quietly when its reader has enough, --jobs %s', async (jobs) => {
    const script = `set -o pipefail; yes '{"text":"Одне речення."}' | head -n 20000 | "$0" "$1" stream $2 | head -n 1 >/dev/null
      echo "\${PIPESTATUS[2]}"`
    const child = spawn('bash', ['-c', script, process.execPath, BIN, `--jobs=${jobs}`])
    const output: string[] = []
    child.stdout.on('data', (chunk) => output.push(String(chunk)))
    child.stderr.on('data', (chunk) => output.push(String(chunk)))
    await new Promise((resolve) => child.on('close', resolve))
    expect(output.join('').trim()).toBe('0')
  })
})
