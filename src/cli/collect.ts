import { failedName, number } from '../batch/tally.ts'
import { UserError } from '../errors.ts'
import { type CollectOptions, collect } from '../queue/collect.ts'
import { ending } from '../queue/ending.ts'
import type { Config } from './config.ts'
import { connect } from './connect.ts'
import { onInterrupt } from './interrupt.ts'
import { complain } from './print.ts'
import type { QueueFlags } from './queueing.ts'

/** Writes what workers made of a queue to a file, until all of it is there. */
export async function collectQueue({ output, batch: { errors } }: Config, flags: QueueFlags): Promise<number> {
  if (output === undefined) throw new UserError('usage', 'where to? -o FILE')
  if (output === '-') throw new UserError('usage', 'collect writes to a file, which it makes safe: -o FILE, not -')
  const interrupt = onInterrupt()
  return connect(flags, true, async (connection) => {
    let [done, failed] = [0, 0]
    const options: CollectOptions = {
      output,
      ...(errors === undefined ? {} : { errors }),
      follow: flags.follow ?? false,
      signal: interrupt.signal,
      onGroup: (count, failures) => {
        for (const failure of failures) complain(failedName(failure, failure.path), failure.message)
        done += count
        failed += failures.length
      },
    }
    await ending(interrupt.signal, connection, () => collect(connection, options))
    complain('collect', `${number(done)} articles, ${number(failed)} failed`)
    return interrupt.status() ?? (failed > 0 ? 1 : 0)
  })
}
