import type { Reading, Slot } from './inflection.ts'
import { ANY_CASE, CASES, type Case, type CaseBits, GENDERS, type Gender } from './names.ts'
import type { Part } from './parts.ts'

/** Which words of a name change, and into what. */
export interface Decision {
  /** Base forms by the index of the part. */
  readonly bases: ReadonlyMap<number, string>
  readonly gender: Gender | null
  /** Of a person: the cases that the form can stand in. */
  readonly cases: CaseBits
}

/** What else the article says for a base form. */
export type Support = (base: string) => number

type Chosen = [index: number, reading: Reading][]

/** The words of a person's name stand in one gender and one case: «Терези Мей», «Дональдом Трампом». */
export function agreeInPerson(parts: readonly Part[], support: Support, governed: readonly Case[] | null): Decision {
  const choices = PERSONAL.map((gender) =>
    CASES.map((_, index) => {
      const slot = GENDERS.indexOf(gender) * CASES.length + index
      return choosePerson(parts, slot, support, caseWeight(index, PERSON_CASES, governed))
    }),
  )
  const [m, f] = choices.map(heaviest) as [Choice, Choice] // one for each gender
  const margin = m.weight - f.weight
  const chosen = margin >= 0 ? m : f
  return {
    bases: basesOf(chosen),
    gender: Math.abs(margin) < CLEAR ? null : margin > 0 ? 'm' : 'f',
    cases: choices.flat().reduce((bits, choice, at) => {
      return isLike(choice, chosen) ? bits | (1 << (at % CASES.length)) : bits
    }, 0),
  }
}

const PERSONAL = ['m', 'f'] as const

function heaviest(choices: readonly Choice[]): Choice {
  return choices.reduce((best, choice) => (choice.weight > best.weight ? choice : best), NONE)
}

/** The same base form, and not much less likely. */
function isLike({ chosen, weight }: Choice, best: Choice): boolean {
  return weight > best.weight - UNLIKELY && chosen.every(([, { base }], index) => base === best.chosen[index]![1].base)
}

/** How much less likely a case may be to be thought of. */
const UNLIKELY = 4

interface Choice {
  readonly chosen: Chosen
  readonly weight: number
}

const NONE: Choice = { chosen: [], weight: Number.NEGATIVE_INFINITY }
/** How much likelier one gender must be to be believed. */
const CLEAR = 1.5

/** How often names stand in a case, in the order of `CASES`: persons, then things; logs of odds. */
const PERSON_CASES = [0.5, 0.2, -0.4, -0.1, -0.1, -1.8, -2.5]
const THING_CASES = [0.5, 0.2, -0.5, -0.1, -0.1, 0.1, -3]
const GOVERNED = 1
const NOT_GOVERNED = -1.5

function caseWeight(index: number, priors: readonly number[], governed: readonly Case[] | null): number {
  return priors[index]! + (governed ? (governed.includes(CASES[index]!) ? GOVERNED : NOT_GOVERNED) : 0)
}

function choosePerson(parts: readonly Part[], slot: Slot, support: Support, start: number): Choice {
  const chosen: Chosen = []
  let weight = start
  parts.forEach(({ readings }, index) => {
    if (!readings) return
    const reading = readings.nouns[slot]!
    chosen.push([index, reading])
    weight += reading.weight + support(reading.base)
  })
  return { chosen, weight }
}

/** Adjectives agree with the noun after them, what follows the noun stays: «Європейського суду з прав людини». */
export function agreeInPhrase(parts: readonly Part[], support: Support, governed: readonly Case[] | null): Decision {
  let best = NONE
  GENDERS.forEach((_, gender) => {
    CASES.forEach((_, index) => {
      const slot = gender * CASES.length + index
      const choice = choosePhrase(parts, slot, support, caseWeight(index, THING_CASES, governed))
      if (choice.weight > best.weight) best = choice
    })
  })
  return { bases: basesOf(best), gender: null, cases: ANY_CASE }
}

/** An adjective that agrees says more for a phrase than a noun alone. */
const AGREES = 1

function choosePhrase(parts: readonly Part[], slot: Slot, support: Support, start: number): Choice {
  let best = NONE
  let weight = start
  const adjectives: Chosen = []
  for (const [index, { readings }] of parts.entries()) {
    if (!readings) continue
    const adjective = readings.adjectives[slot]
    const noun = readings.nouns[slot]!
    const total = weight + noun.weight + support(noun.base)
    if (total > best.weight) best = { chosen: [...adjectives, [index, noun]], weight: total }
    if (!adjective) break
    adjectives.push([index, adjective])
    weight += adjective.weight + support(adjective.base) + AGREES
  }
  return best
}

function basesOf({ chosen }: Choice): ReadonlyMap<number, string> {
  return new Map(chosen.map(([index, reading]) => [index, reading.base]))
}
