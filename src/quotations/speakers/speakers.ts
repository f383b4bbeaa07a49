import type { Speaker } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { type Found, isStop } from '../found.ts'
import { UNTOLD } from '../frames/frames.ts'
import { MOST_PARAGRAPHS } from '../marks/carried.ts'
import { type Bearer, findBearers } from '../phrases/bearers.ts'
import type { Speech } from '../phrases/cues.ts'
import type { Unit } from '../phrases/units.ts'
import { formOf, type VerbForm, verbForm } from '../words/speech.ts'
import { aheadOf, settleHeadlines } from './headlines.ts'
import { intervieweeOf, isQuestion } from './interviewees.ts'
import type { Cast } from './people.ts'
import { type Resolution, resolve } from './resolve.ts'
import type { Scenery, Unnamed } from './scenery.ts'
import { severalBefore } from './several.ts'
import { firstTold } from './sources.ts'
import { phraseOf, speakerOf } from './speaker.ts'
import { statedSource } from './stated.ts'
import { subjectOf, topicBefore, topicOf } from './topics.ts'

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
): readonly Attributed[] {
  const attributed: Attributed[] = []
  const interviewee = intervieweeOf(found, units, cast, document.text)
  let speaker: Speaker | null = null
  for (const [i, one] of found.entries()) {
    const before = attributed.at(-1)
    const unnamed = justDescribed(one, before, speaker, speech) ?? severalBefore(one, units, document, cast, speech)
    const teller = tellerOf(one, before)
    const past: Scenery = { document, cast, speech, interviewee, teller, speaker, unnamed, subject: null, said: one }
    const framed = one.bearers.length > 0 ? one : framedBy(one, found.slice(i + 1, i + 1 + MOST_PARAGRAPHS))
    const bearer = framed?.bearers[0]
    const pronoun = one.bearers[0]?.pronoun !== undefined
    const topic = bearer && isNamed(bearer) ? null : topicBefore(units, one.unit.index, pronoun, past)
    const subject = topic?.entities[0] ?? null
    const scenery = topic ? { ...past, subject, unnamed: subject ? unnamed : { name: topic.name, person: true } } : past
    const resolution: Resolution = bearer
      ? (aheadOf(one, bearer, found, units, scenery) ?? resolve(bearer, framed!.unit, scenery))
      : impliedBy(one, before, units, scenery)
    const told = described(resolution, bearer, framed ?? one, attributed, units, scenery)
    attributed.push(chain(one, framed?.cue ?? null, told, before, i))
    speaker = told.speaker ?? speaker
  }
  return settleHeadlines(attributed, document)
}

/** A source without a name keeps what was told of it first. */
function described(
  resolution: Resolution,
  bearer: Bearer | undefined,
  { unit }: Found,
  before: readonly Attributed[],
  units: readonly Unit[],
  { document, speech }: Scenery,
): Resolution {
  if (!bearer || !resolution.speaker || resolution.rule !== 'description') return resolution
  const name = firstTold(bearer, unit, before, units, document, speech)
  return name === undefined ? resolution : { ...resolution, speaker: { ...resolution.speaker, name } }
}

/** «Петренко» alone tells who is meant, whoever the sentences before are about. */
function isNamed({ entities, parts }: Bearer): boolean {
  return entities.length > 0 && !parts
}

/** Who says what holds the words: the speaker of the record around them, if another verb reports them. */
function tellerOf({ start, end, cue, bearers: [bearer] }: Found, before: Attributed | undefined): Speaker | null {
  const around = before && before.found.start < start && before.found.end >= end ? before : undefined
  if (!around || !cue || cue.start < around.found.start) return null
  return around.found.bearers[0]?.start === bearer?.start ? null : around.speaker
}

/** The source without a name that has just spoken. */
function justDescribed(
  one: Found,
  before: Attributed | undefined,
  last: Speaker | null,
  { data }: Speech,
): Unnamed | undefined {
  const near = before && one.unit.index - before.found.unit.index <= NEAR
  if (!near || last?.entities.length !== 0) return undefined
  const { kind, noun = '' } = before.found.bearers[0] ?? {}
  return { name: last.name, person: kind === 'role', gender: data.roles.get(noun)?.gender ?? null }
}

/** Who speaks words without a bearer: nobody known for an interviewer's question. */
function impliedBy(one: Found, before: Attributed | undefined, units: readonly Unit[], scenery: Scenery): Resolution {
  if (isQuestion(one, scenery.document.text) || isOverheard(one, scenery) || one.rule === UNTOLD) return UNKNOWN
  const last = scenery.speaker
  const agreed = (resolution: Resolution | undefined) =>
    resolution && disagrees(one, resolution.speaker, scenery) ? undefined : resolution
  return (
    answerOf(one, before, scenery) ??
    signedBy(one, units, scenery) ??
    agreed(newSubject(one, before, units, scenery)) ??
    statedSource(one, before?.found, units, scenery) ??
    (isOfPerson(one, before, scenery) ? undefined : agreed(goesOn(one, before, last))) ??
    (one.rule === WRITTEN ? undefined : agreed(subjectBefore(one, units, scenery))) ??
    UNKNOWN
  )
}

/** «Зелений теж помітний!» – долинуло із зали: nobody's. */
function isOverheard(one: Found, scenery: Scenery): boolean {
  return one.rule === IMPLIED && cueForm(one, scenery)?.gender === 'n'
}

function cueForm({ cue }: Found, { document, speech: { data } }: Scenery): VerbForm | undefined {
  const verb = cue ? document.folded.slice(cue.start, cue.end) : ''
  return formOf(verb, data.say, data) ?? formOf(verb, data.tag, data)
}

/** Verbs that tell the gender of somebody, in another paragraph, go on with no body: «…, пише Reuters.¶ Казав, що втомився». */
function isOfPerson(one: Found, before: Attributed | undefined, scenery: Scenery): boolean {
  const figure = scenery.cast.figures.get(scenery.speaker?.entities[0] ?? '')
  const apart = before?.speaker === null || before?.found.unit.paragraph !== one.unit.paragraph
  return apart && figure !== undefined && figure.entity.type !== 'PERSON' && Boolean(cueForm(one, scenery)?.gender)
}

/** «Петро мовчав. Кажуть, що він хворий», «Петро прийшов. Розповіла, що бачила лося»: the verb is not of the last speaker. */
function disagrees(one: Found, speaker: Speaker | null, scenery: Scenery): boolean {
  const form = cueForm(one, scenery)
  const [id = '', ...others] = speaker?.entities ?? []
  const figure = scenery.cast.figures.get(id)
  if (!form || !scenery.speech.data.cases || figure?.entity.type !== 'PERSON' || others.length > 0) return false
  const { gender } = figure.traits()
  return form.plural === true || Boolean(form.gender && gender && form.gender !== gender)
}

const IMPLIED = 'after-quote-verb-implied'

/** An answer is the interviewee's; in a dialogue unless somebody has been named. */
function answerOf(one: Found, before: Attributed | undefined, scenery: Scenery): Resolution | undefined {
  const { speaker: last, document, interviewee } = scenery
  const follows = before && isQuestion(before.found, document.text) && !last?.entities.length
  if (!interviewee || (one.rule !== 'answer' && !follows)) return undefined
  return { speaker: speakerOf([interviewee]), rule: 'interviewee', candidates: [] }
}

/** A paragraph of quoted words alone, with a line behind it: «Роман Ших, головний технолог фабрики». */
function signedBy(
  { unit, kind, cue }: Found,
  units: readonly Unit[],
  { speech, document }: Scenery,
): Resolution | undefined {
  const next = units[unit.index + 1]
  const [first, comma] = next?.items ?? []
  const person = first?.name?.entity.type === 'PERSON' && comma?.form === ','
  if (kind !== 'direct' || cue || !person || next!.paragraph === unit.paragraph) return undefined
  if (unit.items.length > SHORTEST_FRAME || next!.items.length > LONGEST_LINE || isStop(next!.items.at(-1)))
    return undefined
  if (next!.items.some(({ form }) => verbForm(form, speech.data.say, speech.data))) return undefined
  const { entity, mention } = first!.name!
  return { speaker: speakerOf([entity], phraseOf(mention, document.text)), rule: 'signed', candidates: [] }
}

/** The quoted words and a stop. */
const SHORTEST_FRAME = 2
const LONGEST_LINE = 16

/** «…», – йдеться в повідомленні: nothing tells whose it is. */
const WRITTEN = 'after-quote-document-implied'

/** A quotation left open at the end of its paragraph has the frame of the next one that has any. */
function framedBy(one: Found, behind: readonly Found[]): Found | undefined {
  let last = one
  for (const next of behind) {
    if (!reopens(last, next)) return undefined
    if (next.bearers.length > 0) return next
    last = next
  }
  return undefined
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

/** "Mrs Evans, 91, was unimpressed. “They’re good girls.”": a sentence of its own between the quotations has a new subject. */
function newSubject(
  one: Found,
  before: Attributed | undefined,
  units: readonly Unit[],
  scenery: Scenery,
): Resolution | undefined {
  const last = units[one.unit.index - 1]
  const between = before && before.found.unit.index < one.unit.index - 1
  const free = one.rule === 'parenthesis' || (one.kind === 'direct' && !one.cue) // Протез, каже, незвичний
  if (!between || last?.paragraph !== one.unit.paragraph || !free) return undefined
  const speaker = topicOf(last, scenery) ?? pronounOf(last, units, scenery)
  return speaker ? { speaker: { ...speaker, mention: null }, rule: 'subject-before', candidates: [] } : undefined
}

/** "She shrugs. “It was fun.”": who the pronoun that begins the sentence stands for. */
function pronounOf(unit: Unit, units: readonly Unit[], scenery: Scenery): Speaker | null {
  const { items } = unit
  const { pronouns } = scenery.speech.data
  if (!pronouns.get(items[0]?.form ?? '')?.gender || pronouns.get(items[0]!.form)!.possessive) return null
  const [bearer] = findBearers({ items, from: 0, to: 1, cue: null }, scenery.speech)
  const subject = topicBefore(units, unit.index, true, scenery)?.entities[0] ?? null
  return bearer ? resolve(bearer, unit, { ...scenery, subject }).speaker : null
}

/** «Міністр відвідав завод. «Ми все збудуємо».»: the subject of the sentence, or of the one before. */
function subjectBefore(one: Found, units: readonly Unit[], scenery: Scenery): Resolution | undefined {
  const before = subjectOf(units[one.unit.index - 1], scenery)
  const subject = one.kind === 'direct' ? before : (subjectOf(one.unit, scenery) ?? before)
  if (!subject) return undefined
  return { speaker: speakerOf([subject]), rule: 'subject-before', candidates: [] }
}

/** A further segment has the mention and the cue of the one before it, the first one those of the words that frame it. */
function chain(
  one: Found,
  cue: Found['cue'],
  resolution: Resolution,
  before: Attributed | undefined,
  i: number,
): Attributed {
  if (!before || !continues(one, before))
    return { found: one.cue || !cue ? one : { ...one, cue }, continues: null, ...resolution }
  const { found, speaker } = before
  if (one.cue || !speaker) return { found: one, continues: i - 1, ...resolution }
  return { found: { ...one, cue: found.cue }, continues: i - 1, ...resolution, speaker }
}

function reopens(one: Found, next: Found): boolean {
  if (!one.quoted || !next.quoted || one.quoted.closed) return false
  if (one.quoted.carried) return next.quoted.carried === true
  return next.quoted.paragraph === one.quoted.paragraph + 1
}

function continues(one: Found, before: Attributed | undefined): boolean {
  if (!before || one.kind !== 'direct' || before.found.kind !== 'direct') return false
  const interrupted = one.rule === 'interrupted' && one.unit === before.found.unit
  const next = one.unit.index === before.found.unit.index + 1 && one.unit.paragraph === before.found.unit.paragraph
  const alone = one.rule === 'standing-alone' && next
  return interrupted || alone || reopens(before.found, one)
}
