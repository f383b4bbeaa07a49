import type { Scene } from '../found.ts'
import type { Cue, Speech } from '../phrases/cues.ts'
import { isPreposition } from '../phrases/extents.ts'
import { beginsVerb } from '../phrases/predicates.ts'
import type { Item } from '../phrases/units.ts'
import { isVerbal } from './tags.ts'

/** «кількість заяв зросла так, що», «звітів комісії, що мали за мету»: the noun has no clause of its own. */
export function isRelative({ items, speech }: Scene, cue: Cue, at: number): boolean {
  const { cases, shapes, links } = speech.data
  if (!cases) return standsForNoun(items, cue, at, speech)
  if (cue.kind !== 'writing') return false
  const link = items[at - 1]!.form === ',' ? at - 2 : at - 1
  if (link > cue.to && links.has(items[link]!.form) && !isPreposition(items[link - 1]!, speech)) return true // рішення … докази того, що
  if (items.slice(cue.to, at).some(({ kind, form }) => kind === 'word' && shapes.finite.test(form))) return true
  return items[at + 1]?.kind === 'word' && isVerbal(items[at + 1]!, shapes) && !links.has(items[at - 1]!.form)
}

/** "a poll that |showed": the subject of a clause that tells of the noun. */
function standsForNoun(items: readonly Item[], cue: Cue, at: number, { data }: Speech): boolean {
  return cue.kind === 'writing' && beginsVerb(items[at + 1], data)
}
