import type { Entity, EntityType, Span } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { WORD } from '../text/tokens.ts'
import { note } from '../text/word.ts'
import { readWord, type Stemmed } from './words.ts'

/** A word that may bear a term, or a named entity as a whole. */
export interface Unit {
  /** The stem, or the id of the entity, which no stem looks like. */
  readonly key: string
  readonly modifier: boolean
  readonly entity: Entity | null
  /** Index of its first token. */
  readonly token: number
}

/** Reads every sentence as words and entities; null stands for marks, numbers and empty words, which part phrases. */
export function readUnits(document: Document, entities: readonly Entity[]): (Unit | null)[][] {
  const { tokens, words, language } = document
  const names = namesOf(entities)
  let token = 0
  let name = 0
  return document.sentences.map(({ start, end }) => {
    const units: (Unit | null)[] = []
    while (token < tokens.length && tokens.start[token]! < start) token++
    for (; token < tokens.length && tokens.end[token]! <= end && token < MOST_TOKENS; token++) {
      const at = tokens.start[token]!
      while (name < names.length && names[name]!.end <= at) name++
      const known = names[name]
      if (known && known.start <= at) units.push(known.start === at ? unitOfName(known, token) : null)
      else units.push(tokens.kind[token] === WORD ? unitOf(stemmed(words[token]!, language), token) : null)
    }
    return units
  })
}

const stemmed = note(readWord)

/** An article this long has shown its subject. */
const MOST_TOKENS = 20_000

interface Name extends Span {
  readonly entity: Entity
}

function namesOf(entities: readonly Entity[]): Name[] {
  return entities
    .filter(({ type }) => type !== 'JOB')
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Dates and amounts are no keywords. */
const SUBJECTS: ReadonlySet<EntityType> = new Set([
  'PERSON',
  'LOCATION',
  'ORGANIZATION',
  'MISC',
  'ARTIFACT',
  'DOCUMENT',
])

function unitOfName({ entity }: Name, token: number): Unit | null {
  return SUBJECTS.has(entity.type) ? { key: `#${entity.id}`, modifier: false, entity, token } : null
}

function unitOf({ stem, modifier }: Stemmed, token: number): Unit | null {
  return stem === null ? null : { key: stem, modifier, entity: null, token }
}
