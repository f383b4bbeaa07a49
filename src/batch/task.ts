import type { AnalyzeOptions } from '../analyze.ts'
import type { RawRecord } from '../input/ndjson.ts'
import type { Input, ReadOptions, Unread } from '../input/read.ts'
import type { Refusal } from '../input/record.ts'
import type { View } from '../output/view.ts'

/** What is done with each article; goes to the threads as it is. */
export interface Work {
  readonly analysis: Pick<AnalyzeOptions, 'language' | 'model' | 'wholeQuotes' | 'explain'>
  readonly reading: ReadOptions
  readonly view: View
}

/** The smallest piece of work: a file, a line of NDJSON, or what had to be read already. */
export type Task = FileTask | LineTask | InputTask

/** Is read by the thread that analyses it. */
export interface FileTask {
  readonly kind: 'file'
  readonly path: string
}

export interface LineTask {
  readonly kind: 'line'
  /** Null for a pipe. */
  readonly path: string | null
  /** Which one of its file, counted from 1. */
  readonly record: number
  readonly raw: RawRecord
}

export interface InputTask {
  readonly kind: 'input'
  readonly path: string
  readonly record: number | null
  readonly input: Input | Unread
}

/** What came of a task. */
export interface Outcome {
  /** NDJSON, a line for each article. */
  readonly lines: Uint8Array<ArrayBuffer>
  /** How many. */
  readonly done: number
  readonly failures: readonly Failed[]
}

export interface Failed extends Refusal {
  readonly record: number | null
}
