import type { EntityType } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { fold } from '../../text/fold.ts'
import { mapped } from '../../text/mapped.ts'
import { type Places, placesOf } from '../places.ts'
import { declines } from '../roles/heads.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { agreeInPerson, agreeInPhrase, agreeInSeries, type Decision } from './agreement.ts'
import { askerOf } from './asked.ts'
import { type Base, baseOf, type Support, supported } from './inflection.ts'
import { asWritten, type Name, ofFigure, toName } from './name.ts'
import type { Case, NameData } from './names.ts'
import type { Named, NameParts } from './parts.ts'
import { ownNames } from './possessive.ts'
import { type Backing, NO_BACKING, type Supports, supportsOf } from './support.ts'
import { readName, spaced } from './trim.ts'

/** The base form of every mention: «Володимира Зеленського» → «Володимир Зеленський». */
export function findBases(
  document: Document,
  mentions: readonly TaggedMention[],
  places = placesOf(document, mentions),
): Name[] {
  const data = document.language.names
  const { texts } = places
  if (!data) return mapped(texts, (text) => asWritten(spaced(text), data))
  const own = ownNames(document, mentions)
  const names = mapped(mentions, ({ type }, index) => {
    const text = texts[index]!
    return isFigure(type) ? null : readName(text, type, own.size > 0 && own.has(fold(spaced(text))), data)
  })
  const decided = declines(data)
    ? decide(document, mentions, places, names, data)
    : mapped(names, (name, index) => name && decideAlone(name, mentions[index]!.type, data))
  return mapped(decided, (one, index) => one?.name ?? ofFigure(spaced(texts[index]!)))
}

/** Is it a type whose mentions stay as they are written, and are not read? */
export function isFigure(type: EntityType): boolean {
  switch (type) {
    case 'DATE':
    case 'PERIOD':
    case 'TIME':
    case 'MONEY':
    case 'PERCENT':
    case 'QUANTITY':
      return true
    default:
      return false
  }
}

function decide(
  document: Document,
  mentions: readonly TaggedMention[],
  places: Places,
  names: readonly (NameParts | null)[],
  data: NameData,
): (Decided | null)[] {
  const supports = supportsOf(names)
  const decideOne = deciderOf(document, mentions, places, supports, data)
  const decided: (Decided | null)[] = mapped(names, () => null)
  const decideAll = (full: boolean) => {
    for (let index = 0; index < names.length; index++) {
      const name = names[index]
      if (name && name.full === full) decided[index] = decideOne(name, index)
    }
  }
  decideAll(true) // Full names first: they settle gender and paradigm for the surname alone.
  for (let index = 0; index < names.length; index++) {
    const one = decided[index]
    if (!one) continue
    for (const base of attestedBy(one.decision)) supports.attest(base)
    const base = mentions[index]!.type === 'LOCATION' ? appositionOf(names[index]!, one.decision, data) : null
    if (base) supports.add(base)
  }
  decideAll(false)
  return decided
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
  places: Places,
  supports: Supports,
  data: NameData,
): (name: NameParts, index: number) => Decided {
  const casesAsked = askerOf(document, mentions, places)
  const cases = new Uint8Array(mentions.length)
  return (name, index) => {
    const asked = casesAsked(index, cases[index - 1] ?? 0)
    const backing = supports.backingOf(name)
    const known = decidedBefore(name, asked, backing)
    const decided = known ?? decideNew(name, mentions[index]!.type, asked, backing, supports.of, data)
    cases[index] = decided.name.cases
    return decided
  }
}

/** Names come again with the same cases asked, and what an article says for them is not much, and mostly nothing. */
function decidedBefore({ decided }: NameParts, asked: readonly Case[] | null, backing: Backing): Decided | null {
  let one = decided
  while (one && !(one.asked === asked && areSame(one.backing, backing))) one = one.before
  return one
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
  const { decision, name: found } =
    backing.length === 0
      ? decideName(name, type, asked, NO_SUPPORT, data)
      : decideName(preferred(name, support), type, asked, support, data)
  const before = lengthOf(name.decided) < MOST_DECIDED ? name.decided : null
  name.decided = { name: found, asked, backing, before, decision }
  return name.decided
}

/** More are forgotten, all at once. */
const MOST_DECIDED = 16

function lengthOf(decided: Decided | null): number {
  let length = 0
  for (let one = decided; one; one = one.before) length++
  return length
}

function preferred({ parts, words }: NameParts, support: Support): Named {
  return { parts, words: mapped(words, ({ index, readings }) => ({ index, readings: supported(readings, support) })) }
}

/** As the name is decided where names do not decline. */
function decideAlone(name: NameParts, type: EntityType, data: NameData): Decided {
  return name.decided ?? decideNew(name, type, null, NO_BACKING, NO_SUPPORT, data)
}

/** Of most names an article says nothing. */
const NO_SUPPORT: Support = () => 0

/** A name, and how it was decided. */
export interface Decided {
  /** The cases that its surroundings ask for, and what the article says for it: nothing else counts. */
  readonly asked: readonly Case[] | null
  readonly backing: Backing
  readonly decision: Decision
  readonly name: Name
  /** The one before it, of the same mention elsewhere. */
  readonly before: Decided | null
}

function decideName(
  name: Named,
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
