import type { Document } from '../text/document.ts'
import { type Entities, joinMentions } from './identity.ts'
import { tagMentions } from './tagger.ts'

/** Finds the named entities of an article: tags mentions, gives them a base form, joins those of one entity. */
export function findEntities(document: Document): Entities {
  return joinMentions(document, tagMentions(document))
}
