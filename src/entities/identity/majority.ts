import type { EntityType } from '../../analysis.ts'
import { mapped } from '../../text/mapped.ts'
import type { Name } from '../bases/base.ts'
import type { TaggedMention } from '../tagging/tagger.ts'

const NAMED: ReadonlySet<EntityType> = new Set(['PERSON', 'LOCATION', 'ORGANIZATION', 'MISC', 'ARTIFACT'])

/** So much of the confidence in a name must be for one type. */
const MAJORITY = 0.7
const FEWEST = 3

/** A name that an article uses often is of the type that most of its mentions have: the odd one is an error of the tagger. */
export function settleTypes(mentions: readonly TaggedMention[], names: readonly Named[]): TaggedMention[] {
  const settled = [...mentions]
  for (const places of placesOf(mentions, names)) {
    const type = places.length < FEWEST ? undefined : winner(mapped(places, (place) => mentions[place]!))
    if (type) for (const place of places) settled[place] = { ...mentions[place]!, type }
  }
  return settled
}

type Named = Pick<Name, 'folded'>

/** Where each name stands. */
function placesOf(mentions: readonly TaggedMention[], names: readonly Named[]): Iterable<readonly number[]> {
  const places = new Map<string, number[]>()
  mentions.forEach(({ type }, at) => {
    const key = NAMED.has(type) ? withoutQuotes(names[at]!.folded) : ''
    const others = places.get(key)
    if (others) others.push(at)
    else if (key) places.set(key, [at])
  })
  return places.values()
}

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
