import type { EntityType } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { fold } from '../../text/fold.ts'
import { remember } from '../../text/memory.ts'
import { declines } from '../roles/heads.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { agreeInPerson, agreeInPhrase, type Decision, OPENING, type Support } from './agreement.ts'
import {
  barelyPlaced,
  firstWord,
  genderOfTitle,
  governedCases,
  isCredited,
  isLabelled,
  isSubject,
  NOMINATIVE,
  wordAfter,
  wordBefore,
} from './before.ts'
import { supported } from './inflection.ts'
import { ANY_CASE, CASES, type Case, type CaseBits, caseBit, type Gender, type NameData } from './names.ts'
import { type Part, readPerson, readPost, readThing } from './parts.ts'
import { ownNames, POSSESSIVE } from './possessive.ts'

/** A mention in its base form. */
export interface Name {
  readonly base: string
  /** Of a person, where a first name or an ending tells. */
  readonly gender: Gender | null
  /** The noun that the rest of a phrase depends on: «комісія» of «Європейська комісія». */
  readonly head: string | null
  /** «Іван Петрович», «Іваненко Іван Петрович»: the last word is a patronymic. */
  readonly patronymic: boolean
  /** Of a person: the cases that the form can stand in. */
  readonly cases: CaseBits
}

/** The base form of every mention: «Володимира Зеленського» → «Володимир Зеленський». */
export function findBases(document: Document, mentions: readonly TaggedMention[]): Name[] {
  const data = document.language.names
  const texts = mentions.map((mention) => document.text.slice(mention.start, mention.end).replace(BLANKS, ' '))
  if (!data) return texts.map((base) => ({ base, gender: null, head: null, patronymic: false, cases: ANY_CASE }))
  const own = ownNames(document, mentions)
  const names = mentions.map(({ type }, index): readonly Part[] => {
    const text = texts[index]!
    const trimmed = FIGURES.has(type)
      ? null
      : (TITLED.has(type) || !CASED.test(text) ? trimTitled : trimThing)(text, data)
    const name = trimmed !== null && own.has(fold(text)) ? trimmed + (POSSESSIVE.exec(text)?.[0] ?? '') : trimmed
    return name === null ? [{ text, readings: null }] : (READERS.get(type) ?? readThing)(name, data)
  })
  return decide(document, mentions, names, data)
}

const BLANKS = /\s+/gu
const READERS: ReadonlyMap<EntityType, typeof readThing> = new Map([
  ['PERSON', readPerson],
  ['JOB', readPost],
])
// ч. 1 ст. 286 Кримінального кодексу, but not «вул. Банковій»
const CLIPPED = /^\p{Ll}{1,4}\.\s?\d/u
/** Types whose mentions stay as they are written. */
export const FIGURES: ReadonlySet<EntityType> = new Set(['DATE', 'PERIOD', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY'])

function decide(
  document: Document,
  mentions: readonly TaggedMention[],
  names: readonly (readonly Part[])[],
  data: NameData,
): Name[] {
  const support = countForms(names)
  const decideOne = deciderOf(document, mentions, support, data)
  const full = names.map((parts) => parts.filter((part) => part.readings).length > 1)
  // Full names first: they settle gender and paradigm for the surname alone.
  const decided = names.map((parts, index) => (full[index] ? decideOne(parts, index) : null))
  const attested = new Set(decided.flatMap((one) => (one ? attestedBy(one.decision) : [])))
  for (const base of attested) support.set(base, (support.get(base) ?? 0) + ATTESTED)
  for (const [index, one] of decided.entries()) {
    const base = one && mentions[index]!.type === 'LOCATION' ? appositionOf(names[index]!, one.decision, data) : null
    if (base) support.set(base, (support.get(base) ?? 0) + ATTESTED)
  }
  return names.map((parts, index) => (decided[index] ?? decideOne(parts, index)).name)
}

/** What a full name shows of other names: «Чорноморська ініціатива» has no noun «Чорноморська». */
function attestedBy({ bases, noun }: Decision): string[] {
  return (noun === null ? [...bases.values()] : [bases.get(noun)!]).map(fold)
}

/** «вулицю |Сурмичі|»: a plural behind the noun for a street or a village is hardly its genitive. */
function appositionOf(parts: readonly Part[], { bases, noun }: Decision, data: NameData): string | null {
  const rest = parts.slice((noun ?? 0) + 1).filter(({ readings }) => readings)
  const label = noun === null ? '' : fold(bases.get(noun)!)
  const word = fold(rest[0]?.text ?? '')
  return rest.length === 1 && data.streets.has(label) && data.plural?.test(word) ? word : null
}

/** Decides one mention after the other; those of one form, whose parts are read once, in one surrounding once. */
function deciderOf(
  document: Document,
  mentions: readonly TaggedMention[],
  support: ReadonlyMap<string, number>,
  data: NameData,
): (parts: readonly Part[], index: number) => Decided {
  const supportFor: Support = ({ key }) => support.get(key) ?? 0
  const known = new Map<readonly Part[], Map<readonly Case[] | null, Decided>>()
  const casesAsked = askerOf(document, mentions)
  const cases: CaseBits[] = []
  return (parts, index) => {
    const { type, start, end } = mentions[index]!
    const before = wordBefore(document, start)
    const asked = FIGURES.has(type) || !declines(data) ? null : casesAsked(index, before, cases[index - 1] ?? 0)
    const decisions = known.get(parts) ?? new Map<readonly Case[] | null, Decided>()
    known.set(parts, decisions)
    const decided = decisions.get(asked) ?? decideName(preferred(parts, supportFor), type, asked, supportFor, data)
    decisions.set(asked, decided)
    cases[index] = decided.name.cases
    const gender = genderOfTitle(before, firstWord(document, { start, end }).toLowerCase(), data)
    return gender ? { ...decided, name: { ...decided.name, gender } } : decided
  }
}

function preferred(parts: readonly Part[], support: Support): readonly Part[] {
  return parts.map((part) => (part.readings ? { ...part, readings: supported(part.readings, support) } : part))
}

/**
 * Tells the cases that the surroundings of a mention, the word before it among them, ask for, `null` where they ask for none;
 * `before` are those of the mention before it.
 */
function askerOf(
  document: Document,
  mentions: readonly TaggedMention[],
): (index: number, word: string, before: CaseBits) => readonly Case[] | null {
  const { sentences, language } = document
  const openings = new Map(sentences.map((sentence) => [sentence.start, sentence.end]))
  return (index, word, before) => {
    const mention = mentions[index]!
    const { type, start, end } = mention
    const words = [word, wordAfter(document, end)] as const
    const opens = (openings.get(start) ?? 0) > end
    const subject = opens || isSubject(...words, language)
    if (subject && (type === 'PERSON' || type === 'JOB')) return OPENING // «Юлія Лапутіна вважає», «Глави держав зібралися»
    if (isLabelled(document, mention) || isCredited(document, mention)) return NOMINATIVE
    const listed = joins(document, mentions[index - 1], mention) ? onlyCase(before) : null
    const asked = listed ?? governedCases(...words, type, language)
    return asked ?? (type === 'PERSON' || type === 'JOB' ? null : barelyPlaced(words[0], opens, language))
  }
}

/** «Дарина Чалик, |Олександра Меркушина| й …»: people of one list stand in one case. */
function joins(
  { text, language }: Document,
  before: TaggedMention | undefined,
  { type, start }: TaggedMention,
): boolean {
  if (type !== 'PERSON' || before?.type !== 'PERSON' || start - before.end > LONGEST_LINK) return false
  const between = text.slice(before.end, start).trim()
  return between === ',' || language.speech?.conjoining.has(between) === true
}

const LONGEST_LINK = 5

function onlyCase(bits: CaseBits): readonly Case[] | null {
  const possible = CASES.filter((name) => name !== 'vocative' && bits & caseBit(name))
  return possible.length === 1 ? possible : null
}

interface Decided {
  readonly decision: Decision
  readonly name: Name
}

function decideName(
  parts: readonly Part[],
  type: EntityType,
  governed: readonly Case[] | null,
  support: Support,
  data: NameData,
): Decided {
  const person = type === 'PERSON'
  const decision = person
    ? agreeInPerson(parts, support, governed)
    : agreeInPhrase(parts, support, governed, type === 'JOB')
  return { decision, name: toName(parts, decision, person, data) }
}

const ATTESTED = 1.5
const PER_FORM = 1.2
const MOST_FORMS = 4

/** What the article says for a base form: «Обама», «Обами», «Обамі» can all be «Обама», but not all «Обам». */
function countForms(names: readonly (readonly Part[])[]): Map<string, number> {
  const first = new Map<string, string>()
  const several = new Map<string, Set<string>>()
  const read = [...new Set(names)].flat().flatMap(({ readings }) => readings ?? [])
  for (const readings of new Set(read)) {
    for (const base of readings.bases) {
      const form = first.get(base)
      if (form === undefined) first.set(base, readings.form)
      else if (form !== readings.form) several.set(base, (several.get(base) ?? new Set([form])).add(readings.form))
    }
  }
  return new Map([...several].map(([base, { size }]) => [base, (Math.min(size, MOST_FORMS) - 1) * PER_FORM]))
}

function toName(
  parts: readonly Part[],
  { bases, noun, gender, cases }: Decision,
  person: boolean,
  data: NameData,
): Name {
  const changed = [...bases.values()]
  const last = changed.at(-1) ?? null
  const base = parts.map((part, index) => bases.get(index) ?? part.text).join('')
  return {
    base,
    gender,
    head: data.afterNoun && !person ? lastNoun(base, data.afterNoun) : noun === null ? null : bases.get(noun)!,
    cases,
    patronymic: person && changed.length > 1 && !!data.patronymic?.test(fold(last!)),
  }
}

/** "Commission" of "European Commission", "Ministry" of "Ministry of Defence". */
function lastNoun(base: string, afterNoun: ReadonlySet<string>): string | null {
  const words = base.split(' ')
  const end = words.findIndex((word) => afterNoun.has(word))
  return (end > 0 ? words[end - 1] : words.at(-1)) ?? null
}

// «Європейської правди», "Reuters"
const QUOTED = /^[«"“„'‘](?<inside>[^«»"“”„]+)[»"”“'’]$/u
const FIRST_WORD = /^(?<word>\p{L}+)\.? (?=\S)/u

/** Takes off marks around the name, the article and the title before it, the possessive after it; null for a reference. */
function trimName(text: string, data: NameData, leading: ReadonlySet<string>): string | null {
  if (CLIPPED.test(text)) return null
  let name = (QUOTED.exec(text)?.groups?.inside ?? text).trim()
  if (!data.paradigms.length) name = name.replace(POSSESSIVE, '')
  if (data.fixed.has(fold(name))) return name
  for (let words = 0; words < MOST_LEADING; words++) {
    const first = FIRST_WORD.exec(name)
    if (!first || !leading.has(fold(first.groups!.word!))) break
    name = name.slice(first[0].length)
  }
  return name
}

const trimTitled = remember((text: string, data: NameData) => trimName(text, data, data.leading))
/** The "Dr Pepper" company and "Miss Universe" have no title before the name. */
const trimThing = remember((text: string, data: NameData) => trimName(text, data, data.articles))
const TITLED: ReadonlySet<EntityType> = new Set(['PERSON', 'JOB'])
// Miss Universe; in MISS UNIVERSE the tagger is no judge of types
const CASED = /\p{Lu}\p{Ll}/u

// "the Rt. Hon. Sir"
const MOST_LEADING = 3
