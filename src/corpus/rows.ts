import type { EntityType, PartialAnalysis, Quotation } from '../analysis.ts'
import { gatherSayings, type Saying } from '../output/sayings.ts'
import { speechOf } from '../output/speech.ts'
import { webAddress } from '../report/markup.ts'
import type { NameTable } from './names.ts'
import type { Article, Row } from './types.ts'

/** The article of an analysis, as a corpus shows it. */
export function articleOf({ id, source, title, date, url, site, language }: PartialAnalysis): Article {
  return {
    id: String(id ?? source.path ?? ''),
    title,
    date: date !== null && isDay(date) ? date : null,
    url: webAddress(url),
    site,
    language: language.code,
  }
}

/** What is said in an article, in order: interrupted sayings joined, those inside others after them. */
export function rowsOf(analysis: PartialAnalysis, names: NameTable): Omit<Row, 'article'>[] {
  const readable = verbatim(analysis)
  const mentions = namesIn(analysis, names)
  return flatten(gatherSayings(analysis)).map((saying) => {
    const by = speakersOf(saying, analysis, names)
    const about = mentions.filter(({ name, start, end }) => !by.includes(name) && inside(saying, start, end))
    return {
      text: speechOf(saying, readable).join('\n'),
      speaker: saying.speaker,
      by,
      about: [...new Set(about.map(({ name }) => name))],
      kind: kindOf(saying),
      confidence: saying.segments[0]?.confidence ?? 0,
    }
  })
}

/** What has a name of its own, in the order in which a page shows it. */
export const NAMED: readonly EntityType[] = ['PERSON', 'ORGANIZATION', 'LOCATION', 'MISC', 'ARTIFACT', 'DOCUMENT']

function flatten(sayings: readonly Saying[]): Saying[] {
  return sayings.flatMap((saying) => [saying, ...flatten(saying.inner)])
}

/** «Він заявив, що це „кінець“» is partly quoted. */
function kindOf({ segments, reported, partlyQuoted }: Saying): Quotation['kind'] {
  if (partlyQuoted) return 'mixed'
  return reported ? 'indirect' : (segments[0]?.kind ?? 'direct')
}

/** Those of them who have a name: «представник компанії» of another article is another man. */
function speakersOf({ segments }: Saying, { entities = [] }: PartialAnalysis, names: NameTable): number[] {
  const ids = segments[0]?.speaker?.entities ?? []
  const known = entities.filter(({ id, type }) => ids.includes(id) && NAMED.includes(type))
  return [...new Set(known.map(({ type, name }) => names.number(type, name)))]
}

interface NamedSpan {
  readonly name: number
  readonly start: number
  readonly end: number
}

function namesIn({ entities = [] }: PartialAnalysis, names: NameTable): NamedSpan[] {
  return entities
    .filter(({ type }) => NAMED.includes(type))
    .flatMap(({ type, name, mentions }) => {
      const number = names.number(type, name)
      return mentions.map(({ start, end }) => ({ name: number, start, end }))
    })
    .sort((a, b) => a.start - b.start)
}

function inside({ segments }: Saying, start: number, end: number): boolean {
  return segments.some((segment) => segment.start <= start && end <= segment.end)
}

/** With `--offsets byte` the marks around a quotation cannot be looked up in the text. */
function verbatim({ text, ...analysis }: PartialAnalysis): PartialAnalysis {
  const indexed = analysis.quotations?.every((one) => text?.slice(one.start, one.end) === one.text)
  return indexed && text !== undefined ? { ...analysis, text } : analysis
}

function isDay(date: string): boolean {
  return DAY.test(date) && new Date(`${date}T00:00Z`).toJSON()?.startsWith(date) === true
}

// 2025-09-04
const DAY = /^\d{4}-\d\d-\d\d$/u
