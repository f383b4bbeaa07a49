import type { Entity, Explain, Mention } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { mapped } from '../../text/mapped.ts'
import { finderIn } from '../../text/order.ts'
import { findBases, isFigure } from '../bases/base.ts'
import { genderOfTitle } from '../bases/before.ts'
import type { Name } from '../bases/name.ts'
import type { NameData } from '../bases/names.ts'
import { type Places, placesOf } from '../places.ts'
import type { Post } from '../roles/posts.ts'
import { findRoles, gatherRoles } from '../roles/roles.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { isAcronym } from './acronyms.ts'
import { settleCompanies } from './companies.ts'
import { commonest, explainEntity, toEntity } from './entity.ts'
import { settleTypes } from './majority.ts'
import { type PersonName, personName } from './person.ts'
import { findPersons } from './personal.ts'
import { tellPersons } from './persons.ts'
import { type Known, type Thing, tellThings } from './things.ts'

/** The entities of an article, and by id why the mentions of each are one, if that was asked. */
export interface Entities {
  readonly entities: readonly Entity[]
  readonly explain: Explain['entities']
}

/** Gives every mention its base form and joins the mentions of one entity. */
export function joinMentions(document: Document, tagged: readonly TaggedMention[], explained: boolean): Entities {
  const places = placesOf(document, tagged)
  const names = findBases(document, tagged, places)
  const mentions = settleCompanies(settleTypes(tagged, names), names, document.language.names)
  const posts = findRoles(document, mentions, names, places)
  const known = tellApart(document, mentions, names, places)
  const written = toMentions(document, mentions, names, places)
  const groups = groupByKey(known)
  const entities: Entity[] = []
  for (const group of groups) {
    const first = mentions[group[0]!]!
    const type = group.length > 1 ? commonest(mapped(group, (at) => mentions[at]!.type)) : first.type
    const roles = gatherRoles(concat(group, posts))
    const id = `e${entities.length + 1}`
    entities.push(toEntity(id, type, pick(written, group), roles, first.value ?? null, document))
  }
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

/** The places of each key and type, in order of the first. */
function groupByKey(known: readonly Known[]): number[][] {
  const groups: number[][] = []
  const typed = new Map<Known['key'], { readonly type: Known['type']; readonly group: number[] }>()
  for (let index = 0; index < known.length; index++) {
    const { key, type } = known[index]!
    const first = typed.get(key)
    const met = first && first.type !== type ? typed.get(`${type} ${key}`) : first
    if (met) met.group.push(index)
    else {
      const group = [index]
      groups.push(group)
      typed.set(first ? `${type} ${key}` : key, { type, group })
    }
  }
  return groups
}

/** The same key, the same entity. */
function tellApart(
  document: Document,
  mentions: readonly TaggedMention[],
  names: readonly Name[],
  { starts }: Places,
): Known[] {
  const data = document.language.names
  const personal = findPersons(mentions, names, data)
  const persons: number[] = []
  const things: number[] = []
  const known = mapped(mentions, (mention, index): Known => {
    if (personal[index]) persons.push(index)
    else if (isFigure(mention.type)) return asFigure(mention, names[index]!)
    else things.push(index)
    return UNKNOWN
  })
  const called = mapped(persons, (index) => callPerson(document, mentions[index]!, starts[index]!, names[index]!, data))
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
      meant.set(names[index]!.folded, { ...known[index - 1]!, rule: 'also-called' })
  }
  return meant.size === 0 ? [...known] : mapped(known, (one, index) => meant.get(names[index]!.folded) ?? one)
}

const CALLED: ReadonlySet<string> = new Set(['PERSON', 'ORGANIZATION', 'MISC'])
const LONGEST_CALLING = 48

const UNKNOWN: Known = { key: '', type: null, rule: null }

function asFigure({ type, value }: TaggedMention, { base }: Name): Known {
  return { key: value ? JSON.stringify(value) : base, type, rule: value ? 'same-value' : null }
}

/** With the gender that a title tells. */
function callPerson(
  document: Document,
  mention: TaggedMention,
  token: number,
  name: Name,
  data: NameData | undefined,
): PersonName {
  return personName(name, data ? genderOfTitle(document, mention, token, data) : null, data)
}

function pick<T>(list: readonly T[], indices: readonly number[]): T[] {
  return mapped(indices, (index) => list[index]!)
}

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
  { texts }: Places,
): Mention[] {
  const sentenceAt = finderIn(sentences)
  return mapped(mentions, ({ type, start, end, confidence }, index) => {
    const { base } = names[index]!
    const opens = type === 'JOB' && isOpening(text, sentenceAt(start)?.start ?? 0, start)
    const written = opens ? base.replace(FIRST, smaller) : base
    return { start, end, text: texts[index]!, base: written, confidence: Math.round(confidence * 100) / 100 }
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
