import type { Entity, Explain, Mention } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { fold } from '../../text/fold.ts'
import { FIGURES, findBases, type Name } from '../bases/base.ts'
import type { NameData } from '../bases/names.ts'
import { findRoles, gatherRoles } from '../roles/roles.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { commonest, explainEntity, toEntity } from './entity.ts'
import { keysOf } from './keys.ts'
import { settleTypes } from './majority.ts'
import { tellPersons } from './persons.ts'
import { type Known, type Thing, tellThings } from './things.ts'

/** The entities of an article, and by id why the mentions of each are one, if that was asked. */
export interface Entities {
  readonly entities: readonly Entity[]
  readonly explain: Explain['entities']
}

/** Gives every mention its base form and joins the mentions of one entity. */
export function joinMentions(document: Document, tagged: readonly TaggedMention[], explained: boolean): Entities {
  const names = findBases(document, tagged)
  const mentions = settleTypes(tagged, names)
  const posts = findRoles(document, mentions, names)
  const known = tellApart(document, mentions, names)
  const groups = groupByKey(known)
  const entities = groups.map((group, index) => {
    const members = group.map((at) => toMention(document, mentions[at]!, names[at]!))
    const type = commonest(pick(mentions, group).map(({ type }) => type))
    const roles = gatherRoles(group.flatMap((at) => posts[at]!))
    const entity = toEntity(`e${index + 1}`, type, members, roles, document.language.names)
    return { ...entity, value: mentions[group[0]!]!.value ?? null }
  })
  if (!explained) return { entities, explain: {} }
  const reasons = groups.map((group, index) =>
    explainEntity(entities[index]!, pick(mentions, group), pick(known, group)),
  )
  return { entities, explain: Object.fromEntries(entities.map(({ id }, index) => [id, reasons[index]!])) }
}

/** The places of each key, in order of the first. */
function groupByKey(known: readonly Known[]): number[][] {
  const groups = new Map<string, number[]>()
  known.forEach(({ key }, index) => {
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  })
  return [...groups.values()]
}

/** The same key, the same entity. */
function tellApart(document: Document, mentions: readonly TaggedMention[], names: readonly Name[]): Known[] {
  const data = document.language.names
  const known = mentions.map(
    ({ type, value }, index): Known => ({
      key: `${type} ${value ? JSON.stringify(value) : names[index]!.base}`,
      rule: value ? 'same-value' : null,
    }),
  )
  const personal = findPersons(mentions, names, data)
  const persons = mentions.flatMap((_, index) => (personal[index] ? [index] : []))
  const things = mentions.flatMap(({ type }, index) => (personal[index] || FIGURES.has(type) ? [] : [index]))
  tellPersons(pick(names, persons), data).forEach(({ id, rule }, at) => {
    known[persons[at]!] = { key: `person ${id}`, rule }
  })
  const described = things.map((index) => describe(document, mentions, names, index))
  tellThings(described, data).forEach(({ key, rule }, at) => {
    known[things[at]!] = { key: `thing ${key}`, rule }
  })
  return known
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
  const heads = findHeads(mentions, names, data)
  return mentions.map(({ type }, index) =>
    keys[index] && type !== 'JOB'
      ? votes.get(keys[index])! + (type === 'PERSON' ? 0.5 : -0.5) > 0
      : type === 'PERSON' && !heads.has(fold(names[index]!.base)) && !data?.heads.has(fold(names[index]!.base)),
  )
}

/** The nouns of organisations; "Trump" of "Friends of Trump" is none where there is a "Donald Trump". */
function findHeads(
  mentions: readonly TaggedMention[],
  names: readonly Name[],
  data: NameData | undefined,
): ReadonlySet<string> {
  const heads = new Set<string>()
  const surnames: string[] = []
  mentions.forEach(({ type }, index) => {
    const { base, head } = names[index]!
    if (!base.includes(' ')) return
    if (type === 'ORGANIZATION' && head) heads.add(fold(head))
    const words = fold(base).split(' ')
    const given = data?.given.m.has(words[0]!) || data?.given.f.has(words[0]!)
    if (type === 'PERSON' && given) surnames.push(words.at(-1)!)
  })
  for (const surname of surnames) heads.delete(surname)
  return heads
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
