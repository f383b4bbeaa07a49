import type { Entity } from '../../analysis.ts'
import { noted } from '../words/noted.ts'
import type { SpeechData } from '../words/speech.ts'
import { stemOf } from '../words/stems.ts'
import { attachedEnd } from './attached.ts'
import { isCalled } from './beside.ts'
import type { Speech } from './cues.ts'
import { complementEnd, inCue, nounStart, ofSomebody, roleOf, type Window } from './extents.ts'
import { type HeadNoun, nounOf } from './heads.ts'
import { type Phrase, phrase, stems } from './phrase.ts'
import { type Item, isBase } from './units.ts'

/** A phrase around a noun for a person, an organisation or its voice: «речник компанії». */
export function nounAt(window: Window, i: number, speech: Speech): Phrase | undefined {
  const { items, cue } = window
  const found = nounOf(items[i]!, speech)
  if (!found || labels(found, items, i, speech)) return undefined
  const { kind, noun, several } = found
  const near = complementEnd(window, i + 1, speech)
  const from = nounStart(window, i, kind === 'role' && noun === items[i]!.form, speech)
  const called = isCalled(window, near, speech) // whom no name before it means
  const indefinite = called || speech.data.indefinite.has(items[from]!.form)
  const to = attachedEnd(window, near, indefinite || (kind === 'crowd' && cue?.kind !== 'writing'), speech)
  const inner = items.slice(i + 1, to)
  const titled = kind === 'role' || several
  if (titled && (titleOf(items[i]!, noun, inner, window, speech) || apposed(items, to))) return undefined
  if (kind === 'role' && isBody(noun, inner, speech)) return undefined
  return phrase(items, from, to, i, {
    kind,
    noun,
    modifiers: [...stems(items, from, i, speech), ...stems(items, i + 1, to, speech)],
    indefinite,
    others: entitiesIn(items, from, to),
    owned: isOwned(items[from]!, speech.data) || (kind === 'role' && ofSomebody(noun, inner, speech)),
    attached: to > near,
    ...(kind === 'voice' ? ownerOf(inner, speech) : undefined),
  })
}

/** "company executives", «група Fair Vote»: the word or the name behind it is the head. */
function labels({ kind }: HeadNoun, items: readonly Item[], i: number, speech: Speech): boolean {
  const next = items[i + 1]
  if (kind === 'kind') return !speech.data.cases && next !== undefined && roleOf(next, speech) !== undefined
  return kind === 'crowd' && next?.kind === 'name' && speech.lexicon.kinds.has(stemOf(items[i]!, speech.data))
}

/** "|his| lawyer", «|наш| адвокат» */
const isOwned = noted(
  (form, { pronouns, first }: SpeechData) => pronouns.get(form)?.possessive === true || first.has(form),
)

function entitiesIn(items: readonly Item[], from: number, to: number): readonly Entity[] {
  const found: Entity[] = []
  for (let i = from; i < to; i++) if (items[i]!.name) found.push(items[i]!.name!.entity)
  return found
}

/** "the Italian", "the 51-year-old": somebody by nothing but origin or age. */
export function epithetAt(
  { items, cue, to: last }: Window,
  i: number,
  epithet: string | undefined,
  { data }: Speech,
): Phrase | undefined {
  if (epithet === undefined) return undefined
  const article = items[i - 1]?.form ?? ''
  if (!data.determiners.has(article) || data.indefinite.has(article)) return undefined
  const next = items[i + 1]
  const alone = i + 1 >= last || inCue(cue, i + 1) || next?.kind === 'mark' || data.auxiliaries.has(next?.form ?? '')
  return alone ? phrase(items, i - 1, i + 1, i, { kind: 'role', modifiers: [epithet] }) : undefined
}

/** «один із садівників», "one of the rescued men": a part of a group, with the group. */
export function someOf(window: Window, i: number, speech: Speech): Phrase | undefined {
  const { items } = window
  if (!speech.data.quantifiers.has(items[i]!.form)) return undefined
  const near = speech.data.cases ? complementEnd(window, i + 1, speech) : i + 1
  const to = speech.data.whence.has(items[i + 1]?.form ?? '') ? attachedEnd(window, i + 1, true, speech) : near
  if (to === i + 1 && !speech.data.cases) return undefined
  return phrase(items, i, to, i, { kind: 'crowd' })
}

/** «міністр Ткаченко» is one person, «адвокат Ткаченка» another than the one named, as are «радники Ткаченка», who say. */
function titleOf(noun: Item, lemma: string, inner: readonly Item[], { cue }: Window, { data }: Speech): boolean {
  const name = inner.find((next) => next.name?.entity.type === 'PERSON')?.name
  if (!name) return false
  const several = cue?.form.plural === true && data.shapes.pluralSubject.test(noun.form)
  return !(data.cases && (noun.form === lemma || several) && !isBase(name))
}

/** "the owner |Brill Cables plc|": an organisation in the place of a person's name. */
function isBody(noun: string, inner: readonly Item[], { data }: Speech): boolean {
  const at = inner.findIndex(({ kind }) => kind === 'name')
  if (at < 0 || inner[at]!.quoted || inner[at]!.name!.entity.type !== 'ORGANIZATION') return false
  return data.parties.has(noun) || inner.slice(0, at).some(({ form }) => data.parties.has(form)) // activist investor
}

/** "his lawyer, Susan Wu, …": the name behind the comma is meant. */
function apposed(items: readonly Item[], to: number): boolean {
  return (
    items[to]?.form === ',' &&
    items[to + 1]?.name?.entity.type === 'PERSON' &&
    (items[to + 2]?.form === ',' || !items[to + 2])
  )
}

/** «представники компанії»: whose voice it is, by name or by what it is. Those of a person, «адвокати Порошенка», are somebody else. */
function ownerOf(inner: readonly Item[], { data, lexicon }: Speech): Partial<Pick<Phrase, 'entities' | 'noun'>> {
  const name = inner.find((next) => next.name)?.name?.entity
  if (name) return name.type === 'PERSON' ? {} : { entities: [name] }
  const kind = inner.map((item) => lexicon.kinds.get(stemOf(item, data))).find(Boolean)
  return kind ? { noun: kind } : {}
}
