import { unitAt } from '../../text/letters.ts'
import { mapped } from '../../text/mapped.ts'
import type { Reading, Slot, Support } from './inflection.ts'
import { ANY_CASE, CASES, type Case, type CaseBits, GENDERS, type Gender } from './names.ts'
import type { Named, Word } from './parts.ts'

/** Which words of a name change, and into what. */
export interface Decision {
  /** How the first words are to be read; those behind them stay. */
  readonly readings: readonly Reading[]
  /** The word that is the noun that they depend on; null of a person. */
  readonly noun: number | null
  readonly gender: Gender | null
  /** Of a person: the cases that the form can stand in. */
  readonly cases: CaseBits
}

/** The words of a person's name stand in one gender and one case: «Терези Мей», «Дональдом Трампом». */
export function agreeInPerson({ words }: Named, support: Support, governed: readonly Case[] | null): Decision {
  const priors = caseWeights(PERSON_CASES, governed)
  const weights = mapped(PERSONAL, (slot) => weighPerson(words, slot, support, priors))
  const m = heaviest(weights.slice(0, CASES.length))
  const f = CASES.length + heaviest(weights.slice(CASES.length))
  const margin = weights[m]! - weights[f]!
  const best = margin >= 0 ? m : f
  return {
    readings: mapped(words, ({ readings }) => readings.nouns[best]!),
    noun: null,
    gender: Math.abs(margin) < CLEAR ? null : margin > 0 ? 'm' : 'f',
    cases: PERSONAL.reduce((bits, slot) => {
      const like = weights[slot]! > weights[best]! - UNLIKELY && areAlike(words, slot, best)
      return like ? bits | (1 << (slot % CASES.length)) : bits
    }, 0),
  }
}

/** The slots of the masculine, then of the feminine. */
const PERSONAL: readonly Slot[] = Array.from({ length: 2 * CASES.length }, (_, slot) => slot)

function weighPerson(words: readonly Word[], slot: Slot, support: Support, priors: readonly number[]): number {
  let weight = priors[slot % CASES.length]!
  for (const { readings } of words) {
    const reading = readings.nouns[slot]!
    weight += reading.weight + support(reading)
  }
  return weight
}

/** Where the greatest weight stands, of several the first. */
function heaviest(weights: readonly number[]): number {
  return weights.reduce((best, weight, at) => (weight > weights[best]! ? at : best), 0)
}

function areAlike(words: readonly Word[], one: Slot, other: Slot): boolean {
  return words.every(({ readings: { nouns } }) => nouns[one]!.base === nouns[other]!.base)
}

/** How much less likely a case may be to be thought of. */
const UNLIKELY = 4
/** How much likelier one gender must be to be believed. */
const CLEAR = 1.5

/** How often names stand in a case, in the order of `CASES`: persons, then things; logs of odds. */
const PERSON_CASES = [0.5, 0.2, -0.4, -0.1, -0.1, -1.8, -2.5]
const THING_CASES = [0.5, 0.2, -0.5, -0.1, -0.1, 0.1, -3]
const GOVERNED = 1
const NOT_GOVERNED = -1.5

function caseWeights(priors: readonly number[], governed: readonly Case[] | null): readonly number[] {
  if (!governed) return priors
  return mapped(priors, (prior, index) => {
    if (governed === OPENING && PUT_FIRST.has(CASES[index]!)) return prior + SELDOM_FIRST
    return prior + (governed.includes(CASES[index]!) ? GOVERNED : NOT_GOVERNED)
  })
}

/** «Марка Дзюбу запросили», «Засновником компанії є …» */
const PUT_FIRST: ReadonlySet<Case> = new Set(['accusative', 'instrumental'])
const SELDOM_FIRST = -0.4

/** A name at the beginning of a sentence is its subject, or, less often, an object put first. */
export const OPENING: readonly Case[] = ['nominative']

/** Adjectives agree with the noun after them, what follows the noun stays: «Європейського суду з прав людини». */
export function agreeInPhrase(
  { words }: Named,
  support: Support,
  governed: readonly Case[] | null,
  post: boolean,
): Decision {
  const priors = caseWeights(post ? PERSON_CASES : THING_CASES, governed)
  let best = NONE
  for (let slot = 0; slot < GENDERS.length * CASES.length; slot++) {
    best = chooseNoun(words, slot, support, priors[slot % CASES.length]!, best)
  }
  return { readings: readingsOf(words, best), noun: best.noun < 0 ? null : best.noun, gender: null, cases: ANY_CASE }
}

/**
 * Adjectives in a row that share a noun in the plural: «Київській та Одеській областях» → «Київська та Одеська області»; null of
 * any other name.
 */
export function agreeInSeries({ parts, words }: Named, joining: ReadonlySet<string>): Decision | null {
  const noun = words.length - 1
  const adjectives = words.slice(0, -1).filter(({ readings }) => !joining.has(readings.form))
  const links = noun - adjectives.length + parts.filter(({ text }) => text === ',').length
  if (adjectives.length < 2 || links !== adjectives.length - 1) return null
  const { nouns } = words[noun]!.readings
  for (const slot of SINGULAR) {
    const plural = nouns[PLURAL + (slot % CASES.length)]!
    const agrees = adjectives.every(({ readings }) => (readings.adjectives[slot]?.weight ?? 0) > 0)
    if (!agrees || plural.weight < Math.max(nouns[slot]!.weight, LEAST)) continue
    const before = words.slice(0, -1).map(({ readings }) => {
      return joining.has(readings.form) ? readings.nouns[0]! : readings.adjectives[slot]!
    })
    return { readings: [...before, plural], noun, gender: null, cases: ANY_CASE }
  }
  return null
}

/** The slots of one thing in every case but the vocative. */
const SINGULAR: readonly Slot[] = GENDERS.slice(0, -1).flatMap((_, gender) =>
  CASES.slice(0, -1).map((_, index) => gender * CASES.length + index),
)
/** A noun that weighs less is no plural: «для Київської та Одеської |області|». */
const LEAST = -3
const PLURAL = GENDERS.indexOf('p') * CASES.length

/** Which word is the noun, in which gender and case. */
interface Choice {
  readonly slot: Slot
  readonly noun: number
  /** How many adjectives behind it agree with it. */
  readonly behind: number
  readonly weight: number
}

const NONE: Choice = { slot: 0, noun: -1, behind: 0, weight: Number.NEGATIVE_INFINITY }

/** An adjective that agrees says more for a phrase than a noun alone. */
const AGREES = 1

/** The best choice with a slot, if it is better than those before. */
function chooseNoun(words: readonly Word[], slot: Slot, support: Support, prior: number, before: Choice): Choice {
  let best = before
  let weight = prior
  for (let at = 0; at < words.length; at++) {
    const { nouns, adjectives } = words[at]!.readings
    const behind = adjectivesBehind(words, at, slot)
    const named = isAttribute(words, at) ? ATTRIBUTE : 0
    const total = weight + nouns[slot]!.weight + support(nouns[slot]!) + AGREES * behind - named
    if (total > best.weight) best = { slot, noun: at, behind, weight: total }
    const adjective = adjectives[slot]
    if (!adjective) break
    weight += adjective.weight + support(adjective) + AGREES
  }
  return best
}

/** «Донецьку ОВА»: before an abbreviation an adjective of a place is one, though the place itself is known. */
const ATTRIBUTE = 3

function isAttribute(words: readonly Word[], at: number): boolean {
  if (!words[at]!.readings.local) return false
  const next = words[at + 1]?.readings.nouns
  return next !== undefined && next[0]!.weight > 0 && next.every((reading) => reading === next[0])
}

/** «площі Народній», «вулиці Великій Васильківській, 7»: nothing but adjectives that agree with the noun stands behind it, to the number. */
function adjectivesBehind(words: readonly Word[], noun: number, slot: Slot): number {
  let behind = 0
  for (let at = noun + 1; at < words.length; at++) {
    const { form, adjectives } = words[at]!.readings
    if (!((adjectives[slot]?.weight ?? 0) > 0)) return isDigit(unitAt(form, 0)) ? behind : 0
    if (++behind > MOST_BEHIND) return 0
  }
  return behind
}

const MOST_BEHIND = 2

/** «вул. Зелена, 7-а» */
function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function readingsOf(words: readonly Word[], { slot, noun, behind }: Choice): Reading[] {
  const agreeing = words.slice(0, noun + 1 + behind)
  return mapped(agreeing, ({ readings: { nouns, adjectives } }, at) => (at === noun ? nouns[slot]! : adjectives[slot]!))
}
