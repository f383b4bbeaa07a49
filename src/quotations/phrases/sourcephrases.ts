import type { Cue, Speech } from './cues.ts'
import { IMPERSONAL, type WordCues } from './openings.ts'
import type { Item } from './units.ts'

/** «за словами», «за його словами», «на думку», "according to". */
export function sourcePhrase(
  items: readonly Item[],
  i: number,
  phrases: WordCues['sources'],
  { data }: Speech,
): Cue | undefined {
  for (const phrase of phrases) {
    const last = phrase.length - 1
    if (!standsNear(phrase[last]!, items, i + last)) continue
    if (!phrase.every((word, k) => k === last || items[i + k]?.form === word)) continue
    if (items[i + last]?.form === phrase[last]) return { from: i, to: i + last + 1, kind: 'source', form: IMPERSONAL }
    const possessive = data.pronouns.get(items[i + last]?.form ?? '')?.possessive
    const behind = data.adverbs.has(items[i + last + 1]?.form ?? '') ? i + last + 2 : i + last + 1 // за його ж словами
    if (possessive && items[behind]?.form === phrase[last])
      return { from: i, to: behind + 1, kind: 'source', form: IMPERSONAL, possessive: i + last }
    if (
      !possessive &&
      data.shapes.adjective.test(items[i + last]?.form ?? '') &&
      items[i + last + 1]?.form === phrase[last]
    )
      return { from: i, to: i + last + 2, kind: 'source', form: IMPERSONAL } // за попередніми даними
  }
  return undefined
}

/** Two words may stand before the last one of such a phrase: «за його ж словами». */
function standsNear(word: string, items: readonly Item[], at: number): boolean {
  return items[at]?.form === word || items[at + 1]?.form === word || items[at + 2]?.form === word
}
