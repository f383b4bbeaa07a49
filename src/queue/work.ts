import { hostname } from 'node:os'
import type { Job as Given, Worker } from 'bullmq'
import type { Pool } from '../batch/pool.ts'
import { type Connection, PREFIX } from './connection.ts'
import { type Job, toTask, toWork } from './job.ts'
import { pack } from './pack.ts'
import { PAUSE, troubleOf } from './trouble.ts'

export interface WorkOptions {
  /** Where articles are analysed; must leave this thread free. */
  readonly pool: Pool
  /** Threads of the pool. */
  readonly jobs: number
  /** Milliseconds: the articles of a worker that was silent for so long are given to others. */
  readonly stall: number
  /** Ends it when what it has is done. */
  readonly signal: AbortSignal
  readonly complain: (message: string) => void
}

/** Analyses the articles of a queue as they come, until it is told to end. Gives how many it analysed. */
export async function work(connection: Connection, options: WorkOptions): Promise<number> {
  const { bullmq, redis, queue } = connection
  const { pool, jobs, stall, signal, complain } = options
  let done = 0
  const worker = new bullmq.Worker<Job, string>(
    queue.name,
    (job) => perform(job, pool, bullmq).finally(() => release(job)),
    {
      connection: redis,
      prefix: PREFIX,
      name: `${hostname()}-${process.pid}`,
      // one more is here before a thread is free
      concurrency: jobs + 1,
      lockDuration: stall,
      stalledInterval: stall,
      maxStalledCount: MOST - 1,
      runRetryDelay: PAUSE,
      metrics: { maxDataPoints: 60 },
    },
  )
  worker.on('completed', () => done++)
  const release = isolate(worker)
  worker.on('active', () => connection.report(null))
  worker.on('error', (error) => recover(worker, error, connection, complain))
  await new Promise((resolve) => (signal.aborted ? resolve(null) : signal.addEventListener('abort', resolve)))
  await worker.close()
  return done
}

/** Times that an article may stop its worker. */
const MOST = 3

/**
 * What was at work when a worker ended may be why: it is done alone, so that nothing else is blamed for it. Gives what is to be
 * called when it is done.
 */
function isolate(worker: Worker<Job>): (job?: Given<Job>) => void {
  const usual = worker.concurrency
  const suspects = new Set<string | undefined>()
  const settle = () => {
    worker.concurrency = suspects.size > 0 ? 1 : usual
  }
  const release = (job?: Given<Job>) => {
    suspects.delete(job?.id)
    settle()
  }
  worker.on('active', ({ id, stalledCounter }) => {
    if (stalledCounter > 0) suspects.add(id)
    settle()
  })
  worker.on('failed', release)
  return release
}

async function perform(
  { data }: Given<Job>,
  pool: Pool,
  { UnrecoverableError }: Connection['bullmq'],
): Promise<string> {
  const [outcome] = await pool.run([await toTask(data.task)], toWork(data.work))
  const failure = outcome!.failures[0]
  if (!failure) return pack(outcome!.lines)
  const reason = `${failure.code}: ${failure.message}`
  const unread = data.task.kind === 'input' && 'code' in data.task.input
  throw PASSING.test(failure.code) && !unread ? new Error(reason) : new UnrecoverableError(reason)
}

// what may be otherwise the next time: EIO, ERR_WORKER_OUT_OF_MEMORY, internal
const PASSING = /^(?:E[A-Z_]+|internal)$/u

/** BullMQ asks again at once after an error, which a Redis that is full would not stand. */
function recover(worker: Worker, error: Error, { report }: Connection, complain: (message: string) => void): void {
  if (LOST.test(error.message) || AWAY.test((error as NodeJS.ErrnoException).code ?? '')) return
  const trouble = troubleOf(error)
  if (trouble === null) complain(error.message)
  else report(trouble)
  void worker.pause(true)
  setTimeout(() => worker.resume(), PAUSE).unref()
}

// told by the connection already
const AWAY = /^(?:ECONNREFUSED|ENOTFOUND|ETIMEDOUT)$/u

// of an article that was given to another worker while this one was silent, and may even be collected
const LOST = /^(?:Missing (?:key|lock) for job|Lock mismatch for job|Job \S+ is not in the|could not renew lock)/u
