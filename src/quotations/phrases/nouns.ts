import type { Entity } from '../../analysis.ts'
import { stemOf } from '../words/stems.ts'
import type { Speech } from './cues.ts'
import { attachedEnd, complementEnd, inCue, nounStart, ofSomebody, roleOf, type Window } from './extents.ts'
import { nounOf } from './heads.ts'
import { NONE, type Phrase, phrase, stems } from './phrase.ts'
import { type Item, isBase } from './units.ts'

/** A phrase around a noun for a person, an organisation or its voice: «речник компанії». */
export function nounAt(window: Window, i: number, speech: Speech): Phrase | undefined {
  const { items } = window
  const kind = nounOf(items[i]!, speech)
  if (!kind || (kind.kind === 'kind' && modifies(items[i + 1], speech))) return undefined
  if (
    kind.kind === 'crowd' &&
    items[i + 1]?.kind === 'name' &&
    speech.lexicon.kinds.has(stemOf(items[i]!, speech.data))
  )
    return undefined // група Fair Vote
  const near = complementEnd(window, i + 1, speech)
  const from = nounStart(window, i, kind.kind === 'role' && kind.noun === items[i]!.form, speech)
  const indefinite = speech.data.indefinite.has(items[from]!.form)
  const to = attachedEnd(window, near, indefinite || (kind.kind === 'crowd' && window.cue?.kind !== 'writing'), speech)
  const inner = items.slice(i + 1, to)
  const titled = kind.kind === 'role' || kind.several
  if (titled && (titleOf(items[i]!, kind.noun, inner, speech) || apposed(items, to))) return undefined
  const modifiers = [...stems(items, from, i, speech), ...stems(items, i + 1, to, speech)]
  const owner = kind.kind === 'voice' ? ownerOf(inner, speech) : undefined
  const others = entitiesIn(items, from, to)
  const { pronouns, first } = speech.data
  const possessive = pronouns.get(items[from]!.form)?.possessive === true || first.has(items[from]!.form)
  const owned = possessive || (kind.kind === 'role' && ofSomebody(kind.noun, inner, speech))
  const { entities = NONE, noun = kind.noun } = owner ?? {}
  return phrase(items, from, to, i, {
    kind: kind.kind,
    noun,
    entities,
    modifiers,
    indefinite,
    others,
    owned,
    attached: to > near,
  })
}

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

/** "company executives": the second noun is the head. */
function modifies(next: Item | undefined, speech: Speech): boolean {
  return !speech.data.cases && next !== undefined && roleOf(next, speech) !== undefined
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

/** «міністр Ткаченко» is one person, «адвокат Ткаченка» another than the one named. */
function titleOf(noun: Item, lemma: string, inner: readonly Item[], { data }: Speech): boolean {
  const name = inner.find((next) => next.name?.entity.type === 'PERSON')?.name
  if (!name) return false
  return !(data.cases && noun.form === lemma && !isBase(name))
}

/** "his lawyer, Susan Wu, …": the name behind the comma is meant. */
function apposed(items: readonly Item[], to: number): boolean {
  return (
    items[to]?.form === ',' &&
    items[to + 1]?.name?.entity.type === 'PERSON' &&
    (items[to + 2]?.form === ',' || !items[to + 2])
  )
}

/** «представники компанії»: whose voice it is, by name or by what it is. */
function ownerOf(inner: readonly Item[], { data, lexicon }: Speech): Partial<Pick<Phrase, 'entities' | 'noun'>> {
  const name = inner.find((next) => next.name)?.name?.entity
  if (name) return { entities: [name] }
  const kind = inner.map((item) => lexicon.kinds.get(stemOf(item, data))).find(Boolean)
  return kind ? { noun: kind } : {}
}
