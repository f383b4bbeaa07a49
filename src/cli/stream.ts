import type { Failure } from '../analysis.ts'
import { type Done, run } from '../batch/run.ts'
import type { LineTask, Outcome } from '../batch/task.ts'
import type { Step } from '../batch/tasks.ts'
import { bothLack, type Lacking, lackingLines, NOTHING_READ } from '../input/lacking.ts'
import { readLines } from '../input/lines.ts'
import { isBlank, MAX_BYTES } from '../input/ndjson.ts'
import { toJson } from '../output/json.ts'
import type { Config } from './config.ts'
import { checkLanguage } from './languages.ts'
import { checkModel } from './models.ts'
import { complain, print } from './print.ts'

/** Analyses NDJSON from standard input: a line out for every line in, in order; a bad one becomes an error record. */
export async function stream({ analysis, reading, view, jobs = 1 }: Config): Promise<number> {
  checkLanguage(analysis.language)
  checkModel(analysis.model)
  const lines = run(readSteps(reading.maxBytes ?? MAX_BYTES), { analysis, reading, view }, { jobs, endless: true })
  let done = 0
  let failed = 0
  let lacking = NOTHING_READ
  let first: Failure['error'] | undefined
  for await (const { line, error, lacks } of answers(lines)) {
    await print(line)
    lacking = bothLack(lacking, lacks)
    done++
    if (!error) continue
    failed++
    first ??= error
  }
  for (const line of lackingLines(lacking)) complain('stream', line)
  if (first)
    complain('stream', `${failed} of ${done} records failed, the first in line ${first.line}: ${first.message}`)
  return first ? 1 : 0
}

interface LineStep extends Step {
  readonly task: LineTask
}

async function* readSteps(maxBytes: number): AsyncGenerator<LineStep> {
  for await (const line of readLines(process.stdin, maxBytes)) {
    const { bytes, number } = line
    if (isBlank(line)) continue
    yield { task: { kind: 'line', path: null, record: number, raw: { bytes } }, bytes: bytes?.length ?? 0 }
  }
}

interface Answer {
  readonly line: string | Uint8Array
  readonly error?: Failure['error']
  readonly lacks: Lacking
}

async function* answers(lines: AsyncIterable<Done<LineStep>>): AsyncGenerator<Answer> {
  for await (const { steps, outcomes } of lines) {
    for (const [i, outcome] of outcomes.entries()) yield answer(outcome, steps[i]!.task)
  }
}

function answer({ lines, failures: [failure], lacking: lacks }: Outcome, { record }: LineTask): Answer {
  if (!failure) return { line: lines, lacks }
  const { id, code, message } = failure
  const error = { code, message, line: record }
  return { line: toJson({ id, error }), error, lacks }
}
