import type { Entity, Explain, Speaker } from '../analysis.ts'
import { countUpTo } from '../text/order.ts'
import type { Bearer } from './bearers.ts'
import type { Speech } from './cues.ts'
import { type Cast, type Figure, figuresNear } from './people.ts'
import type { Unit } from './units.ts'

/** Who is meant by a phrase, with the candidates that lost. */
export interface Resolution {
  readonly speaker: Speaker | null
  readonly rule: string | null
  /** 0 to 1. */
  readonly certainty: number
  readonly candidates: Explain['quotations'][string]['candidates']
}

/** Who spoke last, and who the sentence before was about. */
export interface Memory {
  readonly speaker: Speaker | null
  readonly subject: Entity | null
}

interface Weighed {
  readonly figure: Figure
  readonly score: number
  readonly evidence: Record<string, number>
}

/** Finds the person or the organisation that the bearer of an attribution stands for. */
export function resolve(
  bearer: Bearer,
  unit: Unit,
  text: string,
  cast: Cast,
  memory: Memory,
  speech: Speech,
): Resolution {
  const mention = { start: bearer.start, end: bearer.end, text: text.slice(bearer.start, bearer.end) }
  if (bearer.entity) return named(bearer, mention)
  const weighed = weighAll(bearer, unit, cast, memory, speech)
  const candidates = weighed
    .slice(0, SHOWN)
    .map(({ figure, score, evidence }) => ({ name: figure.entity.name, score, evidence }))
  const best = weighed[0]
  if (best && best.score >= THRESHOLD) {
    const margin = best.score - (weighed[1]?.score ?? 0)
    const { name, id } = best.figure.entity
    const certainty = Math.min(0.95, 0.55 + 0.12 * margin)
    return { speaker: { name, entities: [id], mention }, rule: bearer.kind, certainty, candidates }
  }
  if (bearer.kind === 'pronoun') return { speaker: null, rule: null, certainty: 0.3, candidates }
  return {
    speaker: { name: description(bearer, mention.text), entities: [], mention },
    rule: 'description',
    certainty: 0.5,
    candidates,
  }
}

const SHOWN = 5
const THRESHOLD = 2

function named(bearer: Bearer, mention: Speaker['mention']): Resolution {
  const { name, id } = bearer.entity!
  return { speaker: { name, entities: [id], mention }, rule: bearer.kind, certainty: 0.95, candidates: [] }
}

/** A source that is never named is described: «представник Ryanair». */
function description(bearer: Bearer, text: string): string {
  return bearer.kind === 'role' || bearer.kind === 'kind'
    ? text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
    : text.replace(EDGE_MARKS, '')
}

// «Благовіст-Інфо», "Голос Америки"
const EDGE_MARKS = /^[«"“„]|[»"”“]$/gu

function weighAll(bearer: Bearer, unit: Unit, cast: Cast, memory: Memory, speech: Speech): Weighed[] {
  return [...figuresNear(cast, unit.index)]
    .filter((figure) => fits(bearer, figure))
    .map((figure) => weigh(bearer, unit, figure, memory, speech))
    .sort((a, b) => b.score - a.score || a.figure.first - b.figure.first)
}

/** A person for «міністр», an organisation for «компанія», either for a plural pronoun. */
function fits(bearer: Bearer, { entity, gender }: Figure): boolean {
  const person = entity.type === 'PERSON'
  if (bearer.kind === 'pronoun') {
    if (bearer.pronoun!.plural) return !person
    return (
      (person || bearer.pronoun!.gender === 'n') &&
      (!gender || !bearer.pronoun!.gender || gender === bearer.pronoun!.gender)
    )
  }
  if (bearer.kind === 'role') return person
  return entity.type === 'ORGANIZATION'
}

function weigh(bearer: Bearer, unit: Unit, figure: Figure, memory: Memory, speech: Speech): Weighed {
  const evidence: Record<string, number> = {}
  const add = (name: string, weight: number) => {
    if (weight !== 0) evidence[name] = Math.round(weight * 100) / 100
  }
  add('recency', recency(figure, unit))
  add('last-speaker', memory.speaker?.entities.includes(figure.entity.id) ? 2 : 0)
  add('subject', memory.subject?.id === figure.entity.id ? 1.5 : 0)
  add('prominence', Math.min(1, figure.entity.mentions.length * 0.15))
  if (bearer.kind === 'pronoun') add('pronoun', figure.gender ? 1 : 0.5)
  else addNoun(bearer, figure, add, speech)
  return { figure, evidence, score: Object.values(evidence).reduce((sum, weight) => sum + weight, 0) }
}

/** The nearer the last mention, the likelier; a figure not yet named only where a headline looks ahead. */
function recency({ units }: Figure, unit: Unit): number {
  const last = units[countUpTo(units, unit.index) - 1]
  if (last === undefined) return unit.index < HEADLINES ? 0 : -1
  return 2 / (1 + (unit.index - last) / 2)
}

/** A headline and its repetition may look ahead. */
const HEADLINES = 3

type Add = (name: string, weight: number) => void

function addNoun(bearer: Bearer, figure: Figure, add: Add, speech: Speech): void {
  const { noun = '', modifiers } = bearer
  const wanted = speech.data.roles.get(noun)
  if (wanted?.gender && figure.gender) add('gender', wanted.gender === figure.gender ? 0.5 : -4)
  if (figure.nouns.has(noun)) add('role', 3)
  else if ([...figure.nouns].some((own) => speech.data.roles.get(own)?.wider.includes(noun))) add('wider-role', 2)
  else if (figure.nouns.size > 0 && bearer.kind === 'role') add('other-role', -1.5)
  else if (bearer.kind === 'kind') add('kind', figure.nouns.size === 0 ? 0.3 : -0.5)
  addNationality(modifiers, figure, add, speech)
}

/** «український лідер» is the president of Ukraine, not of another country. */
function addNationality(modifiers: readonly string[], figure: Figure, add: Add, { lexicon }: Speech): void {
  const own = [...figure.modifiers]
  for (const modifier of modifiers) {
    const countries = lexicon.nationalities.get(modifier)
    const names = countries ?? [modifier]
    if (own.some((word) => names.some((name) => word.startsWith(name)) || word === modifier))
      add(countries ? 'country' : 'modifier', countries ? 2 : 1)
    else if (countries && own.some((word) => isCountry(word, lexicon.nationalities))) add('other-country', -2)
  }
}

function isCountry(word: string, nationalities: ReadonlyMap<string, readonly string[]>): boolean {
  for (const [adjective, names] of nationalities)
    if (word === adjective || names.some((name) => word.startsWith(name))) return true
  return false
}
