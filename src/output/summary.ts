import { Chalk } from 'chalk'
import type { PartialAnalysis } from '../analysis.ts'
import { contextIn } from './context.ts'
import { factsOf, keySentences, originOf } from './facts.ts'
import { joins } from './joins.ts'
import { names } from './names.ts'
import { block, bullet, heading, INDENT, type Page, pieces } from './page.ts'
import { placeIn } from './place.ts'
import { gatherSayings, type Saying } from './sayings.ts'
import { speeches } from './speeches.ts'

export interface SummaryOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
  /** Sentences shown around each quotation. */
  readonly context?: number
}

/** The analysis of one article for a person at a terminal: no line is wider than asked, nothing in it steers the terminal. */
export function renderSummary(analysis: PartialAnalysis, { width, color, context = 0 }: SummaryOptions): string {
  const page: Page = { analysis, width: Math.max(width, NARROWEST), paint: new Chalk({ level: color ? 1 : 0 }) }
  const sayings = gatherSayings(analysis)
  const sections = [
    header(page, sayings),
    speeches({ ...page, placeOf: placeIn(analysis), contextOf: contextIn(analysis, context) }, sayings),
    ...names(page),
    joins(page),
    keyPoints(page),
    keywords(page),
    warnings(page),
  ]
  const shown = sections.filter((section) => section.length > 0)
  return `${shown.map((section) => section.join('\n')).join('\n\n')}\n`
}

const NARROWEST = 20

function header(page: Page, sayings: readonly Saying[]): string[] {
  const { analysis, paint } = page
  return [
    ...block(page, analysis.title ?? '', 0, paint.bold),
    ...pieces(page, factsOf(analysis, sayings), 0),
    ...originOf(analysis).flatMap((line) => block(page, line, 0, paint.dim)),
  ]
}

function keyPoints(page: Page): string[] {
  const points = keySentences(page.analysis).flatMap((sentence) => bullet(page, '•', sentence, page.paint))
  return points.length > 0 ? [heading(page, 'Key sentences'), ...points] : []
}

function keywords(page: Page): string[] {
  const terms = (page.analysis.keywords ?? []).map(({ term }) => term)
  return terms.length > 0 ? [heading(page, 'Keywords'), ...pieces(page, terms, INDENT)] : []
}

function warnings(page: Page): string[] {
  return page.analysis.warnings.flatMap(({ message }) => bullet(page, '!', message, page.paint.yellow))
}
