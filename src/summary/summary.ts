import type { Analysis, Entity, Quotation } from '../analysis.ts'
import type { Document } from '../text/document.ts'

/** Keywords and key sentences. */
export function summarize(
  _document: Document,
  _entities: readonly Entity[],
  _quotations: readonly Quotation[],
): Pick<Analysis, 'keywords' | 'summary'> {
  return { keywords: [], summary: [] }
}
