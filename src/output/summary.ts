import { Chalk } from 'chalk'
import type { PartialAnalysis } from '../analysis.ts'
import { printable } from './printable.ts'

export interface SummaryOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
  /** Sentences to show around a quotation. */
  readonly context: number
}

/** The analysis as a person reads it on a terminal. */
export function renderSummary({ title, id }: PartialAnalysis, { color }: SummaryOptions): string {
  return `${new Chalk({ level: color ? 1 : 0 }).bold(printable(`${title ?? id ?? ''}`))}\n`
}
