import type { Entity, Speaker } from '../../analysis.ts'
import { type Bearer, findBearers } from '../phrases/bearers.ts'
import type { Speech } from '../phrases/cues.ts'
import { isPreposition, roleOf } from '../phrases/extents.ts'
import { mayBeRole } from '../phrases/heads.ts'
import { settingEnd } from '../phrases/settings.ts'
import { type Item, isBase, type Unit } from '../phrases/units.ts'
import { looksFeminine } from '../words/looks.ts'
import { isSubjectPronoun } from '../words/speech.ts'
import { resolve } from './resolve.ts'
import type { Scenery } from './scenery.ts'
import { speakerOf } from './speaker.ts'

/** Who a sentence is about: its first person, or «суддя», who may be somebody named before. */
export function topicOf(unit: Unit | undefined, scenery: Scenery): Speaker | null {
  const named = subjectOf(unit, scenery)
  if (named) return speakerOf([named])
  if (!unit?.items.slice(0, OPENING).some((item) => mayBeRole(item, scenery.speech))) return null
  const [first] = openingNouns(unit, scenery.speech).filter(({ kind, from }) => kind === 'role' && from < 2)
  if (!first || (first.indefinite && (scenery.unnamed || namesOther(unit, first, scenery.speech)))) return null
  return resolve(first, unit, scenery).speaker
}

/** "An aide handed |her| a letter" */
function namesOther({ items }: Unit, { to }: Bearer, { data }: Speech): boolean {
  return items.slice(to).some(({ form }) => data.pronouns.has(form))
}

/** Who the sentences before one are about: "Ann Lee left. She was late." goes on with her. */
export function topicBefore(units: readonly Unit[], index: number, pronoun: boolean, scenery: Scenery): Speaker | null {
  for (let at = index - 1; at >= Math.max(0, index - (pronoun ? CHAIN : 1)); at--) {
    const topic = topicOf(units[at], scenery)
    if (topic) return topic
    if (!isSubjectPronoun(units[at]!.items[0]?.form, scenery.speech.data)) return null
  }
  return null
}

/** So many sentences may a pronoun go on. */
const CHAIN = 3

/** The nouns that a sentence begins with. */
export function openingNouns(unit: Unit | undefined, speech: Speech): Bearer[] {
  const { items = [] } = unit ?? {}
  const predicate = items.slice(0, OPENING).findIndex((item, i) => i > 0 && isPredicate(item, speech))
  const to = predicate < 0 ? Math.min(items.length, OPENING) : predicate
  return findBearers({ items, from: 0, to, cue: null }, speech)
}

/** «одна пенсіонерка |чекала|», which might be whose she is */
function isPredicate(item: Item, { data }: Speech): boolean {
  return data.cases && item.kind === 'word' && looksFeminine(item, data)
}

/** So many items of a sentence hold its first noun. */
const OPENING = 8

/** The first person of a sentence in the nominative, that is, behind no preposition. */
export function subjectOf(unit: Unit | undefined, { speech, cast }: Scenery): Entity | null {
  const { items, names } = unit ?? NO_UNIT
  const people = names.filter((at) => {
    const { entity } = items[at]!.name!
    return (
      entity.type === 'PERSON' &&
      cast.figures.has(entity.id) &&
      isBase(items[at]!.name!) &&
      items[at + 1]?.form !== "'s"
    )
  })
  if (people.length === 0) return null
  const from = speech.data.cases ? 0 : settingEnd(items, items.length, speech)
  const free = people.find((at) => at >= from && (speech.data.cases || !governed(items, at, speech)))
  return items[free ?? people[0]!]!.name!.entity
}

const NO_UNIT: Pick<Unit, 'items' | 'names'> = { items: [], names: [] }

/** "Filling in for |Sanders|", "with Mayor |Jane Lee|" */
function governed(items: readonly Item[], name: number, speech: Speech): boolean {
  let at = name - 1
  while (at > 0 && (roleOf(items[at]!, speech) || speech.data.courtesy.has(items[at]!.form))) at--
  return at >= 0 && isPreposition(items[at]!, speech)
}
