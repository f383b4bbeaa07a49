import { bodyNoun } from '../words/nouns.ts'
import type { Speech } from './cues.ts'
import { inCue, isPreposition, roleOf, type Window } from './extents.ts'
import type { Phrase } from './phrase.ts'
import { mayBeVerb } from './predicates.ts'
import type { Item } from './units.ts'

/** "a Boeing spokeswoman", "Clinton campaign manager Robby Mook": a name before the noun for a person. */
export function modifiedBy(
  { entities, to }: Phrase,
  { items, cue }: Window,
  speech: Speech,
): 'post' | 'group' | undefined {
  if (entities.length !== 1 || speech.data.cases) return undefined
  const group = entities[0]!.type === 'ORGANIZATION'
  let found: 'group' | undefined
  for (let i = to; i < Math.min(items.length, to + MODIFIED_REACH); i++) {
    if (inCue(cue, i)) return found
    if (names(items[i]!)) continue // the |Oregon| GOP chairman
    if (roleOf(items[i]!, speech) !== undefined) return 'post'
    if (items[i]!.kind !== 'word' || isPreposition(items[i]!, speech) || ends(items[i]!, speech)) return found
    if (isGroup(items[i]!, group, speech)) found = 'group' // the Platt campaign, but: Platt campaign |manager|
  }
  return found
}

const MODIFIED_REACH = 3

function names({ name }: Item): boolean {
  return name !== undefined && name.entity.type !== 'PERSON'
}

/** "the Clinton campaign", "Chicago police" */
function isGroup(item: Item, group: boolean, speech: Speech): boolean {
  if (item.kind !== 'word') return false
  if (bodyNoun(item.word!, speech)) return !group
  return speech.data.crowds.has(item.form) || speech.data.surveys.has(item.form)
}

/** A verb or another word that begins something else. */
function ends(item: Item, { data }: Speech): boolean {
  const { form } = item
  return mayBeVerb(item, data) || data.determiners.has(form) || data.pronouns.has(form) || data.relatives.has(form)
}
