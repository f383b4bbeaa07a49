import { createHash } from 'node:crypto'
import type { FileTask, InputTask, Task, Work } from '../batch/task.ts'
import type { Part } from '../output/only.ts'
import { unpack } from './pack.ts'

/** What travels to a worker: one article, and what to do with it. */
export interface Job {
  readonly task: FileTask | PackedTask | InputTask
  readonly work: Plan
}

/** A file that comes along. */
export interface PackedTask {
  readonly kind: 'packed'
  readonly path: string
  readonly record: null
  readonly packed: string
}

/** `Work` as JSON can have it. */
export interface Plan extends Omit<Work, 'view'> {
  readonly view: Omit<Work['view'], 'only'> & { readonly only?: readonly Part[] }
}

export function toPlan({ analysis, reading, view: { only, ...view } }: Work): Plan {
  return { analysis, reading, view: { ...view, ...(only && { only: [...only] }) } }
}

export function toWork({ analysis, reading, view: { only, ...view } }: Plan): Work {
  return { analysis, reading, view: { ...view, ...(only && { only: new Set(only) }) } }
}

/** What a job is for a thread. */
export async function toTask(task: Job['task']): Promise<Task> {
  if (task.kind !== 'packed') return task
  const { path, record, packed } = task
  return { kind: 'file', path, record, bytes: await unpack(packed) }
}

/** One name for the same article with the same work; `sha256` is that of a file. */
export function jobId({ task, work }: Job, sha256?: string): string {
  const article = task.kind === 'input' ? { ...task.input, record: null } : [task.path, sha256]
  return createHash('sha256')
    .update(JSON.stringify([article, work]))
    .digest('hex')
    .slice(0, 32)
}
