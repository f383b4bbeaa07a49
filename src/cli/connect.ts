import { UserError } from '../errors.ts'
import { type Connection, withQueue } from '../queue/connection.ts'
import { complain } from './print.ts'
import type { QueueFlags } from './queueing.ts'

/** Does something with the queue that was asked for; what Redis does not let happen is a line on standard error. */
export async function connect(
  { redis, queue: name }: QueueFlags,
  patient: boolean,
  act: (connection: Connection) => Promise<number>,
): Promise<number> {
  // the list of processes shows what was typed, a password too
  process.title = 'whosaid'
  try {
    return await withQueue({ ...(redis === undefined ? {} : { redis }), name, patient, complain }, act)
  } catch (error) {
    if (!(error instanceof UserError) || error.code === 'usage') throw error
    complain('queue', error.message)
    return 1
  } finally {
    // a worker that was thrown out of Redis would try for ever
    setTimeout(() => process.exit(), GRACE).unref()
  }
}

/** Milliseconds. */
const GRACE = 2000
