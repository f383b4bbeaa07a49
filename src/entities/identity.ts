import type { Entity, Mention } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { findBases, type Name } from './base.ts'
import { tellPersons } from './persons.ts'
import type { TaggedMention } from './tagger.ts'
import { type Thing, tellThings } from './things.ts'

/** Gives every mention its base form and joins the mentions of one entity. */
export function joinMentions(document: Document, mentions: readonly TaggedMention[]): Entity[] {
  const names = findBases(document, mentions)
  const groups = new Map<string, number[]>()
  tellApart(document, mentions, names).forEach((key, index) => {
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  })
  return [...groups.values()].map((group, index) => {
    const members = group.map((at) => toMention(document, mentions[at]!, names[at]!))
    return toEntity(`e${index + 1}`, mentions[group[0]!]!, members)
  })
}

/** A key for every mention: the same key, the same entity. */
function tellApart(document: Document, mentions: readonly TaggedMention[], names: readonly Name[]): string[] {
  const data = document.language.names
  const keys = new Array<string>(mentions.length)
  const persons = mentions.flatMap((mention, index) => (mention.type === 'PERSON' ? [index] : []))
  const things = mentions.flatMap((mention, index) => (mention.type === 'PERSON' ? [] : [index]))
  tellPersons(
    persons.map((index) => names[index]!),
    data,
  ).forEach((id, at) => {
    keys[persons[at]!] = `PERSON ${id}`
  })
  const described = things.map((index): Thing => {
    const gap = document.text.slice(mentions[index - 1]?.end ?? 0, mentions[index]!.start)
    return { type: mentions[index]!.type, name: names[index]!, gap: gap.length > LONGEST_GAP ? '' : gap }
  })
  tellThings(described, data).forEach((key, at) => {
    keys[things[at]!] = key
  })
  return keys
}

/** Longer stretches between two mentions bind nothing. */
const LONGEST_GAP = 20

function toMention(document: Document, { start, end, confidence }: TaggedMention, { base }: Name): Mention {
  return { start, end, text: document.text.slice(start, end), base, confidence }
}

function toEntity(id: string, { type }: TaggedMention, mentions: readonly Mention[]): Entity {
  const plain = new Map(mentions.filter(({ base }) => !isUpper(base)).map(({ base }) => [fold(base), base]))
  const cased = mentions.map((mention) => ({ ...mention, base: plain.get(fold(mention.base)) ?? mention.base }))
  return { id, type, name: fullest(cased), mentions: cased, roles: [], value: null }
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase()
}

/** The base form of most words, then the most frequent one, then the first. */
function fullest(mentions: readonly Mention[]): string {
  const counts = new Map<string, number>()
  for (const { base } of mentions) counts.set(base, (counts.get(base) ?? 0) + 1)
  const rank = (base: string): number => base.split(' ').length * mentions.length + counts.get(base)!
  return [...counts.keys()].reduce((best, base) => (rank(base) > rank(best) ? base : best))
}
