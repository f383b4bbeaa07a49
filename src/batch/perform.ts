import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { analyze } from '../analyze.ts'
import { bothLack, lackingIn, NOTHING_READ } from '../input/lacking.ts'
import { readRaw } from '../input/ndjson.ts'
import { open } from '../input/open.ts'
import { type Input, readInputs, toInput, type Unread } from '../input/read.ts'
import { explain } from '../input/reasons.ts'
import { encodeJson, joinBytes } from '../output/json.ts'
import { applyView } from '../output/view.ts'
import type { Failed, Outcome, Task, Work } from './task.ts'

/** Analyses the articles of each task; what cannot be read or analysed is a failure, and the others are done. */
export async function performAll(tasks: readonly Task[], work: Work): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const task of tasks) outcomes.push(await perform(task, work))
  return outcomes
}

async function perform(task: Task, work: Work): Promise<Outcome> {
  const hash = await hashOf(task)
  if (task.hash !== undefined && hash === task.hash)
    return { hash, kept: true, lines: new Uint8Array(), done: 0, failures: [], lacking: NOTHING_READ }
  const lines: Uint8Array<ArrayBuffer>[] = []
  const failures: Failed[] = []
  let lacking = NOTHING_READ
  for await (const input of inputsOf(task, work)) {
    const result = analyzeInput(input, work)
    lacking = bothLack(lacking, lackingIn(input))
    if (result instanceof Uint8Array) lines.push(result)
    else failures.push(result)
  }
  return { hash, kept: false, lines: joinBytes(lines), done: lines.length, failures, lacking }
}

/** Empty for what cannot be read. */
async function hashOf(task: Task): Promise<string> {
  const hash = createHash('sha256')
  if (task.kind === 'line') hash.update(task.raw.bytes ?? '')
  else if (task.kind === 'input') hash.update(JSON.stringify(task.input))
  else if (task.bytes) hash.update(task.bytes)
  else {
    try {
      for await (const chunk of open(task.path)) hash.update(chunk)
    } catch {
      return ''
    }
  }
  return hash.digest('hex').slice(0, DIGITS)
}

/** 128 bits. */
const DIGITS = 32

async function* inputsOf(task: Task, { reading }: Work): AsyncGenerator<Input | Unread> {
  if (task.kind === 'file')
    yield* readInputs(task.path, reading, task.bytes && Readable.from([Buffer.from(task.bytes)]))
  else if (task.kind === 'input') yield task.input
  else yield toInput(readRaw(task.raw, reading), task.path, 'ndjson', task.record)
}

function analyzeInput(input: Input | Unread, { analysis, view }: Work): Uint8Array<ArrayBuffer> | Failed {
  if ('code' in input) return input
  const { text, record, ...given } = input
  try {
    return encodeJson(applyView(analyze(text, { ...analysis, ...given }), view))
  } catch (error) {
    return { id: input.id, record, ...explain(error) }
  }
}
