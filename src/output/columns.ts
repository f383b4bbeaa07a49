import type { Entity, PartialAnalysis, Quotation } from '../analysis.ts'
import { firstSegments } from './filter.ts'
import { defineTable } from './table.ts'

// Names are those of the JSON, with underscores; `start` and `end` have more to them because `end` is a word of SQL.

/** A row an article; `article` counts them and joins the tables, even where two have the same id or none. */
export const ARTICLES = defineTable('articles', (analysis) => [analysis], [
  ['article', 'integer', ({ number }) => number],
  ['id', 'text', ({ record }) => text(record.id)],
  ['path', 'text', ({ record }) => record.source.path],
  ['title', 'text', ({ record }) => record.title],
  ['date', 'day', ({ record }) => record.date],
  ['url', 'text', ({ record }) => record.url],
  ['byline', 'text', ({ record }) => record.byline],
  ['site', 'text', ({ record }) => record.site],
  ['language', 'text', ({ record }) => record.language.code],
  ['language_confidence', 'number', ({ record }) => record.language.confidence],
  ['support', 'text', ({ record }) => record.language.support],
  ['characters', 'integer', ({ record }) => record.stats.characters],
  ['words', 'integer', ({ record }) => record.stats.words],
  ['sentences', 'integer', ({ record }) => record.stats.sentences],
  ['paragraphs', 'integer', ({ record }) => record.stats.paragraphs],
  ['reading_minutes', 'integer', ({ record }) => record.stats.readingMinutes],
  ['quotations', 'integer', ({ record }) => record.quotations?.length],
  ['attributed', 'integer', ({ record }) => record.quotations?.filter(({ speaker }) => speaker !== null).length],
  ['entities', 'integer', ({ record }) => record.entities?.length],
  ['keywords', 'texts', ({ record }) => record.keywords?.map(({ term }) => term)],
  ['warnings', 'texts', ({ record }) => record.warnings.map(({ code }) => code)],
  ['format', 'text', ({ record }) => record.source.format],
  ['encoding', 'text', ({ record }) => record.source.encoding],
  ['bytes', 'integer', ({ record }) => record.source.bytes],
  ['sha256', 'text', ({ record }) => record.source.sha256],
  ['engine_version', 'text', ({ record }) => record.engine.version],
  ['model', 'text', ({ record }) => record.engine.model],
  ['text', 'text', ({ record }) => record.text],
])

/** A row a quotation, or a segment of one that the author's words interrupt. */
export const QUOTATIONS = defineTable('quotations', said, [
  ['article', 'integer', ({ number }) => number],
  ['article_id', 'text', ({ analysis }) => text(analysis.id)],
  ['article_title', 'text', ({ analysis }) => analysis.title],
  ['article_date', 'day', ({ analysis }) => analysis.date],
  ['id', 'text', ({ record }) => record.id],
  ['kind', 'text', ({ record }) => record.kind],
  ['speaker', 'text', ({ record }) => record.speaker?.name],
  ['speaker_type', 'text', ({ record }) => record.speakers[0]?.type],
  ['speaker_roles', 'texts', ({ record }) => record.speakers.flatMap(({ roles }) => roles)],
  ['speaker_entities', 'texts', ({ record }) => record.speaker?.entities ?? []],
  ['speaker_mention', 'text', ({ record }) => record.speaker?.mention?.text],
  ['cue', 'text', ({ record }) => record.cue?.text],
  ['text', 'text', ({ record }) => record.text],
  ['context', 'text', ({ record }) => record.context?.text],
  ['start_offset', 'integer', ({ record }) => record.start],
  ['end_offset', 'integer', ({ record }) => record.end],
  ['mention_start', 'integer', ({ record }) => record.speaker?.mention?.start],
  ['mention_end', 'integer', ({ record }) => record.speaker?.mention?.end],
  ['cue_start', 'integer', ({ record }) => record.cue?.start],
  ['cue_end', 'integer', ({ record }) => record.cue?.end],
  ['utterance', 'text', ({ record }) => record.utterance],
  ['continues', 'text', ({ record }) => record.continues],
  ['within', 'text', ({ record }) => record.within],
  ['rule', 'text', ({ record }) => record.rule],
  ['confidence', 'number', ({ record }) => record.confidence],
])

/** A row an entity of an article: what is counted are people and places, not their mentions. */
const ENTITIES = defineTable('entities', named, [
  ['article', 'integer', ({ number }) => number],
  ['article_id', 'text', ({ analysis }) => text(analysis.id)],
  ['article_title', 'text', ({ analysis }) => analysis.title],
  ['article_date', 'day', ({ analysis }) => analysis.date],
  ['id', 'text', ({ record }) => record.id],
  ['type', 'text', ({ record }) => record.type],
  ['name', 'text', ({ record }) => record.name],
  ['roles', 'texts', ({ record }) => record.roles],
  ['mentions', 'integer', ({ record }) => record.mentions.length],
  ['quotations', 'integer', ({ record }) => record.quotations],
  ['value', 'text', ({ record }) => measure(record).value],
  ['amount', 'number', ({ record }) => measure(record).amount],
  ['currency', 'text', ({ record }) => measure(record).currency],
  ['unit', 'text', ({ record }) => measure(record).unit],
  ['forms', 'texts', ({ record }) => [...new Set(record.mentions.map(({ text }) => text))]],
  ['starts', 'integers', ({ record }) => record.mentions.map(({ start }) => start)],
  ['ends', 'integers', ({ record }) => record.mentions.map(({ end }) => end)],
  [
    'confidence',
    'number',
    ({ record }) => record.mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0),
  ],
])

export const TABLES = [ARTICLES, QUOTATIONS, ENTITIES] as const

interface Said extends Quotation {
  readonly speakers: readonly Entity[]
  /** The first segment of what the author's words interrupt. */
  readonly utterance: string | undefined
}

function said({ quotations = [], entities = [] }: PartialAnalysis): Said[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const first = firstSegments(quotations)
  return quotations.map((quotation) => {
    const speakers = (quotation.speaker?.entities ?? []).flatMap((id) => byId.get(id) ?? [])
    return { ...quotation, speakers, utterance: first.get(quotation.id) }
  })
}

interface Named extends Entity {
  /** How many are its own; null where quotations are left out. */
  readonly quotations: number | null
}

function named({ quotations, entities = [] }: PartialAnalysis): Named[] {
  const counts = new Map<string, number>()
  for (const id of (quotations ?? []).flatMap(({ speaker }) => speaker?.entities ?? [])) {
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return entities.map((entity) => ({ ...entity, quotations: quotations ? (counts.get(entity.id) ?? 0) : null }))
}

interface Measure {
  readonly value?: string
  readonly amount?: number
  readonly currency?: string
  readonly unit?: string
}

function measure({ value }: Entity): Measure {
  if (value === null) return {}
  if (typeof value === 'string') return { value }
  return 'from' in value ? { ...value, value: `${value.from}/${value.to}` } : value
}

function text(id: PartialAnalysis['id']): string | null {
  return id === null ? null : String(id)
}
