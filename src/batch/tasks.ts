import { cutNdjson } from '../input/ndjson.ts'
import { open, unpack } from '../input/open.ts'
import { type ReadOptions, readInputs } from '../input/read.ts'
import { explain } from '../input/reasons.ts'
import type { Refusal } from '../input/record.ts'
import { formatOf, pathOf } from '../input/source.ts'
import type { InputTask, Task } from './task.ts'
import type { Found } from './walk.ts'

/** A task, and how much of the bytes of all files it stands for. */
export interface Step {
  readonly task: Task
  readonly bytes: number
}

/** Makes tasks of files: of most files one; of NDJSON, CSV and large JSON one for each record. */
export async function* readTasks(found: AsyncIterable<Found | Refusal>, reading: ReadOptions): AsyncGenerator<Step> {
  for await (const file of found) {
    if ('code' in file) yield { task: refused(file), bytes: 0 }
    else if (isContainer(file, reading)) yield* readContainer(file, reading)
    else yield { task: { kind: 'file', path: file.path, record: null }, bytes: file.bytes }
  }
}

/** What is read here, record by record. */
function isContainer(file: Found, { format = formatOf(file.path) ?? undefined }: ReadOptions): boolean {
  const { bytes, pipe, records } = file
  if (pipe || records || format === 'ndjson' || format === 'csv') return true
  return format === 'json' && bytes > LARGE
}

/** A shorter file of JSON is read by the thread that analyses it, however many articles it has. */
const LARGE = 1_000_000

async function* readContainer({ path, records }: Found, reading: ReadOptions): AsyncGenerator<Step> {
  let read = 0
  let told = 0
  for await (const task of recordsOf(path, reading, counted(open(path)))) {
    if (records && task.record !== null && !records.has(task.record)) continue
    yield { task, bytes: read - told }
    told = read
  }

  async function* counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      read += chunk.length
      yield chunk
    }
  }
}

async function* recordsOf(path: string, reading: ReadOptions, chunks: AsyncIterable<Buffer>): AsyncGenerator<Task> {
  const name = pathOf(path)
  if ((reading.format ?? formatOf(path)) !== 'ndjson') {
    for await (const input of readInputs(path, reading, chunks)) {
      yield { kind: 'input', path: name, record: input.record, input }
    }
    return
  }
  let record = 0
  try {
    for await (const raw of cutNdjson(unpack(chunks), reading))
      yield { kind: 'line', path: name, record: ++record, raw }
    if (record === 0) yield refused({ id: name, code: 'empty', message: 'is empty' })
  } catch (error) {
    yield refused({ id: name, ...explain(error) })
  }
}

/** A task that fails in its turn. */
export function refused(refusal: Refusal): InputTask {
  const path = refusal.id === null ? null : String(refusal.id)
  return { kind: 'input', path, record: null, input: { ...refusal, record: null } }
}
