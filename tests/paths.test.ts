import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nativePath, readName } from '../src/input/native.ts'
import { jsonLines, whosaid } from './command.ts'
import { tree } from './tree.ts'

const TEXT = 'Іде дощ.'
const CHEAP = ['--no-text', '--only', 'sentences', '--jobs', '1']

test('a link that loops is said, and is no failure', async () => {
  const cwd = tree({ 'in/a.txt': TEXT, 'in/d/b.txt': TEXT, 'e/f.txt': TEXT })
  symlinkSync('..', join(cwd, 'in/d/up'))
  symlinkSync('.', join(cwd, 'e/self'))
  symlinkSync('gone', join(cwd, 'in/c.txt'))
  const args = ['batch', 'in', '-o', 'out.ndjson', '--errors', 'failed.ndjson', ...CHEAP]
  const { stderr, status } = await whosaid(args, { cwd })
  expect(stderr.split('\n')).toEqual(
    expect.arrayContaining([
      'whosaid: in/c.txt: no such file',
      'whosaid: in/d/up: is a link to a folder that it is in; not followed',
      expect.stringMatching(/^whosaid: batch: 2 done, 1 failed, 0 skipped/u),
    ]),
  )
  expect(status).toBe(1)
  const listed = readFileSync(join(cwd, 'failed.ndjson'), 'utf8')
  expect(jsonLines(listed)).toMatchObject([{ path: 'in/c.txt', error: { code: 'ENOENT' } }])

  const quiet = await whosaid(['batch', 'e', '--quiet', ...CHEAP], { cwd })
  expect(jsonLines(quiet.stdout).map(({ id }) => id)).toEqual(['e/f.txt'])
  expect({ stderr: quiet.stderr, status: quiet.status }).toEqual({ stderr: '', status: 0 })
})

test.each([
  [
    ['in', 'in/d'],
    ['in/a.txt', 'in/b.txt', 'in/d/c.ndjson#1', 'in/d/c.ndjson#2'],
  ],
  [
    ['in/d', 'in'],
    ['in/d/c.ndjson#1', 'in/d/c.ndjson#2', 'in/a.txt', 'in/b.txt'],
  ],
  [['in/a.txt', './in/a.txt', 'in//a.txt'], ['in/a.txt']],
  [
    ['in/*.txt', 'in/b.txt', 'in'],
    ['in/a.txt', 'in/b.txt', 'in/d/c.ndjson#1', 'in/d/c.ndjson#2'],
  ],
  [
    ['in/a.txt', '--files-from', 'list'],
    ['in/a.txt', 'in/d/c.ndjson#2', 'in/d/c.ndjson#1'],
  ],
  // a link is an article of its own
  [
    ['in/a.txt', 'link.txt'],
    ['in/a.txt', 'link.txt'],
  ],
])('each file is done once, where it is named first: %j', async (paths, ids) => {
  const cwd = tree({
    'in/a.txt': TEXT,
    'in/b.txt': TEXT,
    'in/d/c.ndjson': `{"text":"${TEXT}"}\n{"text":"${TEXT}"}\n`,
    list: 'in/a.txt\n{"path":"in/d/c.ndjson","record":2}\nin/a.txt\n{"path":"in/d/c.ndjson","record":1}\n',
  })
  symlinkSync('in/a.txt', join(cwd, 'link.txt'))
  const { stdout, stderr, status } = await whosaid(['batch', ...paths, '--quiet', ...CHEAP], { cwd })
  expect(jsonLines(stdout).map(({ id }) => id)).toEqual(ids)
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
})

/** A name of windows-1251, as a file server of before has it. */
const OLD = Buffer.from('\xe4\xee\xf9', 'latin1')

test.each([
  [Buffer.from('дощ.txt'), 'дощ.txt'],
  [Buffer.from('a\\b.txt'), 'a\\b.txt'],
  [OLD, '\\xE4\\xEE\\xF9'],
  [Buffer.concat([Buffer.from('дощ 😀 '), OLD, Buffer.from('.txt')]), 'дощ 😀 \\xE4\\xEE\\xF9.txt'],
  [Buffer.from([0xd0, 0x64, 0xd0]), '\\xD0d\\xD0'],
  // these stand in the name
  [Buffer.from('\\xE4.txt'), '\\x5CxE4.txt'],
  [Buffer.from('\\x5CxE4'), '\\x5Cx5CxE4'],
])('the name of bytes %j is %s, and leads back to them', (bytes, name) => {
  expect(readName(bytes)).toBe(name)
  expect(Buffer.from(nativePath(name))).toEqual(bytes)
})

test('names that are no UTF-8 are read, said, listed and gone on with', async () => {
  const cwd = tree({})
  const inside = Buffer.concat([Buffer.from(`${cwd}/in/`), OLD])
  mkdirSync(inside, { recursive: true })
  for (const [name, text] of [
    ['a.txt', TEXT],
    ['b.txt', ''],
    ['c.ndjson', `{"text":"${TEXT}"}\n`],
  ] as const)
    writeFileSync(Buffer.concat([inside, Buffer.from('/'), OLD, Buffer.from(name)]), text)
  const name = '\\xE4\\xEE\\xF9'
  const args = ['batch', '-o', 'out.ndjson', '--quiet', '--errors', 'failed.ndjson', ...CHEAP]
  const first = await whosaid([...args, 'in'], { cwd })
  expect(first).toMatchObject({ stderr: `whosaid: in/${name}/${name}b.txt: is empty\n`, status: 1 })
  const ids = [`in/${name}/${name}a.txt`, `in/${name}/${name}c.ndjson#1`]
  expect(jsonLines(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).map(({ id }) => id)).toEqual(ids)

  writeFileSync(Buffer.concat([inside, Buffer.from('/'), OLD, Buffer.from('b.txt')]), TEXT)
  const found = Buffer.concat([Buffer.from('in/'), OLD, Buffer.from('/'), OLD, Buffer.from('a.txt\n')])
  writeFileSync(join(cwd, 'list'), Buffer.concat([readFileSync(join(cwd, 'failed.ndjson')), found]))
  const again = await whosaid(['batch', '--files-from', 'list', '--quiet', ...CHEAP], { cwd })
  expect(jsonLines(again.stdout).map(({ id }) => id)).toEqual([`in/${name}/${name}b.txt`, ids[0]])
  expect({ stderr: again.stderr, status: again.status }).toEqual({ stderr: '', status: 0 })
  const resumed = await whosaid([...args, 'in', '--resume'], { cwd })
  expect({ stderr: resumed.stderr, status: resumed.status }).toEqual({ stderr: '', status: 0 })
})
