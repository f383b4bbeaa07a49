import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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
