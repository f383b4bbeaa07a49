import { mapped } from '../../text/mapped.ts'
import { countUpTo } from '../../text/order.ts'
import { add, addOnce, type Evidence, type Piece, total, weightOf } from '../evidence.ts'
import type { Found } from '../found.ts'
import type { Bearer } from '../phrases/bearers.ts'
import type { Speech } from '../phrases/cues.ts'
import type { Unit } from '../phrases/units.ts'
import { type Gender, nounStem, type SpeechData } from '../words/speech.ts'
import { type Figure, figuresNear } from './people.ts'
import type { Scenery } from './scenery.ts'

/** Somebody who may be meant, with what speaks for and against it. */
export interface Weighed {
  readonly figure: Figure
  readonly score: number
  readonly evidence: Evidence
}

/** Those who may be meant, the likeliest first. */
export function weighAll(bearer: Bearer, unit: Unit, scenery: Scenery): Weighed[] {
  const may = (figure: Figure) =>
    (figure.first < bearer.end || unit.index < HEADLINES) &&
    fits(bearer, figure) &&
    !bearer.others.includes(figure.entity)
  const near = figuresNear(scenery.cast, unit.index, may)
  const latter = bearer.pronoun?.latter ? lastNamed(near, bearer) : undefined
  const weighed = mapped(near, (figure) => weigh(bearer, unit, figure, scenery, near.length === 1, latter))
  return weighed.sort((a, b) => b.score - a.score || a.figure.first - b.figure.first)
}

/** Whose name stands last before a phrase. */
function lastNamed(figures: readonly Figure[], { start }: Bearer): Figure | undefined {
  let last: Figure | undefined
  let place = -1
  for (const figure of figures)
    for (const mention of figure.entity.mentions)
      if (mention.start > place && mention.start < start) {
        last = figure
        place = mention.start
      }
  return last
}

/** A person for «міністр», an organisation for «компанія» and for a plural pronoun. */
function fits({ kind, pronoun, gender: shown }: Bearer, { entity: { type }, traits }: Figure): boolean {
  if (pronoun?.self) return false
  if (kind === 'role') return type === 'PERSON' && !isOther(shown, traits)
  if (kind !== 'pronoun') return type === 'ORGANIZATION' || type === 'ARTIFACT'
  if (pronoun!.plural) return type === 'ORGANIZATION'
  const { gender: wanted } = pronoun!
  if (type === 'PERSON') return wanted !== 'n' && !isOther(wanted, traits)
  return type === 'ORGANIZATION' && wanted !== null && (wanted === 'n' || traits().genders.includes(wanted))
}

/** Does a verb or a pronoun show that it is not theirs? */
function isOther(shown: Gender | null, traits: Figure['traits']): boolean {
  if (!shown) return false
  const { gender } = traits()
  return gender !== null && gender !== shown
}

function weigh(
  bearer: Bearer,
  unit: Unit,
  figure: Figure,
  { speaker, subject, interviewee, teller, said, speech }: Scenery,
  only: boolean,
  latter: Figure | undefined,
): Weighed {
  const evidence: Piece[] = []
  const last = speaker?.entities.includes(figure.entity.id)
  add(evidence, 'recency', recency(figure, unit))
  if (latter) add(evidence, 'latter', latter === figure ? 3 : -3)
  else if (bearer.owned) add(evidence, 'owner', last || subject === figure.entity.id ? -2 : 0)
  else {
    const unchanged = subject === null || subject === figure.entity.id
    add(evidence, 'last-speaker', last ? (unchanged && GOES_ON[bearer.kind]) || 1.5 : 0)
    add(evidence, 'subject', subject === figure.entity.id ? 2 : 0)
  }
  add(evidence, 'teller', bearer.kind === 'role' && teller?.entities.includes(figure.entity.id) ? -6 : 0)
  add(evidence, 'interviewee', interviewee?.id === figure.entity.id && bearer.kind !== 'kind' ? 1.5 : 0)
  add(evidence, 'prominence', Math.min(1, figure.entity.mentions.length * 0.15))
  add(evidence, 'only', only && bearer.kind === 'role' && bearer.to - bearer.from === 1 ? 1.5 : 0)
  if (bearer.kind === 'pronoun') add(evidence, 'gender', figure.traits().gender ? 1 : 0.3)
  else addNoun(bearer, figure, evidence, speech)
  if (isRelated(bearer, speech.data) && !weightOf(evidence, 'role') && !weightOf(evidence, 'wider-role'))
    add(evidence, 'related', bearer.kind === 'kind' ? -5 : -2.5)
  if (bearer.pronoun?.plural === false && !speech.data.cases)
    add(evidence, 'same-sentence', namedBefore(figure, unit, bearer) ? 2.5 : 0)
  if (said && !speech.data.cases && isToldOf(figure, bearer, said)) add(evidence, 'told-of', -4)
  return { figure, evidence, score: total(evidence) }
}

/** "She said |Ann Lee| was late", “|Ann Lee| was late,” she said: not her. But: Ann Lee was late, she said. */
function isToldOf(
  { entity: { type, mentions } }: Figure,
  { pronoun, end }: Bearer,
  { start, end: last, kind }: Found,
): boolean {
  if (!pronoun || pronoun.possessive || type !== 'PERSON' || (kind === 'indirect' && end > start)) return false
  return mentions.some((mention) => mention.start >= start && mention.end <= last)
}

/** The last speaker, where no other subject has come between. Those of roles as fitted, see eval/errors.md. */
const GOES_ON: Readonly<Partial<Record<Bearer['kind'], number>>> = { pronoun: 2.5, role: 2.2 }

/** "his lawyer", «кореспондент «Суспільного»», "Platt's campaign": only what the article says of somebody tells that they are meant. */
function isRelated({ kind, owned, others, noun = '' }: Bearer, { cases, interviewers }: SpeechData): boolean {
  return (
    kind !== 'pronoun' && (owned || (cases && interviewers.has(noun)) || others.some(({ type }) => type === 'PERSON'))
  )
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
function addNoun(bearer: Bearer, figure: Figure, evidence: Piece[], speech: Speech): void {
  if (bearer.noun) addRole(bearer.noun, bearer, figure, evidence, speech)
  else addNationality(bearer.modifiers, figure, evidence, speech)
}

/** What they are, against what the article says of them. */
function addRole(
  noun: string,
  { kind, modifiers, attached }: Pick<Bearer, 'kind' | 'modifiers' | 'attached'>,
  figure: Figure,
  evidence: Piece[],
  speech: Speech,
): void {
  const { data, lexicon } = speech
  const wanted = data.roles.get(noun)?.gender
  const { gender, nouns: own } = figure.traits()
  if (wanted && gender) add(evidence, 'gender', wanted === gender ? 0.5 : -4)
  if (isFormer(modifiers, speech) && own.length > 0) add(evidence, 'former', -4)
  else if (own.includes(noun) || (kind !== 'role' && figure.folded().includes(noun))) add(evidence, 'role', 3)
  else if (isUnlisted(noun, figure, speech)) add(evidence, 'role', 3)
  else if (own.some((other) => stands(noun, other, speech))) add(evidence, 'wider-role', 2)
  else if (
    own.some((other) => !data.origins.has(other)) &&
    (kind !== 'voice' || lexicon.kinds.has(nounStem(noun, data)))
  ) {
    const general = [noun, ...own].some((other) => lexicon.general.has(other))
    const unlike = kind === 'role' ? -2 : data.institutions.has(noun) ? -4.5 : -2.5 // the government is no company
    add(evidence, 'other-role', general ? 0 : unlike)
    if (kind === 'role' && !general && data.cases) return
  } else if (data.institutions.has(noun)) add(evidence, 'unknown-kind', -2)
  else if (kind === 'role') add(evidence, 'unknown-role', attached ? -4 : lexicon.general.has(noun) ? 0 : -0.8)
  if (kind !== 'role') addOutlet(noun, figure, evidence, speech)
  addNationality(modifiers, figure, evidence, speech)
}

/** «інфекціоніст», whom no list has, is who the article calls so. */
function isUnlisted(noun: string, { traits }: Figure, { data, lexicon }: Speech): boolean {
  const { modifiers } = traits()
  if (!data.cases || modifiers.size === 0) return false
  const stem = nounStem(noun, data)
  return modifiers.has(stem) && !lexicon.roles.has(stem)
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
function addOutlet(noun: string, { folded }: Figure, evidence: Piece[], { data, lexicon }: Speech): void {
  const outlet = data.outlets.has(folded())
  if (lexicon.media.has(noun)) add(evidence, 'outlet', outlet ? 1.5 : -0.5)
  else add(evidence, 'outlet', outlet ? -2 : 0.3)
}

/** «український лідер» is the president of Ukraine, not of another country. */
function addNationality(modifiers: readonly string[], figure: Figure, evidence: Piece[], { lexicon }: Speech): void {
  const own = modifiers.length > 0 ? [...figure.traits().modifiers] : []
  for (const modifier of modifiers) {
    const countries = lexicon.nationalities.get(modifier)
    if (!countries) addOther(modifier, own, evidence)
    else if (own.some((word) => word === modifier || begins(word, countries))) addOnce(evidence, 'country', 2)
    else if (own.some((word) => isCountry(word, lexicon.nationalities))) addOnce(evidence, 'other-country', -2)
  }
}

function addOther(modifier: string, own: readonly string[], evidence: Piece[]): void {
  if (own.includes(modifier)) addOnce(evidence, 'modifier', 1)
  else if (AGE.test(modifier) && own.some((word) => AGE.test(word))) addOnce(evidence, 'other-age', -4)
}

// "Tina Marsh, 51", "the 51-year-old"
const AGE = /^\d{1,3}$/u

function begins(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem))
}

function isCountry(word: string, nationalities: ReadonlyMap<string, readonly string[]>): boolean {
  if (nationalities.has(word)) return true
  for (const names of nationalities.values()) if (begins(word, names)) return true
  return false
}
