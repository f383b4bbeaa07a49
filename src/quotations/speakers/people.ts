import type { Entity, EntityType } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import type { Speech } from '../phrases/cues.ts'
import type { Unit } from '../phrases/units.ts'
import { type Gender, genderOf, type SpeechData } from '../words/speech.ts'
import { type Draft, readDrafts } from './drafts.ts'
import { type Group, readGroups } from './groups.ts'

/** What the article tells of a person or an organisation. */
export interface Figure {
  readonly entity: Entity
  /** The name, folded. */
  readonly folded: string
  readonly gender: Gender | null
  /** Nouns for what they are, in the nominative: «президент», «компанія». */
  readonly nouns: readonly string[]
  /** The grammatical genders of those nouns: «компанія» is «вона». */
  readonly genders: readonly Gender[]
  /** Stems of the words beside those nouns: «україн». */
  readonly modifiers: ReadonlySet<string>
  /** The units in which they are mentioned outside quotations, in order. */
  readonly units: readonly number[]
  /** Where they are first named. */
  readonly first: number
}

/** The figures of an article, and who is near a place. */
export interface Cast {
  readonly figures: ReadonlyMap<string, Figure>
  /** Who is named in each unit. */
  readonly byUnit: readonly (readonly Figure[])[]
  /** Who is named most. */
  readonly prominent: readonly Figure[]
  /** The people whose names begin or end with some words: «кулинич», «стефа». */
  readonly byPart: ReadonlyMap<string, readonly Figure[]>
  /** The same for organisations: "tallgrass" of "Tallgrass Tools". */
  readonly byShortName: ReadonlyMap<string, readonly Figure[]>
  /** Those who are named together. */
  readonly groups: readonly Group[]
}

/** Those who may be meant at a place and fit: named in the sentences before it or the next one, or all over the article. */
export function figuresNear({ byUnit, prominent }: Cast, unit: number, fits: (figure: Figure) => boolean): Figure[] {
  const near = new Set<Figure>()
  for (let at = Math.max(0, unit - SENTENCES_BACK); at < Math.min(byUnit.length, unit + 2); at++)
    for (const figure of byUnit[at]!) if (fits(figure)) near.add(figure)
  for (const figure of prominent) if (fits(figure)) near.add(figure)
  return [...near]
}

const SENTENCES_BACK = 30
const PROMINENT = 12

/** Reads from the units who the people and the organisations of the article are. */
export function readCast(
  units: readonly Unit[],
  entities: readonly Entity[],
  { language }: Document,
  speech: Speech,
): Cast {
  const figures = new Map<string, Figure>()
  for (const [id, draft] of readDrafts(units, entities, language, speech)) figures.set(id, settle(draft, speech.data))
  const byCount = [...figures.values()].sort(
    (a, b) => b.entity.mentions.length - a.entity.mentions.length || a.first - b.first,
  )
  return {
    figures,
    byUnit: units.map((unit) => namedIn(unit, figures)),
    prominent: byCount.slice(0, PROMINENT),
    byPart: readParts(figures.values(), 'PERSON'),
    byShortName: readParts(figures.values(), 'ORGANIZATION'),
    groups: readGroups(units, speech),
  }
}

function namedIn({ items, names }: Unit, figures: ReadonlyMap<string, Figure>): Figure[] {
  const named: Figure[] = []
  for (const i of names) {
    const figure = figures.get(items[i]!.name!.entity.id)
    if (figure) named.push(figure)
  }
  return named
}

const LONGEST_NAME = 6

function readParts(figures: Iterable<Figure>, type: EntityType): Map<string, Figure[]> {
  const parts = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.entity.type !== type) continue
    const name = figure.folded.split(' ', LONGEST_NAME).join(' ')
    for (let blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
      const [first, last] = [name.slice(0, blank), name.slice(blank + 1)]
      addPart(parts, first, figure)
      if (last !== first) addPart(parts, last, figure)
    }
  }
  return parts
}

function addPart(parts: Map<string, Figure[]>, part: string, figure: Figure): void {
  const figures = parts.get(part)
  if (figures) figures.push(figure)
  else parts.set(part, [figure])
}

function settle({ entity, folded, nouns, modifiers, units, genders }: Draft, { cases, shapes }: SpeechData): Figure {
  const gender = genders.m === genders.f ? null : genders.m > genders.f ? 'm' : 'f'
  const nounGenders = cases ? nouns.map((noun) => genderOf(noun, shapes)) : []
  return { entity, folded, nouns, modifiers, units, gender, genders: nounGenders, first: entity.mentions[0]!.start }
}
