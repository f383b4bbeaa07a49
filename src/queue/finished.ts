import type { Failed } from '../batch/task.ts'
import type { Connection } from './connection.ts'
import type { Job } from './job.ts'
import { unpack } from './pack.ts'

/** Why there is no analysis of an article. */
export interface Failure extends Failed {
  /** Null for a pipe. */
  readonly path: string | null
}

/** What came of a finished job: a line of output, or why there is none. */
export async function readFinished({ redis, queue }: Connection, id: string): Promise<Buffer | Failure> {
  const result = await redis.hget(queue.toKey(id), 'returnvalue')
  if (result != null) return unpack(JSON.parse(result))
  const [reason, data] = await redis.hmget(queue.toKey(id), 'failedReason', 'data')
  if (data == null) return { ...GONE, id }
  return toFailure(JSON.parse(data), reason ?? '')
}

const GONE = { path: null, record: null, code: 'gone', message: 'was taken out of the queue' }

/** What is known of a job that failed. */
export function toFailure({ task }: Job, reason: string): Failure {
  const { path, record } = task
  return { path, id: task.kind === 'input' ? task.input.id : path, record, ...readReason(reason) }
}

/** "too-large: is larger than …"; BullMQ has words of its own for a job that never came back. */
function readReason(reason: string): Pick<Failure, 'code' | 'message'> {
  const { code, message } = REASON.exec(reason)?.groups ?? {}
  if (code !== undefined && message !== undefined) return { code, message }
  return { code: 'stalled', message: 'stopped its worker three times' }
}

// "empty: is empty", "ERR_WORKER_OUT_OF_MEMORY: takes more memory than there is"
const REASON = /^(?<code>[\w-]+): (?<message>.*)$/su
