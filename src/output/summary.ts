import type { PartialAnalysis } from '../analysis.ts'

export interface SummaryOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
  /** Sentences to show around a quotation. */
  readonly context: number
}

/** The analysis as a person reads it on a terminal. */
export function renderSummary(analysis: PartialAnalysis, _options: SummaryOptions): string {
  return `${analysis.title ?? analysis.id ?? ''}\n`
}
