import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openLog } from '../src/batch/log.ts'
import type { Outcome, Task } from '../src/batch/task.ts'
import { NOTHING_READ } from '../src/input/lacking.ts'
import { folder } from './command.ts'

const HEADER = { options: {}, inputs: [] }

/** What a thread would make of "a=1": the article a with the text 1. */
function perform(item: string, hash: string | undefined): { task: Task; outcome: Outcome } {
  const [path = '', text = ''] = item.split('=')
  const kept = hash === text
  const lines = new TextEncoder().encode(kept || text === '' ? '' : `{"${path}":"${text}"}\n`)
  const failures = text === '' ? [{ id: path, record: null, code: 'empty', message: 'is empty' }] : []
  const outcome = { hash: text, kept, lines, done: 1, failures, lacking: NOTHING_READ }
  return { task: { kind: 'file', path, record: null }, outcome }
}

interface Run {
  /** "a=1 b=2" */
  readonly items: string
  /** How many are done before it is interrupted. */
  readonly until?: number
  readonly arrival?: boolean
  readonly resume?: boolean
}

/** Gives how many were not done again. */
async function run(file: string, { items, until, arrival = false, resume = true }: Run): Promise<number> {
  const log = await openLog(file, HEADER, { resume, arrival })
  let kept = 0
  const all = items.split(' ').filter(Boolean)
  for (const item of all.slice(0, until)) {
    const { task } = perform(item, undefined)
    const { outcome } = perform(item, log.hashOf(task))
    if (outcome.kept) kept++
    await log.append([task], [outcome])
  }
  await (until === undefined ? log.finish() : log.close())
  return kept
}

function read(file: string): string {
  return readFileSync(file, 'utf8').replace(/[{}"]/gu, '').replaceAll(':', '=').trim().split('\n').join(' ')
}

describe('an output that is continued', () => {
  test.each<[string, (Run | string)[], number[]]>([
    ['appended to', [{ items: 'a=1 b=2 c=3', until: 1 }, 'a=1', { items: 'a=1 b=2 c=3' }, 'a=1 b=2 c=3'], [0, 1]],
    ['begun anew', [{ items: 'a=1 b=2' }, { items: 'a=1', resume: false }, 'a=1'], [0, 0]],
    ['changed at the start', [{ items: 'a=1 b=2' }, { items: 'a=5 b=2' }, 'a=5 b=2'], [0, 1]],
    ['put in another order', [{ items: 'a=1 b=2 c=3' }, { items: 'c=3 a=1 b=2' }, 'c=3 a=1 b=2'], [0, 3]],
    ['cut', [{ items: 'a=1 b=2 c=3' }, { items: 'a=1' }, 'a=1'], [0, 1]],
    [
      'mended where something failed',
      [{ items: 'a=1 b= c=3' }, 'a=1 c=3', { items: 'a=1 b=2 c=3' }, 'a=1 b=2 c=3'],
      [0, 2],
    ],
    [
      'left as it is while it is written anew, however often that is interrupted',
      [
        { items: 'a=1 b=2 c=3 d=4' },
        { items: 'a=1 x=9 b=2 c=3 d=4', until: 3 },
        'a=1 b=2 c=3 d=4',
        { items: 'a=1 x=9 b=2 c=3 d=4', until: 4 },
        'a=1 b=2 c=3 d=4',
        { items: 'a=1 x=9 y=8 b=2 c=3 d=4', until: 4 },
        'a=1 b=2 c=3 d=4',
        { items: 'a=1 x=9 y=8 b=2 c=3 d=4' },
        'a=1 x=9 y=8 b=2 c=3 d=4',
      ],
      [0, 2, 4, 3, 6],
    ],
    [
      'appended to as things arrive',
      [{ items: 'b=2 a=1', arrival: true }, { items: 'a=1 c=3 b=2 a=5 a=5', arrival: true }, 'b=2 a=1 c=3 a=5'],
      [0, 3],
    ],
    ['put in order after that', [{ items: 'b=2 a=1 a=5', arrival: true }, { items: 'a=5 b=2' }, 'a=5 b=2'], [0, 2]],
  ])('is %s', async (_, steps, counts) => {
    const cwd = folder({})
    const file = join(cwd, 'out.ndjson')
    const kept: number[] = []
    for (const step of steps) {
      if (typeof step === 'string') expect(read(file)).toBe(step)
      else kept.push(await run(file, step))
    }
    expect(kept).toEqual(counts)
    expect(readdirSync(cwd).sort()).toEqual(['out.ndjson', 'out.ndjson.resume'])
  })

  test('is one even if its journal was not renamed with it', async () => {
    const file = join(folder({}), 'out.ndjson')
    await run(file, { items: 'a=1 b=2 c=3' })
    await run(file, { items: 'x=9 a=1 b=2 c=3', until: 4 })
    renameSync(`${file}.part1`, file)
    expect(await run(file, { items: 'x=9 a=1 b=2 c=3' })).toBe(4)
    expect(read(file)).toBe('x=9 a=1 b=2 c=3')
    expect(existsSync(`${file}.part1.resume`)).toBe(false)
  })

  test.each(['{"half', '\0\0\0\0', 'no line of ours\n'])('is repaired where it ends in %j', async (torn) => {
    const file = join(folder({}), 'out.ndjson')
    await run(file, { items: 'a=1 b=2', until: 2 })
    appendFileSync(file, torn)
    appendFileSync(`${file}.resume`, '["c",nul')
    expect(await run(file, { items: 'a=1 b=2 c=3' })).toBe(2)
    expect(read(file)).toBe('a=1 b=2 c=3')
  })

  test.each([['{"a":"1"}\n{"b":"2"}\n'], ['{"b":"2"}\n{"c":"3"}\n'], ['{"a":"1"}\n{"b":"long"}\n{"c":"3"}\n']])(
    'is refused where a line was changed by hand: %j',
    async (changed) => {
      const file = join(folder({}), 'out.ndjson')
      await run(file, { items: 'a=1 b=2 c=3' })
      writeFileSync(file, changed)
      await expect(run(file, { items: 'a=1 b=2 c=3' })).rejects.toThrow('out.ndjson was changed since')
      expect(readFileSync(file, 'utf8')).toBe(changed)
    },
  )

  test.each([
    [{ options: { only: ['entities'] }, inputs: [] }, 'other options (only)'],
    [{ options: {}, inputs: ['in'] }, 'was made of in, too'],
  ])('is not by another one: %j', async (header, reason) => {
    const file = join(folder({}), 'out.ndjson')
    await (await openLog(file, header, { resume: true, arrival: false })).finish()
    await expect(openLog(file, HEADER, { resume: true, arrival: false })).rejects.toThrow(reason)
  })
})
