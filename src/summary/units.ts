import type { Entity, EntityType, Span } from '../analysis.ts'
import type { Language } from '../language/language.ts'
import type { Document } from '../text/document.ts'
import { mapped } from '../text/mapped.ts'
import { WORD } from '../text/tokens.ts'
import { note } from '../text/word.ts'
import { readWord } from './words.ts'

/** A word that may bear a term, or a named entity as a whole. */
export interface Unit {
  /** The stem, or the id of the entity, which no stem looks like. */
  readonly key: string
  readonly modifier: boolean
  readonly entity: Entity | null
}

/** A sentence as words and entities, token by token; null stands for marks, numbers and empty words, which part phrases. */
export interface Line {
  /** Its first token. */
  readonly from: number
  readonly units: readonly (Unit | null)[]
}

/** Reads every sentence as words and entities. */
export function readLines(document: Document, entities: readonly Entity[]): Line[] {
  const { tokens, words, language } = document
  const names = namesOf(entities)
  let token = 0
  let name = 0
  return mapped(document.sentences, ({ start, end }) => {
    const units: (Unit | null)[] = []
    while (token < tokens.length && tokens.start[token]! < start) token++
    const from = token
    for (; token < tokens.length && tokens.end[token]! <= end && token < MOST_TOKENS; token++) {
      const at = tokens.start[token]!
      while (name < names.length && names[name]!.end <= at) name++
      const known = names[name]
      if (known && known.start <= at) units.push(known.start === at ? known.unit : null)
      else units.push(tokens.kind[token] === WORD ? unitOf(words[token]!, language) : null)
    }
    return { from, units }
  })
}

const unitOf = note((form: string, language: Language): Unit | null => {
  const { stem, modifier } = readWord(form, language)
  return stem === null ? null : { key: stem, modifier, entity: null }
}, null)

/** An article this long has shown its subject. */
const MOST_TOKENS = 20_000

interface Name extends Span {
  readonly unit: Unit | null
}

function namesOf(entities: readonly Entity[]): Name[] {
  const names: Name[] = []
  for (const entity of entities) {
    if (entity.type === 'JOB') continue
    const unit = SUBJECTS.has(entity.type) ? { key: `#${entity.id}`, modifier: false, entity } : null
    for (const { start, end } of entity.mentions) names.push({ start, end, unit })
  }
  return names.sort((a, b) => a.start - b.start || b.end - a.end)
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
