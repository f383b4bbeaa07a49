// What the queue costs beside the analysis: articles that are answered at once. Counts the time that processors work.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyze } from '../src/analyze.ts'
import type { Pool } from '../src/batch/pool.ts'
import { NOTHING_READ } from '../src/input/lacking.ts'
import { toJson } from '../src/output/json.ts'
import { collect } from '../src/queue/collect.ts'
import { type Connection, withQueue } from '../src/queue/connection.ts'
import { enqueue, type Named } from '../src/queue/enqueue.ts'
import { jobId, toPlan } from '../src/queue/job.ts'
import { work } from '../src/queue/work.ts'

const ARTICLES = 10_000
const PORT = 7790
const QUIET = { feeder: 'bench', ahead: 10 * ARTICLES, onFull() {}, onGroup() {} }

const text = readFileSync(join(import.meta.dirname, '../fixtures/uk/bats/article.txt'), 'utf8')
const analysis = analyze(text)
const lines = new TextEncoder().encode(toJson(analysis))
const folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
const redis = spawn('redis-server', ['--port', `${PORT}`, '--dir', folder, '--appendonly', 'yes', '--save', ''])
redis.stdout.resume()
process.on('exit', () => {
  redis.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

const options = { redis: `redis://localhost:${PORT}`, name: 'bench', patient: true, complain: console.error }
await withQueue(options, async (connection) => {
  await connection.redis.ping()
  console.log(`${ARTICLES} articles of ${Buffer.byteLength(text)} bytes, ${lines.length} bytes of output`)
  await measure('enqueue', connection, () => enqueue(connection, articles(), QUIET))
  await measure('work', connection, () => workAll(connection))
  await measure('collect', connection, () => collectAll(connection))
})
process.exit()

async function* articles(): AsyncGenerator<Named> {
  const plan = toPlan({ analysis: {}, reading: {}, view: { offsets: 'utf16', text: true } })
  for (let record = 0; record < ARTICLES; record++) {
    const input = { id: `a${record}`, record, text, source: analysis.source, warnings: [] }
    const job = { task: { kind: 'input', path: 'a.ndjson', record, input }, work: plan } as const
    yield { id: jobId(job), job }
  }
}

async function workAll(connection: Connection): Promise<void> {
  const end = new AbortController()
  let done = 0
  const run: Pool['run'] = async () => {
    if (++done === ARTICLES) setTimeout(() => end.abort(), 100)
    return [{ hash: '', kept: false, lines, done: 1, failures: [], lacking: NOTHING_READ }]
  }
  const pool = { run, close: async () => {} }
  await work(connection, { pool, jobs: 32, stall: 30_000, signal: end.signal, complain: console.error })
}

async function collectAll(connection: Connection): Promise<void> {
  const signal = new AbortController().signal
  const output = join(folder, 'out.ndjson')
  await collect(connection, { output, follow: false, signal, onGroup() {} })
}

/** Microseconds an article: of Redis, of this process; and what Redis keeps and moves of it. */
async function measure(name: string, { redis }: Connection, act: () => Promise<unknown>): Promise<void> {
  const before = read(await redis.info())
  const own = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(own)
  const after = read(await redis.info())
  const grown = (field: string) => (after(field) - before(field)) / ARTICLES
  const cpu = 1e6 * (grown('used_cpu_user') + grown('used_cpu_sys'))
  const figures = {
    'Redis µs': cpu,
    'Node µs': (user + system) / ARTICLES,
    'memory B': grown('used_memory'),
    'disk B': grown('aof_current_size'),
    'in B': grown('total_net_input_bytes'),
    'out B': grown('total_net_output_bytes'),
  }
  const cells = Object.entries(figures).map(([unit, value]) => `${Math.round(value)} ${unit}`)
  console.log(`${name}: ${cells.join(', ')}`)
}

/** "used_memory:1032984" */
function read(info: string): (field: string) => number {
  const fields = new Map(info.split('\r\n').map((line) => line.split(':') as [string, string]))
  return (field) => Number(fields.get(field))
}
