import type { EntityType } from '../analysis.ts'
import { isFigure } from '../entities/bases/base.ts'
import type { TaggedMention } from '../entities/tagging/tagger.ts'
import type { Document } from '../text/document.ts'
import { mapped } from '../text/mapped.ts'
import type { FigureMention, Figures } from './values.ts'

/** The mentions of the tagger with those of the grammars among them, flat and in order, each with its value. */
export function mergeFigures(document: Document, all: readonly TaggedMention[], figures: Figures): TaggedMention[] {
  const { sure, worthOf } = figures
  const tagged = all.filter((mention) => !isFigure(mention.type) || isLikely(mention, document, figures))
  const merged: TaggedMention[] = []
  let next = 0
  for (const figure of sure) {
    while (next < tagged.length && tagged[next]!.end <= figure.start) merged.push(tagged[next++]!)
    let end = next
    while (end < tagged.length && tagged[end]!.start < figure.end) end++
    const rivals = tagged.slice(next, end)
    const free = (merged.at(-1)?.end ?? 0) <= figure.start
    const seen = rivals.length > 0 || figure.confidence >= LONE
    if (free && seen && rivals.every((rival) => yields(rival, figure))) merged.push(figure)
    else merged.push(...rivals)
    next = end
  }
  while (next < tagged.length) merged.push(tagged[next++]!)
  return mapped(merged, (mention) => withValue(mention, worthOf))
}

/** What is less often a mention counts only where the tagger sees one: «зустрілися в [неділю]», but «настала неділя» in a tale. */
const LONE = 0.9

/** "Ray's Pizza" is no date, nor is "No. 9" or a score of 24-17, whatever the tagger says. */
function isLikely(mention: TaggedMention, { text }: Document, { isFigure }: Figures): boolean {
  const { type, start, end } = mention
  return isFigure(mention) && !(TIMES.has(type) && BARE.test(text.slice(start, end)))
}

const TIMES: ReadonlySet<EntityType> = new Set(['DATE', 'PERIOD', 'TIME'])
// 9, No. 9, 24-17, № 9, 3403; but not 2014 or 10:30
const BARE = /^(?:No\.? ?|№ ?)?(?:\d{1,3}(?:\s?\p{Pd}\s?\d{1,3})?|[3-9]\d{3}|\d{5,})$/iu

/** A name keeps its place, «фірма «Субота»», unless it is a part («доларів США»); of a date within a longer one the surer wins. */
function yields(rival: TaggedMention, figure: FigureMention): boolean {
  const within = rival.start >= figure.start && rival.end <= figure.end
  const same = within && rival.start === figure.start && rival.end === figure.end
  if (!isFigure(rival.type)) return within && !same
  if (within) return true
  const longer = rival.start <= figure.start && rival.end >= figure.end
  return !longer || rival.confidence < figure.confidence
}

/** All keys in all of them: mentions of the tagger and of the grammars are of one kind for V8. */
function withValue(mention: TaggedMention, worthOf: Figures['worthOf']): TaggedMention {
  const { start, end, type, confidence, source } = mention
  const value = source === undefined && isFigure(type) ? worthOf(mention) : mention.value
  return { start, end, type, confidence, source, value }
}
