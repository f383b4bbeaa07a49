import type { Entity, EntityType, Mention } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { FIGURES, findBases, type Name } from './base.ts'
import { keysOf } from './keys.ts'
import { settleTypes } from './majority.ts'
import type { NameData } from './names.ts'
import { tellPersons } from './persons.ts'
import { findRoles, gatherRoles } from './roles.ts'
import type { TaggedMention } from './tagger.ts'
import { type Thing, tellThings } from './things.ts'

/** Gives every mention its base form and joins the mentions of one entity. */
export function joinMentions(document: Document, tagged: readonly TaggedMention[]): Entity[] {
  const names = findBases(document, tagged)
  const mentions = settleTypes(tagged, names)
  const posts = findRoles(document, mentions, names)
  const groups = new Map<string, number[]>()
  tellApart(document, mentions, names).forEach((key, index) => {
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  })
  return [...groups.values()].map((group, index) => {
    const members = group.map((at) => toMention(document, mentions[at]!, names[at]!))
    const type = commonest(pick(mentions, group).map(({ type }) => type))
    return toEntity(`e${index + 1}`, type, members, gatherRoles(pick(posts, group).flat()))
  })
}

/** A key for every mention: the same key, the same entity. */
function tellApart(document: Document, mentions: readonly TaggedMention[], names: readonly Name[]): string[] {
  const data = document.language.names
  const keys = mentions.map(({ type }, index) => `${type} ${names[index]!.base}`)
  const personal = findPersons(mentions, names, data)
  const persons = mentions.flatMap((_, index) => (personal[index] ? [index] : []))
  const things = mentions.flatMap(({ type }, index) => (personal[index] || FIGURES.has(type) ? [] : [index]))
  tellPersons(pick(names, persons), data).forEach((id, at) => {
    keys[persons[at]!] = `person ${id}`
  })
  const described = things.map((index) => describe(document, mentions, names, index))
  tellThings(described, data).forEach((key, at) => {
    keys[things[at]!] = `thing ${key}`
  })
  return keys
}

function pick<T>(list: readonly T[], indices: readonly number[]): T[] {
  return indices.map((index) => list[index]!)
}

/**
 * A name of several words that is mostly tagged as a person's is a person's everywhere; «Комісія» is nobody where there
 * is a «Європейська комісія».
 */
function findPersons(
  mentions: readonly TaggedMention[],
  names: readonly Name[],
  data: NameData | undefined,
): boolean[] {
  const votes = new Map<string, number>()
  const keys = names.map(({ base }) => (base.includes(' ') ? keysOf(base, data).join(' ') : ''))
  mentions.forEach(({ type }, index) => {
    votes.set(keys[index]!, (votes.get(keys[index]!) ?? 0) + (type === 'PERSON' ? 1 : -1))
  })
  const heads = new Set(
    names.flatMap(({ base, head }, index) => {
      return head && base.includes(' ') && mentions[index]!.type === 'ORGANIZATION' ? [head.toLowerCase()] : []
    }),
  )
  return mentions.map(({ type }, index) =>
    keys[index] && type !== 'JOB'
      ? votes.get(keys[index])! + (type === 'PERSON' ? 0.5 : -0.5) > 0
      : type === 'PERSON' && !heads.has(names[index]!.base.toLowerCase()),
  )
}

function describe(
  document: Document,
  mentions: readonly TaggedMention[],
  names: readonly Name[],
  index: number,
): Thing {
  const { type, start } = mentions[index]!
  const gap = document.text.slice(Math.max(mentions[index - 1]?.end ?? 0, start - LONGEST_GAP), start)
  return { type, name: names[index]!, gap }
}

/** Longer stretches between two mentions bind nothing. */
const LONGEST_GAP = 20

function toMention(document: Document, { start, end, confidence }: TaggedMention, { base }: Name): Mention {
  return { start, end, text: document.text.slice(start, end), base, confidence: Math.round(confidence * 100) / 100 }
}

function toEntity(id: string, type: EntityType, mentions: readonly Mention[], roles: string[]): Entity {
  const plain = new Map(mentions.filter(({ base }) => !isUpper(base)).map(({ base }) => [fold(base), base]))
  const cased = mentions.map((mention) => ({ ...mention, base: plain.get(fold(mention.base)) ?? mention.base }))
  return { id, type, name: fullest(cased), mentions: cased, roles, value: null }
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase()
}

/** The base form of most words, then the most frequent one, then the first. */
function fullest(mentions: readonly Mention[]): string {
  const bases = mentions.map(({ base }) => base)
  const most = Math.max(...new Set(bases.map(countWords)))
  return commonest(bases.filter((base) => countWords(base) === most))
}

function countWords(base: string): number {
  return base.split(' ').length
}

/** The most frequent one, of several the first. */
function commonest<T>(list: readonly T[]): T {
  const counts = new Map<T, number>()
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}
