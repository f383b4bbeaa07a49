import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { align } from '../eval/align.ts'
import { median } from './median.ts'

const BIN = join(import.meta.dirname, '../bin/whosaid.js')
/** Articles: in the first seconds a thread is slower, until its code is compiled for what it does most. */
const SHORT = 1000
const LONG = 5000
const JOBS = [1, 2]
const ROUNDS = 3
/** In milliseconds: how often the clocks of the threads are read. */
const EVERY = 50

/**
 * How much faster a batch is on two threads than on one, a short one and once the threads are warm, which the difference of a long
 * and a short one tells: by the clock, and by the processor time of the busiest thread, which on a machine with nothing else to
 * do is the same.
 */
export async function threads(articles: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
  try {
    for (const count of [SHORT, LONG]) writeFileSync(join(folder, nameOf(count)), linesOf(articles, count))
    const short = await rounds(SHORT, folder)
    const long = await rounds(LONG, folder)
    const warm = long.map((run, i) => minus(run, short[i]!))
    return align([
      ['', 'articles/s', 'speed-up', 'by processor time', 'main thread, % of busiest'],
      ...rowsOf(`${SHORT} articles`, SHORT, short),
      ...rowsOf('once warm', LONG - SHORT, warm),
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function nameOf(count: number): string {
  return `${count}.ndjson`
}

function linesOf(articles: readonly string[], count: number): string {
  return Array.from({ length: count }, (_, id) => JSON.stringify({ id, text: articles[id % articles.length] })).join(
    '\n',
  )
}

/** In seconds. */
interface Run {
  readonly wall: number
  readonly busiest: number
  readonly main: number
}

function minus(long: Run, short: Run): Run {
  return { wall: long.wall - short.wall, busiest: long.busiest - short.busiest, main: long.main - short.main }
}

function rowsOf(title: string, count: number, runs: readonly Run[]): string[][] {
  const [one] = runs
  return runs.map(({ wall, busiest, main }, i) => [
    `${title}, --jobs ${JOBS[i]}`,
    (count / wall).toFixed(0),
    (one!.wall / wall).toFixed(2),
    (one!.busiest / busiest).toFixed(2),
    ((100 * main) / busiest).toFixed(0),
  ])
}

/** For each number of jobs the median of some rounds, in turn. */
async function rounds(count: number, folder: string): Promise<Run[]> {
  const runs: Run[][] = JOBS.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, jobs] of JOBS.entries()) runs[i]!.push(await runOnce(count, jobs, folder))
  }
  const middle = (list: readonly Run[], key: keyof Run) => median(list.map((run) => run[key]))
  return runs.map((list) => ({
    wall: middle(list, 'wall'),
    busiest: middle(list, 'busiest'),
    main: middle(list, 'main'),
  }))
}

async function runOnce(count: number, jobs: number, cwd: string): Promise<Run> {
  const started = performance.now()
  const args = ['batch', nameOf(count), '-o', 'out.ndjson', '--force', '--quiet', '--jobs', String(jobs)]
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'inherit' })
  let clocks = new Map<number, number>()
  const timer = setInterval(() => {
    clocks = new Map([...clocks, ...readClocks(child.pid!)])
  }, EVERY)
  await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  const wall = (performance.now() - started) / 1000
  return { wall, busiest: Math.max(...clocks.values()), main: clocks.get(child.pid!) ?? Number.NaN }
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
