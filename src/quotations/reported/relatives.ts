import type { Scene } from '../found.ts'
import type { Bearer } from '../phrases/bearers.ts'
import type { Cue, Speech } from '../phrases/cues.ts'
import { isPreposition } from '../phrases/extents.ts'
import { beginsVerb } from '../phrases/predicates.ts'
import type { Item } from '../phrases/units.ts'
import { looksNeuter } from '../words/looks.ts'
import { isVerbal } from './tags.ts'

/** «кількість заяв зросла так, що», «звітів комісії, що мали за мету»: the noun has no clause of its own. */
export function isRelative({ items, speech }: Scene, cue: Cue, at: number): boolean {
  const { cases, shapes, links, evident } = speech.data
  if (!cases) return standsForNoun(items, cue, at, speech)
  if (cue.kind !== 'writing') return false
  const link = items[at - 1]!.form === ',' ? at - 2 : at - 1
  if (link > cue.to && links.has(items[link]!.form) && !isPreposition(items[link - 1]!, speech)) return true // рішення … докази того, що
  const told = ({ kind, form }: Item) => kind === 'word' && (shapes.finite.test(form) || evident.has(form))
  if (items.slice(cue.to, at).some(told)) return true
  return items[at + 1]?.kind === 'word' && isVerbal(items[at + 1]!, shapes) && !links.has(items[at - 1]!.form)
}

/** "a poll that |showed": the subject of a clause that tells of the noun. */
function standsForNoun(items: readonly Item[], cue: Cue, at: number, { data }: Speech): boolean {
  return cue.kind === 'writing' && beginsVerb(items[at + 1], data)
}

/** «статтю про імпічмент, що зробило …», «розповів про кота, що зник»: the topic is said, so that a relative clause follows. */
export function hasTopic({ items, speech }: Scene, cue: Cue, to: number): boolean {
  const { cases, topics, links } = speech.data
  if (!cases || (cue.kind !== 'writing' && cue.kind !== 'verb')) return false
  return items
    .slice(cue.to, to)
    .some(({ form }, i) => topics.has(form) && !links.has(items[cue.to + i + 1]?.form ?? ''))
}

/** «уявлення про те, |що відповідає| закону», «відповідає вимогам, |що діють|»: the conjunction is the subject of a verb itself. */
export function standsForSubject({ items, speech }: Scene, cue: Cue, bearer: Bearer | undefined, at: number): boolean {
  const { cases, complementisers, shapes } = speech.data
  if (!cases || cue.kind !== 'verb') return false
  if (!bearer) return complementisers.has(items[cue.from - 1]?.form ?? '')
  const object = bearer.kind === 'phrase' && bearer.from === cue.to && bearer.to === at - 1
  return object && items[at + 1]?.kind === 'word' && isVerbal(items[at + 1]!, shapes)
}

/** «Він пообіцяв збудувати міст, що привернуло увагу»: the relative stands for the whole sentence before it. */
export function tellsOfAll({ items, speech }: Scene, cue: Cue, at: number): boolean {
  const verb = items[at + 1]
  const { infinitive } = speech.data.shapes
  if (!speech.data.cases || cue.kind !== 'verb' || !verb || !looksNeuter(verb, speech.data)) return false
  const between = items.slice(cue.to, at)
  return infinitive.test(between[0]?.form ?? '') || between.filter(({ form }) => form === ',').length > 1
}
