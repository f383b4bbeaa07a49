import type { Span } from '../analysis.ts'
import { type Found, itemSpan, type Scene } from './found.ts'
import { standingAlone } from './frames/alone.ts'
import { sentenceBefore } from './frames/anaphora.ts'
import { type Frame, frameOf, type Place } from './frames/frames.ts'
import { likened } from './frames/likened.ts'
import { quotedWords, readPlace } from './frames/places.ts'
import type { Quoted } from './marks/marks.ts'
import { type Bearer, findBearers } from './phrases/bearers.ts'
import { lastIndexBefore } from './phrases/borders.ts'
import { type Cue, findCues, type Speech } from './phrases/cues.ts'
import { mainSubject, subjects } from './phrases/subjects.ts'
import type { Item, Unit } from './phrases/units.ts'
import { findActs } from './reported/acts.ts'
import { headline } from './reported/headlines.ts'
import { holds, UNREPORTED } from './reported/opinions.ts'
import { type Clause, findClauses } from './reported/reported.ts'
import { tagClause } from './reported/tags.ts'
import { verbForm } from './words/speech.ts'

/** Finds the quotations of one unit; `before` are those of the units before it. */
export function findInUnit(
  unit: Unit,
  units: readonly Unit[],
  text: string,
  speech: Speech,
  before: readonly Found[],
): Found[] {
  const { items } = unit
  const cues = findCues(items, speech)
  const scene: Scene = { unit, items, cues, speech, text }
  const acts = findActs(scene)
  if (cues.length === 0 && acts.length === 0 && unit.quotes.length === 0 && !unit.title) return []
  const acted = (cue: Cue) => acts.some((act) => act.cue.from === cue.from)
  const reporting = findClauses(scene)
  const clauses = acts.length > 0 ? reporting.filter(({ cue }) => !acted(cue)) : reporting
  const frames =
    unit.quotes.length > 0 ? readFrames(scene, clauses, units, besideSpeech(unit, before.at(-1))) : NO_FRAMES
  const tag = isSpoken(frames) ? undefined : tagClause(scene, clauses, consumed(cues.filter(acted), frames))
  const found = [
    ...direct(scene, frames),
    ...reported(scene, [...besideQuotes(clauses, frames), ...acts], frames),
    ...(tag ? [...reported(scene, [tag], frames), ...behindTag(scene, tag, frames)] : []),
  ]
  return [...sentenceBefore(scene, units, before), ...(found.length === 0 ? titled(scene) : []), ...found]
}

const NO_FRAMES: ReadonlyMap<number, Frame> = new Map()

function isSpoken(frames: ReadonlyMap<number, Frame>): boolean {
  for (const { kind, cue } of frames.values()) if (kind === 'direct' && cue?.form.kind !== 'converb') return true
  return false
}

/** The cues that acts and frames have taken. */
function consumed(acted: readonly Cue[], frames: ReadonlyMap<number, Frame>): Set<Cue> {
  const taken = new Set(acted)
  for (const { cue } of frames.values()) if (cue) taken.add(cue)
  return taken
}

/** '"I kept it", says man who found the ring': the verb has its words already. */
function besideQuotes(clauses: readonly Clause[], frames: ReadonlyMap<number, Frame>): readonly Clause[] {
  if (frames.size === 0) return clauses
  const tags = new Set<Cue>()
  for (const { kind, cue } of frames.values()) if (kind === 'direct' && cue) tags.add(cue)
  return clauses.filter(({ rule, cue }) => rule !== 'bare-clause' || !tags.has(cue))
}

/** Does the sentence before end with somebody's words? A few more words then go on with them. */
function besideSpeech(unit: Unit, before: Found | undefined): boolean {
  return before?.kind === 'direct' && before.unit.index === unit.index - 1 && before.unit.paragraph === unit.paragraph
}

/** The frame of every quoted stretch, by its item. */
function readFrames(
  scene: Scene,
  clauses: readonly Clause[],
  units: readonly Unit[],
  beside: boolean,
): Map<number, Frame> {
  const frames = new Map<number, Frame>()
  for (const at of scene.unit.quotes) {
    if (clauses.some((clause) => at >= clause.from && at < clause.to)) continue
    const place = readPlace(scene, at)
    const frame =
      interrupted(place, frames) ??
      coordinated(place, frames) ??
      frameOf(place) ??
      inClause(place, frames) ??
      likened(place) ??
      standingAlone(place, units, beside || frames.size > 0)
    if (frame) frames.set(at, frame)
  }
  return frames
}

/** "…," she said, "…": the words after a frame go on with its speaker. */
function interrupted({ scene, at, length }: Place, frames: ReadonlyMap<number, Frame>): Frame | undefined {
  const before = [...frames.values()].findLast(({ kind, to, from }) => kind === 'direct' && to >= at && from < at)
  if (!before || before.rule.startsWith('before') || length < 2 || scene.items[at - 1]!.kind !== 'mark')
    return undefined
  if (scene.cues.some((cue) => cue.to <= at && cue.from > (before.cue?.from ?? at))) return undefined
  return { ...before, rule: 'interrupted', from: at, to: at + 1 }
}

/** called it a "waste" and a "disgrace": one more of the same. */
function coordinated({ scene, at }: Place, frames: ReadonlyMap<number, Frame>): Frame | undefined {
  const { items, speech } = scene
  const last = lastIndexBefore(items, at, COORDINATED_REACH, ({ kind }) => kind === 'quote')
  const frame = frames.get(last)
  const between = items.slice(last + 1, at)
  const { conjunctions, determiners, asWords } = speech.data
  if (
    frame?.kind !== 'mixed' ||
    items[at]!.capital ||
    !between.some(({ form }) => form === ',' || conjunctions.has(form))
  )
    return undefined
  const joined = between.every(
    ({ form }) => form === ',' || conjunctions.has(form) || determiners.has(form) || asWords.has(form),
  )
  return joined ? { ...frame, rule: 'coordinated', from: at, to: at + 1 } : undefined
}

const COORDINATED_REACH = 5

/** назвав заворушення «[малоймовірними]», приніс «[вибачення]»: quoted words in the clause of a verb that takes them. */
function inClause({ scene, at, length }: Place, frames: ReadonlyMap<number, Frame>): Frame | undefined {
  const { items, cues, speech } = scene
  const cue = cues.findLast(
    (other) => other.to <= at && (other.kind === 'verb' || other.kind === 'tag') && at - other.to <= CLAUSE_REACH,
  )
  const tag = [...frames].some(([quote, frame]) => frame.kind === 'direct' && frame.cue === cue && quote < cue!.from)
  if (tag && !speech.data.cases) return undefined // "You winning?" she said, but he went on about "the system"
  if (!cue || (length < 2 && (REFLEXIVE.test(items[cue.from]!.form) || !names(scene, cue, at)))) return undefined
  if (items[at]!.capital && length < 5 && !isSaidAs(scene, at)) return undefined // з посиланням на «Польське радіо»
  const between = items.slice(cue.to, at)
  const apart = between
    .slice(0, between.at(-1)?.form === ',' ? -1 : undefined)
    .filter(({ form }) => form === ',').length
  const stopped = between.some(
    ({ form }, i) => form === '.' && !between[i + 1]?.capital && between[i + 1]?.form !== ',',
  ) // Mr. Clarke
  if (stopped || (speech.data.cases ? apart > 0 : apart % 2 > 0)) return undefined
  const bearers = speech.data.cases
    ? cue.form.kind === 'converb'
      ? mainSubject(scene, cue)
      : findBearers({ items, from: 0, to: at, cue }, speech)
    : subjects(scene, cue, cue.from) // English has the subject before the verb
  if (bearers.length === 0 && cue.form.kind !== 'converb') return undefined
  return { kind: 'mixed', rule: 'verb-object', cue, bearers, from: at, to: at + 1 }
}

/** назвав «катастрофою», "called it “fair”", "dismissed it as “absurd”": one word is enough. */
function names({ items, speech }: Scene, cue: Cue, at: number): boolean {
  const { data } = speech
  return (
    verbForm(items[cue.from]!.form, data.naming, data) !== undefined ||
    (!data.cases && data.asWords.has(items[data.determiners.has(items[at - 1]!.form) ? at - 2 : at - 1]?.form ?? ''))
  )
}

/** hailed him as “The Comeback Kid” */
function isSaidAs({ items, speech: { data } }: Scene, at: number): boolean {
  return !data.cases && data.asWords.has(items[at - 1]!.form)
}

const CLAUSE_REACH = 14

// «член комісії називається «комісаром»»
const REFLEXIVE = /(?:ся|сь)$/u

function direct({ unit, items }: Scene, frames: ReadonlyMap<number, Frame>): Found[] {
  const found: Found[] = []
  if (frames.size === 0) return found
  for (const [at, { kind, rule, cue, cueSpan, bearers }] of frames) {
    if (kind === 'none') continue
    const said = cue ? itemSpan(items, cue.from, cue.to) : (cueSpan ?? null)
    found.push(quotation(kind, rule, unit, said, bearers, items[at]!.quoted!))
  }
  return found
}

function quotation(
  kind: Found['kind'],
  rule: string,
  unit: Unit,
  cue: Span | null,
  bearers: readonly Bearer[],
  quoted: Quoted,
): Found {
  const { start, end } = quoted.inner
  return { start, end, kind, rule, unit, cue, bearers, quoted }
}

/** It was a breach, Smith said, and "[nobody is above the law]": quoted words behind the tag of a clause. */
function behindTag(scene: Scene, { cue, bearers }: Clause, frames: ReadonlyMap<number, Frame>): Found[] {
  const { items, unit, cues } = scene
  const next = cues.find(({ from, form }) => from > cue.to && form.kind === 'finite')?.from ?? items.length
  const said = itemSpan(items, cue.from, cue.to)
  const found: Found[] = []
  for (let at = cue.to; at <= Math.min(next, items.length - 1); at++) {
    const { quoted, capital } = items[at]!
    if (quoted && !capital && !frames.has(at) && quotedWords(scene, at))
      found.push(quotation('mixed', 'behind-tag', unit, said, bearers, quoted))
  }
  return found
}

/** A reported clause, with the quoted words inside it. */
function reported(scene: Scene, clauses: readonly Clause[], frames: ReadonlyMap<number, Frame>): Found[] {
  const { items, unit } = scene
  const found: Found[] = []
  for (const clause of clauses) {
    const { from, to, cue, rule, bearers } = clause
    const said = itemSpan(items, cue.from, cue.to)
    const { start, end } = itemSpan(items, from, to)
    if (rule !== UNREPORTED && !isQuotedWhole(clause, scene))
      found.push({ start, end, kind: 'indirect', rule, unit, cue: said, bearers, quoted: undefined })
    for (const at of unit.quotes)
      if (!frames.has(at) && innermost(at, clauses, scene) === clause && quotedWords(scene, at))
        found.push(quotation('mixed', `${rule}-quoted`, unit, said, bearers, items[at]!.quoted!))
  }
  return found
}

function isQuotedWhole({ from, to }: Clause, { unit, items, speech }: Scene): boolean {
  if (!unit.quotes.some((at) => at >= from && at < to)) return false
  return items.slice(from, to).every((item) => isFrame(item, speech))
}

/** Nothing is left of "to “keep calm” and “wait”" but what is quoted. */
function isFrame({ kind, form }: Item, { data }: Speech): boolean {
  return kind === 'quote' || kind === 'mark' || data.conjunctions.has(form) || data.infinitive.has(form)
}

/** The clause that holds an item: of two the inner one, but the outer one of "Smith said |he, the council| thought that it was "a mess"". */
function innermost(at: number, clauses: readonly Clause[], { items, speech }: Scene): Clause | undefined {
  const around = clauses.filter(({ from, to }) => at >= from && at < to)
  const uttered = ({ cue, bearers: [bearer] }: Clause) =>
    bearer && bearer.kind !== 'pronoun' && !holds(items[cue.from]!.form, speech.data)
  return around.findLast(uttered) ?? around[0]
}

function titled(scene: Scene): Found[] {
  const clause = scene.unit.title ? headline(scene) : undefined
  if (!clause) return []
  const { from, to, rule, bearers } = clause
  const { start, end } = itemSpan(scene.items, from, to)
  return [{ start, end, kind: 'indirect', rule, unit: scene.unit, cue: null, bearers, quoted: undefined }]
}
