import { isDash, type Scene } from '../found.ts'
import { clauseEnd, contentStart, indexOf } from '../phrases/borders.ts'
import type { Cue, Speech } from '../phrases/cues.ts'
import { beginsVerb, hasPredicate } from '../phrases/predicates.ts'
import type { Item } from '../phrases/units.ts'
import { isSubjectPronoun } from '../words/speech.ts'

/**
 * Where a clause begins whose tag stands inside it: "[The bridge, |the mayor said|, will close]", "[If it rains, |she said|, we
 * stay]"; behind the tag if only a setting stands before it, or a link: "In May, |she said|, [we stay]", "which, |she said|, [fell]".
 */
export function startAround(scene: Scene, tag: number, from: number): number {
  const { items, speech } = scene
  const { data } = speech
  const start = contentStart(scene, tag)
  const link = items[tag - 1]!.form
  const linked = data.conjunctions.has(link) || (data.relatives.has(link) && items[tag - 2]?.form === ',')
  const before = items.slice(start, tag)
  const first = before[0]?.form ?? ''
  if (linked || data.asWords.has(first) || before.some(({ kind }) => kind === 'quote')) return from
  const whole =
    beginsVerb(items[from], data) ||
    data.infinitive.has(first) ||
    data.subordinating.has(first) ||
    hasPredicate(before, speech)
  return whole ? start : from
}

/** Where a clause ends that goes on behind its tag: "[It was a success, |the mayor said|, until it closed in May]". */
export function endAround(scene: Scene, cue: Cue, to: number): number {
  const { items, cues, speech } = scene
  const { cases, conjoining, subordinating, asWords } = speech.data
  const comma = cases ? -1 : indexOf(items, cue.to, ',')
  const tag = items.slice(cue.to, Math.max(cue.to, comma))
  if (comma < 0 || tag.length > TAG_REST || tag.some((item) => item.kind === 'quote' || isDash(item))) return to
  const link = items[comma + 1]?.form ?? ''
  if (asWords.has(link) || !(subordinating.has(link) || conjoining.has(link))) return to
  const end = clauseEnd(scene, comma + 2, cue)
  const words = items.slice(comma + 2, end)
  const others = cues.some(({ from }) => from > comma && from < end) || words.some(({ kind }) => kind === 'quote')
  return !others && hasPredicate(words, speech) && !isVerb(words[0]!, speech) ? end : to
}

/** "…, she said, and |left|" */
function isVerb(item: Item, { data }: Speech): boolean {
  return beginsVerb(item, data) || (data.auxiliaries.has(item.form) && !isSubjectPronoun(item.form, data))
}

/** "said |in a report in June|" */
const TAG_REST = 7
