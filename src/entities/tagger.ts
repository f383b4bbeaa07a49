import type { EntityType, Span } from '../analysis.ts'
import type { Document } from '../text/document.ts'

/** A mention as the tagger finds it, before it has a base form and an entity. */
export interface TaggedMention extends Span {
  readonly type: EntityType
  /** 0 to 1, from the marginals of the CRF. */
  readonly confidence: number
}

/** Finds the mentions of named entities: flat, in order. */
export function tagMentions(_document: Document): TaggedMention[] {
  return []
}
