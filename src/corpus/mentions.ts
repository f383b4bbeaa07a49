import type { EntityType, PartialAnalysis } from '../analysis.ts'
import type { NameTable } from './names.ts'
import { NAMED } from './rows.ts'
import type { Mentioned, MentionedType } from './types.ts'

/** Counts how often and in how many articles every name stands. */
export interface Mentions {
  readonly add: (analysis: PartialAnalysis) => void
  /** The most mentioned of each type; types without names are left out. */
  readonly finish: () => MentionedType[]
}

interface Draft {
  mentions: number
  articles: number
  latest: number
}

export function startMentions(names: NameTable): Mentions {
  let article = 0
  const drafts = new Map<EntityType, Map<number, Draft>>(NAMED.map((type) => [type, new Map()]))

  function add(analysis: PartialAnalysis): void {
    article++
    for (const { type, name, mentions } of analysis.entities ?? []) {
      const group = drafts.get(type)
      if (!group) continue
      const number = names.number(type, name)
      const draft = group.get(number) ?? { mentions: 0, articles: 0, latest: 0 }
      draft.mentions += mentions.length
      if (draft.latest !== article) draft.articles++
      draft.latest = article
      group.set(number, draft)
    }
  }

  function finish(): MentionedType[] {
    return [...drafts]
      .filter(([, group]) => group.size > 0)
      .map(([type, group]) => ({ type, distinct: group.size, names: ranked(group) }))
  }

  return { add, finish }
}

/** How many names of a type a page lists. */
const MOST = 40

function ranked(group: ReadonlyMap<number, Draft>): Mentioned[] {
  return [...group]
    .map(([name, { mentions, articles }]) => ({ name, mentions, articles }))
    .sort((a, b) => b.mentions - a.mentions || b.articles - a.articles || a.name - b.name)
    .slice(0, MOST)
}
