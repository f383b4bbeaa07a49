import type { Entity, Explain, Mention } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { mapped } from '../../text/mapped.ts'
import { FIGURES, findBases, type Name } from '../bases/base.ts'
import { genderOfTitle } from '../bases/before.ts'
import type { NameData } from '../bases/names.ts'
import type { Post } from '../roles/posts.ts'
import { findRoles, gatherRoles } from '../roles/roles.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { commonest, explainEntity, toEntity } from './entity.ts'
import { settleTypes } from './majority.ts'
import { type PersonName, personName } from './person.ts'
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
  const entities = mapped(groups, (group, index) => {
    const members = mapped(group, (at) => toMention(document, mentions[at]!, names[at]!))
    const type = commonest(mapped(group, (at) => mentions[at]!.type))
    const roles = gatherRoles(concat(group, posts))
    const value = mentions[group[0]!]!.value ?? null
    return toEntity(`e${index + 1}`, type, members, roles, value, document.language.names)
  })
  if (!explained) return { entities, explain: {} }
  const reasons = mapped(groups, (group, index) =>
    explainEntity(entities[index]!, pick(mentions, group), pick(known, group)),
  )
  return { entities, explain: Object.fromEntries(entities.map(({ id }, index) => [id, reasons[index]!])) }
}

function concat(indices: readonly number[], lists: readonly (readonly Post[])[]): Post[] {
  const all: Post[] = []
  for (const index of indices) for (const post of lists[index]!) all.push(post)
  return all
}

/** The places of each key, in order of the first. */
function groupByKey(known: readonly Known[]): number[][] {
  const groups = new Map<Known['key'], number[]>()
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
  const personal = findPersons(mentions, names, data)
  const persons: number[] = []
  const things: number[] = []
  const known = mapped(mentions, (mention, index): Known => {
    if (personal[index]) persons.push(index)
    else if (FIGURES.has(mention.type)) return asFigure(mention, names[index]!)
    else things.push(index)
    return UNKNOWN
  })
  const called = mapped(persons, (index) => callPerson(document, mentions[index]!, names[index]!, data))
  tellPersons(called, data).forEach((meant, at) => {
    known[persons[at]!] = meant
  })
  const described = mapped(things, (index) => describe(document, mentions, names, index))
  tellThings(described, data).forEach((meant, at) => {
    known[things[at]!] = meant
  })
  return known
}

const UNKNOWN: Known = { key: '', rule: null }

function asFigure({ type, value }: TaggedMention, { base }: Name): Known {
  return { key: `${type} ${value ? JSON.stringify(value) : base}`, rule: value ? 'same-value' : null }
}

/** With the gender that a title tells. */
function callPerson(document: Document, mention: TaggedMention, name: Name, data: NameData | undefined): PersonName {
  return personName(name, data ? genderOfTitle(document, mention, data) : null, data)
}

function pick<T>(list: readonly T[], indices: readonly number[]): T[] {
  return mapped(indices, (index) => list[index]!)
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
  const keys = mapped(names, ({ base, whole }) => (base.includes(' ') ? whole : ''))
  mentions.forEach(({ type }, index) => {
    const key = keys[index]!
    if (key) votes.set(key, (votes.get(key) ?? 0) + (type === 'PERSON' ? 1 : -1))
  })
  const heads = findHeads(mentions, names, data)
  return mapped(mentions, ({ type }, index) =>
    keys[index] && type !== 'JOB'
      ? votes.get(keys[index])! + (type === 'PERSON' ? 0.5 : -0.5) > 0
      : type === 'PERSON' && !heads.has(names[index]!.folded) && !data?.heads.has(names[index]!.folded),
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
    const { base, folded, head } = names[index]!
    if (!base.includes(' ')) return
    if (type === 'ORGANIZATION' && head) heads.add(head)
    if (type !== 'PERSON') return
    const first = folded.slice(0, folded.indexOf(' '))
    const given = data?.given.m.has(first) || data?.given.f.has(first)
    if (given) surnames.push(folded.slice(folded.lastIndexOf(' ') + 1))
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
