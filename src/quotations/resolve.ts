import type { Entity, Explain, Phrase, Speaker } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { countUpTo } from '../text/order.ts'
import { type Bearer, total } from './bearers.ts'
import type { Speech } from './cues.ts'
import { describe } from './describe.ts'
import { groupMeant } from './groups.ts'
import { type Cast, type Figure, figuresNear } from './people.ts'
import type { Phrase as NounPhrase } from './phrases.ts'
import { type Gender, nounStem } from './speech.ts'
import type { Unit } from './units.ts'

/** Who is meant by a phrase, with the candidates that lost. */
export interface Resolution {
  readonly speaker: Speaker | null
  readonly rule: string | null
  readonly candidates: Explain['quotations'][string]['candidates']
}

/** What is known at a place: who spoke last, and who the sentence before was about. */
export interface Scenery {
  readonly document: Document
  readonly cast: Cast
  readonly speech: Speech
  readonly speaker: Speaker | null
  readonly subject: string | null
  /** A source without a name that has just spoken: «речниця». */
  readonly unnamed: { readonly name: string; readonly person: boolean } | undefined
}

interface Weighed {
  readonly figure: Figure
  readonly score: number
  readonly evidence: Record<string, number>
}

/** Finds the person or the organisation that the bearer of an attribution stands for. */
export function resolve(bearer: Bearer, unit: Unit, scenery: Scenery): Resolution {
  return bearer.parts ? together(bearer, bearer.parts, unit, scenery) : resolveOne(bearer, unit, scenery)
}

/** The source without a name that a pronoun may stand for: a person for "he", a body for "it". */
function namelessFor({ pronoun, noun }: Bearer, { unnamed, speech }: Scenery): string | undefined {
  if (noun && speech.lexicon.media.has(noun) && unnamed && !unnamed.person && CAPITAL.test(unnamed.name))
    return unnamed.name
  if (!pronoun || pronoun.self || !unnamed) return undefined
  const fits = unnamed.person ? pronoun.gender !== 'n' : speech.data.cases || pronoun.gender === 'n' || pronoun.plural
  return fits ? unnamed.name : undefined
}

// Variety, which the tagger missed
const CAPITAL = /^\p{Lu}/u

/** «Лесюк і директор ліцею»: each is somebody. */
function together(bearer: Bearer, parts: readonly NounPhrase[], unit: Unit, scenery: Scenery): Resolution {
  const speakers = parts.flatMap((part) => resolveOne({ ...bearer, ...part }, unit, scenery).speaker ?? [])
  const name = [...new Set(speakers.map((speaker) => speaker.name))].join(', ')
  const entities = speakers.flatMap((speaker) => speaker.entities)
  return { speaker: { name, entities, mention: mentionOf(bearer, scenery) }, rule: 'together', candidates: [] }
}

/** «Вони» of several who were named together. */
function all(group: readonly Entity[], mention: Phrase): Resolution {
  const speaker = { name: group.map(({ name }) => name).join(', '), entities: group.map(({ id }) => id), mention }
  return { speaker, rule: 'together', candidates: [] }
}

/** «директор, який побажав лишитися неназваним», "the mother, who asked not to be named": nobody of the article. */
function isNameless({ pronoun, to }: Bearer, { items }: Unit, { data }: Speech): boolean {
  if (pronoun) return false
  const end = items.findIndex(({ kind, form }, i) => i >= to && (kind === 'quote' || form === ':'))
  return items
    .slice(to, Math.min(end < 0 ? items.length : end, to + NAMELESS_REACH))
    .some(({ form }, i) => data.nameless.has(form) || data.nameless.has(`${items[to + i - 1]!.form} ${form}`))
}

const NAMELESS_REACH = 12

function mentionOf({ start, end }: Bearer, { document }: Scenery): Phrase {
  return { start, end, text: document.text.slice(start, end) }
}

function resolveOne(bearer: Bearer, unit: Unit, scenery: Scenery): Resolution {
  const mention = mentionOf(bearer, scenery)
  if (bearer.entities.length > 0) return named(bearer, mention, scenery)
  const meant = bearer.kind === 'phrase' ? fullName(mention.text, scenery) : undefined
  if (meant) return { speaker: { name: meant.name, entities: [meant.id], mention }, rule: 'surname', candidates: [] }
  const group =
    scenery.speech.data.cases && !(bearer.pronoun && scenery.unnamed)
      ? groupMeant(bearer, scenery.cast.groups, unit)
      : undefined
  if (group) return all(group, mention)
  const nobody =
    isNameless(bearer, unit, scenery.speech) ||
    (bearer.plural && !bearer.pronoun) ||
    bearer.kind === 'crowd' ||
    bearer.kind === 'phrase' ||
    bearer.indefinite
  const weighed = nobody ? [] : weighAll(bearer, unit, scenery)
  const candidates = weighed.slice(0, SHOWN).map(({ figure, ...rest }) => ({ name: figure.entity.name, ...rest }))
  const best = weighed[0]
  const unnamed = namelessFor(bearer, scenery)
  const rival = unnamed ? JUST_DESCRIBED : THRESHOLD
  if (best && best.score >= rival) {
    const { entity } = best.figure
    const { name, id } = (entity.type === 'PERSON' && fullName(entity.name, scenery)) || entity
    return { speaker: { name, entities: [id], mention }, rule: bearer.kind, candidates }
  }
  if (bearer.pronoun) {
    const several = bearer.pronoun.plural && scenery.speaker && scenery.speaker.entities.length > 1
    if (several) return { speaker: { ...scenery.speaker!, mention }, rule: 'goes-on', candidates }
    const speaker = unnamed ? { name: unnamed, entities: [], mention } : null
    return { speaker, rule: speaker && 'goes-on', candidates }
  }
  const described = describe(bearer, scenery.document, scenery.speech.data)
  if (bearer.kind === 'phrase' && scenery.speech.data.headless.test(described))
    return { speaker: null, rule: null, candidates }
  const name = unnamed ?? ofWhom(described, bearer, unit, scenery)
  return { speaker: { name, entities: [], mention }, rule: 'description', candidates }
}

/** «речник компанії» is «речник Ryanair», "spokesman for the company" her "spokesman for Boeing". */
function ofWhom(name: string, bearer: Bearer, unit: Unit, scenery: Scenery): string {
  const { data, lexicon } = scenery.speech
  const words = name.split(' ')
  const noun = lexicon.kinds.get(nounStem(fold(words.pop()!), data))
  if (!noun || bearer.kind !== 'role' || bearer.entities.length > 0 || (!data.cases && words.at(-1) !== 'the'))
    return name
  const [best] = weighAll({ ...bearer, kind: 'kind', noun, modifiers: [] }, unit, scenery)
  const owner = best && best.score >= THRESHOLD ? best.figure.entity.name : undefined
  if (!owner || (data.cases && !FOREIGN.test(owner))) return name
  return [...(data.cases ? words : words.slice(0, -1)), owner].join(' ')
}

// a name in other letters does not decline
const FOREIGN = /^[\p{Script=Latin}\P{L}]+$/u

const SHOWN = 5
const THRESHOLD = 1.5
/** What somebody named needs to be «вона» rather than «речниця», who has just spoken. */
const JUST_DESCRIBED = 4

/** MR WALLACE of a transcript is the only Chris Wallace of the article, «Кулинич» its only Стефа Кулинич. */
function fullName(words: string, { cast, speech }: Scenery): Entity | undefined {
  const parts = fold(words).split(BLANKS)
  let gender: Gender | null = null
  while (parts.length > 1 && speech.data.courtesy.has(bare(parts[0]!)))
    gender = speech.data.courtesy.get(bare(parts.shift()!)) ?? gender
  const named = cast.byPart.get(parts.join(' ')) ?? []
  const [only, other] = gender ? named.filter((figure) => (figure.gender ?? gender) === gender) : named
  return other ? undefined : only?.entity
}

const BLANKS = /\s+/u

function bare(word: string): string {
  return word.replace('.', '')
}

function named({ entities, kind }: Bearer, mention: Phrase, scenery: Scenery): Resolution {
  const meant = entities.map((entity) => {
    if (entity.type !== 'PERSON') return entity
    return fullName(mention.text, scenery) ?? fullName(entity.name, scenery) ?? entity
  })
  return {
    speaker: { name: meant.map(({ name }) => name).join(', '), entities: meant.map(({ id }) => id), mention },
    rule: kind,
    candidates: [],
  }
}

function weighAll(bearer: Bearer, unit: Unit, scenery: Scenery): Weighed[] {
  return [...figuresNear(scenery.cast, unit.index)]
    .filter((figure) => fits(bearer, figure) && (figure.first < bearer.end || unit.index < HEADLINES))
    .filter(({ entity }) => !bearer.others?.includes(entity))
    .map((figure, _, all) => weigh(bearer, unit, figure, scenery, all.length === 1))
    .sort((a, b) => b.score - a.score || a.figure.first - b.figure.first)
}

/** A person for «міністр», an organisation for «компанія» and for a plural pronoun. */
function fits({ kind, pronoun, gender: shown }: Bearer, { entity, gender, genders }: Figure): boolean {
  if (pronoun?.self) return false
  const person = entity.type === 'PERSON'
  const clash = (other: string | null | undefined) => Boolean(person && gender && other && other !== gender)
  if (kind === 'role') return person && !clash(shown)
  if (kind !== 'pronoun') return entity.type === 'ORGANIZATION' || entity.type === 'ARTIFACT'
  if (pronoun!.plural) return entity.type === 'ORGANIZATION'
  const { gender: wanted } = pronoun!
  if (person) return wanted !== 'n' && !clash(wanted)
  return entity.type === 'ORGANIZATION' && wanted !== null && (wanted === 'n' || genders.has(wanted))
}

type Add = (name: string, weight: number) => void

function weigh(
  bearer: Bearer,
  unit: Unit,
  figure: Figure,
  { speaker, subject, speech }: Scenery,
  only: boolean,
): Weighed {
  const evidence: Record<string, number> = {}
  const add: Add = (name, weight) => {
    if (weight !== 0) evidence[name] = Math.round(weight * 100) / 100
  }
  const last = speaker?.entities.includes(figure.entity.id)
  add('recency', recency(figure, unit))
  if (bearer.owned) add('owner', last || subject === figure.entity.id ? -2 : 0)
  else {
    add(
      'last-speaker',
      last ? (bearer.kind === 'pronoun' && (subject === null || subject === figure.entity.id) ? 2.5 : 1.5) : 0,
    )
    add('subject', subject === figure.entity.id ? 2 : 0)
  }
  add('prominence', Math.min(1, figure.entity.mentions.length * 0.15))
  add('only', only && bearer.kind === 'role' && bearer.to - bearer.from === 1 ? 1.5 : 0)
  if (bearer.kind === 'pronoun') add('gender', figure.gender ? 1 : 0.3)
  else addNoun(bearer, figure, add, speech)
  if (isRelated(bearer) && !evidence.role && !evidence['wider-role']) add('related', -2.5)
  if (bearer.pronoun?.plural === false && !speech.data.cases)
    add('same-sentence', namedBefore(figure, unit, bearer) ? 2.5 : 0)
  return { figure, evidence, score: total(evidence) }
}

/** "his lawyer", "Platt's campaign": only what the article says of somebody tells that they are meant. */
function isRelated({ kind, owned, others = [] }: Bearer): boolean {
  return kind !== 'pronoun' && (owned === true || others.some(({ type }) => type === 'PERSON'))
}

/** "Suu Kyi's fate is unclear, but she said": named in the sentence, before the pronoun. */
function namedBefore({ entity }: Figure, { items }: Unit, { from }: Bearer): boolean {
  return items.slice(0, from).some(({ name }) => name?.entity === entity)
}

/** The nearer the last mention, the likelier; a figure not yet named only where a headline looks ahead. */
function recency({ units }: Figure, unit: Unit): number {
  const last = units[countUpTo(units, unit.index) - 1]
  if (last === undefined) return unit.index < HEADLINES ? 0.5 : -1
  return 2 / (1 + (unit.index - last) / 2)
}

/** A headline and its repetition may look ahead. */
const HEADLINES = 3

/** What the noun of an epithet says of a figure: «міністр», «український лідер», «видання». */
function addNoun({ noun = '', kind, modifiers }: Bearer, figure: Figure, add: Add, speech: Speech): void {
  const { data, lexicon } = speech
  const wanted = data.roles.get(noun)?.gender
  if (wanted && figure.gender) add('gender', wanted === figure.gender ? 0.5 : -4)
  const own = [...figure.nouns]
  if (isFormer(modifiers, speech) && own.length > 0) add('former', -4)
  else if (figure.nouns.has(noun) || (kind !== 'role' && noun && fold(figure.entity.name).includes(noun)))
    add('role', 3)
  else if (own.some((other) => stands(noun, other, speech))) add('wider-role', 2)
  else if (own.length > 0 && (kind !== 'voice' || lexicon.kinds.has(nounStem(noun, data)))) {
    const general = [noun, ...own].some((other) => lexicon.general.has(other))
    add('other-role', general ? -0.5 : -2.5)
    if (kind === 'role' && !general && data.cases) return
  } else if (data.institutions.has(noun)) add('unknown-kind', -2)
  else if (kind === 'role') add('unknown-role', lexicon.general.has(noun) ? 0 : -0.8)
  if (kind !== 'role') addOutlet(noun, figure, add, speech)
  addNationality(modifiers, figure, add, speech)
}

/** «колишній директор» is not who is the director now. */
function isFormer(modifiers: readonly string[], { data }: Speech): boolean {
  return modifiers.some((modifier) => data.former.has(modifier))
}

/** May the wider noun stand for the other one: «посадовець» for «міністр», «перевізник» for «лоукостер»? */
function stands(noun: string, other: string, { data }: Speech): boolean {
  return (
    (data.roles.get(other)?.wider ?? data.kinds.get(other) ?? []).includes(noun) ||
    data.kinds.get(noun)?.includes(other) === true
  )
}

/** «видання» is an outlet, «компанія» seldom one. */
function addOutlet(noun: string, { entity }: Figure, add: Add, { data, lexicon }: Speech): void {
  const outlet = data.outlets.has(fold(entity.name))
  if (lexicon.media.has(noun)) add('outlet', outlet ? 1.5 : -0.5)
  else add('outlet', outlet ? -2 : 0.3)
}

/** «український лідер» is the president of Ukraine, not of another country. */
function addNationality(modifiers: readonly string[], figure: Figure, add: Add, { lexicon }: Speech): void {
  const own = [...figure.modifiers]
  for (const modifier of modifiers) {
    const countries = lexicon.nationalities.get(modifier)
    if (!countries) add('modifier', own.includes(modifier) ? 1 : 0)
    else if (own.some((word) => word === modifier || begins(word, countries))) add('country', 2)
    else if (own.some((word) => isCountry(word, lexicon.nationalities))) add('other-country', -2)
  }
}

function begins(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem))
}

function isCountry(word: string, nationalities: ReadonlyMap<string, readonly string[]>): boolean {
  if (nationalities.has(word)) return true
  for (const names of nationalities.values()) if (begins(word, names)) return true
  return false
}
