import type { Entity, Span } from '../analysis.ts'
import type { Cue, Speech } from './cues.ts'
import { nounStem, type Pronoun } from './speech.ts'
import type { Item } from './units.ts'

/** A noun phrase: «український лідер», «він», «президент США Дональд Трамп». */
export interface Phrase extends Span {
  readonly kind: 'name' | 'pronoun' | 'role' | 'kind' | 'voice' | 'crowd' | 'phrase'
  /** Its items: [from, to), and the one at its head. */
  readonly from: number
  readonly to: number
  readonly head: number
  /** Whose names stand in it; several for «Ryanair і Lufthansa». */
  readonly entities: readonly Entity[]
  readonly pronoun?: Pronoun
  /** The noun at its head, in the nominative. */
  readonly noun?: string
  /** "a reporter": somebody not named before. */
  readonly indefinite?: boolean
  /** The stems of its other words: «україн» of «український лідер». */
  readonly modifiers: readonly string[]
}

/** Where phrases are looked for: the items [from, to) of a unit, around a cue. */
export interface Window {
  readonly items: readonly Item[]
  readonly from: number
  readonly to: number
  readonly cue: Cue | null
}

/** The phrase whose head is the item, or undefined. */
export function phraseAt(window: Window, i: number, speech: Speech): Phrase | undefined {
  const { items } = window
  const item = items[i]!
  if (inCue(window.cue, i) || item.kind === 'mark') return undefined
  if (item.kind === 'name') return nameAt(window, i, speech)
  if (item.kind === 'quote') return quotedName(item) ? phrase(items, i, i + 1, i, { kind: 'phrase' }) : undefined
  const pronoun = speech.data.pronouns.get(item.form)
  if (pronoun?.possessive) return undefined
  if (pronoun) return phrase(items, i, i + 1, i, { kind: 'pronoun', pronoun })
  return nounAt(window, i, speech) ?? capitalRun(window, i, speech)
}

/** The words that directly follow a cue: «скаржаться бортпровідники», «за словами прибічників «жорсткого» виходу». */
export function phraseBehind(window: Window, speech: Speech): Phrase | undefined {
  const from = Math.max(window.from, window.cue?.to ?? window.from)
  const first = window.items[from]
  if (from >= window.to || first?.kind !== 'word' || isPreposition(first, speech)) return undefined
  let to = complementEnd(window, from, speech)
  if (window.cue?.kind === 'source') while (to < window.to && window.items[to]!.kind !== 'mark') to++
  return to > from ? phrase(window.items, from, to, from, { kind: 'phrase' }) : undefined
}

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
  return from < to ? phrase(items, from, to, from, { kind: 'phrase' }) : undefined
}

const AHEAD_REACH = 10

function continues(item: Item, { data }: Speech): boolean {
  if (item.kind === 'mark' || item.kind === 'quote' || data.auxiliaries.has(item.form)) return false
  if (data.shapes.finite.test(item.form)) return false
  return !data.conjunctions.has(item.form) && !data.relatives.has(item.form) && !data.complementisers.has(item.form)
}

/** "the", "several", or any other word that is no preposition or adverb. */
function opensPhrase(item: Item, speech: Speech): boolean {
  return !isPreposition(item, speech) && !speech.data.adverbs.has(item.form)
}

export function inCue(cue: Cue | null, i: number): boolean {
  return cue !== null && i >= cue.from && i < cue.to
}

type Rest = Partial<Phrase> & Pick<Phrase, 'kind'>

function phrase(items: readonly Item[], from: number, to: number, head: number, rest: Rest): Phrase {
  return { from, to, head, start: items[from]!.start, end: items[to - 1]!.end, entities: [], modifiers: [], ...rest }
}

/** «Голос Америки» in marks that the tagger missed: a few words, the first with a capital. */
function quotedName(item: Item): boolean {
  const { inner, end } = item.quoted!
  // a stop before the closing mark: words that were said
  return item.capital && !item.stopped && inner.end - inner.start < LONGEST_NAME && end > inner.end
}

const LONGEST_NAME = 40

/** A name with its title before it: «голова в'язниці в провінції Пенджаб Салім Баіг». */
function nameAt(window: Window, i: number, speech: Speech): Phrase {
  const { items } = window
  const names = joinedNames(window, i, speech)
  const person = items[i]!.name!.entity.type === 'PERSON' && !labelled(items[i - 1], speech)
  const from = person ? titleStart(window, i, speech) : kindStart(window, i, speech)
  const entities = names.map((at) => items[at]!.name!.entity)
  const modifiers = stems(items.slice(from, i), speech)
  return phrase(items, from, names.at(-1)! + 1, i, { kind: 'name', entities, modifiers })
}

/** «в ефірі каналу «Бізнес 24»»: a name behind a noun for an organisation is no person's, whatever the tagger says. */
function labelled(before: Item | undefined, { data, lexicon }: Speech): boolean {
  return before?.kind === 'word' && lexicon.kinds.has(nounStem(before.form, data))
}

/** «easyJet, Ryanair і Lufthansa», «Ver.di і Cockpit»: names of one type, joined by commas and a last conjunction. */
function joinedNames({ items, to }: Window, i: number, { data }: Speech): number[] {
  const names = [i]
  for (let k = i + 1; k + 1 < to && items[k + 1]!.kind === 'name'; k += 2) {
    const joined = data.conjunctions.has(items[k]!.form)
    if ((!joined && items[k]!.form !== ',') || !sameType(items[i]!, items[k + 1]!)) break
    names.push(k + 1)
    if (joined) return names
  }
  return [i]
}

function sameType(a: Item, b: Item): boolean {
  return a.name!.entity.type === b.name!.entity.type
}

/** How far before a name its title may begin. */
const TITLE_REACH = 16

/** The leftmost noun for a person before the name, with nothing between that ends a phrase. */
function titleStart(window: Window, i: number, speech: Speech): number {
  let start = i
  for (let k = i - 1; k >= Math.max(window.from, i - TITLE_REACH); k--) {
    if (ends(window, k, speech)) break
    if (roleOf(window.items[k]!, speech) && !afterPreposition(window, k, speech)) start = k
  }
  return adjectivesBefore(window, start, speech, start === i ? 0 : ADJECTIVES)
}

/** The noun for an organisation before its name: «агенція новин AP», «національний телеканал RTE». */
function kindStart(window: Window, i: number, speech: Speech): number {
  for (let k = i - 1; k >= Math.max(window.from, i - KIND_REACH); k--) {
    if (ends(window, k, speech)) break
    const stem = nounStem(window.items[k]!.form, speech.data)
    if (speech.lexicon.kinds.has(stem)) return adjectivesBefore(window, k, speech, ADJECTIVES)
  }
  return adjectivesBefore(window, i, speech, 0)
}

const KIND_REACH = 4
const ADJECTIVES = 3

/** Where the adjectives, and a determiner, before a noun begin. */
function adjectivesBefore({ items, from: first, cue }: Window, noun: number, speech: Speech, most: number): number {
  let from = noun
  while (from > first && noun - from < most && !inCue(cue, from - 1) && adjectival(items[from - 1]!, speech)) from--
  const owner = items[from - 1]?.form === "'s" ? from - 2 : from // Mayor Brown's former aide
  if (owner >= first && owner < from && items[owner]!.kind === 'name') return owner
  const determined = from > first && speech.data.determiners.has(items[from - 1]!.form)
  return determined ? from - 1 : from
}

/** «український», «новообраний», 45-й; in English any word that no other kind of word claims. */
function adjectival(item: Item, speech: Speech): boolean {
  const { data } = speech
  if (item.kind === 'name') return !data.cases && item.name!.entity.type !== 'PERSON'
  if (item.kind !== 'word' || isPreposition(item, speech) || data.pronouns.has(item.form)) return false
  if (data.conjunctions.has(item.form) || data.determiners.has(item.form) || data.adverbs.has(item.form)) return false
  return data.cases ? data.shapes.adjective.test(item.form) : !data.auxiliaries.has(item.form)
}

/** A phrase around a noun for a person, an organisation or its voice: «речник компанії». */
function nounAt(window: Window, i: number, speech: Speech): Phrase | undefined {
  const { items } = window
  const kind = nounKind(items[i]!, speech)
  if (!kind) return undefined
  const to = complementEnd(window, i + 1, speech)
  const from = adjectivesBefore(window, i, speech, ADJECTIVES)
  const inner = items.slice(i + 1, to)
  if (kind.kind === 'role' && (titleOf(items[i]!, kind.noun, inner, speech) || apposed(items, to))) return undefined
  const modifiers = stems([...items.slice(from, i), ...inner], speech)
  const owner = kind.kind === 'voice' ? ownerOf(inner, speech) : {}
  const indefinite = speech.data.indefinite.has(items[from]!.form)
  return phrase(items, from, to, i, { ...kind, modifiers, ...owner, indefinite })
}

/** «міністр Ткаченко» is one person, «адвокат Ткаченка» another than the one named. */
function titleOf(noun: Item, lemma: string, inner: readonly Item[], { data }: Speech): boolean {
  const name = inner.find((next) => next.name?.entity.type === 'PERSON')?.name
  if (!name) return false
  return !(data.cases && noun.form === lemma && name.mention.base !== name.mention.text)
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
function ownerOf(inner: readonly Item[], { data, lexicon }: Speech): Pick<Phrase, 'entities' | 'noun'> | object {
  const name = inner.find((next) => next.name)?.name?.entity
  if (name) return { entities: [name] }
  const kind = inner.map(({ form }) => lexicon.kinds.get(nounStem(form, data))).find(Boolean)
  return kind ? { noun: kind } : {}
}

function nounKind(item: Item, speech: Speech): { kind: Phrase['kind']; noun: string } | undefined {
  const { lexicon, data } = speech
  if (item.kind !== 'word') return undefined
  const stem = nounStem(item.form, data)
  const role = roleOf(item, speech)
  const plural = !role || !lexicon.roles.has(stem) || data.shapes.plural.test(item.form)
  const voice = plural ? lexicon.voices.get(stem) : undefined
  if (voice) return { kind: 'voice', noun: voice }
  const crowd = plural ? lexicon.crowds.get(stem) : undefined
  if (crowd) return { kind: 'crowd', noun: crowd }
  if (role) return { kind: 'role', noun: role }
  const kind = lexicon.kinds.get(stem)
  return kind ? { kind: 'kind', noun: kind } : undefined
}

/** The noun for a person that a word is a form of, in the nominative. */
export function roleOf(item: Item, { data, lexicon }: Speech): string | undefined {
  if (item.kind !== 'word') return undefined
  return lexicon.roles.get(nounStem(item.form, data)) ?? (item.job ? item.form : undefined)
}

/** The words that depend on a noun: up to the next mark, verb, pronoun or preposition (but for "of"). */
function complementEnd(window: Window, from: number, speech: Speech): number {
  const { items } = window
  let to = from
  while (to < window.to && to - from < COMPLEMENT_REACH && !ends(window, to, speech)) {
    if (speech.data.conjunctions.has(items[to]!.form) || clausal(items[to]!, speech)) break
    if (isPreposition(items[to]!, speech) && !speech.data.attaching.has(items[to]!.form)) break
    to++
  }
  return to
}

const COMPLEMENT_REACH = 6

/** A verb, where nouns and verbs have one place: "groups granted". */
function clausal(item: Item, { data }: Speech): boolean {
  return !data.cases && item.kind === 'word' && data.shapes.finite.test(item.form)
}

/** A name that the tagger missed: capitals that do not begin the sentence. */
function capitalRun({ items, to: last }: Window, i: number, speech: Speech): Phrase | undefined {
  const { data } = speech
  const before = items[i - 1]
  if (!items[i]!.capital || (before?.kind === 'word' && before.capital)) return undefined
  if (isPreposition(items[i]!, speech) || data.conjunctions.has(items[i]!.form)) return undefined
  let to = i + 1
  while (to < last && items[to]!.kind === 'word' && items[to]!.capital) to++
  if (!before && items[to]?.form !== ':') return undefined // Кличко: «…»
  return phrase(items, i, to, i, { kind: 'phrase' })
}

function stems(items: readonly Item[], { data }: Speech): string[] {
  return items
    .filter((item) => item.kind === 'word' || item.kind === 'name')
    .flatMap((item) => item.form.split(' ').map((word) => nounStem(word, data)))
}

/** What no noun phrase reaches over: a cue, a mark, a pronoun, a quotation. */
function ends({ items, cue }: Window, k: number, { data }: Speech): boolean {
  const item = items[k]!
  if (inCue(cue, k) || item.kind === 'quote') return true
  if (item.kind === 'mark') return item.form !== '-' && !(item.form === '.' && items[k + 1]?.capital) // Rep. John Mica
  if (data.adverbs.has(item.form) || data.auxiliaries.has(item.form)) return true
  const pronoun = data.pronouns.get(item.form)
  return pronoun !== undefined && !pronoun.possessive
}

export function isPreposition(item: Item, { data }: Speech): boolean {
  return item.kind === 'word' && data.prepositions.has(item.form)
}

/** «з Президентом», «в новому офісі»: a preposition before the phrase, adjectives between. */
export function afterPreposition({ items, from }: Window, k: number, speech: Speech): boolean {
  let i = k - 1
  while (
    i > from &&
    i > k - 3 &&
    !isPreposition(items[i]!, speech) &&
    speech.data.shapes.adjective.test(items[i]!.form)
  )
    i--
  return i >= from && isPreposition(items[i]!, speech)
}
