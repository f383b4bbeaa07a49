import type { Span } from '../analysis.ts'

/** A line of Markdown without its marks, or several. */
export interface Line extends Span {
  /** `# Title` */
  readonly heading: boolean
}

/** The prose of a plain text: all of it without the marks before quoted lines, "> Yes". */
export function plainProse(text: string, from: number): Span[] {
  if (!text.includes('>', from)) return from < text.length ? [{ start: from, end: text.length }] : []
  const prose: Span[] = []
  let start = from
  for (const { 0: mark, index } of text.slice(from).matchAll(QUOTES)) {
    prose.push({ start, end: from + index })
    start = from + index + mark.length
  }
  return [...prose, { start, end: text.length }].filter(({ start, end }) => start < end)
}

/**
 * The prose of a Markdown text: without the marks of headings, quotes and list items, without rules. Lines that go on with
 * the line before are one with it.
 */
export function markdownProse(text: string, from: number): Line[] {
  const prose: Line[] = []
  for (LINE.lastIndex = from; ; ) {
    const match = LINE.exec(text)
    if (!match) return prose
    const marks = MARKS.exec(match[0])?.[0] ?? ''
    const start = match.index + marks.length
    const end = beforeMarks(text, start, LINE.lastIndex)
    if (!SAYS.test(text.slice(start, end))) continue
    const before = prose.at(-1)
    if (before && goesOn(text, before, match.index, marks)) prose[prose.length - 1] = { ...before, end }
    else prose.push({ start, end, heading: marks.includes('#') })
  }
}

function goesOn(text: string, before: Line, at: number, marks: string): boolean {
  return !before.heading && marks.trim() === '' && ONE_BREAK.test(text.slice(before.end, at))
}

/** "**bold**", "## Title ##" */
function beforeMarks(text: string, start: number, end: number): number {
  while (end > start && ' \t*_#'.includes(text[end - 1]!)) end--
  return end
}

// a longer line would be more than the engine can keep
const LINE = /[^\r\n]{1,1000000}/gu
// "## Title", "> cited", "> * **bold item**"; a number stays: "2025. It was a year…"
const MARKS = /^[ \t]{0,99}(?:(?:#{1,6}|[>*+-])[ \t]{1,99}|>){0,9}[*_]{0,3}/u
// "> Yes", "> > No"
const QUOTES = /(?<=^|[\r\n])[ \t]{0,9}>(?:[ \t]{0,9}>){0,8}(?:[ \t]{1,9}|(?=[\r\n]|$))/gu
const ONE_BREAK = /^[ \t*_#]{0,99}(?:\r\n?|\n)$/u
const SAYS = /[\p{L}\p{N}]/u
