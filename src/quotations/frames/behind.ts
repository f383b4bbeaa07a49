import { weightOf } from '../evidence.ts'
import { isDash, isStop, type Scene } from '../found.ts'
import { type Bearer, findBearers } from '../phrases/bearers.ts'
import { behindMarks } from '../phrases/borders.ts'
import type { Cue } from '../phrases/cues.ts'
import { namesTeam } from '../phrases/extents.ts'
import { agents, documentOwner, isPassive } from '../phrases/subjects.ts'
import type { Item } from '../phrases/units.ts'
import type { Frame, Place } from './frames.ts'

/** «…», – каже він; "…," said Hugh Hill, a doctor. */
export function afterQuote(place: Place): Frame | undefined {
  const { scene, at } = place
  const next = behindMarks(scene.items, at + 1)
  if (!attached(place, next) || (wordsBefore(scene, at) && !place.sentence)) return undefined
  const to = frameEnd(scene, next)
  const cue = tagCue(scene, at, next, to)
  if (!cue) return undefined
  const document = cue.kind === 'document' && scene.speech.data.cases
  const bearers = document
    ? (documentOwner(scene, cue) ?? documentBearer(scene, cue, to))
    : tagBearers(scene, cue, next, to)
  const implied = bearers.length === 0 && cue.kind !== 'document' && !joins(scene.items, at)
  return implied ? undefined : { kind: 'direct', rule: ruleAfter(cue, bearers[0]), cue, bearers, from: at, to }
}

function ruleAfter(cue: Cue, bearer: Bearer | undefined): string {
  return `after-quote-${cue.kind === 'document' ? 'document' : 'verb'}-${bearer?.kind ?? 'implied'}`
}

/** A comma, a dash or a stop of its own ties the words after a quotation to it; a full stop between cuts them off. */
function attached({ scene, at, stopped, length }: Place, next: number): boolean {
  const { items, text } = scene
  if (next >= items.length) return false
  if (next === at + 1 && !scene.speech.data.cases && scene.speech.data.tensed.has(items[next]!.form)) return false // “Boots on the ground” would be right, Platt said
  const between = items.slice(at + 1, next)
  const dash = between.some(isDash)
  if (between.some((item) => item.form === ':')) return scene.unit.title || between.length === 1
  if (between.some((item) => item.form === '.') && !dash) return false
  if (between.length === 0) return stopped || text[items[at]!.end - 2] === ',' || (length >= 4 && !items[next]!.capital)
  return true
}

function joins(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.form === ',' || isDash(items[at + 1])
}

/** Does the author's sentence begin before the quotation? */
export function wordsBefore({ items }: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]!
    if (isStop(item) || item.form === ':' || item.kind === 'quote' || isDash(item)) return false
    if (item.kind !== 'mark') return true
  }
  return false
}

/** The frame after a quotation goes to the next quotation or the end of the sentence. */
function frameEnd({ items, speech }: Scene, from: number): number {
  let to = from
  while (to < items.length && (items[to]!.kind !== 'quote' || shortName(items[to]!) || namesTeam(items, to, speech)))
    to++
  return to
}

function shortName(item: Item): boolean {
  return item.capital && item.quoted!.inner.end - item.quoted!.inner.start < 30
}

/** How far behind a quotation its verb may stand: "…," Hugh Hill, a doctor at the clinic, said. */
const TAG_REACH = 28

function tagCue(scene: Scene, at: number, next: number, to: number): Cue | undefined {
  const { cues, speech } = scene
  const reach = Math.min(to, next + (speech.data.cases ? 6 : TAG_REACH))
  const listed = cues.find(
    (cue) =>
      cue.from >= next &&
      cue.from < reach &&
      cue.kind !== 'source' &&
      cue.kind !== 'writing' &&
      cue.form.kind !== 'converb',
  )
  if (listed) return inSubordinate(scene, next, listed) ? undefined : listed
  const behind = verbBehindDash(scene, next)
  const verb = behind >= 0 ? behind : verbAfterSubject(scene, at, next)
  return verb >= 0 ? { from: verb, to: verb + 1, kind: 'tag', form: { kind: 'finite' } } : sourceTag(scene, next)
}

/** "…," |when Platt blasted him; but "…," as Platt put it, "…" before she left, Platt said. */
function inSubordinate({ items, speech: { data } }: Scene, next: number, { from }: Cue): boolean {
  const { form } = items[next]!
  if (data.cases || !data.subordinating.has(form) || data.asWords.has(form)) return false
  return !items.slice(next, from).some((item) => item.form === ',')
}

/** "…," according to the report. */
function sourceTag({ cues }: Scene, next: number): Cue | undefined {
  return cues.find((cue) => cue.kind === 'source' && cue.from === next)
}

/** "…," Jones barked; "…!" beamed Donald Hartley: behind a comma of their own any verb tags the words, and only its subject stands before it. */
function verbAfterSubject({ items, speech, text }: Scene, at: number, next: number): number {
  const { determiners, pronouns, shapes, auxiliaries } = speech.data
  if (speech.data.cases || isDash(items[next - 1]) || !TAGGED.test(text[items[at]!.quoted!.inner.end - 1]!)) return -1
  const subject = (item: Item | undefined) => item && (item.kind === 'name' || item.capital || pronouns.has(item.form))
  const verb = (item: Item | undefined) =>
    item?.kind === 'word' && shapes.finite.test(item.form) && !auxiliaries.has(item.form)
  if (verb(items[next]) && (subject(items[next + 1]) || determiners.has(items[next + 1]?.form ?? ''))) return next
  const from = determiners.has(items[next]?.form ?? '') ? next + 1 : next
  if (from === next && !subject(items[next])) return -1
  const found = items.findIndex((item, i) => i > from && (verb(item) || !['word', 'name'].includes(item.kind)))
  return found > 0 && found - from <= SUBJECT_REACH && verb(items[found]) ? found : -1
}

// "…," or "…!"
const TAGGED = /[,?!]/u
const SUBJECT_REACH = 3

/** «…», – розмірковує він; «…», – тихо розмірковує він: behind a dash any verb tags the words. */
function verbBehindDash({ items, speech }: Scene, next: number): number {
  const { cases, adverbs, shapes } = speech.data
  if (!cases || !isDash(items[next - 1])) return -1
  const manner = shapes.adverb.test(items[next]?.form ?? '') && !shapes.inserted.test(items[next]!.form)
  const at = manner ? next + 1 : next
  const word = items[at]
  if (word?.kind !== 'word' || word.capital || !items[at + 1] || adverbs.has(word.form)) return -1
  return shapes.finite.test(word.form) || shapes.inserted.test(word.form) ? at : -1
}

function tagBearers(scene: Scene, cue: Cue, next: number, to: number): Bearer[] {
  const { items, speech } = scene
  if (isPassive(items, cue, speech)) return agents(items, cue, speech) // …," she was told by Owen Lunn
  const bearers = findBearers({ items, from: next, to: subordinate(scene, cue, to), cue }, speech)
  const first = speech.data.cases
    ? undefined
    : bearers.find(
        ({ from, to: end, kind, evidence }) =>
          from === next &&
          end < cue.from &&
          kind !== 'phrase' &&
          !['possessive', 'post', 'group'].some((name) => weightOf(evidence, name)),
      )
  return first ? [first, ...bearers.filter((bearer) => bearer !== first)] : bearers // …," Hugh Hill, a doctor, said
}

/** The subject stands before a further clause: «…, сказав він, додавши, що …». */
function subordinate({ items, cues, speech }: Scene, cue: Cue, to: number): number {
  for (let i = cue.to; i < to; i++) {
    if (speech.data.complementisers.has(items[i]!.form) && items[i - 1]?.form === ',') return i - 1
    if (cues.some((other) => other.from === i && other.kind !== 'writing') && i > cue.to) return i
  }
  return to
}

/** «…», – йдеться в заяві Ryanair, витяги з якої наводять ЗМІ: the document's owner. */
function documentBearer({ items, speech }: Scene, cue: Cue, last: number): Bearer[] {
  const relative = items.findIndex(
    ({ form }, i) =>
      i >= cue.to && form === ',' && items.slice(i + 2, i + 4).some((item) => speech.data.relatives.has(item.form)),
  )
  const to = relative < 0 ? last : Math.min(last, relative)
  return findBearers({ items, from: cue.to, to, cue }, speech).filter((bearer) => bearer.kind !== 'phrase')
}
