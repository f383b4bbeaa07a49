import type { Entity, Speaker } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { type Bearer, findBearers } from './bearers.ts'
import type { Speech } from './cues.ts'
import { isPreposition, roleOf } from './extents.ts'
import type { Found } from './found.ts'
import type { Cast } from './people.ts'
import { type Resolution, resolve } from './resolve.ts'
import type { Scenery } from './scenery.ts'
import type { Item, Unit } from './units.ts'

/** A quotation with who is meant. */
export interface Attributed extends Resolution {
  readonly found: Found
  /** The place of the segment before it, when the author's words or a paragraph break interrupt. */
  readonly continues: number | null
}

const UNKNOWN: Resolution = { speaker: null, rule: null, candidates: [] }

/** Says who is meant, from the first quotation to the last: each may depend on the one before. */
export function attribute(
  found: readonly Found[],
  units: readonly Unit[],
  document: Document,
  cast: Cast,
  speech: Speech,
): Attributed[] {
  const attributed: Attributed[] = []
  let lastSpeaker: Speaker | null = null
  for (const [i, one] of found.entries()) {
    const before = attributed.at(-1)
    const unnamed = justDescribed(one, before, lastSpeaker)
    const past = { document, cast, speech, speaker: lastSpeaker, subject: null, unnamed }
    const topic = topicOf(units[one.unit.index - 1], past)
    const subject = topic?.entities[0] ?? null
    const scenery = { ...past, subject, unnamed: topic && !subject ? { name: topic.name, person: true } : unnamed }
    const bearer = one.bearers[0] ?? openedBy(one, found[i + 1])
    const next = found.slice(i + 1, i + 1 + LOOK_AHEAD)
    const resolution: Resolution = bearer
      ? (aheadOf(one, bearer, next, units, scenery) ?? resolve(bearer, one.unit, scenery))
      : impliedBy(one, before, units, scenery)
    attributed.push(chain(one, resolution, before, i))
    lastSpeaker = resolution.speaker ?? lastSpeaker
  }
  return attributed
}

/** The source without a name that has just spoken. */
function justDescribed(one: Found, before: Attributed | undefined, last: Speaker | null): Scenery['unnamed'] {
  const near = before && one.unit.index - before.found.unit.index <= NEAR
  const kind = before?.found.bearers[0]?.kind
  return near && last?.entities.length === 0 ? { name: last.name, person: kind === 'role' } : undefined
}

/** Who a sentence is about: its first person, or «суддя», who may be somebody named before. */
function topicOf(unit: Unit | undefined, scenery: Scenery): Speaker | null {
  const named = subjectOf(unit, scenery.speech)
  if (named) return { name: named.name, entities: [named.id], mention: null }
  const window = { items: unit?.items ?? [], from: 0, to: Math.min(unit?.items.length ?? 0, OPENING), cue: null }
  const [first] = findBearers(window, scenery.speech).filter(({ kind, from }) => kind === 'role' && from < 2)
  return first && !first.indefinite ? resolve(first, unit!, scenery).speaker : null
}

/** So many items of a sentence hold its first noun. */
const OPENING = 8

/** Who speaks words without a bearer: nobody known for an interviewer's question. */
function impliedBy(one: Found, before: Attributed | undefined, units: readonly Unit[], scenery: Scenery): Resolution {
  if (isQuestion(one, scenery.document.text)) return UNKNOWN
  const last = scenery.speaker
  return (
    newSubject(one, before, units, scenery) ??
    goesOn(one, before, last) ??
    (one.rule === WRITTEN ? undefined : subjectBefore(one, units, scenery.speech)) ??
    UNKNOWN
  )
}

/** «…», – йдеться в повідомленні: nothing tells whose it is. */
const WRITTEN = 'after-quote-document-implied'

/** How many quotations after a headline may say who «експерт» is. */
const LOOK_AHEAD = 3

/** «Експерт: …» in a headline is the first person whom the article quotes. */
function aheadOf(
  one: Found,
  bearer: Bearer,
  next: readonly Found[],
  units: readonly Unit[],
  scenery: Scenery,
): Resolution | undefined {
  if (!one.unit.title || bearer.kind !== 'role') return undefined
  const noted = [...scenery.cast.figures.values()].filter(
    ({ nouns }) => bearer.noun !== undefined && nouns.has(bearer.noun),
  )
  const later =
    noted.length === 1
      ? noted[0]!.entity
      : next.flatMap(({ bearers }) => bearers[0]?.entities[0] ?? []).find(({ type }) => type === 'PERSON')
  const named = later ?? firstNamed(units, one.unit.index, scenery.speech)
  if (!named) return undefined
  const mention = { start: bearer.start, end: bearer.end, text: scenery.document.text.slice(bearer.start, bearer.end) }
  const speaker = { name: named.name, entities: [named.id], mention }
  return { speaker, rule: 'headline', candidates: [] }
}

/** The first person in the nominative after a headline. */
function firstNamed(units: readonly Unit[], headline: number, speech: Speech): Entity | null {
  for (const unit of units.slice(headline + 1, headline + 2 + LOOK_AHEAD)) {
    const subject = subjectOf(unit, speech)
    if (subject) return subject
  }
  return null
}

/** The first person of a sentence in the nominative, that is, behind no preposition. */
function subjectOf(unit: Unit | undefined, speech: Speech): Entity | null {
  const items = unit?.items ?? []
  const people = items.filter(
    ({ name }, i) =>
      name?.entity.type === 'PERSON' && name.mention.base === name.mention.text && items[i + 1]?.form !== "'s",
  )
  const from = speech.data.cases ? 0 : settingEnd(items, speech)
  const free = people.find((item) => item.start >= from && (speech.data.cases || !governed(items, item, speech)))
  return (free ?? people[0])?.name?.entity ?? null
}

/** Behind "Filling in for Sanders at the event," or "When he arrived," or "Asked by Sanders,". */
function settingEnd(items: readonly Item[], speech: Speech): number {
  const first = items[0]
  const { subordinating, asked } = speech.data
  const opens =
    first &&
    (isPreposition(first, speech) ||
      subordinating.has(first.form) ||
      asked.has(first.form) ||
      first.form.endsWith('ing'))
  return (opens && items.find(({ form }) => form === ',')?.end) || 0
}

/** "Filling in for |Sanders|", "with Mayor |Jane Lee|" */
function governed(items: readonly Item[], item: Item, speech: Speech): boolean {
  let at = items.indexOf(item) - 1
  while (at > 0 && (roleOf(items[at]!, speech) || speech.data.courtesy.has(items[at]!.form))) at--
  return at >= 0 && isPreposition(items[at]!, speech)
}

/** A quotation left open at the end of its paragraph has the frame of the next one. */
function openedBy(one: Found, next: Found | undefined): Found['bearers'][number] | undefined {
  return next && reopens(one, next) ? next.bearers[0] : undefined
}

/** How many sentences a speaker who is only implied may lie back. */
const NEAR = 3

/** Words without a frame, or with a cue that has no subject of its own, go on with the speaker before them. */
function goesOn(one: Found, before: Attributed | undefined, last: Speaker | null): Resolution | undefined {
  if (!before || !last || one.unit.index - before.found.unit.index > NEAR) return undefined
  const beside = one.unit.index - before.found.unit.index < 2 && one.unit.paragraph === before.found.unit.paragraph
  const same = beside && (one.cue !== null || one.kind === 'direct')
  const speaker = same && before.speaker ? before.speaker : { ...last, mention: null }
  return { speaker, rule: 'goes-on', candidates: [] }
}

/** The interviewer's turn. */
function isQuestion({ quoted, rule, end }: Found, text: string): boolean {
  if (rule === 'question') return true
  const dashed = rule === 'standing-alone' && quoted !== undefined && DASH.test(text[quoted.start]!)
  return dashed && text[end - 1] === '?'
}

const DASH = /[–—-]/u

/** "Mrs Evans, 91, was unimpressed. “They’re good girls.”": a sentence of its own between the quotations has a new subject. */
function newSubject(
  one: Found,
  before: Attributed | undefined,
  units: readonly Unit[],
  scenery: Scenery,
): Resolution | undefined {
  const last = units[one.unit.index - 1]
  const between = before && before.found.unit.index < one.unit.index - 1
  if (!between || last?.paragraph !== one.unit.paragraph || one.kind !== 'direct' || one.cue) return undefined
  const speaker = topicOf(last, scenery)
  return speaker ? { speaker: { ...speaker, mention: null }, rule: 'subject-before', candidates: [] } : undefined
}

/** «Міністр відвідав завод. «Ми все збудуємо».»: the subject of the sentence, or of the one before. */
function subjectBefore(one: Found, units: readonly Unit[], speech: Speech): Resolution | undefined {
  const before = subjectOf(units[one.unit.index - 1], speech)
  const subject = one.kind === 'direct' ? before : (subjectOf(one.unit, speech) ?? before)
  if (!subject) return undefined
  const speaker = { name: subject.name, entities: [subject.id], mention: null }
  return { speaker, rule: 'subject-before', candidates: [] }
}

/** A further segment has the mention and the cue of the one before it. */
function chain(one: Found, resolution: Resolution, before: Attributed | undefined, i: number): Attributed {
  if (!before || !continues(one, before)) return { ...resolution, found: one, continues: null }
  const { found, speaker } = before
  if (one.cue || !speaker) return { ...resolution, found: one, continues: i - 1 }
  return { ...resolution, speaker, found: { ...one, cue: found.cue }, continues: i - 1 }
}

function reopens(one: Found, next: Found): boolean {
  if (!one.quoted || !next.quoted || one.quoted.closed) return false
  return next.quoted.paragraph === one.quoted.paragraph + 1
}

function continues(one: Found, before: Attributed | undefined): boolean {
  if (!before || one.kind !== 'direct' || before.found.kind !== 'direct') return false
  const interrupted = one.rule === 'interrupted' && one.unit === before.found.unit
  const next = one.unit.index === before.found.unit.index + 1 && one.unit.paragraph === before.found.unit.paragraph
  const alone = one.rule === 'standing-alone' && next
  return interrupted || alone || reopens(before.found, one)
}
