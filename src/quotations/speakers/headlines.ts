import type { Entity } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { mapped } from '../../text/mapped.ts'
import type { Found } from '../found.ts'
import type { Bearer } from '../phrases/bearers.ts'
import type { Unit } from '../phrases/units.ts'
import type { Resolution } from './resolve.ts'
import type { Scenery } from './scenery.ts'
import { phraseOf, speakerOf } from './speaker.ts'
import type { Attributed } from './speakers.ts'
import { subjectOf } from './topics.ts'

/** How many quotations after a headline may say who «експерт» is. */
const LOOK_AHEAD = 3

/** «Експерт: …» in a headline is the first person whom the article quotes, or who is asked in it. */
export function aheadOf(
  one: Found,
  bearer: Bearer,
  found: readonly Found[],
  units: readonly Unit[],
  scenery: Scenery,
): Resolution | undefined {
  if (!one.unit.title || bearer.kind !== 'role') return undefined
  const noted = [...scenery.cast.figures.values()].filter(
    ({ traits }) => bearer.noun !== undefined && traits().nouns.includes(bearer.noun),
  )
  const later =
    noted.length === 1
      ? noted[0]!.entity
      : behind(one, found)
          .flatMap(({ bearers }) => bearers[0]?.entities[0] ?? [])
          .find(({ type }) => type === 'PERSON')
  const named = later ?? firstNamed(units, one.unit.index, scenery) ?? scenery.interviewee
  if (!named) return undefined
  return { speaker: speakerOf([named], phraseOf(bearer, scenery.document.text)), rule: 'headline', candidates: [] }
}

/** The quotations after a headline. */
function behind(one: Found, found: readonly Found[]): readonly Found[] {
  const next = found.indexOf(one) + 1
  return found.slice(next, next + LOOK_AHEAD)
}

/** The first person in the nominative after a headline. */
function firstNamed(units: readonly Unit[], headline: number, scenery: Scenery): Entity | null {
  for (const unit of units.slice(headline + 1, headline + 2 + LOOK_AHEAD)) {
    const subject = subjectOf(unit, scenery)
    if (subject) return subject
  }
  return null
}

/** «Я вже забула»: whose words of a headline, or of one between paragraphs, are is told where the article has them again. */
export function settleHeadlines(attributed: readonly Attributed[], { text, folded }: Document): readonly Attributed[] {
  const wordsAt = ({ found: { start, end } }: Attributed) => ` ${folded.slice(start, end).match(WORD)?.join(' ')} `
  const heads = attributed.filter((one) => isOpen(one) || isSubheading(one, text)).slice(0, MOST_HEADS)
  if (heads.length === 0) return attributed
  const bodies = attributed.filter((one) => !one.found.unit.title && one.speaker && !heads.includes(one))
  return mapped(attributed, (one) => {
    const words = heads.includes(one) ? wordsAt(one) : ''
    if (words.split(' ').length < FEWEST_WORDS + 2) return one
    const [, first = ''] = words.split(' ')
    const holds = (body: Attributed) =>
      body.found.end - body.found.start >= words.length - 2 &&
      folded.slice(body.found.start, body.found.end).includes(first) &&
      wordsAt(body).includes(words)
    const again = bodies.find(holds)
    if (!again?.speaker) return one
    const { name, entities } = again.speaker
    return { ...one, speaker: { name, entities, mention: one.speaker?.mention ?? null }, rule: 'headline-repeated' }
  })
}

/** Words of a headline that its own frame gives to nobody who is named. */
function isOpen({ found, speaker, rule }: Attributed): boolean {
  return found.unit.title && (!speaker || speaker.entities.length === 0 || rule === 'headline')
}

/** Quoted words that are a paragraph without a stop: a live page has such headings. */
function isSubheading({ found: { rule, unit, bearers, end } }: Attributed, text: string): boolean {
  return (
    rule === 'standing-alone' &&
    bearers.length === 0 &&
    unit.items.length === 1 &&
    !STOP.test(text.slice(end - 1, end + 2))
  )
}

// “No,” “No.” “No”.
const STOP = /[.,!?…]/u
const MOST_HEADS = 8
const FEWEST_WORDS = 3
const WORD = /[\p{L}\p{N}'-]+/gu
