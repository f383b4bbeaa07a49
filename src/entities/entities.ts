import type { Document } from '../text/document.ts'
import { partsOf } from '../text/parts.ts'
import { mergeFigures } from '../values/merge.ts'
import { readFigures } from '../values/values.ts'
import { dropAddresses } from './addresses.ts'
import { cutNames, dropSmall, wholeOutlets } from './cuts.ts'
import { cutNouns, dropCommon, dropSaid, wholePosts } from './edges.ts'
import { joinHalves } from './halves.ts'
import { type Entities, joinMentions } from './identity/identity.ts'
import { joinSeries } from './series.ts'
import { type TaggedMention, tagMentions } from './tagging/tagger.ts'

export interface EntityOptions {
  /** As `--model` takes it. */
  readonly model?: string
  /** Say why mentions are one. */
  readonly explain?: boolean
}

/** Finds the named entities of an article: tags mentions, gives them a base form, joins those of one entity. */
export function findEntities(document: Document, { model, explain = false }: EntityOptions): Entities {
  return joinMentions(document, findMentions(document, model), explain)
}

/** Part by part. */
function findMentions(document: Document, model?: string): TaggedMention[] {
  const mentions: TaggedMention[] = []
  for (const part of partsOf(document)) for (const mention of mentionsIn(part, model)) mentions.push(mention)
  return mentions
}

/** Those of the tagger, and the dates and amounts that a grammar finds. */
function mentionsIn(document: Document, model?: string): TaggedMention[] {
  const whole = joinHalves(document, wholeOutlets(document, dropAddresses(document, tagMentions(document, model))))
  const named = dropSmall(document, cutNames(document, whole))
  const kept = wholePosts(document, dropSaid(document, dropCommon(document, named)))
  const tagged = joinSeries(document, cutNouns(document, kept))
  const figures = readFigures(document)
  return figures ? mergeFigures(document, tagged, figures) : tagged
}
