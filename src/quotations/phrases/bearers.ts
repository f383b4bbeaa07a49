import type { EntityType } from '../../analysis.ts'
import { mapped } from '../../text/mapped.ts'
import { add, type Evidence, type Piece, total, weightOf, without } from '../evidence.ts'
import { looksAgent } from '../words/looks.ts'
import { noted } from '../words/noted.ts'
import { type Gender, readStem, verbForm } from '../words/speech.ts'
import { agreement, caseEvidence, isPlural, wantsSubject } from './agreement.ts'
import { partedSubject, verbStart } from './asides.ts'
import { peopleAhead } from './crowds.ts'
import type { Cue, Speech } from './cues.ts'
import { afterPreposition, isPreposition, roleOf, type Window } from './extents.ts'
import { joinPhrases } from './joined.ts'
import { modifiedBy } from './modifiers.ts'
import type { Phrase } from './phrase.ts'
import { phraseAhead, phraseAt, phraseBehind } from './phrases.ts'
import type { Item } from './units.ts'

/** A phrase that may bear an attribution, with what speaks for and against it. */
export interface Bearer extends Phrase {
  readonly score: number
  readonly evidence: Evidence
  /** The gender that the verb shows. */
  readonly gender: Gender | null
  /** Is it a subject, and so in the nominative? */
  readonly subject: boolean
  /** Are there several of them: «вони», «компанії»? */
  readonly plural: boolean
}

/** The phrases of a window that may bear the attribution, the best first. */
export function findBearers(window: Window, speech: Speech): Bearer[] {
  const phrases: Phrase[] = []
  for (let i = window.from; i < window.to; i++) {
    const phrase = phraseAt(window, i, speech)
    if (phrase && !isBracketed(phrase, window)) phrases.push(phrase)
  }
  for (const other of [phraseBehind(window, speech), phraseAhead(window, speech), peopleAhead(window, speech)]) {
    if (other && !phrases.some((phrase) => phrase.from === other.from && !ownsOther(phrase, other, window, speech)))
      phrases.push(other)
  }
  if (phrases.length === 0) return []
  if (phrases.length > 1) phrases.sort((a, b) => a.from - b.from)
  const joined = joinPhrases(phrases, window, speech)
  const parted = partedSubject(joined, window, speech)
  const weighed = mapped(joined, (phrase) => weigh(phrase, window, speech, parted))
  if (weighed.length === 1) return weighed
  return outermost(besideSubject(weighed), speech).sort((a, b) => b.score - a.score || a.from - b.from || b.to - a.to)
}

/** "|Norway|'s air force said", "|Lee|'s barber said": not somebody's brief. */
function ownsOther({ to, entities }: Phrase, other: Phrase, { items }: Window, { data }: Speech): boolean {
  if (items[to]?.form !== "'s" || entities.length === 0) return false
  return entities[0]!.type !== 'PERSON' || looksAgent(items[other.to - 1]!, data)
}

/** "the Harbour Health Office (|HHO|) says": what brackets hold bears nothing outside of them. */
function isBracketed({ from, to }: Phrase, { items, cue, from: first }: Window): boolean {
  if (!cue) return false
  const least = Math.max(first, from - BRACKET_REACH)
  let open = from - 1
  while (open >= least && !isBracket(items[open]!)) open--
  if (open < least || items[open]!.form !== '(') return false
  let closed = to
  while (closed < Math.min(items.length, to + BRACKET_REACH) && !isBracket(items[closed]!)) closed++
  return items[closed]?.form === ')' && (cue.to <= open || cue.from >= closed)
}

function isBracket({ form }: Item): boolean {
  return form === '(' || form === ')'
}

const BRACKET_REACH = 6

/** "|Supporters of Donald Trump for president| say": who is named inside a crowd that is the subject says nothing. */
function outermost(bearers: readonly Bearer[], { data }: Speech): Bearer[] {
  const crowd = data.cases ? undefined : bearers.find(({ kind, score }) => kind === 'crowd' && score > 0)
  return bearers.filter(({ from, to }) => !crowd || from <= crowd.from || to > crowd.to)
}

/** «Представники партії в Сенаті заявили»: with a subject before it «в Сенаті» is a place. */
function besideSubject(bearers: readonly Bearer[]): readonly Bearer[] {
  const subject = bearers.find(({ kind, evidence }) => isNoun(kind) && weightOf(evidence, 'case') > 0)
  if (!subject) return bearers
  return mapped(bearers, (bearer) => {
    if (subject.from >= bearer.from || !weightOf(bearer.evidence, 'inside')) return bearer
    const evidence = without(bearer.evidence, 'inside')
    add(evidence, 'preposition', BEHIND_PREPOSITION)
    return { ...bearer, evidence, score: total(evidence) }
  })
}

function isNoun(kind: Phrase['kind']): boolean {
  return kind === 'voice' || kind === 'crowd' || kind === 'role'
}

const BEHIND_PREPOSITION = -4

const KINDS: Readonly<Record<Phrase['kind'], Piece>> = {
  name: { name: 'name', weight: 3 },
  pronoun: { name: 'pronoun', weight: 3 },
  role: { name: 'role', weight: 2 },
  voice: { name: 'voice', weight: 2.2 },
  kind: { name: 'kind', weight: 1.8 },
  crowd: { name: 'crowd', weight: 1.8 },
  phrase: { name: 'phrase', weight: 0.5 },
}

/** Only an aside, and no length of it, parts a subject from its verb. */
const ASIDE = 8

const TYPES: Readonly<Partial<Record<EntityType, Piece>>> = {
  PERSON: { name: 'person', weight: 1 },
  LOCATION: { name: 'location', weight: -1.5 },
  ARTIFACT: { name: 'artifact', weight: -1 },
  JOB: { name: 'job', weight: -2 },
}

/** What speaks for and against a phrase as the bearer, each piece by name. */
function weigh(phrase: Phrase, window: Window, speech: Speech, parted: Phrase | undefined): Bearer {
  const { cue } = window
  const evidence: Piece[] = [KINDS[phrase.kind]]
  const type = phrase.kind === 'name' ? TYPES[phrase.entities[0]!.type] : undefined
  if (type) evidence.push(type)
  const inside = insideFrame(phrase, window, speech)
  if (inside) add(evidence, 'inside', 1)
  else if (cue?.kind !== 'writing' && isGoverned(phrase, window, speech))
    add(evidence, 'preposition', BEHIND_PREPOSITION)
  const nominative = inside ? 0 : caseEvidence(phrase, window, speech)
  add(evidence, 'case', nominative)
  add(evidence, 'agreement', inside ? 0 : agreement(phrase, window, speech))
  weighPlace(evidence, phrase, window, parted)
  if (!inside && inAdjunct(phrase, window, speech)) add(evidence, 'adjunct', -2)
  if (isPlatform(phrase, window, speech)) add(evidence, 'platform', -5)
  if (dependsOnNoun(phrase, window, speech)) add(evidence, 'complement', -2)
  if (isAddressee(phrase, window, speech)) add(evidence, 'addressee', -3)
  if (isCalled(phrase, window, speech)) add(evidence, 'called', -3)
  if (opensClause(phrase, window, speech)) add(evidence, 'own-clause', 2.5)
  if (isOwner(phrase, window)) add(evidence, 'possessive', -8)
  const modified = modifiedBy(phrase, window, speech)
  if (modified) add(evidence, modified, -3)
  if (cue?.kind === 'source' && phrase.from === cue.to) add(evidence, 'adjacent', 2.5)
  if (cue) add(evidence, 'side', phrase.from >= cue.to ? speech.data.after : speech.data.before)
  const subject = !inside && nominative >= 0 && wantsSubject(cue)
  return newBearer(phrase, evidence, cue, subject, isPlural(phrase, window, subject, speech))
}

/** How far from the verb it stands, and whether commas or an aside part them. */
function weighPlace(evidence: Piece[], phrase: Phrase, window: Window, parted: Phrase | undefined): void {
  add(evidence, 'distance', -0.15 * distance(phrase, window))
  add(evidence, 'comma', -0.8 * commas(phrase, window))
  if (parted && phrase.from >= parted.from && phrase.to <= window.cue!.from)
    add(evidence, phrase === parted ? 'aside' : 'in-aside', phrase === parted ? ASIDE : -ASIDE)
}

/** A phrase with what speaks for it. Key by key: a spread before more keys takes far longer. */
export function newBearer(
  phrase: Phrase,
  evidence: Evidence,
  cue: Cue | null,
  subject: boolean,
  plural: boolean,
): Bearer {
  return {
    start: phrase.start,
    end: phrase.end,
    kind: phrase.kind,
    from: phrase.from,
    to: phrase.to,
    head: phrase.head,
    entities: phrase.entities,
    pronoun: phrase.pronoun,
    noun: phrase.noun,
    parts: phrase.parts,
    indefinite: phrase.indefinite,
    others: phrase.others,
    owned: phrase.owned,
    attached: phrase.attached,
    modifiers: phrase.modifiers,
    score: total(evidence),
    evidence,
    gender: cue?.form.gender ?? null,
    subject,
    plural,
  }
}

/** «повідомили на сторінці уряду в |Twitter|» */
function isPlatform({ head, from }: Phrase, { items }: Window, speech: Speech): boolean {
  const { platforms } = speech.data
  return from > 0 && isPreposition(items[from - 1]!, speech) && platforms.has(items[head]!.form)
}

/** Behind a preposition; but "after the government said" has a subject there. */
function isGoverned(phrase: Phrase, window: Window, speech: Speech): boolean {
  const { from, to } = phrase
  const clause =
    !speech.data.cases && to === window.cue?.from && speech.data.subordinating.has(window.items[from - 1]?.form ?? '')
  return !clause && afterPreposition(window, phrase.from, speech) && !isNominative(phrase, window, speech)
}

/** «При цьому |прем'єр| сказав», «З опитаних |57%| сказали»: no preposition has a person in the nominative, or a share. */
function isNominative({ kind, noun, from, head, to }: Phrase, { items }: Window, { data }: Speech): boolean {
  if (!data.cases) return false
  return data.shares.has(items[from + 1]?.form ?? '') || (kind === 'role' && items[head]!.form === noun && to > from)
}

/** «у компанії заявили»: the preposition, and a plural verb without a subject of its own. */
function insideFrame(phrase: Phrase, window: Window, { data }: Speech): boolean {
  if (phrase.kind === 'pronoun' || phrase.kind === 'role' || phrase.entities[0]?.type === 'PERSON') return false
  return window.cue?.form.plural === true && data.inside.has(window.items[phrase.from - 1]?.form ?? '')
}

function distance(phrase: Phrase, { cue }: Window): number {
  if (!cue) return phrase.from * 0.3
  return phrase.from >= cue.to ? phrase.from - cue.to : Math.max(0, cue.from - phrase.to)
}

function commas(phrase: Phrase, { cue, items }: Window): number {
  if (!cue) return 0
  const [from, to] = phrase.from >= cue.to ? [cue.to, phrase.from] : [phrase.to, cue.from]
  let count = 0
  for (let i = from; i < to; i++) if (items[i]!.form === ',') count++
  return count
}

/** «підкреслив міністр в ефірі каналу «Бізнес»»: behind a preposition stands no subject, but a person with a long title. */
function inAdjunct(phrase: Phrase, { items, cue }: Window, speech: Speech): boolean {
  if (!cue || !wantsSubject(cue) || phrase.from < cue.to || phrase.entities[0]?.type === 'PERSON') return false
  for (let i = cue.to; i < phrase.from; i++) if (isPreposition(items[i]!, speech)) return true
  return false
}

/** "One father told |the Sentinel|", "told French station |BFMTV|": behind such a verb stands whom it was said to. */
function isAddressee({ from }: Phrase, { cue, items, from: first }: Window, speech: Speech): boolean {
  if (cue?.kind !== 'verb' || from < cue.to || cue.from === first) return false
  if (!speech.data.addressing.has(items[cue.from]!.form)) return false
  return items.slice(cue.to, from).every((item) => item.kind !== 'mark' && !isPreposition(item, speech))
}

/** «колега міністра, який просив про спокій, назвав |поправку| «цирком»»: who calls stands before, what is called behind. */
function isCalled({ kind, from }: Phrase, { cue, items, from: first }: Window, { data }: Speech): boolean {
  if (kind !== 'phrase' || !data.cases || cue?.to !== from || cue.from === first) return false
  return verbForm(items[cue.from]!.form, data.naming, data) !== undefined
}

/** "Lunn was ill, but |an aide| said", "If he is ill, |an aide| said": between the conjunction or the comma and the verb. */
function opensClause({ from, to }: Phrase, { items, cue }: Window, speech: Speech): boolean {
  const { cases, conjunctions, subordinating } = speech.data
  if (cases || cue?.form.kind !== 'finite' || to > cue.from) return false
  const behind = subordinating.has(items[0]!.form) && items.findIndex(({ form }) => form === ',') === from - 1
  const joined = from > 1 && items[from - 2]!.form === ',' && conjunctions.has(items[from - 1]!.form)
  return (behind || joined) && to === verbStart(items, cue.from, speech)
}

/** "Lunn's plan"; but "he's saying" */
function isOwner({ to, kind }: Phrase, { items, cue }: Window): boolean {
  const short = kind === 'pronoun' && cue?.form.progressive === true && to + 1 === cue.from
  return items[to]?.form === "'s" && !short
}

/** «речник Ryanair»: what directly follows a noun for a person or a voice depends on it. */
function dependsOnNoun(phrase: Phrase, { items, from }: Window, speech: Speech): boolean {
  if (phrase.kind === 'pronoun' || phrase.from <= from || phrase.entities[0]?.type === 'PERSON') return false
  const before = items[phrase.from - 1]!
  if (before.kind !== 'word') return speech.data.genitive.has(before.form)
  return hasComplement(before, speech) || (speech.data.cases && roleOf(before, speech) !== undefined)
}

/** "of", «представники», «експерти» */
const hasComplement = noted((form, { data, lexicon }: Speech) => {
  if (data.genitive.has(form) || !data.cases) return data.genitive.has(form)
  const stem = readStem(form, data)
  return lexicon.voices.has(stem) || lexicon.crowds.has(stem)
})
