import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { align } from '../eval/align.ts'
import { median } from './median.ts'

const BIN = join(import.meta.dirname, '../bin/whosaid.js')
const ARTICLES = 3000
const ROUNDS = 3
/** In milliseconds: how often the clocks of the threads are read. */
const EVERY = 50

/**
 * How much faster a batch is on two threads than on one: by the clock, and by the processor time of the busiest thread,
 * which on a machine with nothing else to do is the same.
 */
export async function threads(articles: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
  const lines = Array.from({ length: ARTICLES }, (_, id) =>
    JSON.stringify({ id, text: articles[id % articles.length] }),
  )
  writeFileSync(join(folder, 'articles.ndjson'), lines.join('\n'))
  try {
    const runs = await rounds([1, 2], folder)
    const [one] = runs
    return align([
      ['', 'articles/s', 'speed-up', 'by processor time', 'main thread, % of busiest'],
      ...runs.map(({ jobs, wall, busiest, main }) => [
        `--jobs ${jobs}`,
        (ARTICLES / wall).toFixed(0),
        (one!.wall / wall).toFixed(2),
        (one!.busiest / busiest).toFixed(2),
        ((100 * main) / busiest).toFixed(0),
      ]),
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Run {
  readonly jobs: number
  /** In seconds. */
  readonly wall: number
  readonly busiest: number
  readonly main: number
}

/** The median of some rounds, in turn. */
async function rounds(jobs: readonly number[], folder: string): Promise<Run[]> {
  const runs: Run[][] = jobs.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, count] of jobs.entries()) runs[i]!.push(await runOnce(count, folder))
  }
  const middle = (list: readonly Run[], key: 'wall' | 'busiest' | 'main') => median(list.map((run) => run[key]))
  return runs.map((list, i) => {
    return { jobs: jobs[i]!, wall: middle(list, 'wall'), busiest: middle(list, 'busiest'), main: middle(list, 'main') }
  })
}

async function runOnce(jobs: number, cwd: string): Promise<Run> {
  const started = performance.now()
  const args = ['batch', 'articles.ndjson', '-o', 'out.ndjson', '--force', '--quiet', '--jobs', String(jobs)]
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'inherit' })
  let clocks = new Map<number, number>()
  const timer = setInterval(() => {
    clocks = new Map([...clocks, ...readClocks(child.pid!)])
  }, EVERY)
  await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  const wall = (performance.now() - started) / 1000
  return { jobs, wall, busiest: Math.max(...clocks.values()), main: clocks.get(child.pid!) ?? Number.NaN }
}

/** Seconds of work of each thread of a process, from Linux: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function readClocks(pid: number): Map<number, number> {
  try {
    const ids = readdirSync(`/proc/${pid}/task`)
    return new Map(ids.map((id) => [Number(id), readClock(`/proc/${pid}/task/${id}/stat`)]))
  } catch {
    return new Map()
  }
}

function readClock(path: string): number {
  const fields = readFileSync(path, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
