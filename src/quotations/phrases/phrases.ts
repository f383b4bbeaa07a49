import type { Entity, Span } from '../../analysis.ts'
import { noted } from '../words/noted.ts'
import { nounStem, type Pronoun, type SpeechData } from '../words/speech.ts'
import { stemOf, stemsOf } from '../words/stems.ts'
import type { Cue, Speech } from './cues.ts'
import {
  attachedEnd,
  behindEvidence,
  complementEnd,
  inCue,
  isPreposition,
  kindStart,
  nounStart,
  ofSomebody,
  roleOf,
  titleStart,
  type Window,
} from './extents.ts'
import { headOf, NO_HEAD, nounOf } from './heads.ts'
import { saysThere, THERE } from './there.ts'
import { type Item, isBase } from './units.ts'

/** A noun phrase: «український лідер», «він», «президент США Дональд Трамп». */
export interface Phrase extends Span {
  readonly kind: 'name' | 'pronoun' | 'role' | 'kind' | 'voice' | 'crowd' | 'phrase'
  /** Its items: [from, to), and the one at its head. */
  readonly from: number
  readonly to: number
  readonly head: number
  /** Whose names stand in it. */
  readonly entities: readonly Entity[]
  readonly pronoun: Pronoun | undefined
  /** The noun at its head, in the nominative. */
  readonly noun: string | undefined
  /** Several who speak together: «Ryanair і Lufthansa», "Adler and her colleague". */
  readonly parts: readonly Phrase[] | undefined
  /** "a reporter": somebody not named before. */
  readonly indefinite: boolean
  /** Those named inside it, who are somebody else: Lauck of "Lauck's lawyer". */
  readonly others: readonly Entity[]
  /** "his lawyer" is not himself, nor is «адвокат підозрюваного». */
  readonly owned: boolean
  /** «вчителька |з Полтави|», «сусідка |з третього поверху|»: it tells whence they are. */
  readonly attached: boolean
  /** The stems of its other words: «україн» of «український лідер». */
  readonly modifiers: readonly string[]
}

/** The phrase whose head is the item, or undefined. */
export function phraseAt(window: Window, i: number, speech: Speech): Phrase | undefined {
  const { items } = window
  const item = items[i]!
  if (inCue(window.cue, i) || item.kind === 'mark') return undefined
  if (item.kind === 'name') return postNamed(items, i, speech) ?? nameAt(window, i, speech)
  if (item.kind === 'quote') return quotedName(item) ? phrase(items, i, i + 1, i, { kind: 'phrase' }) : undefined
  const head = headOf(item.word!, speech)
  if (head === NO_HEAD && !item.job) return capitalRun(window, i, speech)
  if (saysThere(window, i, speech)) return phrase(items, i, i + 1, i, { kind: 'pronoun', pronoun: THERE })
  const { pronoun } = head
  const object = window.cue?.kind === 'source' && pronoun && (!items[i + 1] || items[i + 1]!.kind === 'mark') // according to her
  if (pronoun?.possessive && !object) return undefined
  if (pronoun) return phrase(items, i, i + 1, i, { kind: 'pronoun', pronoun })
  return (
    nounAt(window, i, speech) ??
    epithetAt(window, i, head.epithet, speech) ??
    someOf(window, i, speech) ??
    capitalRun(window, i, speech)
  )
}

/** «міністр закордонних справ», tagged as an organisation. */
function postNamed(items: readonly Item[], i: number, speech: Speech): Phrase | undefined {
  const { name, form } = items[i]!
  if (name!.entity.type !== 'ORGANIZATION' || items[i]!.quoted || !speech.data.cases) return undefined
  const [first = '', ...rest] = form.split(' ').map((word) => nounStem(word, speech.data))
  const noun = LOWER.test(name!.mention.text) ? speech.lexicon.roles.get(first) : undefined
  return noun ? phrase(items, i, i + 1, i, { kind: 'role', noun, modifiers: rest }) : undefined
}

const LOWER = /^\p{Ll}/u

/** The words that directly follow a cue: «скаржаться бортпровідники», «за словами прибічників «жорсткого» виходу». */
export function phraseBehind(window: Window, speech: Speech): Phrase | undefined {
  let from = Math.max(window.from, window.cue?.to ?? window.from)
  while (from < window.to && !window.cue && isAction(window.items[from]!, speech)) from++
  from = behindEvidence(window, from, speech)
  const first = window.items[from]
  if (window.cue?.kind === 'source' && speech.data.relatives.has(first?.form ?? '')) return antecedent(window, speech)
  if (from >= window.to || first?.kind !== 'word' || isPreposition(first, speech)) return undefined
  if (speech.data.cases && speech.data.pronouns.has(first.form)) return undefined // називала їх «…»
  if (nounCue(window.cue) && speech.data.cases && speech.data.shapes.finite.test(first.form)) return undefined // дослідження показали
  let to = complementEnd(window, from, speech)
  if (window.cue?.kind === 'source') while (to < window.to && window.items[to]!.kind !== 'mark') to++
  return to > from ? phrase(window.items, from, to, from, { kind: 'phrase' }) : undefined
}

/** «дослідження», «за попередніми даними»: behind it stands whose it is, or the author goes on. */
function nounCue(cue: Cue | null): boolean {
  return cue?.kind === 'writing' || cue?.kind === 'source'
}

/** «директор Петро Сич, за словами якого»: what the relative stands for. */
function antecedent(window: Window, speech: Speech): Phrase | undefined {
  const end = window.cue?.from ?? 0
  const before = { ...window, from: Math.max(0, end - ANTECEDENT_REACH), to: end }
  for (let i = end - 1; i >= before.from; i--) {
    const found = phraseAt(before, i, speech)
    if (found && (found.kind === 'name' || found.kind === 'role')) return found
  }
  return undefined
}

const ANTECEDENT_REACH = 8

/** «філософськи кивнув», a verb of no list before who did it. */
function isAction(item: Item, { data }: Speech): boolean {
  return item.kind === 'word' && data.cases && looksActive(item, data)
}

const looksActive = noted(
  (form, { shapes, adverbs }: SpeechData) => shapes.finite.test(form) || adverbs.has(form) || shapes.manner.test(form),
)

/** The words before a cue up to a mark, where the subject has that place: "The clip says", "Several of the groups have said". */
export function phraseAhead(window: Window, speech: Speech): Phrase | undefined {
  const { items, cue } = window
  if (speech.data.cases || !cue || cue.from <= window.from || cue.from > window.to) return undefined
  let to = cue.from
  while (
    to > window.from &&
    (speech.data.adverbs.has(items[to - 1]!.form) || speech.data.verbal.has(items[to - 1]!.form))
  )
    to--
  let from = to
  while (from > window.from && to - from < AHEAD_REACH && continues(items[from - 1]!, speech)) from--
  while (from < to && !opensPhrase(items[from]!, speech)) from++
  if (from > window.from && speech.data.verbal.has(items[from - 1]!.form)) return undefined // have |seen him|
  return from < to ? phrase(items, from, to, from, { kind: 'phrase' }) : undefined
}

const AHEAD_REACH = 10

/** May a phrase go on with this item? */
export function continues(item: Item, { data }: Speech): boolean {
  const mark = item.kind === 'mark' && item.form !== "'" && item.form !== '%' // the ministries' spokesman, 26%
  return !mark && item.kind !== 'quote' && !opensClause(item, data)
}

const opensClause = noted(
  (form, data: SpeechData) =>
    [data.auxiliaries, data.conjunctions, data.relatives, data.complementisers].some((set) => set.has(form)) ||
    data.shapes.finite.test(form),
)

/** "the", "several", or any other word that is no preposition or adverb. */
function opensPhrase(item: Item, speech: Speech): boolean {
  return !isPreposition(item, speech) && !speech.data.adverbs.has(item.form)
}

type Rest = Partial<Phrase> & Pick<Phrase, 'kind'>

const NONE: readonly never[] = []

/** A phrase of the items [from, to). */
export function phrase(items: readonly Item[], from: number, to: number, head: number, rest: Rest): Phrase {
  const { kind, entities = NONE, modifiers = NONE, others = NONE, indefinite = false, owned = false } = rest
  const { start } = items[from]!
  const { end } = items[to - 1]!
  const { pronoun, noun, attached = false } = rest
  return {
    start,
    end,
    kind,
    from,
    to,
    head,
    entities,
    pronoun,
    noun,
    parts: undefined,
    indefinite,
    others,
    owned,
    attached,
    modifiers,
  }
}

/** «Голос Америки» in marks that the tagger missed: a few words, the first with a capital. */
export function quotedName(item: Item): boolean {
  const { inner, end } = item.quoted!
  // a stop before the closing mark: words that were said
  return item.capital && !item.stopped && inner.end - inner.start < LONGEST_NAME && end > inner.end
}

const LONGEST_NAME = 40

/** A name with its title before it: «голова в'язниці в провінції Пенджаб Салім Баіг». */
function nameAt(window: Window, i: number, speech: Speech): Phrase {
  const { items } = window
  const person = items[i]!.name!.entity.type === 'PERSON' && !(items[i]!.quoted && labelled(items[i - 1], speech))
  const from = person ? titleStart(window, i, speech) : kindStart(window, i, speech)
  const entities = [items[i]!.name!.entity]
  const modifiers = stems(items, from, i, speech)
  return phrase(items, from, i + 1, i, { kind: 'name', entities, modifiers })
}

/** «в ефірі каналу «Бізнес 24»»: a name behind a noun for an organisation is no person's, whatever the tagger says. */
function labelled(before: Item | undefined, { data, lexicon }: Speech): boolean {
  return before?.kind === 'word' && lexicon.kinds.has(stemOf(before, data))
}

/** A phrase around a noun for a person, an organisation or its voice: «речник компанії». */
function nounAt(window: Window, i: number, speech: Speech): Phrase | undefined {
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
function epithetAt(
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
function someOf(window: Window, i: number, speech: Speech): Phrase | undefined {
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

/** A name that the tagger missed: capitals that do not begin the sentence. */
function capitalRun({ items, to: last }: Window, i: number, speech: Speech): Phrase | undefined {
  const { data } = speech
  const before = items[i - 1]
  if (!items[i]!.capital || (before?.kind === 'word' && before.capital)) return undefined
  if (isPreposition(items[i]!, speech) || data.conjunctions.has(items[i]!.form)) return undefined
  if (data.headings.has(items[i]!.form) && items[i + 1]?.form === ':') return undefined
  if (data.adverbs.has(items[i]!.form)) return undefined // |Раніше| повідомлялося, on a call |Friday|
  let to = i + 1
  while (to < last && items[to]!.kind === 'word' && items[to]!.capital) to++
  if (!before && items[to]?.form !== ':') return undefined // Кличко: «…»
  return phrase(items, i, to, i, { kind: 'phrase' })
}

function stems(items: readonly Item[], from: number, to: number, { data }: Speech): string[] {
  const all: string[] = []
  for (let i = from; i < to; i++) for (const stem of stemsOf(items[i]!, data)) all.push(stem)
  return all
}
