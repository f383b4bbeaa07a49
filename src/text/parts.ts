import type { Span } from '../analysis.ts'
import type { Document } from './document.ts'
import { countUpTo } from './order.ts'
import type { Tokens } from './tokens.ts'

/** Tokens of a part: an article has some hundreds, a book a hundred thousand. */
const LONGEST_PART = 100_000

/**
 * The parts of a document, as documents over the same text: what is worked out for the words of one need not be kept for the
 * next. An article is a single part. The parts of a book are whole paragraphs, else whole sentences; what is too long for a part is cut.
 */
export function* partsOf(document: Document, longest = LONGEST_PART): Generator<Document> {
  const { tokens } = document
  if (tokens.length <= longest) yield document
  else {
    const starts = { paragraphs: document.paragraphs.map(startOf), sentences: document.sentences.map(startOf) }
    for (let from = 0, to = 0; from < tokens.length; from = to) {
      to = borderIn(tokens, starts, from, longest)
      yield cutOut(document, starts, from, to)
    }
  }
}

/** Where the paragraphs and the sentences begin. */
interface Starts {
  readonly paragraphs: readonly number[]
  readonly sentences: readonly number[]
}

function startOf({ start }: Span): number {
  return start
}

/** The token that the next part begins with: of a paragraph or a sentence, if one begins in reach. */
function borderIn(tokens: Tokens, { paragraphs, sentences }: Starts, from: number, longest: number): number {
  const limit = from + longest
  if (limit >= tokens.length) return tokens.length
  for (const starts of [paragraphs, sentences]) {
    const start = starts[countUpTo(starts, tokens.start[limit]!) - 1] ?? 0
    if (start > tokens.start[from]!) return countUpTo(tokens.start, start - 1)
  }
  return limit
}

function cutOut(document: Document, starts: Starts, from: number, to: number): Document {
  const { tokens } = document
  const start = tokens.start[from]!
  const end = tokens.end[to - 1]!
  const first = Math.max(0, countUpTo(starts.paragraphs, start) - 1)
  const sentences = clip(document.sentences, starts.sentences, start, end)
  return {
    ...document,
    paragraphs: clip(document.paragraphs, starts.paragraphs, start, end),
    sentences: sentences.map((sentence) => ({ ...sentence, paragraph: sentence.paragraph - first })),
    tokens: {
      length: to - from,
      start: tokens.start.subarray(from, to),
      end: tokens.end.subarray(from, to),
      kind: tokens.kind.subarray(from, to),
      writing: tokens.writing.subarray(from, to),
    },
    words: document.words.slice(from, to),
    forms: document.forms.slice(from, to),
  }
}

/** The spans from the last that begins at or before an offset, as far as they are between two. */
function clip<T extends Span>(spans: readonly T[], starts: readonly number[], start: number, end: number): T[] {
  return spans
    .slice(Math.max(0, countUpTo(starts, start) - 1), countUpTo(starts, end - 1))
    .filter((span) => span.end > start)
    .map((span) => ({ ...span, start: Math.max(start, span.start), end: Math.min(end, span.end) }))
}
