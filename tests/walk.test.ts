import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readList } from '../src/batch/list.ts'
import { type WalkOptions, walk } from '../src/batch/walk.ts'
import { folder } from './command.ts'
import { tree } from './tree.ts'

const NAMES = ['b.txt', 'a.txt', 'a/x.txt', 'a/Ю.txt', 'a/я.txt', 'a/Z.txt', 'a-b.txt', '10.txt', '9.txt', 'є/b.txt']

describe('a walk', () => {
  test('is in the order of sort, whatever the folder', async () => {
    const root = tree(Object.fromEntries(NAMES.map((name) => [`in/${name}`, name])))
    const sorted = execFileSync('sort', { input: NAMES.join('\n'), env: { LC_ALL: 'C' } })
    expect(await find(root, ['in'])).toEqual(
      sorted
        .toString()
        .trim()
        .split('\n')
        .map((name) => `in/${name}`),
    )
  })

  test.each([
    [['in'], ['in/a.txt', 'in/b.txt']],
    [['in/'], ['in/a.txt', 'in/b.txt']],
    [['./in'], ['./in/a.txt', './in/b.txt']],
    [['in//'], ['in//a.txt', 'in//b.txt']],
    [
      ['in/b.txt', 'in/a.txt', 'in/b.txt', './in/a.txt'],
      ['in/b.txt', 'in/a.txt'],
    ],
    [['in/pic.css'], ['in/pic.css']],
    [['in/.hidden.txt'], ['in/.hidden.txt']],
    [['in/.hidden'], ['in/.hidden/a.txt']],
    [['-'], ['-']],
  ])('gives paths as they were typed: %j', async (roots, paths) => {
    const root = tree({
      'in/a.txt': '',
      'in/b.txt': '',
      'in/pic.css': '',
      'in/.hidden.txt': '',
      'in/.hidden/a.txt': '',
      'in/node_modules/a.txt': '',
    })
    expect(await find(root, roots)).toEqual(paths)
  })

  test('takes what by its name may be an article, and counts the others', async () => {
    const names = ['a.MD', 'b.htm', 'c.json.gz', 'd.jsonl', 'e.tsv', 'f.css', 'g', 'h.gz', 'i.txt.bak']
    const root = folder(Object.fromEntries(names.map((name) => [name, ''])))
    let others = 0
    const paths = await find(root, ['.'], { onOther: () => void others++ })
    expect({ paths, others }).toEqual({
      paths: ['a.MD', 'b.htm', 'c.json.gz', 'd.jsonl', 'e.tsv'].map((name) => `./${name}`),
      others: 4,
    })
  })

  test.each<[WalkOptions, string[]]>([
    [{ include: ['*.css'] }, ['c.css', 'd/c.css']],
    [{ include: ['d/**'] }, ['d/a.txt', 'd/c.css', 'd/e/a.txt']],
    [{ include: ['*.css', 'a.*'] }, ['a.txt', 'c.css', 'd/a.txt', 'd/c.css', 'd/e/a.txt']],
    [{ exclude: ['d'] }, ['a.txt']],
    [{ exclude: ['d/'] }, ['a.txt']],
    [{ exclude: ['d/e'] }, ['a.txt', 'd/a.txt']],
    [{ exclude: ['a.txt'] }, []],
    [{ exclude: ['./a.txt'] }, ['d/a.txt', 'd/e/a.txt']],
    [{ include: ['*.css'], exclude: ['d'] }, ['c.css']],
    [{ any: true }, ['a.txt', 'c.css', 'd/a.txt', 'd/c.css', 'd/e/a.txt']],
  ])('takes and leaves: %j', async (options, paths) => {
    const root = tree({ 'in/a.txt': '', 'in/c.css': '', 'in/d/a.txt': '', 'in/d/c.css': '', 'in/d/e/a.txt': '' })
    expect(await find(root, ['in'], options)).toEqual(paths.map((path) => `in/${path}`))
  })

  test.each([
    ['in/*.txt', ['in/a.txt', 'in/b.txt']],
    ['in/**/*.txt', ['in/a.txt', 'in/b.txt', 'in/d/a.txt', 'in/d/e/a.txt']],
    ['in/?.css', ['in/c.css']],
    ['in/{b,c}.*', ['in/b.txt', 'in/c.css']],
    ['in/d*', ['in/d/a.txt', 'in/d/e/a.txt']],
    ['*/a.txt', ['./in/a.txt']],
    ['in/[[]1].txt', ['in/[1].txt']],
    ['in/[1].txt', ['in/[1].txt']],
    ['in/*.zip', 'in/*.zip: matches no file'],
    ['out/*.txt', 'out: no such file'],
    ['in/x.txt', 'in/x.txt: no such file'],
  ])('knows the pattern %s', async (pattern, paths) => {
    const root = tree({
      'in/a.txt': '',
      'in/b.txt': '',
      'in/[1].txt': '',
      'in/c.css': '',
      'in/d/a.txt': '',
      'in/d/c.css': '',
      'in/d/e/a.txt': '',
      'in/.h/a.txt': '',
    })
    const found = (await find(root, [pattern])).filter((path) => path !== 'in/[1].txt' || pattern.includes('1'))
    expect(found).toEqual(typeof paths === 'string' ? [paths] : paths)
  })

  test('follows links, but not round and round', async () => {
    const root = tree({ 'in/a.txt': '', 'in/d/b.txt': '', 'other/c.txt': '' })
    symlinkSync('..', join(root, 'in/d/up'))
    symlinkSync('../other', join(root, 'in/o'))
    symlinkSync('gone.txt', join(root, 'in/broken.txt'))
    symlinkSync('self.txt', join(root, 'in/self.txt'))
    symlinkSync('a.txt', join(root, 'in/z.txt'))
    const loops: string[] = []
    expect(await find(root, ['in'], { onLoop: (path) => loops.push(path) })).toEqual([
      'in/a.txt',
      'in/broken.txt: no such file',
      'in/d/b.txt',
      'in/o/c.txt',
      'in/self.txt: too many symbolic links',
      'in/z.txt',
    ])
    expect(loops).toEqual(['in/d/up'])
  })

  test('waits for no pipe in a folder', async () => {
    const root = tree({ 'in/a.txt': '' })
    execFileSync('mkfifo', [join(root, 'in/pipe.txt')])
    mkdirSync(join(root, 'in/empty'))
    expect(await find(root, ['in'])).toEqual(['in/a.txt'])
  })

  test('leaves out what is being written, and refuses to read it', async () => {
    const root = tree({ 'in/a.txt': '', 'in/out.ndjson': '', 'in/out/b.txt': '' })
    const outputs = new Set([join(root, 'in/out.ndjson'), join(root, 'in/out')])
    expect(await find(root, ['in'], { outputs })).toEqual(['in/a.txt'])
    await expect(find(root, ['in/out.ndjson'], { outputs })).rejects.toThrow('is where the output goes')
    await expect(find(root, ['in/out'], { outputs })).rejects.toThrow('is where the output goes')
  })
})

describe('a list of paths', () => {
  test.each([
    ['a.txt\nb c.txt\n\nd*.txt', ['a.txt', 'b c.txt', 'd*.txt']],
    ['a.txt\r\nb.txt\r\n', ['a.txt', 'b.txt']],
    ['a\nb.txt\0c.txt\0', ['a\nb.txt', 'c.txt']],
    ['{"path":"a.txt","record":null,"error":{}}\n{a}.txt\n{"path":5}', ['a.txt', '{a}.txt', '{"path":5}']],
    [
      '{"path":"a.ndjson","record":3}\n{"path":"a.ndjson","record":5}\n{"path":"b.ndjson","record":1}\n',
      ['a.ndjson 3,5', 'b.ndjson 1'],
    ],
    ['', []],
  ])('is %j', async (list, paths) => {
    const found: string[] = []
    for await (const { path, records, literal } of readList(join(folder({ list }), 'list'))) {
      expect(literal).toBe(true)
      found.push(path + (records ? ` ${[...records]}` : ''))
    }
    expect(found).toEqual(paths)
  })
})

/** What is found below a folder, with reasons where something is not. */
async function find(cwd: string, roots: readonly string[], options: WalkOptions = {}): Promise<string[]> {
  const before = process.cwd()
  process.chdir(cwd)
  try {
    const found: string[] = []
    const all = roots.map((path) => ({ path }))
    for await (const step of walk(all, options)) found.push('code' in step ? `${step.id}: ${step.message}` : step.path)
    return found
  } finally {
    process.chdir(before)
  }
}
