import type { Span } from '../analysis.ts'

/** A line of Markdown without its marks. */
export interface Line extends Span {
  /** `# Title` */
  readonly heading: boolean
}

/** The prose of a Markdown text, line by line: without the marks of headings, quotes and list items, without rules. */
export function markdownProse(text: string, from: number): Line[] {
  const prose: Line[] = []
  for (LINE.lastIndex = from; ; ) {
    const match = LINE.exec(text)
    if (!match) return prose
    const marks = MARKS.exec(match[0])?.[0] ?? ''
    const start = match.index + marks.length
    const end = beforeMarks(text, start, LINE.lastIndex)
    if (SAYS.test(text.slice(start, end))) prose.push({ start, end, heading: marks.includes('#') })
  }
}

/** "**bold**", "## Title ##" */
function beforeMarks(text: string, start: number, end: number): number {
  while (end > start && ' \t*_#'.includes(text[end - 1]!)) end--
  return end
}

const LINE = /[^\r\n]+/gu
// "## Title", "> cited", "> * **bold item**"; a number stays: "2025. It was a year…"
const MARKS = /^[ \t]{0,99}(?:(?:#{1,6}|[>*+-])[ \t]{1,99}|>){0,9}[*_]{0,3}/u
const SAYS = /[\p{L}\p{N}]/u
