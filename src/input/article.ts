import type { Span } from '../analysis.ts'

/** A text with what its header says. */
export interface Article {
  readonly text: string
  readonly title: string | null
  /** ISO 8601 day. */
  readonly date: string | null
  readonly url: string | null
  readonly byline: string | null
  /** The headline, where it stands in the text. */
  readonly titleSpan: Span | null
  /** Where the prose stands, in order: the headline, the body. The rest (header words, front matter) belongs to no sentence. */
  readonly prose: readonly Span[]
}

export type Metadata = Partial<Pick<Article, 'title' | 'date' | 'url' | 'byline'>>

/** Reads the header of a text; metadata given beside it win. */
export function readArticle(text: string, given: Metadata = {}): Article {
  return {
    text,
    title: given.title ?? null,
    date: given.date ?? null,
    url: given.url ?? null,
    byline: given.byline ?? null,
    titleSpan: null,
    prose: [{ start: 0, end: text.length }],
  }
}
