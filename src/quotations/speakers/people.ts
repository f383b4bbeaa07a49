import type { Entity, EntityType } from '../../analysis.ts'
import type { Language } from '../../language/language.ts'
import type { Document } from '../../text/document.ts'
import { fold } from '../../text/fold.ts'
import { mapped } from '../../text/mapped.ts'
import type { Speech } from '../phrases/cues.ts'
import type { Unit } from '../phrases/units.ts'
import { readAuthors } from './authors.ts'
import { type Place, readTraits, type Traits } from './drafts.ts'
import { type Group, readGroups } from './groups.ts'

/** A person or an organisation of the article. */
export interface Figure {
  readonly entity: Entity
  /** The name, folded: of places it is never asked. */
  readonly folded: () => string
  /** Read when it is first asked: of most figures it never is. */
  readonly traits: () => Traits
  /** The units in which they are mentioned outside quotations, in order. */
  readonly units: readonly number[]
  /** Where they are first named. */
  readonly first: number
}

/** The figures of an article, and who is near a place. What not every article needs is read when it is first asked. */
export interface Cast {
  readonly figures: ReadonlyMap<string, Figure>
  /** Who is named in each unit. */
  readonly byUnit: readonly (readonly Figure[])[]
  /** Who is named most. */
  readonly prominent: () => readonly Figure[]
  /** The people whose names begin or end with some words: «кулинич», «стефа». */
  readonly byPart: () => ReadonlyMap<string, readonly Figure[]>
  /** The same for organisations: "tallgrass" of "Tallgrass Tools". */
  readonly byShortName: () => ReadonlyMap<string, readonly Figure[]>
  /** Whose full name some words stand for, as far as it was asked. */
  readonly fullNames: Map<string, Entity | null>
  /** Those who are named together. */
  readonly groups: () => readonly Group[]
}

/** Those who may be meant at a place and fit: named in the sentences before it or the next one, or all over the article. */
export function figuresNear(cast: Cast, unit: number, fits: (figure: Figure) => boolean): Figure[] {
  const { figures, byUnit, prominent } = cast
  if (figures.size <= PROMINENT) return prominent().filter(fits)
  const near = new Set<Figure>()
  for (let at = Math.max(0, unit - SENTENCES_BACK); at < Math.min(byUnit.length, unit + 2); at++)
    for (const figure of byUnit[at]!) if (fits(figure)) near.add(figure)
  for (const figure of prominent()) if (fits(figure)) near.add(figure)
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
  const figures = new Map<string, Named>()
  const authors = readAuthors(units, speech)
  for (const entity of entities)
    if (SPEAKERS.has(entity.type) && !(entity.type === 'PERSON' && authors.has(entity.id)))
      figures.set(entity.id, newFigure(entity, language, speech))
  return {
    figures,
    byUnit: mapped(units, (unit) => namedIn(unit, figures)),
    prominent: once(() => mostNamed(figures.values())),
    byPart: once(() => readParts(figures.values(), 'PERSON')),
    byShortName: once(() => readParts(figures.values(), 'ORGANIZATION')),
    fullNames: new Map(),
    groups: once(() => readGroups(units, speech)),
  }
}

const SPEAKERS = new Set(['PERSON', 'ORGANIZATION', 'LOCATION', 'ARTIFACT'])

/** A figure while it is found where it is named. */
interface Named extends Figure {
  readonly units: number[]
  readonly places: Place[]
}

function newFigure(entity: Entity, language: Language, speech: Speech): Named {
  const places: Place[] = []
  const folded = once(() => fold(entity.name))
  const traits = once(() => readTraits(entity, folded(), places, language, speech))
  return { entity, folded, traits, units: [], places, first: entity.mentions[0]!.start }
}

/** Makes a reading happen when it is first asked for, and once. */
function once<Result extends object | string>(read: () => Result): () => Result {
  let known: Result | undefined
  return () => {
    known ??= read()
    return known
  }
}

function namedIn(unit: Unit, figures: ReadonlyMap<string, Named>): Figure[] {
  const named: Figure[] = []
  for (const at of unit.names) {
    const figure = figures.get(unit.items[at]!.name!.entity.id)
    if (!figure) continue
    named.push(figure)
    figure.places.push({ unit, at })
    if (figure.units.at(-1) !== unit.index) figure.units.push(unit.index)
  }
  return named
}

function mostNamed(figures: Iterable<Figure>): Figure[] {
  const byCount = [...figures].sort((a, b) => b.entity.mentions.length - a.entity.mentions.length || a.first - b.first)
  return byCount.slice(0, PROMINENT)
}

const LONGEST_NAME = 6

function readParts(figures: Iterable<Figure>, type: EntityType): Map<string, Figure[]> {
  const parts = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.entity.type !== type) continue
    const name = firstWords(figure.folded(), LONGEST_NAME)
    for (let blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
      const [first, last] = [name.slice(0, blank), name.slice(blank + 1)]
      addPart(parts, first, figure)
      if (last !== first) addPart(parts, last, figure)
    }
  }
  return parts
}

function firstWords(name: string, most: number): string {
  let end = -1
  for (let word = 0; word < most; word++) {
    end = name.indexOf(' ', end + 1)
    if (end < 0) return name
  }
  return name.slice(0, end)
}

function addPart(parts: Map<string, Figure[]>, part: string, figure: Figure): void {
  const figures = parts.get(part)
  if (figures) figures.push(figure)
  else parts.set(part, [figure])
}
