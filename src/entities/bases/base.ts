import type { EntityType } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { fold } from '../../text/fold.ts'
import { mapped } from '../../text/mapped.ts'
import { declines } from '../roles/heads.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { agreeInPerson, agreeInPhrase, agreeInSeries, type Decision, OPENING } from './agreement.ts'
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
import { type Base, baseOf, type Support, supported } from './inflection.ts'
import { type Keys, keysOf } from './keys.ts'
import { ANY_CASE, CASES, type Case, type CaseBits, caseBit, type Gender, type NameData } from './names.ts'
import type { NameParts } from './parts.ts'
import { ownNames } from './possessive.ts'
import { NO_SUPPORT, type Supports, supportsOf } from './support.ts'
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
  const texts = mapped(mentions, ({ start, end }) => spaced(document.text.slice(start, end)))
  if (!data) return mapped(texts, (base) => asWritten(base, data))
  const own = ownNames(document, mentions)
  const names = mapped(mentions, ({ type }, index) => {
    const text = texts[index]!
    return FIGURES.has(type) ? null : readName(text, type, own.size > 0 && own.has(fold(text)), data)
  })
  const decided = declines(data)
    ? decide(document, mentions, names, data)
    : mapped(names, (name, index) => name && decideAlone(name, mentions[index]!.type, null, data))
  return mapped(decided, (one, index) => one?.name ?? asWritten(texts[index]!, data))
}

/** With one blank between two words. */
function spaced(text: string): string {
  return STRANGE_BLANKS.test(text) ? text.replace(BLANKS, ' ') : text
}

const STRANGE_BLANKS = /\s\s|[^\S ]/u
const BLANKS = /\s+/gu
/** Types whose mentions stay as they are written, and are not read. */
export const FIGURES: ReadonlySet<EntityType> = new Set(['DATE', 'PERIOD', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY'])

function decide(
  document: Document,
  mentions: readonly TaggedMention[],
  names: readonly (NameParts | null)[],
  data: NameData,
): (Decided | null)[] {
  const supports = supportsOf(names)
  const decideOne = deciderOf(document, mentions, supports, data)
  // Full names first: they settle gender and paradigm for the surname alone.
  const decided = mapped(names, (name, index) => (name && name.words.length > 1 ? decideOne(name, index) : null))
  const attested = new Map<string, Base>()
  for (const one of decided) if (one) for (const base of attestedBy(one.decision)) attested.set(base.key, base)
  for (const base of attested.values()) supports.add(base, ATTESTED)
  for (const [index, one] of decided.entries()) {
    const base = one && mentions[index]!.type === 'LOCATION' ? appositionOf(names[index]!, one.decision, data) : null
    if (base) supports.add(base, ATTESTED)
  }
  return mapped(names, (name, index) => decided[index] ?? (name && decideOne(name, index)))
}

const ATTESTED = 1.5

/** What a full name shows of other names: «Чорноморська ініціатива» has no noun «Чорноморська». */
function attestedBy({ readings, noun }: Decision): readonly Base[] {
  return noun === null ? readings : [readings[noun]!]
}

/** «вулицю |Сурмичі|»: a plural behind the noun for a street or a village is hardly its genitive. */
function appositionOf({ words }: NameParts, { readings, noun }: Decision, data: NameData): Base | null {
  if (noun === null || words.length !== noun + 2 || !data.streets.has(readings[noun]!.key)) return null
  const { form } = words[noun + 1]!.readings
  return data.plural?.test(form) ? baseOf(form) : null
}

/** Decides one mention after the other; those of one form, whose parts are read once, in one surrounding once. */
function deciderOf(
  document: Document,
  mentions: readonly TaggedMention[],
  supports: Supports,
  data: NameData,
): (name: NameParts, index: number) => Decided {
  const known = new Map<NameParts, NameParts['alone'] | null>()
  const casesAsked = askerOf(document, mentions)
  const cases: CaseBits[] = []
  return (name, index) => {
    const { type } = mentions[index]!
    const asked = casesAsked(index, cases[index - 1] ?? 0)
    let backed = known.get(name)
    if (backed === undefined) {
      backed = supports.anyOf(name.bases) ? new Map() : null
      known.set(name, backed)
    }
    const decided = backed
      ? (backed.get(asked) ?? decideName(preferred(name, supports.of), type, asked, supports.of, data))
      : decideAlone(name, type, asked, data)
    backed?.set(asked, decided)
    cases[index] = decided.name.cases
    return decided
  }
}

function preferred(name: NameParts, support: Support): NameParts {
  const words = mapped(name.words, (word) => {
    const readings = supported(word.readings, support)
    return readings === word.readings ? word : { index: word.index, readings }
  })
  return words.every((word, at) => word === name.words[at]) ? name : { ...name, words }
}

/** As the name is decided where the article says nothing for it. */
function decideAlone(name: NameParts, type: EntityType, asked: readonly Case[] | null, data: NameData): Decided {
  const known = name.alone.get(asked)
  if (known) return known
  const decided = decideName(name, type, asked, NO_SUPPORT, data)
  name.alone.set(asked, decided)
  return decided
}

/**
 * Tells the cases that the surroundings of a mention ask for, `null` where they ask for none; `casesBefore` are those of
 * the mention before it.
 */
function askerOf(
  document: Document,
  mentions: readonly TaggedMention[],
): (index: number, casesBefore: CaseBits) => readonly Case[] | null {
  const { sentences, language } = document
  const openings = new Map<number, number>()
  for (const sentence of sentences) openings.set(sentence.start, sentence.end)
  return (index, casesBefore) => {
    const mention = mentions[index]!
    const { type, start, end } = mention
    const before = wordBefore(document, start)
    const after = wordAfter(document, end)
    const opens = (openings.get(start) ?? 0) > end
    const subject = opens || isSubject(before, after, language)
    if (subject && (type === 'PERSON' || type === 'JOB')) return OPENING // «Юлія Лапутіна вважає», «Глави держав зібралися»
    if (isLabelled(document, mention) || isCredited(document, mention)) return NOMINATIVE
    const listed = joins(document, mentions[index - 1], mention) ? onlyCase(casesBefore) : null
    const asked = listed ?? governedCases(before, after, type, language)
    return asked ?? (type === 'PERSON' || type === 'JOB' ? null : barelyPlaced(before, opens, language))
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

/** A name, and how it was decided. */
export interface Decided {
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

function toName(
  { parts, words }: NameParts,
  { readings, noun, gender, cases }: Decision,
  person: boolean,
  data: NameData,
): Name {
  const texts = mapped(parts, ({ text }) => text)
  for (const [index, { base }] of readings.entries()) texts[words[index]!.index] = base
  const base = texts.join('')
  const { words: named, keys, whole } = keysOf(base, data)
  return {
    base,
    folded: fold(base),
    words: named,
    keys,
    whole,
    gender,
    head: data.afterNoun && !person ? lastNoun(base, data.afterNoun) : noun === null ? null : readings[noun]!.key,
    patronymic: person && readings.length > 1 && !!data.patronymic?.test(readings.at(-1)!.key),
    cases,
  }
}

function asWritten(base: string, data: NameData | undefined): Name {
  const { words, keys, whole } = keysOf(base, data)
  return {
    base,
    folded: fold(base),
    words,
    keys,
    whole,
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
