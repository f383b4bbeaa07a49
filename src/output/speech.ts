import type { PartialAnalysis, Quotation } from '../analysis.ts'
import { readable } from './readable.ts'
import type { Saying } from './sayings.ts'

/** The words of a saying as they stand in the article, in their marks, one string for each paragraph. */
export function speechOf({ segments }: Saying, analysis: PartialAnalysis): string[] {
  const paragraphs: string[] = []
  let left = LONGEST
  let end = 0
  for (const segment of segments) {
    if (left <= 0) break
    const words = inMarks(segment, readable(shorten(segment, left), analysis), analysis)
    const gap = paragraphs.length === 0 ? '\n' : (analysis.text?.slice(end, segment.start) ?? '')
    if (gap.includes('\n')) paragraphs.push(words)
    else paragraphs.push(`${paragraphs.pop()} … ${words}`)
    left -= segment.text.length
    end = segment.end
  }
  return paragraphs
}

/** UTF-16 code units of one saying that are shown; a reader wants the rest in its place. */
const LONGEST = 1200

function shorten({ start, end, text }: Quotation, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.lastIndexOf(' ', limit)
  const shown = cut > limit / 2 ? cut : limit
  return `${text.slice(0, shown)} … [${text.length - shown} more characters, ${start + shown} to ${end}]`
}

/** The marks of the article itself; none around reported words, a dash before a line of dialogue. */
function inMarks(
  { kind, start, end, continues }: Quotation,
  words: string,
  { text, language }: PartialAnalysis,
): string {
  if (kind === 'indirect') return words
  if (text === undefined) return language.script === 'Cyrillic' ? `«${words}»` : `“${words}”`
  const before = text.slice(Math.max(0, start - REACH), start).replace(MARKUP_BEFORE, '')
  const open = before.match(OPENING)?.[0] ?? ''
  const after = text.slice(end, end + LONGEST_LINK).replace(MARKUP_BEHIND, '')
  const close = (after.match(CLOSING) ?? (open ? after.match(SPACED_CLOSING) : null))?.[0] ?? ''
  return open || close || continues !== null ? unbroken(open) + words + unbroken(close) : `– ${words}`
}

/** A mark stays in the line of its word. */
function unbroken(mark: string): string {
  return mark.replace(SPACE, '\u00A0')
}

/** A mark and the blanks between it and the words, or what Markdown has there. */
const REACH = 6
const LONGEST_LINK = 300
// «**[
const MARKUP_BEFORE = /[*_~[]{1,4}$/u
// ](https://a.ua)**»
const MARKUP_BEHIND = /^(?:\]\([^()\s]*\)|[*_~]{1,4}){1,3}/u
// «Так, “Yes, and « Oui
const OPENING = /[«»„“”"‚‘'‹›][^\S\r\n]{0,2}$/u
// Так», "Так": at once, as one behind a blank may open what follows
const CLOSING = /^[«»“”"‘’'‹›]/u
// Oui »
const SPACED_CLOSING = /^[^\S\r\n]{1,2}[»”"›]/u
const SPACE = /\s/gu
