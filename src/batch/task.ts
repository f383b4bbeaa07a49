import type { AnalyzeOptions } from '../analyze.ts'
import type { Lacking } from '../input/lacking.ts'
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

interface Known {
  /** What it was when it was done before: if it still is, it is not done again. */
  readonly hash?: string
}

/** Is read by the thread that analyses it. */
export interface FileTask extends Known {
  readonly kind: 'file'
  readonly path: string
  /** What is in it, where that is known. */
  readonly bytes?: Uint8Array
  readonly record: null
}

export interface LineTask extends Known {
  readonly kind: 'line'
  /** Null for a pipe. */
  readonly path: string | null
  /** Which one of its file, counted from 1. */
  readonly record: number
  readonly raw: RawRecord
}

export interface InputTask extends Known {
  readonly kind: 'input'
  readonly path: string | null
  readonly record: number | null
  readonly input: Input | Unread
}

/** What came of a task. */
export interface Outcome {
  /** Of the content: of the bytes of a file or of a line. */
  readonly hash: string
  /** It was done before, and is not done again. */
  readonly kept: boolean
  /** NDJSON, a line for each article. */
  readonly lines: Uint8Array<ArrayBuffer>
  /** How many. */
  readonly done: number
  readonly failures: readonly Failed[]
  readonly lacking: Lacking
}

export interface Failed extends Refusal {
  readonly record: number | null
}
