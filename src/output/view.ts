import type { Analysis, PartialAnalysis } from '../analysis.ts'
import { addContext } from './around.ts'
import { filterQuotations, type Sought } from './filter.ts'
import { convertOffsets, type Offsets } from './offsets.ts'
import { keepOnly, type Part } from './only.ts'

/** What of an analysis is shown, and how its offsets count. */
export interface View extends Sought {
  /** All parts when left out. */
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
  const kept = view.only ? keepOnly(filtered, view.only) : filtered
  const shown = convertOffsets(kept, analysis.text, view.offsets)
  if (view.text) return shown
  const { text, ...rest } = shown
  return rest
}
