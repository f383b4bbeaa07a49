import { UserError } from '../errors.ts'
import type { Connection } from './connection.ts'
import { keyOf } from './ledger.ts'

/** What a collector saw of its queue, to know when it lost something. */
export interface Sight {
  /** Told anew when Redis was emptied. */
  readonly born: string | null
  readonly drained: number
  readonly left: number
  readonly done: number
}

export async function look(connection: Connection): Promise<Sight> {
  const { redis } = connection
  const [born, drained, left, done] = await Promise.all([
    redis.get(keyOf(connection, 'born')),
    redis.scard(keyOf(connection, 'drained')),
    redis.zcard(keyOf(connection, 'order')),
    redis.scard(keyOf(connection, 'done')),
  ])
  return { born, drained, left, done }
}

/** Throws a `UserError` when articles that were seen were not collected and are there no more. */
export function compare(before: Sight | undefined, now: Sight): void {
  if (!before || before.born === null) return
  const all = before.left + before.done
  if (now.born !== before.born) {
    const lost = `the queue is gone: ${before.left} of ${all} articles were not collected`
    throw new UserError('gone', `${lost}; enqueue again and collect with another -o`)
  }
  if (now.drained > before.drained) {
    const lost = `the queue was drained: ${now.drained - before.drained} of ${all} articles were not collected`
    throw new UserError('gone', `${lost}; enqueue again and collect with the same -o`)
  }
}
