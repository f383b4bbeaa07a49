import type { Sentence, Span } from '../analysis.ts'

/** What the splitter must know of a language. */
export interface SentenceData {
  /** Abbreviations that a sentence seldom ends with, folded, without the final dot: «ім», «вул». */
  readonly abbreviations: ReadonlySet<string>
}

export interface SentenceOptions {
  /** Keep the sentences of one quotation together. */
  readonly wholeQuotes?: boolean
}

/** Cuts every paragraph into sentences. */
export function splitSentences(
  text: string,
  paragraphs: readonly Span[],
  _data: SentenceData,
  _options: SentenceOptions = {},
): Sentence[] {
  return paragraphs.flatMap((paragraph, index) =>
    [...new Intl.Segmenter('uk', { granularity: 'sentence' }).segment(text.slice(paragraph.start, paragraph.end))].map(
      ({ index: at, segment }) => ({
        start: paragraph.start + at,
        end: paragraph.start + at + segment.trimEnd().length,
        paragraph: index,
      }),
    ),
  )
}
