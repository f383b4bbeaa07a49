import { type ChildProcess, spawn } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BIN, jsonLines, type Outcome, whosaid } from './command.ts'
import { tree } from './tree.ts'

const ARTICLE = 'Іде дощ. «Так», – сказав Іван Петренко.'
const OTHER = 'Rain is coming. “It will rain,” said Jane Doe.'
const QUICK = ['--no-text', '--only', 'sentences']

function batch(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return whosaid(['batch', '--quiet', ...args], { cwd })
}

function read(cwd: string, name = 'out.ndjson'): string {
  return readFileSync(join(cwd, name), 'utf8')
}

describe('a batch', () => {
  const files = {
    'in/b.txt': ARTICLE,
    'in/a.html': `<html><head><title>Дощ</title></head><body><article><p>${`${ARTICLE} `.repeat(9)}</p></article></body></html>`,
    'in/c.ndjson': `{"text":"${ARTICLE}"}\n\n{"id":7,"text":"Раз."}\n`,
    'in/d/e.csv.gz': gzipSync(`title,text\nA,Раз.\nB,Два.\n`),
    'in/d/f.json': JSON.stringify([{ text: 'Раз.' }, { id: 'x', text: OTHER }]),
    'in/d/g.md': '# Дощ\n\nІде дощ.\n',
  }
  const ids = [
    'in/a.html',
    'in/b.txt',
    'in/c.ndjson#1',
    7,
    'in/d/e.csv.gz#1',
    'in/d/e.csv.gz#2',
    'in/d/f.json#1',
    'x',
    'in/d/g.md',
  ]

  test.each([['--jobs=1'], ['--jobs=2']])('gives what `whosaid --json` gives, in order: %s', async (jobs) => {
    const cwd = tree(files)
    const paths = ['a.html', 'b.txt', 'c.ndjson', 'd/e.csv.gz', 'd/f.json', 'd/g.md'].map((name) => `in/${name}`)
    const [plain, { stdout, stderr, status }] = await Promise.all([
      whosaid(['--json', ...paths], { cwd }),
      batch(cwd, 'in', '-o', 'out.ndjson', jobs),
    ])
    expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: '', status: 0 })
    expect(jsonLines(read(cwd)).map(({ id }) => id)).toEqual(ids)
    expect(read(cwd)).toBe(plain.stdout)
  })

  test('goes to standard output, and takes patterns, lists and options', async () => {
    const cwd = tree({ ...files, list: 'in/d/g.md\r\n\r\nin/b.txt\n\n' })
    const [some, listed, piped] = await Promise.all([
      batch(cwd, 'in/**/*.{md,txt}', '--exclude', 'd', '--no-text', '--language', 'en'),
      batch(cwd, '--files-from', 'list'),
      whosaid(['batch', '--quiet', '--input', 'ndjson', '-'], { cwd, input: files['in/c.ndjson'] }),
    ])
    expect(jsonLines(some.stdout)).toMatchObject([{ id: 'in/b.txt', language: { code: 'en' } }])
    expect(some.stdout).not.toContain('"text":"Іде')
    expect(listed.status).toBe(0)
    expect(jsonLines(listed.stdout).map(({ id }) => id)).toEqual(['in/d/g.md', 'in/b.txt'])
    expect(jsonLines(piped.stdout).map(({ id }) => id)).toEqual([null, 7])
  })

  test('says at the end what was done', async () => {
    const cwd = tree({ 'in/a.txt': ARTICLE, 'in/b.txt': '', 'in/c.txt': '', 'in/d.txt': '\0\u0001', 'in/e.css': '' })
    const { stderr, status } = await whosaid(['batch', 'in', '-o', 'out.ndjson'], { cwd })
    expect(status).toBe(1)
    expect(stderr.split('\n')).toEqual([
      'whosaid: in/b.txt: is empty',
      'whosaid: in/c.txt: is empty',
      'whosaid: in/d.txt: is binary, not text',
      expect.stringMatching(/^whosaid: batch: 1 done, 3 failed, 0 skipped, [\d.,]+ articles\/s$/u),
      'whosaid: batch: failed most often: 2 × is empty, 1 × is binary, not text',
      'whosaid: batch: left out for their names: 1 file, see --include',
      '',
    ])
  })

  test('ends quietly when its reader has enough', async () => {
    const cwd = tree({ 'in.ndjson': `{"text":"${ARTICLE}"}\n`.repeat(3000) })
    const script = `set -o pipefail; "$0" "$1" batch in.ndjson --jobs 2 | head -n 1 >/dev/null; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = await outcomeOf(spawn('bash', ['-c', script, process.execPath, BIN], { cwd }))
    expect(stderr + stdout).toBe('0\n')
  })

  test.each([
    [[], 'name files'],
    [['in', '--resume'], '-o FILE'],
    [['in', '--format', 'csv'], '-o FOLDER'],
    [['in', '-o', 'in'], 'is a folder'],
    [['in', '-o', 'a.txt', '--format', 'json'], 'is a file'],
    [['in', '--force', '--resume', '-o', 'x'], 'cannot be used'],
    [['a.txt', '--watch'], 'takes folders'],
    [['in', '-o', 'x.ndjson.gz'], 'no output is compressed'],
    [['in', '--watch', '--format', 'csv', '-o', 'x'], '--watch writes ndjson'],
    [['in', '--watch', '--format', 'json', '-o', 'x'], '--watch writes ndjson'],
    [['in', '--format', 'markdown', '-o', 'x'], '--format is one of'],
    [['in', '-o', 'in', '--format', 'csv'], 'is where the output goes'],
    [['a.txt', '-o', 'a.txt', '--force'], 'is where the output goes'],
    [['in', '--context', '1', '--pretty'], 'takes no option --pretty'],
  ])('is refused: %j', async (args, reason) => {
    const cwd = tree({ 'in/a.txt': ARTICLE, 'a.txt': ARTICLE })
    const { stderr, status } = await batch(cwd, ...args)
    expect(stderr).toContain(reason)
    expect(status).toBe(2)
    expect(read(cwd, 'a.txt')).toBe(ARTICLE)
  })
})

describe('an output that cannot be written', () => {
  test.each([
    [['in', '-o', 'a.txt/sub/out.ndjson'], 'whosaid: a.txt/sub: no such file\n'],
    [['in', '-o', 'out.ndjson', '--errors', 'none/failed.ndjson'], 'no such file\n'],
  ])('is a line: %j', async (args, reason) => {
    const { stderr, status } = await batch(tree({ 'in/a.txt': ARTICLE, 'a.txt': ARTICLE }), ...args)
    expect(stderr).toMatch(/^whosaid: .*\n$/u)
    expect(stderr).toContain(reason)
    expect(status).toBe(1)
  })
})

describe('an input that is not there', () => {
  test.each([
    [['--files-from', 'gone'], 'whosaid: --files-from gone: no such file\n', 2],
    [['--files-from', 'in'], 'whosaid: --files-from in: is a folder\n', 2],
    [['gone'], 'whosaid: gone: no such file\n', 1],
  ])('is named, and no output begun: %j', async (args, reason, expected) => {
    const cwd = tree({ 'in/a.txt': ARTICLE })
    for (const output of [[], ['-o', 'out.ndjson']]) {
      const { stderr, status } = await batch(cwd, ...args, ...output)
      expect(stderr).toContain(reason)
      expect(status).toBe(expected)
    }
    expect(readdirSync(cwd)).toEqual(['in'])
  })
})

describe('a folder of results', () => {
  const files = { 'in/a.txt': ARTICLE, 'in/d/b.txt': OTHER, 'in/d/c.ndjson': '{"text":"Раз."}\n{"text":"Два."}\n' }
  const log = ['analyses.ndjson', 'analyses.ndjson.resume']

  test.each([
    ['csv', ['articles.csv', 'entities.csv', 'quotations.csv']],
    ['parquet', ['articles.parquet', 'entities.parquet', 'quotations.parquet']],
    ['json', ['.tree', 'a.txt.json', 'd', 'd/b.txt.json', 'd/c.ndjson', 'd/c.ndjson/1.json', 'd/c.ndjson/2.json']],
  ])('has what belongs to --format %s, and goes on', async (format, names) => {
    const cwd = tree(files)
    const out = () => readdirSync(join(cwd, 'out'), { recursive: true }).sort()
    expect((await batch(cwd, 'in', '-o', 'out', '--format', format)).status).toBe(0)
    expect(out()).toEqual([...names, ...log].sort())
    const { stderr } = await whosaid(['batch', 'in', '-o', 'out', '--format', 'ndjson'], { cwd })
    expect(stderr).toContain('out is a folder')
    writeFileSync(join(cwd, 'in/e.txt'), ARTICLE)
    const again = await whosaid(['batch', 'in', '-o', 'out', '--format', format, '--resume'], { cwd })
    expect(again.stderr).toMatch(/ 1 done, 0 failed, 4 skipped/u)
    expect(out()).toEqual([...names, ...log, ...(format === 'json' ? ['e.txt.json'] : [])].sort())
    if (format === 'csv') expect(read(cwd, 'out/articles.csv').trim().split('\n')).toHaveLength(6)
  })
})

describe('what is bad', () => {
  const bad = {
    'in/a.txt': ARTICLE,
    'in/b.txt.gz': gzipSync(ARTICLE).subarray(0, 30),
    'in/c.ndjson': `{"text":"Раз."}\n{"text":5}\n{"text":"Два."}\n{\n{"text":"Три."}\n`,
    'in/d\nd\u001B[31m.txt': '',
    'in/z.txt': OTHER,
  }

  test('is a clear line each, listed, and nothing else is lost', async () => {
    const cwd = tree(bad)
    const { stderr, status } = await batch(cwd, 'in', '-o', 'out.ndjson', '--errors', 'failed.ndjson', '--jobs', '2')
    expect(status).toBe(1)
    expect(stderr.split('\n')).toEqual([
      'whosaid: in/b.txt.gz: is a gzip that was cut off',
      'whosaid: in/c.ndjson#2: text is not a string',
      'whosaid: in/c.ndjson#4: not JSON',
      'whosaid: in/d d\uFFFD[31m.txt: is empty',
      '',
    ])
    expect(jsonLines(read(cwd)).map(({ id }) => id)).toEqual([
      'in/a.txt',
      'in/c.ndjson#1',
      'in/c.ndjson#3',
      'in/c.ndjson#5',
      'in/z.txt',
    ])
    expect(jsonLines(read(cwd, 'failed.ndjson'))).toEqual([
      { path: 'in/b.txt.gz', record: null, error: { code: 'Z_BUF_ERROR', message: 'is a gzip that was cut off' } },
      { path: 'in/c.ndjson', record: 2, error: { code: 'no-text', message: 'text is not a string' } },
      { path: 'in/c.ndjson', record: 4, error: { code: 'bad-json', message: 'not JSON' } },
      { path: 'in/d\nd\u001B[31m.txt', record: null, error: { code: 'empty', message: 'is empty' } },
    ])
  })

  test('is tried again from the list, and with --resume', async () => {
    const cwd = tree(bad)
    await batch(cwd, 'in', '-o', 'out.ndjson', '--errors', 'failed.ndjson')
    writeFileSync(join(cwd, 'in/b.txt.gz'), gzipSync(ARTICLE))
    writeFileSync(join(cwd, 'in/c.ndjson'), `{"text":"Раз."}\n{"text":"Нове."}\n{"text":"Два."}\n{\n{"text":"Три."}\n`)
    const again = await batch(cwd, '--files-from', 'failed.ndjson', '--errors', 'failed.ndjson', '--force')
    expect(jsonLines(again.stdout).map(({ id }) => id)).toEqual(['in/b.txt.gz', 'in/c.ndjson#2'])
    expect(jsonLines(read(cwd, 'failed.ndjson'))).toHaveLength(2)
    await batch(cwd, 'in', '-o', 'out.ndjson', '--resume')
    await batch(cwd, 'in', '-o', 'fresh.ndjson')
    expect(read(cwd)).toBe(read(cwd, 'fresh.ndjson'))
    expect(jsonLines(read(cwd))).toHaveLength(7)
  })

  test('may be a folder that may not be read', async () => {
    const cwd = tree({ 'in/a.txt': ARTICLE, 'in/closed/b.txt': ARTICLE, 'in/z.txt': ARTICLE })
    // root may read all
    const as = process.getuid?.() === 0 ? 'setpriv --reuid=65534 --clear-groups' : ''
    const script = `chmod 755 . in; chmod 000 in/closed; ${as} "$0" "$1" batch --quiet in; status=$?; chmod 755 in/closed; exit $status`
    const { stdout, stderr, status } = await outcomeOf(spawn('bash', ['-c', script, process.execPath, BIN], { cwd }))
    expect(stderr).toBe('whosaid: in/closed: permission denied\n')
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['in/a.txt', 'in/z.txt'])
    expect(status).toBe(1)
  })
})

describe('an output that is there', () => {
  test('is not written over', async () => {
    const cwd = tree({ 'in/a.txt': ARTICLE, 'out.ndjson': '{"schemaVersion":1}\n' })
    for (const args of [[], ['--resume']]) {
      const { stderr, status } = await batch(cwd, 'in', '-o', 'out.ndjson', ...args)
      expect(stderr).toContain('--force')
      expect(status).toBe(2)
    }
    expect(read(cwd)).toBe('{"schemaVersion":1}\n')
    expect((await batch(cwd, 'in', '-o', 'out.ndjson', '--force')).status).toBe(0)
    expect(jsonLines(read(cwd))).toHaveLength(1)
  })

  test.each([['in/a.txt'], ['mine.json']])('and has no analyses is not even with --force: %s', async (output) => {
    const cwd = tree({ 'in/a.txt': ARTICLE, 'mine.json': '{}\n' })
    const { stderr, status } = await batch(cwd, 'in', '-o', output, '--force')
    expect(stderr).toContain(`${output} is there already and has no analyses`)
    expect(status).toBe(2)
    expect([read(cwd, 'in/a.txt'), read(cwd, 'mine.json')]).toEqual([ARTICLE, '{}\n'])
  })

  test('is not mixed with other options, or lost to other inputs', async () => {
    const cwd = tree({ 'in/a.txt': ARTICLE, 'more/a.txt': OTHER })
    await batch(cwd, 'in', '-o', 'out.ndjson')
    const before = read(cwd)
    const options = await batch(cwd, 'in', '-o', 'out.ndjson', '--resume', '--no-text', '--only', 'entities')
    expect(options.stderr).toContain('other options (text, only)')
    const inputs = await batch(cwd, 'more', '-o', 'out.ndjson', '--resume')
    expect(inputs.stderr).toContain('was made of in, too')
    expect([options.status, inputs.status, read(cwd)]).toEqual([2, 2, before])
    expect((await batch(cwd, 'in', 'more', '-o', 'out.ndjson', '--resume')).status).toBe(0)
    expect(jsonLines(read(cwd)).map(({ id }) => id)).toEqual(['in/a.txt', 'more/a.txt'])
  })

  test.each([['here'], ['behind a link']])('in the folder that is read is no article: %s', async (where) => {
    const cwd = tree({ 'a.txt': ARTICLE, 'kept.ndjson': '' })
    if (where === 'behind a link') symlinkSync('kept.ndjson', join(cwd, 'out.ndjson'))
    else rmSync(join(cwd, 'kept.ndjson'))
    for (const args of [[], ['--resume'], ['--force']]) {
      expect(await batch(cwd, '.', '-o', 'out.ndjson', ...args)).toMatchObject({ stderr: '', status: 0 })
      expect(jsonLines(read(cwd)).map(({ id }) => id)).toEqual(['./a.txt'])
    }
  })
})

describe('a list of what failed', () => {
  const LIST = '{"path":"in/b.txt","record":null,"error":{"code":"empty","message":"is empty"}}\n'

  test.each([
    [['--errors', 'in/a.txt'], 'no list of what failed'],
    [['--errors', 'in/a.txt', '--force'], 'no list of what failed'],
    [['--errors', 'failed.ndjson'], 'or --force'],
    [['failed.ndjson', '--errors', './failed.ndjson', '--force'], 'is where the output goes'],
    [['--errors', './out.ndjson', '--force'], 'is where the output goes'],
    [['--errors', 'out.ndjson.resume'], 'is where the output goes'],
    [['--errors', 'in', '--force'], 'no list of what failed'],
  ])('does not take the place of another file: %j', async (args, reason) => {
    const cwd = tree({ 'in/a.txt': ARTICLE, 'failed.ndjson': LIST })
    const { stderr, status } = await batch(cwd, 'in', '-o', 'out.ndjson', ...args)
    expect(stderr).toContain(reason)
    expect(status).toBe(2)
    expect([read(cwd, 'in/a.txt'), read(cwd, 'failed.ndjson')]).toEqual([ARTICLE, LIST])
    expect(existsSync(join(cwd, 'out.ndjson'))).toBe(false)
  })

  test.each(['--force', '--resume'])('is written anew with %s, and is no article', async (option) => {
    const cwd = tree({ 'in/a.txt': ARTICLE, 'in/failed.ndjson': LIST })
    const outcome = await batch(cwd, 'in', '-o', 'out.ndjson', '--errors', 'in/failed.ndjson', option)
    expect(outcome).toMatchObject({ stderr: '', status: 0 })
    expect(read(cwd, 'in/failed.ndjson')).toBe('')
    expect(jsonLines(read(cwd))).toHaveLength(1)
  })
})

describe('a resumed batch', () => {
  const NAMES = Array.from({ length: 12 }, (_, i) => `in/${String(i).padStart(2, '0')}.txt`)
  const FILES = {
    ...Object.fromEntries(NAMES.map((name, i) => [name, `«Так», – сказав Іван ${i}.`])),
    'in/all.ndjson': Array.from({ length: 5 }, (_, i) => `{"text":"Ні ${i}."}\n`).join(''),
  }

  /** What a batch makes of the files after all changes, when it has made something of them before. */
  async function resumed(change: (cwd: string) => void): Promise<string[][]> {
    const cwd = tree(FILES)
    await batch(cwd, 'in', '-o', 'out.ndjson', ...QUICK)
    change(cwd)
    await batch(cwd, 'in', '-o', 'fresh.ndjson', ...QUICK)
    const { stderr } = await whosaid(['batch', 'in', '-o', 'out.ndjson', '--resume', ...QUICK], { cwd })
    expect(read(cwd)).toBe(read(cwd, 'fresh.ndjson'))
    expect(read(cwd, 'out.ndjson.resume')).toBe(read(cwd, 'fresh.ndjson.resume'))
    expect(existsSync(join(cwd, 'out.ndjson.part1'))).toBe(false)
    return [/(\d+) done.* (\d+) skipped/u.exec(stderr)?.slice(1) ?? []]
  }

  test.each<[string, (cwd: string) => void, string[]]>([
    ['nothing', () => {}, ['0', '17']],
    ['an article', (cwd) => writeFileSync(join(cwd, NAMES[3]!), 'Інше.'), ['1', '16']],
    [
      'the last line',
      (cwd) => truncateSync(join(cwd, 'out.ndjson'), statSync(join(cwd, 'out.ndjson')).size - 5),
      ['1', '16'],
    ],
    ['the first line', (cwd) => truncateSync(join(cwd, 'out.ndjson'), 5), ['17', '0']],
    ['the journal', (cwd) => truncateSync(join(cwd, 'out.ndjson.resume'), 300), ['14', '3']],
    ['all but the journal', (cwd) => rmSync(join(cwd, 'out.ndjson')), ['17', '0']],
    ['a gone article', (cwd) => rmSync(join(cwd, NAMES[0]!)), ['0', '16']],
    ['a gone last one', (cwd) => rmSync(join(cwd, 'in/all.ndjson')), ['0', '12']],
    ['a new one', (cwd) => writeFileSync(join(cwd, 'in/05a.txt'), 'Нове.'), ['1', '17']],
    ['a new record', (cwd) => appendFileSync(join(cwd, 'in/all.ndjson'), '{"text":"Нове."}\n'), ['1', '17']],
    ['zeros', (cwd) => appendFileSync(join(cwd, 'out.ndjson'), Buffer.alloc(100)), ['0', '17']],
  ])('is as an undisturbed one: %s', async (_, change, counts) => {
    expect(await resumed(change)).toEqual([counts])
  })
})

test.each(['--resume', '--force'])('a tree has no article that is gone: %s', async (option) => {
  const cwd = tree({ 'in/a.txt': ARTICLE, 'in/d/b.txt': OTHER, 'in/c.ndjson': '{"text":"Раз."}\n{"text":"Два."}\n' })
  await batch(cwd, 'in', '--format', 'json', '-o', 'out', ...QUICK)
  rmSync(join(cwd, 'in/d'), { recursive: true })
  writeFileSync(join(cwd, 'in/c.ndjson'), '{"text":"Раз."}\n')
  expect((await batch(cwd, 'in', '--format', 'json', '-o', 'out', option, ...QUICK)).status).toBe(0)
  const files = readdirSync(join(cwd, 'out'), { recursive: true }).sort()
  const own = ['.tree', 'analyses.ndjson', 'analyses.ndjson.resume']
  expect(files).toEqual([...own, 'a.txt.json', 'c.ndjson', 'c.ndjson/1.json'].sort())
})

test('an output that has lost a line by hand is not continued', async () => {
  const cwd = tree({ 'in/a.txt': ARTICLE, 'in/b.txt': OTHER, 'in/c.txt': ARTICLE })
  await batch(cwd, 'in', '-o', 'out.ndjson')
  const lines = read(cwd).split('\n')
  const changed = [lines[0], ...lines.slice(2)].join('\n')
  writeFileSync(join(cwd, 'out.ndjson'), changed)
  const { stderr, status } = await batch(cwd, 'in', '-o', 'out.ndjson', '--resume')
  expect(stderr).toContain('out.ndjson was changed since: write it anew with --force')
  expect([status, read(cwd)]).toEqual([2, changed])
  expect((await batch(cwd, 'in', '-o', 'out.ndjson', '--force')).status).toBe(0)
  expect(jsonLines(read(cwd))).toHaveLength(3)
})

function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout?.on('data', (chunk) => stdout.push(chunk))
  child.stderr?.on('data', (chunk) => stderr.push(chunk))
  return new Promise((resolve) => {
    child.on('close', (status) =>
      resolve({ stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString(), status }),
    )
  })
}
