import type { EntityType } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { fold } from '../../text/fold.ts'
import { declines } from '../roles/heads.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { agreeInPerson, agreeInPhrase, agreeInSeries, type Decision, OPENING, type Support } from './agreement.ts'
import {
  barelyPlaced,
  governedCases,
  isCredited,
  isLabelled,
  isSubject,
  NOMINATIVE,
  wordAfter,
  wordBefore,
} from './before.ts'
import { type Readings, supported } from './inflection.ts'
import { type Keys, keysOf } from './keys.ts'
import { ANY_CASE, CASES, type Case, type CaseBits, caseBit, type Gender, type NameData } from './names.ts'
import { type NameParts, unread } from './parts.ts'
import { ownNames } from './possessive.ts'
import { readName } from './trim.ts'

/** A mention in its base form. */
export interface Name extends Keys {
  readonly base: string
  readonly folded: string
  /** Of a person, where a first name or an ending tells. */
  readonly gender: Gender | null
  /** The noun that the rest of a phrase depends on, folded: «комісія» of «Європейська комісія». */
  readonly head: string | null
  /** «Іван Петрович», «Іваненко Іван Петрович»: the last word is a patronymic. */
  readonly patronymic: boolean
  /** Of a person: the cases that the form can stand in. */
  readonly cases: CaseBits
}

/** The base form of every mention: «Володимира Зеленського» → «Володимир Зеленський». */
export function findBases(document: Document, mentions: readonly TaggedMention[]): Name[] {
  const data = document.language.names
  const texts = mentions.map(({ start, end }) => spaced(document.text.slice(start, end)))
  if (!data) return texts.map((base) => asWritten(base, data))
  const own = ownNames(document, mentions)
  const names = mentions.map(({ type }, index) => {
    const text = texts[index]!
    return FIGURES.has(type) ? unread(text) : readName(text, type, own.size > 0 && own.has(fold(text)), data)
  })
  return declines(data)
    ? decide(document, mentions, names, data)
    : names.map((name, index) => decideAlone(name, mentions[index]!.type, null, data).name)
}

/** With one blank between two words. */
function spaced(text: string): string {
  return STRANGE_BLANKS.test(text) ? text.replace(BLANKS, ' ') : text
}

const STRANGE_BLANKS = /\s\s|[^\S ]/u
const BLANKS = /\s+/gu
/** Types whose mentions stay as they are written. */
export const FIGURES: ReadonlySet<EntityType> = new Set(['DATE', 'PERIOD', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY'])

function decide(
  document: Document,
  mentions: readonly TaggedMention[],
  names: readonly NameParts[],
  data: NameData,
): Name[] {
  const support = countForms(names)
  const decideOne = deciderOf(document, mentions, support, data)
  // Full names first: they settle gender and paradigm for the surname alone.
  const decided = names.map((name, index) => (name.words.length > 1 ? decideOne(name, index) : null))
  const attested = new Set(decided.flatMap((one) => (one ? attestedBy(one.decision) : [])))
  for (const key of attested) support.set(key, (support.get(key) ?? 0) + ATTESTED)
  for (const [index, one] of decided.entries()) {
    const key = one && mentions[index]!.type === 'LOCATION' ? appositionOf(names[index]!, one.decision, data) : null
    if (key) support.set(key, (support.get(key) ?? 0) + ATTESTED)
  }
  return names.map((name, index) => (decided[index] ?? decideOne(name, index)).name)
}

/** What a full name shows of other names: «Чорноморська ініціатива» has no noun «Чорноморська». */
function attestedBy({ readings, noun }: Decision): string[] {
  return (noun === null ? readings : [readings[noun]!]).map(({ key }) => key)
}

/** «вулицю |Сурмичі|»: a plural behind the noun for a street or a village is hardly its genitive. */
function appositionOf({ parts, words }: NameParts, { readings, noun }: Decision, data: NameData): string | null {
  if (noun === null || words.length !== noun + 2 || !data.streets.has(readings[noun]!.key)) return null
  const word = fold(parts[words[noun + 1]!.index]!.text)
  return data.plural?.test(word) ? word : null
}

/** Decides one mention after the other; those of one form, whose parts are read once, in one surrounding once. */
function deciderOf(
  document: Document,
  mentions: readonly TaggedMention[],
  support: ReadonlyMap<string, number>,
  data: NameData,
): (name: NameParts, index: number) => Decided {
  const supportFor: Support = ({ key }) => support.get(key) ?? 0
  const known = new Map<NameParts, Map<readonly Case[] | null, Decided> | null>()
  const casesAsked = askerOf(document, mentions)
  const cases: CaseBits[] = []
  return (name, index) => {
    const { type } = mentions[index]!
    const asked = FIGURES.has(type) ? null : casesAsked(index, cases[index - 1] ?? 0)
    if (!known.has(name)) known.set(name, isBacked(name, support) ? new Map() : null)
    const decisions = known.get(name)
    const decided = decisions
      ? (decisions.get(asked) ?? decideName(preferred(name, supportFor), type, asked, supportFor, data))
      : decideAlone(name, type, asked, data)
    decisions?.set(asked, decided)
    cases[index] = decided.name.cases
    return decided
  }
}

/** Does the article say anything for a base form of the name? */
function isBacked({ keys }: NameParts, support: ReadonlyMap<string, number>): boolean {
  return support.size > 0 && keys.some((key) => support.has(key))
}

function preferred(name: NameParts, support: Support): NameParts {
  return {
    ...name,
    words: name.words.map(({ index, readings }) => ({ index, readings: supported(readings, support) })),
  }
}

/** As the name is decided where the article says nothing for it: kept with it, as names come again. */
function decideAlone(name: NameParts, type: EntityType, asked: readonly Case[] | null, data: NameData): Decided {
  if (FIGURES.has(type)) return { decision: UNREAD, name: asWritten(name.parts[0]!.text, data) }
  const known = decidedAlone.get(name) ?? new Map<readonly Case[] | null, Decided>()
  decidedAlone.set(name, known)
  const decided = known.get(asked) ?? decideName(name, type, asked, NO_SUPPORT, data)
  known.set(asked, decided)
  return decided
}

const decidedAlone = new WeakMap<NameParts, Map<readonly Case[] | null, Decided>>()
const NO_SUPPORT: Support = () => 0
const UNREAD: Decision = { readings: [], noun: null, gender: null, cases: ANY_CASE }

/**
 * Tells the cases that the surroundings of a mention ask for, `null` where they ask for none; `before` are those of the
 * mention before it.
 */
function askerOf(
  document: Document,
  mentions: readonly TaggedMention[],
): (index: number, before: CaseBits) => readonly Case[] | null {
  const { sentences, language } = document
  const openings = new Map(sentences.map((sentence) => [sentence.start, sentence.end]))
  return (index, before) => {
    const mention = mentions[index]!
    const { type, start, end } = mention
    const words = [wordBefore(document, start), wordAfter(document, end)] as const
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
  return ONLY.get(bits & ~caseBit('vocative')) ?? null
}

const ONLY: ReadonlyMap<CaseBits, readonly Case[]> = new Map(
  CASES.filter((name) => name !== 'vocative').map((name) => [caseBit(name), [name]]),
)

interface Decided {
  readonly decision: Decision
  readonly name: Name
}

function decideName(
  name: NameParts,
  type: EntityType,
  governed: readonly Case[] | null,
  support: Support,
  data: NameData,
): Decided {
  const person = type === 'PERSON'
  const decision = person
    ? agreeInPerson(name, support, governed)
    : (agreeInSeries(name, data.joining) ?? agreeInPhrase(name, support, governed, type === 'JOB'))
  return { decision, name: toName(name, decision, person, data) }
}

const ATTESTED = 1.5
const PER_FORM = 1.2
const MOST_FORMS = 4

/** What the article says for a base form: «Обама», «Обами», «Обамі» can all be «Обама», but not all «Обам». */
function countForms(names: readonly NameParts[]): Map<string, number> {
  const first = new Map<string, string>()
  const several = new Map<string, Set<string>>()
  const read = new Set<Readings>()
  for (const { words } of names) for (const { readings } of words) read.add(readings)
  for (const readings of read) {
    for (const base of readings.bases) {
      const form = first.get(base)
      if (form === undefined) first.set(base, readings.form)
      else if (form !== readings.form) several.set(base, (several.get(base) ?? new Set([form])).add(readings.form))
    }
  }
  return new Map([...several].map(([base, { size }]) => [base, (Math.min(size, MOST_FORMS) - 1) * PER_FORM]))
}

function toName(
  { parts, words }: NameParts,
  { readings, noun, gender, cases }: Decision,
  person: boolean,
  data: NameData,
): Name {
  const texts = parts.map(({ text }) => text)
  for (const [index, { base }] of readings.entries()) texts[words[index]!.index] = base
  const base = texts.join('')
  return {
    ...asWritten(base, data),
    gender,
    head: data.afterNoun && !person ? lastNoun(base, data.afterNoun) : noun === null ? null : readings[noun]!.key,
    cases,
    patronymic: person && readings.length > 1 && !!data.patronymic?.test(readings.at(-1)!.key),
  }
}

function asWritten(base: string, data: NameData | undefined): Name {
  return {
    base,
    folded: fold(base),
    ...keysOf(base, data),
    gender: null,
    head: null,
    patronymic: false,
    cases: ANY_CASE,
  }
}

/** "Commission" of "European Commission", "Ministry" of "Ministry of Defence". */
function lastNoun(base: string, afterNoun: ReadonlySet<string>): string {
  const words = base.split(' ')
  const end = words.findIndex((word) => afterNoun.has(word))
  return fold((end > 0 ? words[end - 1] : words.at(-1))!)
}
