import { setTimeout as sleep } from 'node:timers/promises'
import { inGroups } from '../batch/order.ts'
import type { Connection } from './connection.ts'
import type { Job } from './job.ts'
import { feed, finish, keyOf, register } from './ledger.ts'
import { PAUSE, patiently } from './trouble.ts'

/** A job with its name. */
export interface Named {
  readonly id: string
  readonly job: Job
}

export interface EnqueueOptions {
  /** The same for the same inputs: who is started again after he was stopped has the same name. */
  readonly feeder: string
  /** How many may be in Redis that nobody collected. */
  readonly ahead: number
  /** Told when there are as many. */
  readonly onFull: () => void
  /** Told of each group: how many it has, how many of them are new. */
  readonly onGroup: (count: number, added: number) => void
}

/** Puts jobs in a queue, in groups; what is in it, or was collected, is not put in again. */
export async function enqueue(
  connection: Connection,
  jobs: AsyncIterable<Named>,
  { feeder, ahead, onFull, onGroup }: EnqueueOptions,
): Promise<void> {
  const alive = () => patiently(connection.report, () => feed(connection, feeder))
  await alive()
  const timer = setInterval(() => alive().catch(() => {}), HEARTBEAT)
  try {
    for await (const group of inGroups(jobs, GROUPS)) {
      await waitForRoom(connection, ahead, onFull)
      onGroup(group.length, await patiently(connection.report, () => add(connection, group)))
    }
    await finish(connection, feeder)
  } finally {
    clearInterval(timer)
  }
}

const HEARTBEAT = 10_000

/** In characters; an article weighs no less than 10 000, so that there are at most a hundred of them. */
const GROUPS = { weigh: ({ job }: Named) => Math.max(weightOf(job), 10_000), most: 1_000_000, patience: 1000 }

function weightOf({ task }: Job): number {
  if (task.kind === 'packed') return task.packed.length
  return task.kind === 'input' && 'text' in task.input ? task.input.text.length : 0
}

/** First the jobs, then their places: who is interrupted in between does both again, and finds the jobs there. */
async function add(connection: Connection, group: readonly Named[]): Promise<number> {
  const ids = group.map(({ id }) => id)
  const collected = await connection.redis.smismember(keyOf(connection, 'done'), ...ids)
  const fresh = group.filter((_, i) => collected[i] === 0)
  if (fresh.length === 0) return 0
  await connection.queue.addBulk(
    fresh.map(({ id, job }) => ({ name: 'article', data: job, opts: { ...OPTIONS, jobId: id } })),
  )
  return register(
    connection,
    fresh.map(({ id }) => id),
  )
}

/** What fails is tried three times, after 1 and 2 more seconds. */
const OPTIONS = { attempts: 3, backoff: { type: 'exponential', delay: 1000 }, stackTraceLimit: 1 }

async function waitForRoom(connection: Connection, ahead: number, onFull: () => void): Promise<void> {
  for (let waits = 0; (await connection.redis.zcard(keyOf(connection, 'order'))) >= ahead; waits++) {
    if (waits === PATIENCE) onFull()
    await sleep(waits < PATIENCE ? PAUSE / 10 : PAUSE)
  }
}

/** How often to look before it is said. */
const PATIENCE = 20
