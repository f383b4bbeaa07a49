import type { Failure } from '../analysis.ts'
import { inGroups, inOrder } from '../batch/order.ts'
import { openPool } from '../batch/pool.ts'
import type { LineTask, Outcome } from '../batch/task.ts'
import { readLines } from '../input/lines.ts'
import { isBlank, MAX_BYTES } from '../input/ndjson.ts'
import { toJson } from '../output/json.ts'
import type { Config } from './config.ts'
import { checkLanguage } from './languages.ts'
import { checkModel } from './models.ts'
import { complain, print } from './print.ts'

/** Analyses NDJSON from standard input: a line out for every line in, in order; a bad one becomes an error record. */
export async function stream(config: Config): Promise<number> {
  checkLanguage(config.analysis.language)
  checkModel(config.analysis.model)
  let done = 0
  let failed = 0
  let first: Failure['error'] | undefined
  for await (const answer of answers(config)) {
    await print(answer.line)
    done++
    if (!answer.error) continue
    failed++
    first ??= answer.error
  }
  if (first)
    complain('stream', `${failed} of ${done} records failed, the first in line ${first.line}: ${first.message}`)
  return first ? 1 : 0
}

interface Answer {
  readonly line: string | Uint8Array
  readonly error?: Failure['error']
}

async function* answers({ analysis, reading, view, jobs = 1 }: Config): AsyncGenerator<Answer> {
  const work = { analysis, reading, view }
  const pool = await openPool(jobs)
  const groups = inGroups(tasks(reading.maxBytes ?? MAX_BYTES), GROUPS)
  const run = async (group: readonly LineTask[]) => ({ group, outcomes: await pool.run(group, work) })
  for await (const { group, outcomes } of inOrder(groups, run, jobs * AHEAD)) {
    yield* outcomes.map((outcome, i) => answer(outcome, group[i]!))
  }
  await pool.close()
}

/** A line that nobody follows is answered at once; of others so many bytes go to a thread together. */
const GROUPS = { weigh: ({ raw }: LineTask) => raw.bytes?.length ?? 0, most: 32_768, patience: 1 }

/** Groups for each thread: while a long article is read, the others go on. */
const AHEAD = 8

async function* tasks(maxBytes: number): AsyncGenerator<LineTask> {
  for await (const line of readLines(process.stdin, maxBytes)) {
    if (!isBlank(line)) yield { kind: 'line', path: null, record: line.number, raw: { bytes: line.bytes } }
  }
}

function answer({ lines, failures: [failure] }: Outcome, { record }: LineTask): Answer {
  if (!failure) return { line: lines }
  const { id, code, message } = failure
  const error = { code, message, line: record }
  return { line: toJson({ id, error }), error }
}
