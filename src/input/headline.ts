import type { Span } from '../analysis.ts'
import type { Line } from './prose.ts'
import { isStamp } from './stamp.ts'

/**
 * The headline of an article that does not name it as such: the first line if it is the known title, a Markdown heading,
 * or, nothing being known, short and without a full stop above more text.
 */
export function findHeadline(text: string, body: readonly (Span | Line)[], known: string | null): Span | null {
  const first = body[0]
  const line = first && firstLine(text, first)
  if (!line) return null
  const words = text.slice(line.start, line.end)
  if (known !== null) return squeeze(words) === squeeze(known) ? line : null
  if ('heading' in first && first.heading) return line
  return looksLikeHeadline(words) && !isStamp(words) && FULL_LINE.test(text.slice(line.end, line.end + LOOK_AHEAD))
    ? line
    : null
}

function looksLikeHeadline(words: string): boolean {
  return words.length <= LONGEST_HEADLINE && OPENS.test(words) && !STOPS.test(words)
}

function firstLine(text: string, { start, end }: Span): Span | null {
  const blank = text.slice(start, end).search(/\S/u)
  if (blank < 0) return null
  const from = start + blank
  const length = text.slice(from, end).search(/[\r\n]/u)
  return { start: from, end: from + text.slice(from, length < 0 ? end : from + length).trimEnd().length }
}

function squeeze(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}

/** In UTF-16 code units. */
const LONGEST_HEADLINE = 200
const LOOK_AHEAD = 200
// a letter somewhere; not a turn of dialogue or a list item: "– Так", "* перше"
const OPENS = /^(?![\p{Pd}*•·]).*\p{L}/u
// a full stop, or a line that goes on: "Він сказав:"
const STOPS = /[.,;:\p{Pd}][\p{Pe}\p{Pf}"']*$/u
// the rest of the line is blank, and below begins something that does not go on in the middle of a sentence
const FULL_LINE = /^[ \t]*(?:\r\n?|\n)\s*(?=\S)(?!\p{Ll})/u
