import type { Analysis, PartialAnalysis } from '../analysis.ts'
import { addContext } from './context.ts'
import { filterQuotations, type Sought } from './filter.ts'
import { convertOffsets, type Offsets } from './offsets.ts'
import { keepOnly, type Part } from './only.ts'

/** What of an analysis is shown, and how its offsets count. */
export interface View extends Sought {
  /** All parts when left out; the quotations alone when somebody is sought. */
  readonly only?: ReadonlySet<Part>
  /** Sentences around a quotation. */
  readonly context?: number
  readonly offsets: Offsets
  /** Show the whole text. */
  readonly text: boolean
}

/** Cuts an analysis to what was asked for. */
export function applyView(analysis: Analysis, view: View): PartialAnalysis {
  const filtered = filterQuotations(addContext(analysis, view.context), view)
  const seeks = view.speaker !== undefined || view.about !== undefined
  const only = view.only ?? (seeks ? QUOTATIONS : undefined)
  const shown = convertOffsets(only ? keepOnly(filtered, only) : filtered, analysis.text, view.offsets)
  if (view.text) return shown
  const { text, ...rest } = shown
  return rest
}

const QUOTATIONS: ReadonlySet<Part> = new Set(['quotations'])
