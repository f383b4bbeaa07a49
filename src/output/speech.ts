import type { PartialAnalysis, Quotation } from '../analysis.ts'
import type { Saying } from './sayings.ts'

/** The words of a saying as they stand in the article, in their marks, one string for each paragraph. */
export function speechOf({ segments }: Saying, analysis: PartialAnalysis): string[] {
  const paragraphs: string[] = []
  let left = LONGEST
  let end = 0
  for (const segment of segments) {
    if (left <= 0) break
    const words = inMarks(segment, shorten(segment, left), analysis)
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
  const before = text.charAt(start - 1)
  const open = OPENING.test(before) ? before : ''
  const after = text.charAt(end)
  const close = CLOSING.test(after) ? after : ''
  return open || close || continues !== null ? open + words + close : `– ${words}`
}

const OPENING = /[«»„“”"‚‘'‹›]/u
const CLOSING = /[«»“”"‘’'‹›]/u
