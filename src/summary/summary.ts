import type { Analysis, Entity, Quotation } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { findKeywords } from './keywords.ts'
import { findKeySentences } from './sentences.ts'
import { countTerms } from './terms.ts'

/** Keywords and key sentences. */
export function summarize(
  document: Document,
  entities: readonly Entity[],
  quotations: readonly Quotation[],
): Pick<Analysis, 'keywords' | 'summary'> {
  const terms = countTerms(document, entities)
  return { keywords: findKeywords(document, terms), summary: findKeySentences(document, terms, quotations) }
}
