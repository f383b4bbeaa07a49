import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { seeded } from '../training/random.ts'
import { BIN, whosaid } from './command.ts'
import { plant } from './tree.ts'

const FILES = 1000
const RECORDS = 1000
const ARGS = ['batch', 'in', '-o', 'out.ndjson', '--no-text', '--quiet', '--resume']
const SLOW = 600_000

/** 2,000 articles, most of them of a sentence, half of them in one file. */
function articles(): Record<string, string> {
  const records = Array.from(
    { length: RECORDS },
    (_, i) => `${JSON.stringify({ text: `«Ні», – сказала Леся ${i}.` })}\n`,
  )
  const files = Array.from({ length: FILES }, (_, i) => [
    `in/${i % 7}/${i}.txt`,
    i % 50 ? `Слово ${i}.` : 'Слово. '.repeat(i + 1),
  ])
  return { ...Object.fromEntries(files), 'in/3/all.ndjson': records.join('') }
}

const folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a batch of 2,000 articles', () => {
  let whole: Buffer
  let journal: string
  beforeAll(async () => {
    plant(folder, articles())
    const cwd = start()
    await whosaid([...ARGS, '--jobs', '2'], { cwd })
    whole = readFileSync(join(cwd, 'out.ndjson'))
    journal = readFileSync(join(cwd, 'out.ndjson.resume'), 'utf8')
    expect(whole.toString().split('\n')).toHaveLength(FILES + RECORDS + 1)
  }, SLOW)

  // 20 kills, at moments told by how much was written: the same however fast the machine is
  test.each([1, 2, 3, 4, 5])(
    'killed four times and resumed is the same byte for byte, seed %i',
    async (seed) => {
      const random = seeded(seed)
      const moments = Array.from({ length: 4 }, () => Math.floor(random() * whole.length)).sort((a, b) => a - b)
      const cwd = start()
      for (const moment of moments) {
        const child = run(cwd, 1 + (seed % 2))
        await written(cwd, moment, child)
        child.kill('SIGKILL')
        await closed(child)
        const part = readFileSync(join(cwd, 'out.ndjson'))
        expect(part.equals(whole.subarray(0, part.length))).toBe(true)
      }
      expect(await closed(run(cwd, 2))).toBe(0)
      expectWhole(cwd)
    },
    SLOW,
  )

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ended by %s keeps what is done',
    async (signal) => {
      const cwd = start()
      const child = run(cwd, 2)
      await written(cwd, 10_000, child)
      child.kill(signal)
      expect(await closed(child)).toBe(signal === 'SIGINT' ? 130 : 143)
      const part = readFileSync(join(cwd, 'out.ndjson'))
      expect(part.equals(whole.subarray(0, part.length))).toBe(true)
      expect(part.length).toBeGreaterThan(10_000)
      expect(part.at(-1)).toBe(0x0a)
      const { stderr, status } = await whosaid(
        ARGS.filter((arg) => arg !== '--quiet'),
        { cwd },
      )
      expect(status).toBe(0)
      expect(stderr).toMatch(/ [1-9][\d,]* skipped/u)
      expectWhole(cwd)
    },
    SLOW,
  )

  test(
    'goes on when there is room again',
    async () => {
      const cwd = start()
      // a signal would kill it
      const script = `trap '' XFSZ; ulimit -f 200; "$0" "$@"`
      const child = spawn('bash', ['-c', script, process.execPath, BIN, ...ARGS], { cwd })
      const errors: string[] = []
      child.stderr.on('data', (chunk) => errors.push(String(chunk)))
      expect(await closed(child)).toBe(1)
      expect(errors.join('')).toBe(
        'whosaid: out.ndjson: the file may not grow any more; make room and go on with --resume\n',
      )
      const part = readFileSync(join(cwd, 'out.ndjson'))
      expect(part.at(-1)).toBe(0x0a)
      expect(await closed(run(cwd, 2))).toBe(0)
      expectWhole(cwd)
    },
    SLOW,
  )

  function expectWhole(cwd: string): void {
    expect(readFileSync(join(cwd, 'out.ndjson')).equals(whole)).toBe(true)
    expect(readFileSync(join(cwd, 'out.ndjson.resume'), 'utf8')).toBe(journal)
  }
})

/** The folder of articles, without an output. */
function start(): string {
  for (const name of ['out.ndjson', 'out.ndjson.resume']) rmSync(join(folder, name), { force: true })
  return folder
}

function run(cwd: string, jobs: number): ChildProcess {
  const child = spawn(process.execPath, [BIN, ...ARGS, '--jobs', String(jobs)], { cwd, stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Waits until so many bytes are written, or it is over. */
async function written(cwd: string, bytes: number, child: ChildProcess): Promise<void> {
  const size = () => statSync(join(cwd, 'out.ndjson'), { throwIfNoEntry: false })?.size ?? 0
  while (size() < bytes && child.exitCode === null) await sleep(1)
}

function closed(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve))
}
