import type { EntityType } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { fold } from '../../text/fold.ts'
import { mapped } from '../../text/mapped.ts'
import { declines } from '../roles/heads.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { agreeInPerson, agreeInPhrase, agreeInSeries, type Decision } from './agreement.ts'
import { askerOf } from './asked.ts'
import { type Base, baseOf, type Support, supported } from './inflection.ts'
import { type Keys, keysOf } from './keys.ts'
import { ANY_CASE, type Case, type CaseBits, type Gender, type NameData } from './names.ts'
import { noNotes } from './notes.ts'
import type { NameParts } from './parts.ts'
import { ownNames } from './possessive.ts'
import { type Backing, NO_BACKING, type Supports, supportsOf } from './support.ts'
import { readName, spaced } from './trim.ts'

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
  /** By `noteName`. */
  readonly notes: unknown[]
}

/** The base form of every mention: «Володимира Зеленського» → «Володимир Зеленський». */
export function findBases(document: Document, mentions: readonly TaggedMention[]): Name[] {
  const data = document.language.names
  const texts = mapped(mentions, ({ start, end }) => document.text.slice(start, end))
  if (!data) return mapped(texts, (text) => asWritten(spaced(text), data))
  const own = ownNames(document, mentions)
  const names = mapped(mentions, ({ type }, index) => {
    const text = texts[index]!
    return FIGURES.has(type) ? null : readName(text, type, own.size > 0 && own.has(fold(spaced(text))), data)
  })
  const decided = declines(data)
    ? decide(document, mentions, names, data)
    : mapped(names, (name, index) => name && decideAlone(name, mentions[index]!.type, data))
  return mapped(decided, (one, index) => one?.name ?? ofFigure(spaced(texts[index]!)))
}

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
  for (const one of decided) if (one) for (const base of attestedBy(one.decision)) supports.attest(base)
  for (const [index, one] of decided.entries()) {
    const base = one && mentions[index]!.type === 'LOCATION' ? appositionOf(names[index]!, one.decision, data) : null
    if (base) supports.add(base)
  }
  return mapped(names, (name, index) => decided[index] ?? (name && decideOne(name, index)))
}

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

/** Decides one mention after the other. */
function deciderOf(
  document: Document,
  mentions: readonly TaggedMention[],
  supports: Supports,
  data: NameData,
): (name: NameParts, index: number) => Decided {
  const casesAsked = askerOf(document, mentions)
  const cases = new Uint8Array(mentions.length)
  return (name, index) => {
    const asked = casesAsked(index, cases[index - 1] ?? 0)
    const backing = supports.backingOf(name.bases)
    const known = decidedBefore(name, asked, backing)
    const decided = known ?? decideNew(name, mentions[index]!.type, asked, backing, supports.of, data)
    cases[index] = decided.name.cases
    return decided
  }
}

/** Names come again with the same cases asked, and what an article says for them is not much, and mostly nothing. */
function decidedBefore({ decided }: NameParts, asked: readonly Case[] | null, backing: Backing): Decided | undefined {
  for (let at = 0; at < decided.length; at++) {
    const one = decided[at]!
    if (one.asked === asked && areSame(one.backing, backing)) return one
  }
  return undefined
}

function areSame(one: Backing, other: Backing): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}

function decideNew(
  name: NameParts,
  type: EntityType,
  asked: readonly Case[] | null,
  backing: Backing,
  support: Support,
  data: NameData,
): Decided {
  const decided = { asked, backing, ...decideName(preferred(name, support), type, asked, support, data) }
  if (name.decided.length === MOST_DECIDED) name.decided.length = 0
  name.decided.push(decided)
  return decided
}

/** More are forgotten, all at once. */
const MOST_DECIDED = 16

function preferred(name: NameParts, support: Support): NameParts {
  const words = mapped(name.words, (word) => {
    const readings = supported(word.readings, support)
    return readings === word.readings ? word : { index: word.index, readings }
  })
  return words.every((word, at) => word === name.words[at]) ? name : { ...name, words }
}

/** As the name is decided where names do not decline. */
function decideAlone(name: NameParts, type: EntityType, data: NameData): Decided {
  return name.decided[0] ?? decideNew(name, type, null, NO_BACKING, NO_SUPPORT, data)
}

const NO_SUPPORT: Support = () => 0

/** A name, and how it was decided. */
export interface Decided {
  /** The cases that its surroundings ask for, and what the article says for it: nothing else counts. */
  readonly asked: readonly Case[] | null
  readonly backing: Backing
  readonly decision: Decision
  readonly name: Name
}

function decideName(
  name: NameParts,
  type: EntityType,
  governed: readonly Case[] | null,
  support: Support,
  data: NameData,
): Pick<Decided, 'decision' | 'name'> {
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
    notes: noNotes(),
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
    notes: noNotes(),
  }
}

/** Of a figure nothing but the words is asked for. */
function ofFigure(base: string): Name {
  return {
    base,
    folded: base,
    words: NO_WORDS,
    keys: NO_WORDS,
    whole: '',
    gender: null,
    head: null,
    patronymic: false,
    cases: ANY_CASE,
    notes: [],
  }
}

const NO_WORDS: readonly string[] = []

/** "Commission" of "European Commission", "Ministry" of "Ministry of Defence". */
function lastNoun(base: string, afterNoun: ReadonlySet<string>): string {
  const words = base.split(' ')
  const end = words.findIndex((word) => afterNoun.has(word))
  return fold((end > 0 ? words[end - 1] : words.at(-1))!)
}
