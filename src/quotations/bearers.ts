import type { Entity, Span } from '../analysis.ts'
import type { Cue, Speech } from './cues.ts'
import { nounStem, type Pronoun } from './speech.ts'
import type { Item } from './units.ts'

/** A phrase that may bear an attribution: «український лідер», «він», «президент США Дональд Трамп». */
export interface Bearer extends Span {
  readonly kind: 'name' | 'pronoun' | 'role' | 'kind' | 'voice' | 'phrase'
  /** Its items: [from, to). */
  readonly from: number
  readonly to: number
  /** Whose name stands in it. */
  readonly entity?: Entity
  readonly pronoun?: Pronoun
  /** The noun at its head, in the nominative. */
  readonly noun?: string
  /** The stems of its other words: «україн» of «український лідер». */
  readonly modifiers: readonly string[]
  readonly score: number
  readonly evidence: Readonly<Record<string, number>>
}

/** Where a bearer is looked for: the items [from, to) of a unit, around a cue. */
export interface Window {
  readonly items: readonly Item[]
  readonly from: number
  readonly to: number
  readonly cue: Cue | null
}

/** The phrases of a window that may bear the attribution, the best first. */
export function findBearers(window: Window, speech: Speech): Bearer[] {
  const found: Bearer[] = []
  for (let i = window.from; i < window.to; i++) {
    const phrase = phraseAt(window, i, speech)
    if (phrase) found.push(weigh(phrase, i, window, speech))
  }
  const plain = found.length === 0 ? plainPhrase(window, speech) : undefined
  if (plain) found.push(weigh(plain, plain.from, window, speech))
  return found.sort((a, b) => b.score - a.score || a.from - b.from)
}

type Phrase = Omit<Bearer, 'score' | 'evidence'>

function phraseAt(window: Window, i: number, speech: Speech): Phrase | undefined {
  const { items } = window
  const item = items[i]!
  if (inCue(window.cue, i)) return undefined
  if (item.kind === 'name') return nameAt(window, i, speech)
  if (item.kind === 'quote')
    return quotedName(item) ? phrase(items, i, i + 1, { kind: 'phrase', modifiers: [] }) : undefined
  if (item.kind === 'mark') return undefined
  const pronoun = speech.data.pronouns.get(item.form)
  if (pronoun)
    return pronoun.possessive ? undefined : phrase(items, i, i + 1, { kind: 'pronoun', pronoun, modifiers: [] })
  return nounAt(window, i, speech) ?? capitalRun(window, i, speech)
}

function inCue(cue: Cue | null, i: number): boolean {
  return cue !== null && i >= cue.from && i < cue.to
}

function phrase(
  items: readonly Item[],
  from: number,
  to: number,
  rest: Omit<Phrase, 'from' | 'to' | 'start' | 'end'>,
): Phrase {
  return { from, to, start: items[from]!.start, end: items[to - 1]!.end, ...rest }
}

/** «Голос Америки» in marks that the tagger missed: a few words, the first a capital. */
function quotedName(item: Item): boolean {
  return item.capital && item.quoted !== undefined && item.quoted.inner.end - item.quoted.inner.start < LONGEST_NAME
}

const LONGEST_NAME = 40

/** A name with its title before it: «голова в'язниці в провінції Пенджаб Салім Баіг». */
function nameAt(window: Window, i: number, speech: Speech): Phrase {
  const { items } = window
  const name = items[i]!.name!
  const from = name.entity.type === 'PERSON' ? titleStart(window, i, speech) : kindStart(window, i, speech)
  const to = coordinationEnd(window, i, speech)
  return phrase(items, from, to, { kind: 'name', entity: name.entity, modifiers: stems(items.slice(from, i), speech) })
}

/** How far before a name its title may begin. */
const TITLE_REACH = 14

/** The leftmost noun for a person before the name, with nothing between that ends a phrase. */
function titleStart(window: Window, i: number, speech: Speech): number {
  let start = i
  for (let k = i - 1; k >= Math.max(window.from, i - TITLE_REACH); k--) {
    if (breaks(window, k, speech)) break
    if (roleOf(window.items[k]!, speech) && !afterPreposition(window, k, speech)) start = k
  }
  return start === i ? adjectivesBefore(window, i, speech, 0) : adjectivesBefore(window, start, speech, ADJECTIVES)
}

/** The noun for an organisation before its name: «агенція новин AP», «національний телеканал RTE». */
function kindStart(window: Window, i: number, speech: Speech): number {
  for (let k = i - 1; k >= Math.max(window.from, i - KIND_REACH); k--) {
    if (breaks(window, k, speech)) break
    const noun = nounStem(window.items[k]!.form, speech.data)
    if (speech.lexicon.kinds.has(noun) || speech.lexicon.voices.has(noun))
      return adjectivesBefore(window, k, speech, ADJECTIVES)
  }
  return i
}

const KIND_REACH = 4
const ADJECTIVES = 3

/** Up to so many words before a noun that are no verb, preposition, pronoun or conjunction. */
function adjectivesBefore(window: Window, start: number, speech: Speech, most: number): number {
  let from = start
  while (from > window.from && start - from < most) {
    const item = window.items[from - 1]!
    if (breaks(window, from - 1, speech) || item.kind !== 'word' || isPreposition(item, speech)) break
    if (speech.data.conjunctions.has(item.form) || !adjectival(item, speech)) break
    from--
  }
  return speech.data.determiners.has(window.items[from - 1]?.form ?? '') && from - 1 >= window.from ? from - 1 : from
}

/** «український», «новообраний», 45-й: a word that agrees with the noun; English has no sign of it. */
function adjectival(item: Item, { data }: Speech): boolean {
  return !data.cases || ADJECTIVE.test(item.form)
}

// український, нова, третє, російські; 45-й, 29-річна; their oblique forms
const ADJECTIVE = /(?:ий|ій|а|я|е|є|і|ї|ого|ому|ої|ою|их|им|ими|-й|-го)$/u

/** «easyJet, Ryanair і Lufthansa», «Ver.di і Cockpit»: names joined by commas and a conjunction. */
function coordinationEnd({ items, to }: Window, i: number, { data }: Speech): number {
  const end = i + 1
  for (let k = i + 1; k + 1 < to && items[k + 1]!.kind === 'name'; k += 2) {
    const joined = data.conjunctions.has(items[k]!.form)
    if (!joined && items[k]!.form !== ',') break
    if (joined) return sameType(items[i]!, items[k + 1]!) ? k + 2 : end
  }
  return end
}

function sameType(a: Item, b: Item): boolean {
  return a.name?.entity.type === b.name?.entity.type
}

/** A phrase around a noun for a person, an organisation or its voice: «речник компанії». */
function nounAt(window: Window, i: number, speech: Speech): Phrase | undefined {
  const item = window.items[i]!
  const stem = nounStem(item.form, speech.data)
  const role = roleOf(item, speech)
  const voice = speech.lexicon.voices.get(stem)
  const noun = voice ?? role ?? speech.lexicon.kinds.get(stem)
  if (!noun) return undefined
  const to = complementEnd(window, i + 1, speech)
  const from = adjectivesBefore(window, i, speech, ADJECTIVES)
  const inner = window.items.slice(i + 1, to)
  if (inner.some((next) => next.name?.entity.type === 'PERSON' && role && !voice)) return undefined
  const words = [...window.items.slice(from, i), ...inner]
  const entity = voice ? inner.find((next) => next.name)?.name?.entity : undefined
  return phrase(window.items, from, to, {
    kind: voice ? 'voice' : role ? 'role' : 'kind',
    noun,
    modifiers: stems(words, speech),
    ...(entity ? { entity } : {}),
  })
}

function roleOf(item: Item, { data, lexicon }: Speech): string | undefined {
  if (item.kind !== 'word') return undefined
  return lexicon.roles.get(nounStem(item.form, data)) ?? (item.job ? item.form : undefined)
}

/** The words that depend on a noun: up to the next mark, verb, pronoun or preposition (but for "of"). */
function complementEnd(window: Window, from: number, speech: Speech): number {
  let to = from
  while (to < window.to && to - from < COMPLEMENT_REACH) {
    const item = window.items[to]!
    if (breaks(window, to, speech) || item.kind === 'quote') break
    if (isPreposition(item, speech) && item.form !== 'of') break
    if (speech.data.conjunctions.has(item.form)) break
    to++
  }
  return to
}

const COMPLEMENT_REACH = 6

/** A name that the tagger missed: capitals that do not begin the sentence. */
function capitalRun(window: Window, i: number, { data }: Speech): Phrase | undefined {
  const { items } = window
  if (i === 0 || !items[i]!.capital || (items[i - 1]!.kind === 'word' && items[i - 1]!.capital)) return undefined
  if (data.prepositions.has(items[i]!.form) || data.conjunctions.has(items[i]!.form)) return undefined
  let to = i + 1
  while (to < window.to && items[to]!.kind === 'word' && items[to]!.capital) to++
  return phrase(items, i, to, { kind: 'phrase', modifiers: [] })
}

/** What follows the cue when nothing else was found: «скаржаться бортпровідники». */
function plainPhrase(window: Window, speech: Speech): Phrase | undefined {
  const from = Math.max(window.from, window.cue?.to ?? window.from)
  const to = from < window.to && window.items[from]!.kind === 'word' ? complementEnd(window, from, speech) : from
  return to > from ? phrase(window.items, from, to, { kind: 'phrase', modifiers: [] }) : undefined
}

function stems(items: readonly Item[], { data }: Speech): string[] {
  return items
    .filter((item) => item.kind === 'word' || item.kind === 'name')
    .flatMap((item) => item.form.split(' ').map((word) => nounStem(word, data)))
}

/** What no noun phrase reaches over: a cue, a mark, a pronoun, a quotation. */
function breaks(window: Window, k: number, { data }: Speech): boolean {
  const item = window.items[k]!
  if (inCue(window.cue, k)) return true
  if (item.kind === 'mark') return !(item.form === '-' || item.form === '.')
  return item.kind === 'quote' || (data.pronouns.has(item.form) && !data.pronouns.get(item.form)!.possessive)
}

function isPreposition(item: Item, { data }: Speech): boolean {
  return item.kind === 'word' && data.prepositions.has(item.form)
}

function afterPreposition(window: Window, k: number, speech: Speech): boolean {
  let i = k - 1
  while (
    i > window.from &&
    i > k - 3 &&
    window.items[i]!.kind === 'word' &&
    !isPreposition(window.items[i]!, speech) &&
    ADJECTIVE.test(window.items[i]!.form)
  )
    i--
  return i >= window.from && isPreposition(window.items[i]!, speech)
}

// ---- evidence ------------------------------------------------------------------------------------------------

const KIND_WEIGHT: Readonly<Record<Bearer['kind'], number>> = {
  name: 3,
  pronoun: 3,
  role: 2,
  voice: 2.2,
  kind: 1.8,
  phrase: 0.5,
}

/** What speaks for and against a phrase as the bearer, each piece by name. */
function weigh(phrase: Phrase, head: number, window: Window, speech: Speech): Bearer {
  const evidence: Record<string, number> = { [phrase.kind]: KIND_WEIGHT[phrase.kind] }
  const add = (name: string, weight: number) => {
    if (weight !== 0) evidence[name] = weight
  }
  if (phrase.entity)
    add(
      phrase.entity.type.toLowerCase(),
      phrase.entity.type === 'PERSON' ? 1 : phrase.entity.type === 'LOCATION' ? -1.5 : 0,
    )
  const inside = insideFrame(phrase, window, speech)
  add('inside', inside ? 1 : 0)
  add('preposition', !inside && afterPreposition(window, phrase.from, speech) ? -4 : 0)
  add('case', inside ? 0 : caseEvidence(phrase, head, window, speech))
  add('agreement', agreement(phrase, window.cue))
  add('distance', -0.15 * distance(phrase, window))
  add('comma', -0.8 * commas(phrase, window))
  add('complement', dependsOnNoun(phrase, window, speech) ? -2 : 0)
  if (window.cue) add('side', phrase.from >= window.cue.to ? speech.data.after : speech.data.before)
  return { ...phrase, evidence, score: Object.values(evidence).reduce((sum, weight) => sum + weight, 0) }
}

/** «у компанії заявили»: the preposition, and a plural verb without a subject of its own. */
function insideFrame(phrase: Phrase, window: Window, { data }: Speech): boolean {
  if (phrase.kind === 'pronoun' || phrase.entity?.type === 'PERSON' || phrase.kind === 'role') return false
  return window.cue?.form.plural === true && data.inside.has(window.items[phrase.from - 1]?.form ?? '')
}

/** A name or a noun that differs from its base form is no subject: «Петром Порошенком», «президента». */
function caseEvidence(phrase: Phrase, head: number, window: Window, { data }: Speech): number {
  if (!data.cases || !subjectWanted(window.cue)) return 0
  const { name, form } = window.items[head]!
  if (name) {
    const nominative = name.mention.base === name.mention.text
    return name.entity.type === 'PERSON' ? (nominative ? 0.5 : -2) : nominative ? 0.3 : -0.7
  }
  if (phrase.noun === undefined) return 0
  if (form === phrase.noun) return 0.5
  return window.cue?.form.plural && PLURAL.test(form) ? 0.3 : -1.5
}

// міністри, лікарі, українці
const PLURAL = /[иії]$/u

function subjectWanted(cue: Cue | null): boolean {
  return cue === null || cue.kind === 'verb' || cue.kind === 'tag'
}

function agreement(phrase: Phrase, cue: Cue | null): number {
  if (!cue || cue.form.kind !== 'finite' || phrase.kind !== 'pronoun') return 0
  const { plural, gender } = cue.form
  const pronoun = phrase.pronoun!
  if (plural !== undefined && plural !== pronoun.plural) return -3
  if (gender && pronoun.gender && gender !== pronoun.gender) return -3
  return 0.5
}

function distance(phrase: Phrase, { cue }: Window): number {
  if (!cue) return 0
  return phrase.from >= cue.to ? phrase.from - cue.to : Math.max(0, cue.from - phrase.to)
}

function commas(phrase: Phrase, { cue, items }: Window): number {
  if (!cue) return 0
  const [from, to] = phrase.from >= cue.to ? [cue.to, phrase.from] : [phrase.to, cue.from]
  let count = 0
  for (let i = from; i < to; i++) if (items[i]!.form === ',') count++
  return count
}

/** «речник Ryanair»: a name that directly follows a noun for a person depends on it. */
function dependsOnNoun(phrase: Phrase, window: Window, speech: Speech): boolean {
  if (phrase.kind === 'pronoun' || phrase.from === window.from || phrase.entity?.type === 'PERSON') return false
  const before = window.items[phrase.from - 1]!
  if (before.form === 'of') return true
  return (
    before.kind === 'word' &&
    (roleOf(before, speech) !== undefined || speech.lexicon.voices.has(nounStem(before.form, speech.data)))
  )
}
