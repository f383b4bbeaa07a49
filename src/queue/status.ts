import type { Connection } from './connection.ts'
import { keyOf } from './ledger.ts'

/** How a queue stands. */
export interface Status {
  readonly waiting: number
  readonly active: number
  /** To be tried again. */
  readonly delayed: number
  /** Analysed, not collected. */
  readonly done: number
  readonly failed: number
  /** Not collected, failures included that were not told. */
  readonly uncollected: number
  /** Articles a second, of the last full minutes; null in the first one. */
  readonly rate: number | null
  readonly workers: number
  /** Seconds since the first that is not collected was enqueued. */
  readonly oldest: number | null
  readonly engine: string | null
  readonly memory: { readonly used: number; readonly most: number | null }
}

/** Counts what is in a queue. */
export async function statusOf(connection: Connection): Promise<Status> {
  const { queue, redis } = connection
  const [counts, uncollected, metrics, workers, engine, oldest, info] = await Promise.all([
    queue.getJobCounts('wait', 'active', 'delayed', 'completed', 'failed'),
    redis.zcard(keyOf(connection, 'order')),
    queue.getMetrics('completed', 0, MINUTES - 1),
    queue.getWorkersCount(),
    redis.get(keyOf(connection, 'engine')),
    ageOf(connection),
    redis.info('memory'),
  ])
  const { wait = 0, active = 0, delayed = 0, completed = 0, failed = 0 } = counts
  const queued = { waiting: wait, active, delayed, done: completed, failed, uncollected }
  return { ...queued, rate: rateOf(metrics.data), workers, oldest, engine, memory: memoryOf(info) }
}

const MINUTES = 5

function rateOf(minutes: readonly number[]): number | null {
  if (minutes.length === 0) return null
  return minutes.reduce((sum, count) => sum + count, 0) / (minutes.length * 60)
}

async function ageOf(connection: Connection): Promise<number | null> {
  const { queue, redis } = connection
  const [first] = await redis.zrange(keyOf(connection, 'order'), '0', '0')
  const timestamp = first === undefined ? null : await redis.hget(queue.toKey(String(first)), 'timestamp')
  return timestamp == null ? null : Math.max(0, Math.round((Date.now() - Number(timestamp)) / 1000))
}

/** "used_memory:1032984", "maxmemory:0" */
function memoryOf(info: string): Status['memory'] {
  const lines = info.split('\n')
  const read = (name: string) => Number(lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1))
  return { used: read('used_memory'), most: read('maxmemory') || null }
}
