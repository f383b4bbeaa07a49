import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { lineOf } from '../batch/failures.ts'
import { UserError } from '../errors.ts'
import type { Connection } from './connection.ts'
import { type Failure, readFinished } from './finished.ts'
import { type Journal, openJournal } from './journal.ts'
import { confirm, forget, headOf, hold, isFed, keyOf } from './ledger.ts'
import { compare, look, type Sight } from './sight.ts'
import { patiently } from './trouble.ts'

export interface CollectOptions {
  readonly output: string
  /** A file for failures, as `batch` lists them. */
  readonly errors?: string
  /** Go on when all is collected. */
  readonly follow: boolean
  readonly signal: AbortSignal
  /** Told of each group that is on disk. */
  readonly onGroup: (done: number, failures: readonly Failure[]) => void
}

/**
 * Writes the results of a queue to a file in the order of the input, each once, while others work on it. Ends when all that was
 * enqueued is there. Throws a `UserError` when another collects, and when an `enqueue` ended in the middle.
 */
export async function collect(connection: Connection, options: CollectOptions): Promise<void> {
  const token = randomUUID()
  const keep = () => patiently(connection.report, () => hold(connection, token, LEASE))
  for (let waited = 0; !(await keep()); waited += POLL) {
    if (waited > LEASE || options.signal.aborted) throw new UserError('taken', 'somebody else collects this queue')
    await sleep(POLL)
  }
  const timer = setInterval(() => keep().catch(() => {}), LEASE / 3)
  try {
    await collectAs(token, connection, options)
  } finally {
    clearInterval(timer)
    await hold(connection, token, 0)
  }
}

/** Milliseconds for which a collector that was killed stands in the way of the next. */
const LEASE = 15_000
const POLL = 200

async function collectAs(token: string, connection: Connection, options: CollectOptions): Promise<void> {
  const { output, errors, follow, signal } = options
  const order = keyOf(connection, 'order')
  let sight: Sight | undefined
  const check = async () => {
    const now = await look(connection)
    compare(sight, now)
    sight = now
    return now
  }
  const isConfirmed = async (group: string, seen: Sight | undefined) => {
    sight = seen
    await check()
    return (await connection.redis.zcount(order, group, group)) === 0
  }
  const journal = await openJournal(errors === undefined ? [output] : [output, errors], order, isConfirmed)
  while (!signal.aborted) {
    const now = await check()
    const ids = await headOf(connection, GROUP)
    if (ids.length > 0) await collectGroup(ids, now, token, journal, connection, options)
    else if (!follow && (await isAll(connection, check))) return journal.end()
    else await sleep(POLL)
  }
}

/** Bytes of results, packed. */
const GROUP = 4_000_000

/** On disk first, then out of Redis. */
async function collectGroup(
  ids: readonly string[],
  sight: Sight,
  token: string,
  journal: Journal,
  connection: Connection,
  { onGroup }: CollectOptions,
): Promise<void> {
  const number = await connection.redis.zscore(keyOf(connection, 'order'), ids[0]!)
  const finished = await Promise.all(ids.map((id) => readFinished(connection, id)))
  const lines = finished.filter((one): one is Buffer => Buffer.isBuffer(one))
  const failures = finished.filter((one): one is Failure => !Buffer.isBuffer(one))
  journal.append(String(number), sight, [
    Buffer.concat(lines),
    Buffer.from(failures.map((failure) => lineOf(failure.path, failure)).join('')),
  ])
  if (!(await patiently(connection.report, () => confirm(connection, token, sight.born, ids)))) {
    compare(sight, await look(connection))
    throw new UserError('taken', 'somebody else collects this queue by now')
  }
  onGroup(lines.length, failures)
}

/** Nothing is left, and nobody brings more. */
async function isAll(connection: Connection, check: () => Promise<Sight>): Promise<boolean> {
  const fed = await isFed(connection)
  if (fed === 'yes' || (await connection.redis.zcard(keyOf(connection, 'order'))) > 0) return false
  if (fed === 'no') {
    await check()
    await forget(connection)
    return true
  }
  throw new UserError('broken', "an 'enqueue' ended in the middle: start it again as it was, then 'collect' goes on")
}
