import type { EntityType } from '../../analysis.ts'
import { fold } from '../../text/fold.ts'
import type { Name } from '../bases/base.ts'
import type { TaggedMention } from '../tagging/tagger.ts'

const NAMED: ReadonlySet<EntityType> = new Set(['PERSON', 'LOCATION', 'ORGANIZATION', 'MISC', 'ARTIFACT'])

/** So much of the confidence in a name must be for one type. */
const MAJORITY = 0.7
const FEWEST = 3

/** A name that an article uses often is of the type that most of its mentions have: the odd one is an error of the tagger. */
export function settleTypes(mentions: readonly TaggedMention[], names: readonly Name[]): TaggedMention[] {
  const votes = new Map<string, Map<EntityType, number>>()
  const keys = mentions.map(({ type }, i) => (NAMED.has(type) ? fold(names[i]!.base).replace(QUOTES, '') : ''))
  mentions.forEach(({ type, confidence }, i) => {
    const types = votes.get(keys[i]!) ?? new Map<EntityType, number>()
    votes.set(keys[i]!, types.set(type, (types.get(type) ?? 0) + confidence))
  })
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return mentions.map((mention, i) => {
    const type = keys[i] && counts.get(keys[i]!)! >= FEWEST ? winner(votes.get(keys[i]!)!) : undefined
    return type ? { ...mention, type } : mention
  })
}

function winner(votes: ReadonlyMap<EntityType, number>): EntityType | undefined {
  const sum = [...votes.values()].reduce((total, vote) => total + vote, 0)
  return [...votes].find(([, vote]) => vote >= MAJORITY * sum)?.[0]
}

// «Нафтогаз», "Нафтогаз"
const QUOTES = /[«»"“”„]/gu
