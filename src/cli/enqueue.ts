import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { openProgress, openSilence, type Progress } from '../batch/progress.ts'
import { findFiles } from '../batch/source.ts'
import { number } from '../batch/tally.ts'
import { LOOP } from '../batch/walk.ts'
import { UserError } from '../errors.ts'
import type { Connection } from '../queue/connection.ts'
import { enqueue } from '../queue/enqueue.ts'
import { gatherJobs } from '../queue/gather.ts'
import { isVolatile, VOLATILE } from '../queue/volatile.ts'
import type { Config } from './config.ts'
import { connect } from './connect.ts'
import { checkLanguage } from './languages.ts'
import { checkModel } from './models.ts'
import { complain, complaint } from './print.ts'
import type { QueueFlags } from './queueing.ts'

/** Puts articles in a queue, for `whosaid work` to analyse. */
export async function enqueueFiles(paths: readonly string[], config: Config, flags: QueueFlags): Promise<number> {
  if (paths.length === 0 && config.batch.filesFrom === undefined) {
    throw new UserError('usage', 'name files, folders or patterns, or a list of them with --files-from')
  }
  checkLanguage(config.analysis.language)
  checkModel(config.analysis.model)
  const open = async () =>
    config.batch.quiet
      ? openSilence(process.stderr)
      : openProgress(process.stderr, (line) => complaint('enqueue', line))
  return connect(flags, true, async (connection) => {
    if (await isVolatile(connection)) tell(VOLATILE)
    await feed(connection, paths, config, flags, await open())
    return flags.wait ? wait(connection, await open()) : 0
  })
}

function tell(line: string): void {
  complain('enqueue', line)
}

async function feed(
  connection: Connection,
  paths: readonly string[],
  { batch, reading, analysis, view }: Config,
  { ahead, byPath = false, inlineBytes }: QueueFlags,
  progress: Progress,
): Promise<void> {
  const { filesFrom, include = [], exclude = [], quiet } = batch
  const onLoop = (path: string) => void (quiet || complain(path, LOOP))
  const options = { include, exclude, any: reading.format !== undefined, onLoop }
  const files = findFiles({ paths, list: filesFrom, options })
  let [count, fresh] = [0, 0]
  await enqueue(connection, gatherJobs(files, { analysis, reading, view }, { byPath, inlineBytes }), {
    feeder: feederOf([...paths, filesFrom ?? '']),
    ahead,
    onFull: () => tell(`${number(ahead)} articles are not collected yet; waiting for 'whosaid collect'`),
    onGroup: (given, added) => {
      count += given
      fresh += added
      progress.advance(given, 0)
    },
  })
  progress.stop()
  const known = count > fresh ? `, ${number(count - fresh)} known already` : ''
  if (!quiet) tell(`${number(fresh)} articles enqueued${known}`)
}

/** The same when it is started again in the same place. */
function feederOf(paths: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([process.cwd(), paths]))
    .digest('hex')
    .slice(0, 16)
}

/** Waits until all is analysed. */
async function wait({ queue }: Connection, progress: Progress): Promise<number> {
  let left = await leftIn(queue)
  progress.expect(left)
  while (left > 0) {
    await sleep(POLL)
    const now = await leftIn(queue)
    const done = Math.max(0, left - now)
    progress.advance(done, done)
    left = now
  }
  progress.stop()
  return (await queue.getFailedCount()) > 0 ? 1 : 0
}

const POLL = 500

async function leftIn(queue: Connection['queue']): Promise<number> {
  const { wait = 0, active = 0, delayed = 0 } = await queue.getJobCounts('wait', 'active', 'delayed')
  return wait + active + delayed
}
