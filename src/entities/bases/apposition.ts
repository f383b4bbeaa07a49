import type { EntityType, Span } from '../../analysis.ts'
import type { Language } from '../../language/language.ts'
import type { Document } from '../../text/document.ts'
import { lettersEnd } from '../../text/letters.ts'
import { note, wordIn } from '../../text/word.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { casesOfTitled, onlyNominative, readTitle, UNTITLED } from './before.ts'
import type { Case } from './names.ts'

/** What the post asks for that a person's name closes, with whose post it is between them: «речниця НАТО в Україні |Юлія Дяк|». */
export function postCases(
  document: Document,
  mentions: readonly TaggedMention[],
  index: number,
): readonly Case[] | null {
  const { attaching } = document.language.roles ?? {}
  if (mentions[index]!.type !== 'PERSON' || !attaching) return null
  for (let at = index - 1; at >= 0 && index - at <= MOST_OWNERS; at--) {
    const { type, end } = mentions[at]!
    const owned = at < index - 1
    const between = document.text.slice(end, Math.min(mentions[at + 1]!.start, end + LONGEST_LINK)).trim()
    if (!MARKS.test(between) && !(owned && attaching.has(between))) return null
    if (type === 'JOB') return casesOfPost(document, mentions[at]!, owned)
    if (!OWNERS.has(type)) return null
  }
  return null
}

const OWNERS: ReadonlySet<EntityType> = new Set(['ORGANIZATION', 'LOCATION'])
const MOST_OWNERS = 3
const LONGEST_LINK = 5
// НАК «Нафтогаз»
const MARKS = /^[«"»“”„\s]*$/u

/** What the first noun for a person in a post asks for. */
function casesOfPost(document: Document, { start, end }: Span, owned: boolean): readonly Case[] | null {
  const casesOf = owned ? casesOfOwned : casesOfTitled
  let from = start
  while (from < end) {
    const to = lettersEnd(document.folded, from, end - from)
    const cases = to > from ? casesOf(wordIn(document, from, to), document.language) : UNTITLED
    if (cases !== UNTITLED) return cases
    from = to + 1
  }
  return null
}

/** «речниця НАТО |Юлія Лапутіна|» is she, where «речниця Юлія Лапутіна» may be his. */
const casesOfOwned = note((word: string, language: Language): readonly Case[] | null => {
  const title = readTitle(word, language)
  return title ? onlyNominative(title) : UNTITLED
})
