import { lineOf } from '../batch/failures.ts'
import { failedName, number } from '../batch/tally.ts'
import { UserError } from '../errors.ts'
import { toJson } from '../output/json.ts'
import { printable } from '../output/printable.ts'
import type { Connection } from '../queue/connection.ts'
import { failuresOf, retryFailed } from '../queue/failed.ts'
import { drain, obliterate } from '../queue/ledger.ts'
import { type Status, statusOf } from '../queue/status.ts'
import type { Config } from './config.ts'
import { connect } from './connect.ts'
import { complain, print } from './print.ts'
import type { QueueFlags } from './queueing.ts'

/** Tells how a queue stands, or changes that. */
export async function tellQueue(action: string, { format }: Config, flags: QueueFlags): Promise<number> {
  const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
  if (!act) throw new UserError('usage', `queue status, failed, retry or drain, not '${action}'`)
  return connect(flags, false, async (connection) => {
    await act(connection, format === 'json', flags)
    return 0
  })
}

type Action = (connection: Connection, json: boolean, flags: QueueFlags) => Promise<void>

const ACTIONS: Readonly<Record<string, Action>> = {
  status: async (connection, json) => {
    const status = await statusOf(connection)
    await print(json ? toJson(status) : table(status))
  },
  failed: async (connection, json) => {
    for await (const failure of failuresOf(connection)) {
      const { path, message } = failure
      await print(json ? lineOf(path, failure) : `${printable(`${failedName(failure, path)}: ${message}`)}\n`)
    }
  },
  retry: async (connection) => complain('queue', `${number(await retryFailed(connection))} articles are tried again`),
  drain: async (connection, _, { all }) => {
    const count = all ? await obliterate(connection) : await drain(connection)
    complain('queue', `${number(count)} articles thrown away`)
  },
}

function table({ rate, oldest, engine, memory, ...counts }: Status): string {
  const rows = Object.entries(counts).map(([name, count]) => [name, number(count)])
  rows.push(['rate', rate === null ? '–' : `${rate.toFixed(1)} a second`])
  rows.push(['oldest', oldest === null ? '–' : `${oldest} s`])
  rows.push(['engine', engine ?? '–'])
  rows.push(['memory', `${mega(memory.used)}${memory.most ? ` of ${mega(memory.most)}` : ''}`])
  return rows.map(([name, value]) => `${name!.padEnd(WIDTH)}${value}\n`).join('')
}

const WIDTH = 14

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
