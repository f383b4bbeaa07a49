import type { Span } from '../analysis.ts'
import { byCode } from './letters.ts'
import { mapped } from './mapped.ts'
import { unitsOf } from './units.ts'

/** Cuts the given stretches of the text at blank lines and line breaks; hard-wrapped lines are joined. No blanks at the edges. */
export function splitParagraphs(text: string, prose: readonly Span[]): Span[] {
  const units = unitsOf(text)
  const paragraphs: Span[] = []
  for (const stretch of prose)
    for (const lines of blocks(text, units, stretch)) for (const line of joinWrapped(text, lines)) paragraphs.push(line)
  return paragraphs
}

/** A longer line would be more than the engine can keep. */
const LONGEST_LINE = 1_000_000
const LINE = /[^\n]{1,1000000}/gu
const BREAK = /\r\n|[\n\r\v\f\u{85}\u{2028}\u{2029}]/gu

/** The lines of a stretch, grouped where no blank line parts them. */
function blocks(text: string, units: Uint16Array, stretch: Span): Span[][] {
  const found: Span[][] = []
  let block: Span[] = []
  for (const line of linesOf(text, units, stretch)) {
    const before = block.at(-1)
    if (before && text.slice(before.end, line.start).match(BREAK)?.length === 1) block.push(line)
    else {
      block = [line]
      found.push(block)
    }
  }
  return found
}

/** The lines that are not blank, without the blanks at their edges. */
function linesOf(text: string, units: Uint16Array, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (let from = start, to = start; from < end; from = to + 1) {
    to = from
    while (to < end && kindOf(units[to]!) !== BREAKS) to++
    if (to - from > LONGEST_LINE) lines.push(...cutLine(text, units, from, to))
    else addLine(units, from, to, lines)
  }
  return lines
}

function cutLine(text: string, units: Uint16Array, from: number, to: number): Span[] {
  const lines: Span[] = []
  for (const { 0: line, index } of text.slice(from, to).matchAll(LINE))
    addLine(units, from + index, from + index + line.length, lines)
  return lines
}

function addLine(units: Uint16Array, from: number, to: number, lines: Span[]): void {
  let [start, end] = [from, to]
  while (start < end && kindOf(units[start]!) !== OTHER) start++
  while (end > start && kindOf(units[end - 1]!) !== OTHER) end--
  if (start < end) lines.push({ start, end })
}

const BREAKS = 1
const BLANK = 2
const OTHER = 3

const kindOf = byCode((unit) => (IS_BREAK.test(unit) ? BREAKS : IS_BLANK.test(unit) ? BLANK : OTHER))

const IS_BREAK = /[\n\r\v\f\u{85}\u{2028}\u{2029}]/u
const IS_BLANK = /\s/u

/** Longest line of text wrapped by an editor or a mail program, in columns. */
const NARROWEST = 45
const WIDEST = 100
const LOWER = /(?:[–—]\s?)?\p{Ll}/uy
const WORD = /\S*/uy
// '- ', '1) ', '> ', '# ', '– Так'; a dash before a small letter goes on with a sentence
const ITEM = /(?:[-*+•·]\s|[–—](?!\s?\p{Ll})|\d{1,3}[.)]\s|\p{L}\)\s|[#>|])/uy

/**
 * Joins the lines of one block where an editor has wrapped them. Such a break is known by three signs together: the first
 * word of the next line did not fit, most breaks of the block are like that, and many of them stand before a small letter.
 */
function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const width = lines.reduce((longest, { start, end }) => Math.max(longest, end - start), 0)
  if (width < NARROWEST || width > WIDEST) return [...lines]
  const full = mapped(lines, (line, index) => isFull(text, line, lines[index + 1], width))
  const wraps = lines.slice(1).filter((_, index) => full[index])
  const lower = wraps.filter(({ start }) => startsWith(LOWER, text, start))
  if (wraps.length * 2 < lines.length - 1 || lower.length * 3 < wraps.length) return [...lines]
  const joined: Span[] = []
  for (const [index, line] of lines.entries()) {
    if (full[index - 1]) joined.push({ start: joined.pop()!.start, end: line.end })
    else joined.push(line)
  }
  return joined
}

/** Would the first word of the next line have made the line too long? */
function isFull(text: string, line: Span, next: Span | undefined, width: number): boolean {
  if (!next || startsWith(ITEM, text, next.start) || HEADING.has(text[line.start]!)) return false
  WORD.lastIndex = next.start
  const word = WORD.exec(text)![0]
  return line.end - line.start + 1 + word.length > width
}
const HEADING = new Set('#|')

function startsWith(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
