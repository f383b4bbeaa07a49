import { looksAgent } from '../words/looks.ts'
import { noted } from '../words/noted.ts'
import { personNoun } from '../words/nouns.ts'
import { isSubjectPronoun, nounStem, type SpeechData, verbForm } from '../words/speech.ts'
import { stemOf } from '../words/stems.ts'
import { actingBefore, isActing, isAddressed } from './beside.ts'
import type { Cue, Speech } from './cues.ts'
import type { Item } from './units.ts'

/** Where phrases are looked for: the items [from, to) of a unit, around a cue. */
export interface Window {
  readonly items: readonly Item[]
  readonly from: number
  readonly to: number
  readonly cue: Cue | null
}

/** How far before a name its title may begin. */
const TITLE_REACH = 16

/** The leftmost noun for a person before the name, with nothing between that ends a phrase. */
export function titleStart(window: Window, i: number, speech: Speech): number {
  let start = i
  for (let k = i - 1; k >= Math.max(window.from, i - TITLE_REACH); k--) {
    if (ends(window, k, speech) && !namesTeam(window.items, k, speech)) break
    if (tiesPerson(window.items, k, speech) || partsTitle(window.items[k]!, speech)) break
    if (isAddressed(window.items[k]!, speech)) break
    if (!speech.data.cases && window.items[k]!.name?.entity.type === 'PERSON') break // analyst |Ann Lee| of Platt
    if (isTitle(window, k, i, speech) && !afterPreposition(window, k, speech)) start = k
  }
  return actingBefore(window, adjectivesBefore(window, start, speech, start === i ? 0 : ADJECTIVES), speech)
}

/** «тренер |«гірників»| Петро Коваль»: whose post it is, by a name for them. */
export function namesTeam(items: readonly Item[], at: number, speech: Speech): boolean {
  const { kind, capital } = items[at]!
  if (kind !== 'quote' || capital || !speech.data.cases || items[at + 1]?.name?.entity.type !== 'PERSON') return false
  return at > 0 && roleOf(items[at - 1]!, speech) !== undefined
}

/** "adviser |to| Mr. Clinton" is no title, "Secretary of State John Kerry" is. */
function partsTitle(item: Item, speech: Speech): boolean {
  return !speech.data.cases && isPreposition(item, speech) && !speech.data.genitive.has(item.form)
}

/** «Ольга Бойко |і| тренер Петро Коваль»: another person ends there. */
function tiesPerson(items: readonly Item[], k: number, { data }: Speech): boolean {
  return data.conjoining.has(items[k]!.form) && items[k - 1]?.name?.entity.type === 'PERSON'
}

/** A listed noun for a person, Mr, or what looks like one beside the name: «боцман Лозовий», "her colleague Dev Patel". */
function isTitle({ items }: Window, k: number, name: number, speech: Speech): boolean {
  const { data } = speech
  const item = items[k]!
  if (item.kind !== 'word') return false
  const role = roleOf(item, speech)
  if (role && !data.cases && role !== item.form && data.shapes.plural.test(item.form)) return false // politicians including Lee
  if (role || data.courtesy.has(item.form)) return true
  if (looksAgent(item, data)) return k >= name - AGENT_REACH && adjectivalNoun(item, speech)
  return k === name - 1 && !data.cases && !item.capital && adjectivalNoun(item, speech)
}

/** «боцман експедиції Артур Лозовий» */
const AGENT_REACH = 3

/** No verb and no word of another kind. */
function adjectivalNoun(item: Item, speech: Speech): boolean {
  const { data } = speech
  if (item.form === "'s") return false
  if (isPreposition(item, speech) || data.pronouns.has(item.form) || data.conjunctions.has(item.form)) return false
  if (data.relatives.has(item.form) || data.determiners.has(item.form) || data.adverbs.has(item.form)) return false
  const words = [data.auxiliaries, data.complementisers, data.clausal] // |said| Ann Lee, who added
  return !data.shapes.finite.test(item.form) && !words.some((set) => set.has(item.form))
}

/** The noun for an organisation before its name: «агенція новин AP», «національний телеканал RTE». */
export function kindStart(window: Window, i: number, speech: Speech): number {
  for (let k = i - 1; k >= Math.max(window.from, i - KIND_REACH); k--) {
    if (ends(window, k, speech) || (speech.data.cases && isPreposition(window.items[k]!, speech))) break
    const stem = stemOf(window.items[k]!, speech.data)
    if (speech.lexicon.kinds.has(stem)) return adjectivesBefore(window, k, speech, ADJECTIVES)
  }
  return adjectivesBefore(window, i, speech, 0)
}

const KIND_REACH = 4
const ADJECTIVES = 3

/** Where the adjectives of a noun begin; what a preposition governs is none of somebody's in the nominative: «При цьому |прем'єр|». */
export function nounStart(window: Window, noun: number, nominative: boolean, speech: Speech): number {
  const from = actingBefore(window, adjectivesBefore(window, noun, speech, ADJECTIVES), speech)
  const before = window.items[from - 1]
  return speech.data.cases && nominative && before && isPreposition(before, speech) ? noun : from
}

/** Where the adjectives, and a determiner, before a noun begin. */
function adjectivesBefore({ items, from: first, cue }: Window, noun: number, speech: Speech, most: number): number {
  let from = noun
  const free = (i: number) => !inCue(cue, i) && adjectival(items[i]!, speech) && !hasSubject(items, i, speech)
  while (from > first && noun - from < most && free(from - 1)) from--
  const owner = items[from - 1]?.form === "'s" ? from - 2 : from // Mayor Brown's former aide
  if (owner >= first && owner < from && (items[owner]!.kind === 'name' || owns(items[owner]!, speech))) return owner
  if (from === noun && most > 0 && from - 2 >= first && namesSide(items, from, speech)) return from - 2
  return from > first && !inCue(cue, from - 1) && determines(items[from - 1]!, most > 0, speech) ? from - 1 : from
}

/** "|a Lunn| ally" */
function namesSide(items: readonly Item[], noun: number, { data }: Speech): boolean {
  const person = !data.cases && items[noun - 1]!.name?.entity.type === 'PERSON'
  return person && data.determiners.has(items[noun - 2]!.form)
}

/** "Owen Lunn |rebuked| critics", but "a |retired| judge" */
function hasSubject(items: readonly Item[], i: number, { data }: Speech): boolean {
  const { kind, form = '' } = items[i - 1] ?? {}
  const subject = kind === 'name' || isSubjectPronoun(form, data) || data.relatives.has(form)
  const perfect = data.verbal.has(form) && !data.helpers.has(form)
  return !data.cases && data.shapes.finite.test(items[i]!.form) && (subject || perfect) // has |rebuked| critics
}

/** "Brown's", but not "It's" */
function owns({ form, capital }: Item, { data }: Speech): boolean {
  return capital && !data.pronouns.has(form) && !data.auxiliaries.has(form)
}

/** "the"; before a common noun also «його». */
function determines(item: Item, common: boolean, { data }: Speech): boolean {
  if (!mayDetermine(item, data)) return false
  const { form } = item
  if (data.complementisers.has(form) || data.conjunctions.has(form)) return false // said that Prime Minister Lee, Lumen |та| Orbis
  return data.determiners.has(form) || (common && data.pronouns.get(form)?.possessive === true)
}

/** Most words do not. */
const mayDetermine = noted((form, { determiners, pronouns }: SpeechData) => determiners.has(form) || pronouns.has(form))

/** «український», «новообраний», 45-й; in English any word that no other kind of word claims. */
export function adjectival(item: Item, speech: Speech): boolean {
  if (item.kind === 'name') return !speech.data.cases && item.name!.entity.type !== 'PERSON'
  return item.kind === 'word' && isAdjectival(item, speech)
}

const isAdjectival = noted((form, { data, lexicon }: Speech): boolean => {
  if (form === "'s" || data.pronouns.has(form)) return false
  const { prepositions, conjunctions, determiners, adverbs } = data
  if ([prepositions, conjunctions, determiners, adverbs].some((set) => set.has(form))) return false
  if (data.quantities.has(form) || (data.cases && NUMBER.test(form))) return true
  if (data.cases) return readAdjectival(form, { data, lexicon })
  return ![data.auxiliaries, data.relatives, data.negations].some((set) => set.has(form)) // denounce what |Prime Minister Lee
})

// 20 членів партії
const NUMBER = /^\d{1,6}$/u

/** «українські», but not «заяві». */
function readAdjectival(form: string, { data, lexicon }: Speech): boolean {
  if (!data.shapes.adjective.test(form)) return false
  const stem = nounStem(form, data)
  return !lexicon.writings.has(stem) && !lexicon.evidence.has(stem) // дані соціологів
}

const looksAdjectival = noted(readAdjectival)

/** The words that depend on a noun: up to the next mark, verb, pronoun or preposition (but for "of"). */
export function complementEnd(window: Window, from: number, speech: Speech): number {
  const { items } = window
  let to = from
  while (to < window.to && to - from < COMPLEMENT_REACH) {
    if (ends(window, to, speech) && !quotedAdjective(window, to, speech)) break
    if (clausal(items[to]!, speech) || partsNoun(items[to]!, speech.data) || isAddressed(items[to]!, speech)) break
    if (isPreposition(items[to]!, speech) && !speech.data.attaching.has(items[to]!.form)) break
    to++
  }
  while (to > from && isPreposition(items[to - 1]!, speech)) to-- // organizers |of Sunday's vote
  return to
}

const COMPLEMENT_REACH = 6

/** «в управлінні |мені| пояснили», «суд |змушений| визнати», «міністр |не| забув додати»; but «партнери нашої компанії». */
const partsNoun = noted((form, data: SpeechData): boolean => {
  if (data.conjunctions.has(form)) return true
  if (!data.cases) return data.relatives.has(form)
  if (data.resuming.has(form) || data.negations.has(form)) return true
  return (data.first.has(form) || data.second.has(form)) && !data.shapes.adjective.test(form)
})

/** «за словами прибічників «жорсткого» виходу» */
function quotedAdjective({ items, to: last, cue }: Window, at: number, { data }: Speech): boolean {
  const { kind, capital, quoted } = items[at]!
  if (kind !== 'quote' || capital || cue?.kind !== 'source' || !data.cases || at + 1 >= last) return false
  return quoted!.inner.end - quoted!.inner.start < LONGEST_ADJECTIVE && items[at + 1]!.kind !== 'mark'
}

const LONGEST_ADJECTIVE = 20

/** «свідчать нові дані |вчених|»: whose the data are. */
export function behindEvidence({ items, to: last }: Window, from: number, speech: Speech): number {
  let at = from
  while (at < last && looksAdjectival(items[at]!, speech)) at++
  const data = at < last && speech.data.cases && isEvidence(items[at]!, speech)
  const owner = items[at + 1]
  return data && at + 1 < last && owner?.kind === 'word' && !isPreposition(owner, speech) ? at + 1 : from
}

const isEvidence = noted((form, { data, lexicon }: Speech) => lexicon.evidence.has(nounStem(form, data)))

/** A verb: "groups granted", «господар визнає», «доглядачі знають». */
export function clausal(item: Item, { data }: Speech): boolean {
  return item.kind === 'word' && isVerb(item, data)
}

const isVerb = noted(
  (form, data: SpeechData) =>
    data.cases
      ? data.shapes.certain.test(form) || verbForm(form, data.say, data)?.kind === 'finite'
      : data.shapes.finite.test(form) && !form.includes('-'), // London-based
)

/** The noun for a person that a word is a form of, in the nominative. */
export function roleOf(item: Item, speech: Speech): string | undefined {
  if (item.kind !== 'word') return undefined
  return personNoun(item.word!, speech) ?? (item.job && !isActing(item, speech.data) ? item.form : undefined)
}

/** «адвокат |підозрюваного|», and no word of a long title */
export function ofSomebody(noun: string | undefined, inner: readonly Item[], speech: Speech): boolean {
  if (!speech.data.cases || !speech.data.roles.has(noun ?? '')) return false
  return inner.some((item) => item.kind === 'word' && personNoun(item.word!, speech) !== null)
}

/** Is the item one of the cue? */
export function inCue(cue: Cue | null, i: number): boolean {
  return cue !== null && i >= cue.from && i < cue.to
}

/** What no noun phrase reaches over: a cue, a mark, a pronoun, a quotation. */
function ends({ items, cue }: Window, k: number, { data }: Speech): boolean {
  const item = items[k]!
  if (inCue(cue, k) || item.kind === 'quote') return true
  const next = items[k + 1]
  if (item.kind === 'mark') return item.form !== '-' && !(item.form === '.' && next?.capital && next.kind !== 'quote') // Rep. John Mica
  return endsPhrase(item, data)
}

const endsPhrase = noted(
  (form, data: SpeechData) => data.adverbs.has(form) || data.auxiliaries.has(form) || isSubjectPronoun(form, data),
)

/** "of", «за»; no name, nor quoted words. */
export function isPreposition(item: Item, { data }: Speech): boolean {
  return item.kind === 'word' && isListed(item, data)
}

const isListed = noted((form, { prepositions }: SpeechData) => prepositions.has(form))

/** «з Президентом», «в новому офісі»: a preposition before the phrase, adjectives between. */
export function afterPreposition({ items, from }: Window, k: number, speech: Speech): boolean {
  let i = k - 1
  while (i > from && i > k - 3 && !isPreposition(items[i]!, speech) && looksAdjectival(items[i]!, speech)) i--
  return i >= from && isPreposition(items[i]!, speech)
}
