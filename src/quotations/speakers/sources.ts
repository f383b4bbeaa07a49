import type { Document } from '../../text/document.ts'
import type { Bearer } from '../phrases/bearers.ts'
import type { Speech } from '../phrases/cues.ts'
import { mayBeVerb } from '../phrases/predicates.ts'
import type { Unit } from '../phrases/units.ts'
import { describe } from './describe.ts'
import type { Attributed } from './speakers.ts'
import { openingNouns } from './topics.ts'

/** What was told first of a source without a name: "|A teacher from Leeds| was late. It was cold, the teacher said". */
export function firstTold(
  bearer: Bearer,
  unit: Unit,
  before: readonly Attributed[],
  units: readonly Unit[],
  document: Document,
  speech: Speech,
): string | undefined {
  const { kind, noun, indefinite, owned, from, to } = bearer
  if (speech.data.cases || kind !== 'role' || !noun || indefinite || owned || to - from !== BARE) return undefined
  if (!speech.data.determiners.has(unit.items[from]?.form ?? '')) return undefined
  for (let at = unit.index - 1; at >= Math.max(0, unit.index - REACH); at--) {
    const said = before.findLast(({ found }) => found.unit.index === at && found.bearers[0]?.noun === noun)
    if (said) return said.speaker?.entities.length === 0 ? said.speaker.name : undefined
    const told = openingNouns(units[at], speech).find((other) => other.noun === noun && other.indefinite)
    if (told) return describe(extended(told, units[at]!, speech), document, speech.data)
  }
  return undefined
}

/** "the teacher" */
const BARE = 2
const REACH = 12

/** "|A man in the audience| shouted" */
function extended(bearer: Bearer, { items }: Unit, { data }: Speech): Bearer {
  const ends = (at: number) => {
    const { form, kind } = items[at]!
    return (
      mayBeVerb(items[at]!, data) ||
      kind === 'mark' ||
      kind === 'quote' ||
      data.relatives.has(form) ||
      data.conjunctions.has(form)
    )
  }
  if (!data.whence.has(items[bearer.to]?.form ?? '') && !data.whereabouts.has(items[bearer.to]?.form ?? ''))
    return bearer
  let to = bearer.to
  while (to < items.length && !ends(to)) to++
  const verb = to < items.length && items[to]!.kind === 'word'
  return verb ? { ...bearer, to, end: items[to - 1]!.end } : bearer
}
