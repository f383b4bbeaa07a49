import type { Source, Span, Warning } from '../analysis.ts'
import { readDay } from './day.ts'
import { skipFurniture } from './furniture.ts'
import { type Header, readBlock, readDateline, readMail } from './header.ts'
import { findHeadline } from './headline.ts'
import { readMatter } from './matter.ts'
import { markdownProse, plainProse } from './prose.ts'
import { readStamp } from './stamp.ts'

/** A text with what its header says. */
export interface Article {
  readonly text: string
  readonly title: string | null
  /** ISO 8601 day. */
  readonly date: string | null
  readonly url: string | null
  readonly byline: string | null
  /** Who publishes it: "Suspilne". */
  readonly site: string | null
  /** The headline, where it stands in the text. */
  readonly titleSpan: Span | null
  /** Where the prose stands, in order: the headline, the body. The rest (header words, front matter) belongs to no sentence. */
  readonly prose: readonly Span[]
  readonly warnings: readonly Warning[]
}

export type Metadata = Partial<Pick<Article, 'title' | 'date' | 'url' | 'byline' | 'site'>>

/** Reads ` date 2025-09-04 Title`, YAML front matter, the header of a mail or `Title: …` lines above a text; metadata given beside it win. */
export function readArticle(text: string, given: Metadata = {}, format: Source['format'] = 'text'): Article {
  const header = readDateline(text) ?? readMatter(text) ?? readMail(text) ?? readBlock(text) ?? NONE
  const start = skipFurniture(text, header.body)
  const body = format === 'markdown' ? markdownProse(text, start) : plainProse(text, start)
  const known = given.title ?? header.title
  const headline = header.titleSpan ? null : findHeadline(text, body, known)
  const titleSpan = header.titleSpan ?? headline
  const stamp = readStamp(text, headline?.end ?? start)
  return {
    text,
    title: known ?? (headline && text.slice(headline.start, headline.end)),
    ...readDate(given.date ?? header.date ?? stamp.date),
    url: given.url ?? header.url,
    byline: given.byline ?? header.byline ?? stamp.byline,
    site: given.site ?? null,
    titleSpan,
    prose: titleSpan ? [titleSpan, ...from(headline?.end ?? start, body)] : body,
  }
}

const NONE: Header = { title: null, titleSpan: null, date: null, url: null, byline: null, body: 0 }

function readDate(written: string | null): Pick<Article, 'date' | 'warnings'> {
  const date = written === null ? null : readDay(written)
  if (written === null || date !== null) return { date, warnings: [] }
  return { date, warnings: [{ code: 'unknown-date', message: `the date is not understood: ${written.slice(0, 80)}` }] }
}

/** What of the spans lies behind an offset. */
function from(offset: number, spans: readonly Span[]): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, offset), end }))
    .filter(({ start, end }) => start < end)
}
