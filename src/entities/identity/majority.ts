import type { EntityType } from '../../analysis.ts'
import { mapped } from '../../text/mapped.ts'
import { withoutQuotes } from '../bases/keys.ts'
import type { Name } from '../bases/name.ts'
import { noteName } from '../bases/notes.ts'
import type { TaggedMention } from '../tagging/tagger.ts'

/** So much of the confidence in a name must be for one type. */
const MAJORITY = 0.7
const FEWEST = 3

/** A name that an article uses often is of the type that most of its mentions have: the odd one is an error of the tagger. */
export function settleTypes(mentions: readonly TaggedMention[], names: readonly Name[]): readonly TaggedMention[] {
  const disputed = disputedPlaces(mentions, names)
  if (!disputed) return mentions
  const settled = [...mentions]
  for (const places of disputed) {
    const type = places.length < FEWEST ? undefined : winner(mapped(places, (place) => mentions[place]!))
    if (type) for (const place of places) settled[place] = { ...mentions[place]!, type }
  }
  return settled
}

/** Where each name stands that may have mentions of several types: by some bits of their hashes, most have not; null for none. */
function disputedPlaces(
  mentions: readonly TaggedMention[],
  names: readonly Name[],
): Iterable<readonly number[]> | null {
  met.fill(0)
  let disputed = false
  for (let at = 0; at < mentions.length; at++) {
    const bit = bitOf(mentions[at]!.type)
    if (bit === 0) continue
    const bucket = names[at]!.hash & (met.length - 1)
    const types = met[bucket]! | bit
    met[bucket] = types
    disputed ||= isMixed(types)
  }
  return disputed ? placesOf(mentions, names) : null
}

/** A bit for each type of names; 0 for all other types. */
function bitOf(type: EntityType): number {
  switch (type) {
    case 'PERSON':
      return 1
    case 'LOCATION':
      return 2
    case 'ORGANIZATION':
      return 4
    case 'MISC':
      return 8
    case 'ARTIFACT':
      return 16
    default:
      return 0
  }
}

/** The types of names that have some bits of their hashes in common. One article is read at a time. */
const met = new Uint8Array(1 << 10)

/** Is there more than one? */
function isMixed(types: number): boolean {
  return (types & (types - 1)) !== 0
}

function placesOf(mentions: readonly TaggedMention[], names: readonly Name[]): Iterable<readonly number[]> {
  const places = new Map<string, number[]>()
  mentions.forEach(({ type }, at) => {
    if (bitOf(type) === 0) return
    const name = names[at]!
    const key = isMixed(met[name.hash & (met.length - 1)]!) && unquoted(name)
    if (!key) return
    const others = places.get(key)
    if (others) others.push(at)
    else places.set(key, [at])
  })
  return places.values()
}

const unquoted = noteName(({ folded }) => withoutQuotes(folded))

function winner(mentions: readonly TaggedMention[]): EntityType | undefined {
  const votes = new Map<EntityType, number>()
  for (const { type, confidence } of mentions) votes.set(type, (votes.get(type) ?? 0) + confidence)
  const sum = [...votes.values()].reduce((total, vote) => total + vote, 0)
  return [...votes].find(([, vote]) => vote >= MAJORITY * sum)?.[0]
}
