import type { Document } from '../../text/document.ts'
import { fold } from '../../text/fold.ts'
import type { TaggedMention } from '../tagging/tagger.ts'

// Johnson's, the Johnsons'
export const POSSESSIVE = /(?<=\p{L})['’ʼ]s?$/u
// , or at the end; the word behind a blank
const AFTER = /[,.;:!?)]|\s(\p{L}{1,12})(?!\p{L})|$/uy

/** The names that end like a possessive with nothing behind that could be theirs, folded: "at McDonald's, …", "McDonald's and …". */
export function ownNames(
  { text, folded, language }: Document,
  mentions: readonly TaggedMention[],
): ReadonlySet<string> {
  const { speech } = language
  const own = new Set<string>()
  if (!speech || speech.cases) return own
  for (const { type, start, end } of mentions) {
    const name = text.slice(start, end)
    if (type !== 'ORGANIZATION' || !name.endsWith('s') || !POSSESSIVE.test(name)) continue
    AFTER.lastIndex = end
    const after = AFTER.exec(folded)
    const word = after?.[1]
    const free =
      word === undefined || [speech.conjoining, speech.prepositions, speech.verbal].some((set) => set.has(word))
    if (after && free) own.add(fold(name))
  }
  return own
}
