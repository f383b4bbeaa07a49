import type { Entity } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import type { TaggedMention } from './tagger.ts'

/** Gives every mention its base form and joins the mentions of one entity. */
export function joinMentions(_document: Document, _mentions: readonly TaggedMention[]): Entity[] {
  return []
}
