import type { Document } from '../text/document.ts'
import { LONGEST_NAME, remember } from '../text/memory.ts'
import { agreeInSeries } from './bases/agreement.ts'
import type { NameData } from './bases/names.ts'
import { readThing } from './bases/parts.ts'
import { declines } from './roles/heads.ts'
import type { TaggedMention } from './tagging/tagger.ts'

const LONGEST = 60
/** Kept from one article to the next. */
const MOST = 2000

/** The mentions with places that share a noun made one: «[Сумську], [Чернігівську] та [Харківську області]». */
export function joinSeries(document: Document, mentions: readonly TaggedMention[]): TaggedMention[] {
  const { names } = document.language
  if (!names || !declines(names)) return [...mentions]
  const joined: TaggedMention[] = []
  for (const mention of mentions) {
    const from = seriesStart(document, joined, mention, names)
    if (from < joined.length) joined.splice(from, Number.POSITIVE_INFINITY, { ...mention, start: joined[from]!.start })
    else joined.push(mention)
  }
  return joined
}

/** Of the mentions before a noun with its adjective the first one that shares the noun; their number if none does. */
function seriesStart(
  { text }: Document,
  before: readonly TaggedMention[],
  { type, start, end }: TaggedMention,
  data: NameData,
): number {
  if (type !== 'LOCATION' || end - start > LONGEST || !text.slice(start, end).includes(' ')) return before.length
  let from = before.length
  let next = start
  while (from > 0 && joins(text, before[from - 1]!, next, data)) next = before[--from]!.start
  while (from < before.length && !isSeries(text.slice(before[from]!.start, end), data)) from++
  return from
}

const isSeries = remember(
  (words: string, data: NameData) => agreeInSeries(readThing(words, data), data.joining) !== null,
  MOST,
  LONGEST_NAME,
)

/** A word alone, and nothing but a comma or a conjunction between it and what follows. */
function joins(text: string, { type, start, end }: TaggedMention, next: number, { joining }: NameData): boolean {
  if (type !== 'LOCATION' || next - end > LONGEST_LINK || text.slice(start, end).includes(' ')) return false
  const link = text.slice(end, next).trim()
  return link === ',' || joining.has(link)
}

const LONGEST_LINK = 4
