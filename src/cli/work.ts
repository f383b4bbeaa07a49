import { availableParallelism } from 'node:os'
import { openPool } from '../batch/pool.ts'
import { number } from '../batch/tally.ts'
import { ending } from '../queue/ending.ts'
import { claim } from '../queue/engine.ts'
import { isVolatile, VOLATILE } from '../queue/volatile.ts'
import { work } from '../queue/work.ts'
import type { Config } from './config.ts'
import { connect } from './connect.ts'
import { onInterrupt } from './interrupt.ts'
import { complain } from './print.ts'
import type { QueueFlags } from './queueing.ts'

/** Analyses what is in a queue, until it is told to end. */
export async function workQueue({ jobs = availableParallelism() }: Config, flags: QueueFlags): Promise<number> {
  const { signal } = onInterrupt()
  const tell = (message: string) => complain('work', message)
  return connect(flags, true, (connection) =>
    ending(signal, connection, async () => {
      if (await isVolatile(connection)) tell(VOLATILE)
      if (!flags.mix) await claim(connection)
      const pool = await openPool(jobs, undefined, false)
      try {
        const done = await work(connection, { pool, jobs, stall: flags.stall * 1000, signal, complain: tell })
        tell(`${number(done)} articles analysed`)
      } finally {
        await pool.close()
      }
      return 0
    }),
  )
}
