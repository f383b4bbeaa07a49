import type { EntityType } from '../../analysis.ts'
import { mapped } from '../../text/mapped.ts'
import type { Name } from '../bases/base.ts'
import { baseOf } from '../bases/inflection.ts'
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
  mentions.forEach(({ type }, at) => {
    const bit = NAMED.get(type)
    if (bit === undefined) return
    const bucket = unquoted(names[at]!).hash & (met.length - 1)
    const types = met[bucket]! | bit
    met[bucket] = types
    disputed ||= isMixed(types)
  })
  return disputed ? placesOf(mentions, names) : null
}

/** The bits of types. */
const NAMED: ReadonlyMap<EntityType, number> = new Map(
  (['PERSON', 'LOCATION', 'ORGANIZATION', 'MISC', 'ARTIFACT'] as const).map((type, index) => [type, 1 << index]),
)

/** The types of names that have some bits of their hashes in common. One article is read at a time. */
const met = new Uint8Array(1 << 10)

/** Is there more than one? */
function isMixed(types: number): boolean {
  return (types & (types - 1)) !== 0
}

function placesOf(mentions: readonly TaggedMention[], names: readonly Name[]): Iterable<readonly number[]> {
  const places = new Map<string, number[]>()
  mentions.forEach(({ type }, at) => {
    if (!NAMED.has(type)) return
    const { key, hash } = unquoted(names[at]!)
    if (!key || !isMixed(met[hash & (met.length - 1)]!)) return
    const others = places.get(key)
    if (others) others.push(at)
    else places.set(key, [at])
  })
  return places.values()
}

const unquoted = noteName(({ folded }) => baseOf(withoutQuotes(folded)))

function winner(mentions: readonly TaggedMention[]): EntityType | undefined {
  const votes = new Map<EntityType, number>()
  for (const { type, confidence } of mentions) votes.set(type, (votes.get(type) ?? 0) + confidence)
  const sum = [...votes.values()].reduce((total, vote) => total + vote, 0)
  return [...votes].find(([, vote]) => vote >= MAJORITY * sum)?.[0]
}

function withoutQuotes(folded: string): string {
  return QUOTE.test(folded) ? folded.replace(QUOTES, '') : folded
}

// «Нафтогаз», "Нафтогаз"
const QUOTE = /[«»"“”„]/u
const QUOTES = /[«»"“”„]/gu
