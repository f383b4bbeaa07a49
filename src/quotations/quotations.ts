import type { Entity, Explain, Quotation } from '../analysis.ts'
import type { Document } from '../text/document.ts'

export interface Quotations {
  readonly quotations: readonly Quotation[]
  readonly explain: Explain['quotations']
}

/** Finds who said what. */
export function findQuotations(_document: Document, _entities: readonly Entity[]): Quotations {
  return { quotations: [], explain: {} }
}
