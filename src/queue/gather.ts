import { createHash } from 'node:crypto'
import type { Source } from '../analysis.ts'
import type { Work } from '../batch/task.ts'
import { refused } from '../batch/tasks.ts'
import type { Found } from '../batch/walk.ts'
import { open, readAll } from '../input/open.ts'
import { type Input, readInputs, type Unread } from '../input/read.ts'
import { explain } from '../input/reasons.ts'
import type { Refusal } from '../input/record.ts'
import { formatOf } from '../input/source.ts'
import type { Named } from './enqueue.ts'
import { type Job, jobId, toPlan } from './job.ts'
import { pack } from './pack.ts'

export interface GatherOptions {
  /** Let workers read files themselves, where they have the same disk. */
  readonly byPath: boolean
  /** Of a file or a text that goes through Redis. */
  readonly inlineBytes: number
}

/** Reads articles, and makes a job of each; what cannot be read is a job too, one that fails in its turn. */
export async function* gatherJobs(
  files: AsyncIterable<Found | Refusal>,
  work: Work,
  options: GatherOptions,
): AsyncGenerator<Named> {
  const plan = toPlan(work)
  const named = (task: Job['task'], sha256?: string): Named => {
    const job = { task, work: plan }
    return { id: jobId(job, sha256), job }
  }
  for await (const file of files) {
    if ('code' in file) yield named(refused(file))
    else yield* gatherFile(file)
  }

  async function* gatherFile({ path, records }: Found): AsyncGenerator<Named> {
    if (isOne(path, work)) {
      yield named(...(await readOne(path, options)))
      return
    }
    for await (const input of readInputs(path, work.reading)) {
      const { record } = input
      if (records && record !== null && !records.has(record)) continue
      yield named({ kind: 'input', path: path === '-' ? null : path, record, input: refuseLarge(input, options) })
    }
  }
}

/** Whether a file is one article, as its name tells. */
function isOne(path: string, { reading }: Work): boolean {
  return path !== '-' && !SEVERAL.has(reading.format ?? formatOf(path) ?? 'text')
}

const SEVERAL: ReadonlySet<Source['format']> = new Set(['json', 'ndjson', 'csv'])

/** A file of one article is not read here but by the worker; its page may take longer to read than to analyse. */
async function readOne(path: string, options: GatherOptions): Promise<[Job['task'], string?]> {
  const { byPath, inlineBytes } = options
  try {
    if (byPath) return [{ kind: 'file', path, record: null }, await hashOf(open(path))]
    const bytes = await readAll(open(path), inlineBytes)
    return [{ kind: 'packed', path, record: null, packed: await pack(bytes) }, await hashOf([bytes])]
  } catch (error) {
    const { code, message } = explain(error)
    return [refused({ id: path, code, message: code === 'too-large' ? tooLarge(options) : message })]
  }
}

async function hashOf(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of chunks) hash.update(chunk)
  return hash.digest('hex')
}

function refuseLarge(input: Input | Unread, options: GatherOptions): Input | Unread {
  if ('code' in input || Buffer.byteLength(input.text) <= options.inlineBytes) return input
  return { id: input.id, record: input.record, code: 'too-large', message: tooLarge(options) }
}

function tooLarge({ byPath, inlineBytes }: GatherOptions): string {
  return `is larger than ${inlineBytes} bytes, too large for Redis; see ${byPath ? '' : '--by-path, or '}--inline-bytes`
}
