import type { DetectedLanguage, Entity, EntityType, PartialAnalysis } from '../analysis.ts'
import { readable } from './readable.ts'
import type { Saying } from './sayings.ts'

/** One line of facts, in pieces: date, language, counts, reading time. */
export function factsOf(analysis: PartialAnalysis, sayings: readonly Saying[]): string[] {
  const { stats } = analysis
  return [
    ...(analysis.date ? [analysis.date] : []),
    languageName(analysis.language),
    count(stats.words, 'word'),
    count(stats.sentences, 'sentence'),
    ...(analysis.quotations ? [count(total(sayings), 'quotation')] : []),
    `${grouped(stats.readingMinutes)} min read`,
  ]
}

/** Where the article comes from: its path or id, its author, its address. */
export function originOf({ id, source, byline, url }: PartialAnalysis): string[] {
  return [id ?? source.path, byline, url].flatMap((part) => (part === null ? [] : String(part)))
}

/** Entities under one heading, those named most often first. */
export interface EntityGroup {
  readonly type: string
  readonly heading: string
  readonly entities: readonly Entity[]
}

/** People, organisations, places and the other kinds, those without entities left out. */
export function groupEntities(entities: readonly Entity[] = []): EntityGroup[] {
  const byCount = entities.toSorted((a, b) => b.mentions.length - a.mentions.length)
  return Object.entries(HEADINGS).flatMap(([type, heading]) => {
    const group = byCount.filter((entity) => entity.type === type)
    return group.length > 0 ? [{ type, heading, entities: group }] : []
  })
}

/** The sentences of the summary, as they stand in the text. */
export function keySentences(analysis: PartialAnalysis): string[] {
  const { text, sentences, summary = [] } = analysis
  return summary.flatMap((index) => {
    const sentence = sentences?.[index]
    return sentence && text !== undefined ? [readable(text.slice(sentence.start, sentence.end), analysis)] : []
  })
}

/** «1 word», «12,345 words». */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** What the types are called over a list. */
export const HEADINGS: Readonly<Record<EntityType, string>> = {
  PERSON: 'People',
  ORGANIZATION: 'Organisations',
  LOCATION: 'Places',
  JOB: 'Jobs',
  MISC: 'Other names',
  ARTIFACT: 'Works and products',
  DOCUMENT: 'Documents',
  DATE: 'Dates',
  PERIOD: 'Periods',
  TIME: 'Times',
  MONEY: 'Money',
  PERCENT: 'Percentages',
  QUANTITY: 'Quantities',
}

const SURE = 0.8

function languageName({ code, name, confidence }: DetectedLanguage): string {
  if (code === null) return 'language unknown'
  return (name ?? code) + (confidence < SURE ? ` (${Math.round(confidence * 100)}% sure)` : '')
}

function total(sayings: readonly Saying[]): number {
  return sayings.reduce((sum, saying) => sum + 1 + total(saying.inner), 0)
}

function grouped(number: number): string {
  return String(number).replace(THOUSAND, ',')
}

// 12|345
const THOUSAND = /\B(?=(?:\d{3})+$)/gu
