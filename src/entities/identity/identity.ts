import type { Entity, Explain, Mention } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { mapped } from '../../text/mapped.ts'
import { finderIn } from '../../text/order.ts'
import { FIGURES, findBases, type Name } from '../bases/base.ts'
import { genderOfTitle } from '../bases/before.ts'
import type { NameData } from '../bases/names.ts'
import { noteName } from '../bases/notes.ts'
import type { Post } from '../roles/posts.ts'
import { findRoles, gatherRoles } from '../roles/roles.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { isAcronym } from './acronyms.ts'
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
  const written = toMentions(document, mentions, names)
  const groups = groupByKey(known)
  const entities = mapped(groups, (group, index) => {
    const type = commonest(mapped(group, (at) => mentions[at]!.type))
    const roles = gatherRoles(concat(group, posts))
    const value = mentions[group[0]!]!.value ?? null
    return toEntity(`e${index + 1}`, type, pick(written, group), roles, value, document)
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
  return data?.calling ? joinCalled(document, mentions, names, known, data.calling) : known
}

/** "Barbara Lunn, known to friends as “Babs”": wherever Babs is named, Barbara Lunn is. */
function joinCalled(
  { text }: Document,
  mentions: readonly TaggedMention[],
  names: readonly Name[],
  known: readonly Known[],
  calling: RegExp,
): Known[] {
  const meant = new Map<string, Known>()
  for (const [index, { start, type }] of mentions.entries()) {
    const before = mentions[index - 1]
    if (!before || !CALLED.has(before.type) || !CALLED.has(type) || start - before.end > LONGEST_CALLING) continue
    if (calling.test(text.slice(before.end, start)))
      meant.set(names[index]!.folded, { key: known[index - 1]!.key, rule: 'also-called' })
  }
  return meant.size === 0 ? [...known] : mapped(known, (one, index) => meant.get(names[index]!.folded) ?? one)
}

const CALLED: ReadonlySet<string> = new Set(['PERSON', 'ORGANIZATION', 'MISC'])
const LONGEST_CALLING = 48

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
  const votes = votesFor(mentions, names)
  const heads = findHeads(mentions, names, data)
  return mapped(mentions, ({ type }, index) => {
    if (FIGURES.has(type)) return false
    const name = names[index]!
    const person = type === 'PERSON'
    if (!hasSeveral(name) || type === 'JOB') return person && !heads.has(name.folded) && !isHead(name, data)
    return votes ? (votes.get(name.whole) ?? 0) + (person ? 0.5 : -0.5) > 0 : person
  })
}

/** For those that are tagged as a person's and as something else: how many more mentions are a person's; null where there are none. */
function votesFor(mentions: readonly TaggedMention[], names: readonly Name[]): ReadonlyMap<string, number> | null {
  const votes = new Map<string, number>()
  mentions.forEach(({ type }, index) => {
    const name = names[index]!
    if (type === 'PERSON' && hasSeveral(name)) votes.set(name.whole, (votes.get(name.whole) ?? 0) + 1)
  })
  if (votes.size === 0) return null
  let disputed = false
  mentions.forEach(({ type }, index) => {
    if (type === 'PERSON' || FIGURES.has(type) || !hasSeveral(names[index]!)) return
    const { whole } = names[index]!
    const known = votes.get(whole)
    if (known === undefined) return
    votes.set(whole, known - 1)
    disputed = true
  })
  return disputed ? votes : null
}

const hasSeveral = noteName(({ base, whole }) => base.includes(' ') && whole !== '')

const isHead = noteName(({ folded }, data) => data?.heads.has(folded) === true)

/** The nouns of organisations; "Trump" of "Friends of Trump" is none where there is a "Donald Trump". */
function findHeads(
  mentions: readonly TaggedMention[],
  names: readonly Name[],
  data: NameData | undefined,
): ReadonlySet<string> {
  const heads = new Set<string>()
  mentions.forEach(({ type }, index) => {
    const { base, head } = names[index]!
    if (type === 'ORGANIZATION' && head && base.includes(' ')) heads.add(head)
  })
  if (heads.size === 0) return heads
  mentions.forEach(({ type }, index) => {
    if (type === 'PERSON') heads.delete(surnameOf(names[index]!, data))
  })
  return heads
}

/** The last word of a name that begins with a first name; else empty. */
const surnameOf = noteName(({ folded }, data) => {
  const first = folded.slice(0, Math.max(0, folded.indexOf(' ')))
  const given = data?.given.m.has(first) || data?.given.f.has(first)
  return given ? folded.slice(folded.lastIndexOf(' ') + 1) : ''
})

function describe(
  document: Document,
  mentions: readonly TaggedMention[],
  names: readonly Name[],
  index: number,
): Thing {
  const { type, start } = mentions[index]!
  const name = names[index]!
  const from = Math.max(mentions[index - 1]?.end ?? 0, start - LONGEST_GAP)
  return { type, name, gap: isAcronym(name) ? document.text.slice(from, start) : '' }
}

/** Longer stretches between two mentions bind nothing. */
const LONGEST_GAP = 20

/** With their base forms; a post has no capital for beginning a sentence. */
function toMentions(
  { text, sentences }: Document,
  mentions: readonly TaggedMention[],
  names: readonly Name[],
): Mention[] {
  const sentenceAt = finderIn(sentences)
  return mapped(mentions, ({ type, start, end, confidence }, index) => {
    const { base } = names[index]!
    const opens = type === 'JOB' && isOpening(text, sentenceAt(start)?.start ?? 0, start)
    const written = opens ? base.replace(FIRST, smaller) : base
    return { start, end, text: text.slice(start, end), base: written, confidence: Math.round(confidence * 100) / 100 }
  })
}

/** Does the first word of a sentence begin there, behind what opens it: «– |Директор, …»? */
function isOpening(text: string, sentence: number, start: number): boolean {
  if (start - sentence > MOST_MARKS) return false
  for (let at = sentence; at < start; at++) if (!OPENING.test(text.charAt(at))) return false
  return true
}

/** «– "Директор …» */
const MOST_MARKS = 3
const OPENING = /[\s«"“„–—-]/u
// Міністр, В. о. міністра, but not МЗС
const FIRST = /^\p{Lu}(?!\p{Lu})/u

function smaller(letter: string): string {
  return letter.toLowerCase()
}
