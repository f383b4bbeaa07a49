import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { VERSION } from '../src/package.ts'
import { BIN, folder, jsonLines, whosaid } from './command.ts'

const ARTICLE = 'Мер відкрив міст\n\nМіст відкрили 4 вересня. «Ми чекали на це», – сказав мер Іван Петренко.\n'
const OTHER = 'Rain is coming\n\n“It will rain,” said forecaster Jane Doe.\n'

describe('one article', () => {
  test('is a summary without colour in a pipe', async () => {
    const { stdout, stderr, status } = await whosaid(['a.txt'], { cwd: folder({ 'a.txt': ARTICLE }) })
    expect(stdout).toContain('Мер відкрив міст')
    expect(stdout).not.toContain('\u001B')
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  test('is one line of JSON with --json', async () => {
    const { stdout, status } = await whosaid(['--json', 'a.txt'], { cwd: folder({ 'a.txt': ARTICLE }) })
    expect(status).toBe(0)
    expect(stdout.match(/\n/gu)).toHaveLength(1)
    const sha256 = createHash('sha256').update(ARTICLE).digest('hex')
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'a.txt',
      source: { path: 'a.txt', format: 'text', encoding: 'utf-8', bytes: Buffer.byteLength(ARTICLE), sha256 },
      title: 'Мер відкрив міст',
      text: ARTICLE,
    })
  })

  test.each([[['--json']], [['--json', '-']]])('comes from a pipe: %s', async (args) => {
    const { stdout, status } = await whosaid(args, { input: ARTICLE })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ id: null, source: { path: null }, text: ARTICLE })
  })

  test('keeps CRLF and drops a byte order mark', async () => {
    const { stdout } = await whosaid(['--json'], { input: '\uFEFFПерше речення.\r\nДруге речення.\r\n' })
    const { text, sentences, source } = JSON.parse(stdout)
    expect(text).toBe('Перше речення.\r\nДруге речення.\r\n')
    expect(sentences.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual([
      'Перше речення.',
      'Друге речення.',
    ])
    expect(source.bytes).toBe(Buffer.byteLength(text) + 3)
  })

  test('is written in full, however long', async () => {
    const input = 'Слово за словом іде.\n'.repeat(100_000)
    const { stdout } = await whosaid(['--json'], { input })
    expect(JSON.parse(stdout).text).toBe(input)
  })

  test('is indented with --pretty', async () => {
    const { stdout } = await whosaid(['--pretty'], { input: ARTICLE })
    expect(stdout).toContain('\n  "title": "Мер відкрив міст",\n')
  })

  test('is read as Markdown by its name', async () => {
    const cwd = folder({ 'a.md': '# Мер відкрив міст\n\n> Міст відкрили.\n' })
    const { text, sentences, source, title } = JSON.parse((await whosaid(['--json', 'a.md'], { cwd })).stdout)
    expect(sentences.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual([
      'Мер відкрив міст',
      'Міст відкрили.',
    ])
    expect({ title, format: source.format }).toEqual({ title: 'Мер відкрив міст', format: 'markdown' })
  })

  test('of which only some parts are asked', async () => {
    const { stdout } = await whosaid(['--json', '--no-text', '--only', 'sentences,keywords'], { input: ARTICLE })
    const keys = Object.keys(JSON.parse(stdout))
    expect(keys).toEqual(expect.arrayContaining(['sentences', 'keywords', 'title', 'language', 'stats']))
    for (const key of ['quotations', 'entities', 'summary', 'text', 'explain']) expect(keys).not.toContain(key)
  })

  test.each([
    ['en', 'en', 'English'],
    ['ukr', 'uk', 'Ukrainian'],
    ['en-GB', 'en', 'English'],
    ['it', 'it', 'Italian'],
  ])('obeys a given language: %s', async (given, code, name) => {
    const { stdout } = await whosaid(['--json', '--language', given], { input: ARTICLE })
    expect(JSON.parse(stdout).language).toMatchObject({ code, name, confidence: 1 })
  })
})

describe('several articles', () => {
  test('are one line of JSON each, in order', async () => {
    const { stdout } = await whosaid(['--json', 'b.txt', 'a.txt'], {
      cwd: folder({ 'a.txt': ARTICLE, 'b.txt': OTHER }),
    })
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['b.txt', 'a.txt'])
  })

  test('have their names above their summaries', async () => {
    const { stdout } = await whosaid(['b.txt', 'a.txt'], { cwd: folder({ 'a.txt': ARTICLE, 'b.txt': OTHER }) })
    expect(stdout.match(/^==> .* <==$/gmu)).toEqual(['==> b.txt <==', '==> a.txt <=='])
  })

  test('are done without the bad ones', async () => {
    const cwd = folder({
      'good.txt': ARTICLE,
      'empty.txt': '',
      'blank.txt': ' \n\t\n',
      'binary.txt': Buffer.from([0x41, 0x00, 0x42, 0x01]),
      'controls.txt': '\u0001\u0002\u0003ab',
    })
    mkdirSync(join(cwd, 'folder'))
    const bad = ['empty.txt', 'blank.txt', 'binary.txt', 'controls.txt', 'missing.txt', 'folder', 'no\nna\u001Bme']
    const { stdout, stderr, status } = await whosaid(['--json', ...bad, 'good.txt'], { cwd })
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['good.txt'])
    expect(stderr.split('\n')).toEqual([
      'whosaid: empty.txt: is empty',
      'whosaid: blank.txt: is blank',
      'whosaid: binary.txt: is binary, not text',
      'whosaid: controls.txt: is binary, not text',
      'whosaid: missing.txt: no such file',
      "whosaid: folder: is a folder; 'whosaid batch' reads folders",
      'whosaid: no na\uFFFDme: no such file',
      '',
    ])
    expect(status).toBe(1)
  })

  test.skipIf(process.getuid?.() === 0)('are done without one that may not be read', async () => {
    const cwd = folder({ 'a.txt': ARTICLE })
    chmodSync(join(cwd, 'a.txt'), 0)
    expect(await whosaid(['a.txt'], { cwd })).toMatchObject({
      status: 1,
      stderr: 'whosaid: a.txt: permission denied\n',
    })
  })

  test.each([
    ['--speaker', 'Шевченко', 'nobody'],
    ['--about', 'Мадрид', 'nothing'],
  ])('%s with a name that one lacks is said', async (option, name, who) => {
    const cwd = folder({ 'a.txt': ARTICLE })
    const { stdout, stderr, status } = await whosaid(['--json', option, name, 'a.txt'], { cwd })
    expect({ stderr, status }).toEqual({ stderr: `whosaid: a.txt: ${who} here is called '${name}'\n`, status: 0 })
    expect(JSON.parse(stdout).quotations).toEqual([])
  })

  test.each([
    ['0', 1],
    ['.5', 1],
    ['0.30000000000000004', 1],
    ['1', 0],
  ])('--min-confidence %s keeps %i quotations', async (least, kept) => {
    const { stdout } = await whosaid(['--json', '--min-confidence', least], { input: ARTICLE })
    expect(JSON.parse(stdout).quotations).toHaveLength(kept)
  })

  test('--speaker takes a title too', async () => {
    const { stdout, stderr } = await whosaid(['--json', '--speaker', 'міський голова Петренко'], { input: ARTICLE })
    expect(JSON.parse(stdout).quotations).toHaveLength(1)
    expect(stderr).toBe('')
  })

  test('an empty pipe is one line as well', async () => {
    expect(await whosaid([])).toEqual({ stdout: '', stderr: 'whosaid: standard input: is empty\n', status: 1 })
  })
})

describe('usage', () => {
  test.each(['--version', '-V', '-v'])('%s', async (option) => {
    expect(await whosaid([option])).toEqual({ stdout: `${VERSION}\n`, stderr: '', status: 0 })
  })

  test.each([['--help'], ['-h'], ['help']])('%s', async (option) => {
    const { stdout, stderr, status } = await whosaid([option])
    expect(stdout).toContain('Examples:')
    expect(stdout).toContain('130 interrupted')
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  test.each([[['help', 'stream']], [['stream', '-h']]])('%j', async (args) => {
    const { stdout, status } = await whosaid(args)
    expect(stdout).toContain('Usage: whosaid stream')
    expect(status).toBe(0)
  })

  test.each([
    [['--jsn'], "unknown option '--jsn'", 'Did you mean --json?'],
    [['--format', 'xml'], "argument 'xml' is invalid", 'summary, json, ndjson, csv, markdown'],
    [['--only', 'quotes'], "argument 'quotes' is invalid", 'quotations'],
    [['--context', 'two'], "argument 'two' is invalid", 'whole number'],
    [['--offsets', 'char'], "argument 'char' is invalid", 'codepoint'],
    [['--language', 'xx'], "'xx'", 'uk, en'],
    [['--encoding', 'cp9999'], "argument 'cp9999' is invalid", 'windows-1251'],
    [['--max-bytes', '1.5M'], "argument '1.5M' is invalid", 'number of bytes'],
    [['--max-bytes', '0'], "argument '0' is invalid", 'number of bytes'],
    [['--input', 'pdf'], "argument 'pdf' is invalid", 'text, markdown, html, json, ndjson, csv'],
    [['stream', '--input', 'csv'], "'stream'", '--input'],
    [['--language', 'Ukrainian'], "'Ukrainian'", 'uk, en'],
    [['--model', 'nowhere.crf', 'a.txt'], 'nowhere.crf', 'no such file'],
    [['stream', '--model', 'package.json'], 'package.json', 'not a model'],
    [['--json', '--format', 'json'], '--json', '--format'],
    [['--only', 'entities', '--speaker', 'Ann'], '--speaker', 'entities'],
    [['--only', 'keywords', '--context', '1'], '--context', 'keywords'],
    [['--pretty', '--format', 'markdown'], '--pretty', 'markdown'],
    [['--pretty', 'a.txt', 'b.txt'], '--pretty', 'one article'],
    [['schema', '--speaker', 'X'], "'schema'", '--speaker'],
    [['stream', '--format', 'summary'], "'stream'", '--format'],
    [['stream', 'a.ndjson'], 'stream reads standard input', 'whosaid stream --help'],
    [['stream', '--language', 'xx'], "'xx'", 'whosaid stream --help'],
    [['schema', 'a.txt'], 'schema takes no files', 'whosaid schema --help'],
    [['--speaker', ''], "argument '' is invalid", 'name'],
    [['--min-confidence', '1.5'], "argument '1.5' is invalid", 'from 0 to 1'],
    [['--min-confidence', 'high'], "argument 'high' is invalid", 'from 0 to 1'],
    [['--about', ' – '], "argument ' – ' is invalid", 'name'],
  ])('%j is refused with status 2', async (args, ...parts) => {
    const { stdout, stderr, status } = await whosaid(args)
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toMatch(/^whosaid: .*\n[\s\S]*Try 'whosaid( stream| schema)? --help'\.\n$/u)
    for (const part of parts) expect(stderr).toContain(part)
  })

  test('a file called like a command is given with its folder', async () => {
    const { stdout } = await whosaid(['--json', './stream'], { cwd: folder({ stream: ARTICLE }) })
    expect(JSON.parse(stdout).id).toBe('./stream')
  })

  test.each([
    ['straem', "no such file; did you mean 'whosaid stream'?"],
    ['langauges', "no such file; did you mean 'whosaid languages'?"],
    ['Shema', "no such file; did you mean 'whosaid schema'?"],
    ['hepl', "no such file; did you mean 'whosaid help'?"],
    ['steam.txt', 'no such file'],
    ['train', 'no such file'],
    ['yelp!', 'no such file'],
  ])('%s: %s', async (path, reason) => {
    expect((await whosaid([path], { cwd: folder({}) })).stderr).toBe(`whosaid: ${path}: ${reason}\n`)
  })

  test('languages', async () => {
    expect((await whosaid(['languages'])).stdout).toMatch(/^uk +Ukrainian +full +uk-\S+-full +yes +CC BY-NC-SA 4\.0$/mu)
    const rows = JSON.parse((await whosaid(['languages', '--json'])).stdout)
    expect(rows).toContainEqual(expect.objectContaining({ code: 'en', name: 'English', support: 'full' }))
  })
})

describe('the surroundings', () => {
  test.each([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    [{ NO_COLOR: '1' }, ['--color'], true],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{ FORCE_COLOR: '1' }, ['--json'], false],
  ])('%j %j: colour %j', async (env, args, colored) => {
    const { stdout } = await whosaid(args, { input: ARTICLE, env })
    expect(stdout.includes('\u001B[')).toBe(colored)
  })

  test.each(['--json', '--format=summary', '--format=markdown'])(
    '%s lets no control character through',
    async (option) => {
      const input = 'Слово \u001B[31m і \u009B2J та \u0007 кінець\n\nСлово «\u001B]0;x\u0007 так», – сказав Петренко.'
      const { stdout } = await whosaid([option], { input: input.padEnd(1000, ' слово') })
      expect(stdout).not.toMatch(/[^\P{Cc}\n]/u)
    },
  )

  test('a reader that has enough ends the run quietly', async () => {
    const script = `set -o pipefail; "$0" "$1" --json $(yes a.txt | head -n 300) | head -c 10 >/dev/null`
    const child = spawn('bash', ['-c', script, process.execPath, BIN], {
      cwd: folder({ 'a.txt': ARTICLE.repeat(200) }),
    })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  // a shell says 130
  test('an interrupt ends it', async () => {
    const child = spawn(process.execPath, [BIN, 'stream'])
    child.stdin.write('{"text":"Слово."}\n')
    child.stdout.once('data', () => child.kill('SIGINT'))
    expect(await new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))).toBe('SIGINT')
  })

  test('an interrupt ends it in the middle of an article', async () => {
    const child = spawn(process.execPath, [BIN, 'stream'])
    const answers: string[] = []
    child.stdin.write('{"id":1,"text":"Слово."}\n')
    child.stdin.write(`${JSON.stringify({ id: 2, text: ARTICLE.repeat(20_000) })}\n`)
    child.stdin.end('{"id":3,"text":"Слово."}\n', () => setTimeout(() => child.kill('SIGINT'), 300))
    child.stdout.on('data', (chunk) => answers.push(String(chunk)))
    expect(await new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))).toBe('SIGINT')
    expect(jsonLines(answers.join('')).map(({ id }) => id)).toEqual([1])
  })

  test.skipIf(!existsSync('/usr/bin/script'))('a terminal and no file: help and status 2', async () => {
    // script(1) gives the command a terminal
    const child = spawn('script', ['-qec', `${process.execPath} ${BIN} 2>/dev/null; echo status $?`, '/dev/null'])
    let stdout = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    await new Promise((resolve) => child.on('close', resolve))
    expect(stdout.trim()).toBe('status 2')
  })
})
