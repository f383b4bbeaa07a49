import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { UserError } from '../errors.ts'
import { readAddress, scrub } from './address.ts'
import type { Job } from './job.ts'
import { type Report, reporter, watch } from './trouble.ts'

/** A queue and the Redis that keeps it. */
export interface Connection {
  readonly bullmq: typeof import('bullmq')
  readonly redis: Redis
  readonly queue: Queue<Job, string>
  readonly report: Report
}

export interface ConnectOptions {
  /** URL; by default as the environment says. */
  readonly redis?: string
  readonly name: string
  /** Wait for Redis while it is away; else give up. */
  readonly patient: boolean
  readonly complain: (message: string) => void
}

/**
 * Does something with a queue. Throws a `UserError` for packages that are not installed, and for a password that Redis
 * refuses, be it later on.
 */
export async function withQueue<T>(options: ConnectOptions, act: (connection: Connection) => Promise<T>): Promise<T> {
  const address = readAddress(options.redis, process.env)
  const { bullmq, ioredis } = await load()
  const redis = new ioredis.Redis({
    ...address,
    maxRetriesPerRequest: null,
    retryStrategy: options.patient ? (times) => Math.min(times * 100, LONGEST) : () => null,
  })
  const report = reporter(address, options.complain)
  const failed = new Promise<never>((_, reject) => watch(redis, address, report, reject))
  const queue = new bullmq.Queue<Job, string>(options.name, { connection: redis, prefix: PREFIX, ...QUEUE })
  // told by the connection already
  queue.on('error', () => {})
  try {
    return await Promise.race([act({ bullmq, redis, queue, report }), failed])
  } catch (error) {
    if (error instanceof UserError || BUGS.some((kind) => error instanceof kind)) throw error
    throw new UserError('redis', scrub(error instanceof Error ? error.message : String(error), address))
  } finally {
    redis.disconnect()
  }
}

const BUGS = [TypeError, RangeError, ReferenceError, SyntaxError]

/** Of all keys. */
export const PREFIX = 'whosaid'

/** Results stand in the events too, which nobody reads. */
const QUEUE = { streams: { events: { maxLen: 1 } } }

/** Milliseconds between two attempts to reach Redis. */
const LONGEST = 5000

async function load(): Promise<{ bullmq: typeof import('bullmq'); ioredis: Pick<typeof import('ioredis'), 'Redis'> }> {
  try {
    const [bullmq, ioredis] = await Promise.all([import('bullmq'), import('ioredis')])
    return { bullmq, ioredis }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UserError('usage', 'the queue needs two more packages: npm install bullmq ioredis')
  }
}
