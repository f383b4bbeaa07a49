import type { Span } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { mapped } from '../../text/mapped.ts'
import { countUpTo } from '../../text/order.ts'
import { carryOver } from './carried.ts'
import { LETTERS, type Mark, OPENING_SIDE, readMarks, roleOf } from './signs.ts'

/** A stretch between quotation marks. */
export interface Quoted extends Span {
  /** The words inside the marks, without blanks at the edges. */
  readonly inner: Span
  /** False where the closing mark is missing. */
  readonly closed: boolean
  /** 0 for an outermost stretch, 1 for one inside it… */
  readonly depth: number
  readonly paragraph: number
  /** Is it one of the paragraphs between an opening mark and the closing one? */
  readonly carried?: boolean
  /** Somebody's turn in a conversation, told by its place and not by marks. */
  readonly turn?: Turn | undefined
  /** Is it a paragraph that is set apart, not told by marks? */
  readonly block?: boolean
}

/** Somebody's turn in a conversation. */
export interface Turn {
  /** The name before it: "WALLACE". */
  readonly label: Span | null
  /** Is it the interviewer's? */
  readonly asks: boolean
}

/** How far down the open marks a closing one looks for its partner: keeps hostile input linear. */
const REACH = 4

/** What the marks of a paragraph are. */
export interface Pairing {
  readonly found: readonly Quoted[]
  /** The first mark that closes nothing here. */
  readonly stray: Mark | undefined
}

/**
 * Pairs the quotation marks of every paragraph. Marks pair by family and by what stands around them, never by counting; a
 * stray mark is passed over; an opening mark that is never closed reaches to the end of its paragraph if it begins it or the next one
 * opens again, else to the end of its sentence. Where a later paragraph closes it, those between are quoted too.
 */
export function pairMarks(document: Marked, singles: boolean): Quoted[] {
  const { text, paragraphs, sentences } = document
  const ends = mapped(sentences, ({ end }) => end)
  const cursor = { token: 0 }
  const pairings = mapped(paragraphs, (paragraph, index) => {
    const next = paragraphs[index + 1]
    const reopened = next ? (text[next.start] ?? '') : ''
    const marks = withoutInches(text, readMarks(document, paragraph, singles, cursor))
    return marks.length > 0 ? pairParagraph(text, marks, paragraph, index, { ends, reopened }) : UNMARKED
  })
  const pairs: Quoted[] = []
  for (const found of carryOver(text, paragraphs, pairings))
    for (const quoted of outermostFirst(found)) pairs.push(quoted)
  return pairs
}

type Marked = Pick<Document, 'text' | 'paragraphs' | 'sentences' | 'tokens'>

const UNMARKED: Pairing = { found: [], stray: undefined }

interface Setting {
  /** Where sentences end. */
  readonly ends: readonly number[]
  /** The first character of the next paragraph. */
  readonly reopened: string
}

function pairParagraph(
  text: string,
  marks: readonly Mark[],
  paragraph: Span,
  index: number,
  setting: Setting,
): Pairing {
  const found: Quoted[] = []
  let stray: Mark | undefined
  const open: Mark[] = []
  const pair = (mark: Mark, end: number, innerEnd: number, closed: boolean, depth: number) => {
    const inner = trim(text, mark.at + mark.length, innerEnd)
    if (inner.end > inner.start) found.push({ start: mark.at, end, inner, closed, depth, paragraph: index })
  }
  for (const mark of marks) {
    const partner = partnerOf(mark, open)
    if (begins(text, mark, partner, open.at(-1), paragraph)) open.push(mark)
    else if (partner >= 0) {
      pair(open[partner]!, mark.at + mark.length, mark.at, true, partner)
      open.length = partner
    } else if (open.length === 0 && !reopen(text, found, mark)) stray ??= mark
  }
  const names = open.length > 0 ? doubledNames(text, open, marks, found) : new Map<Mark, Quoted>()
  for (const [mark, { end, inner }] of names) pair(mark, end, inner.end, true, 0)
  const first = open.find((mark) => !names.has(mark))
  if (first && first.family !== '‘') {
    const whole = wholeParagraph(text, first, paragraph, setting, found.at(-1))
    const end = whole ? paragraph.end : sentenceEnd(first, paragraph, setting)
    pair(first, end, end, false, 0)
  }
  return { found, stray }
}

/** КП «Завод «Маяк» збудувало міст: one mark closes the name and the name in it. */
function doubledNames(
  text: string,
  open: readonly Mark[],
  marks: readonly Mark[],
  found: readonly Quoted[],
): Map<Mark, Quoted> {
  const byStart = new Map(found.map((quoted) => [quoted.start, quoted]))
  const next = new Map(marks.map((mark, i) => [mark, marks[i + 1]]))
  return new Map(
    open.flatMap((mark) => {
      const inner = byStart.get(next.get(mark)?.at ?? -1)
      return inner && isDoubled(text, mark, inner) ? [[mark, inner] as const] : []
    }),
  )
}

/** A label before the outer mark, and no more than some words between the two: ДП «Міжнародний аеропорт «Бориспіль» */
function isDoubled(text: string, { at, length, family }: Mark, { start, inner, closed }: Quoted): boolean {
  const short = start - at < LONGEST_LABEL && inner.end - inner.start < LONGEST_LABEL
  if (!short || !closed || family !== '«' || !LETTERS.test(text[at - 2] ?? ' ')) return false
  return LABEL.test(text.slice(at + length, start)) && CAPITAL.test(text[inner.start]!)
}

const LONGEST_LABEL = 50
// «|Завод |«Маяк»
const LABEL = /^\p{Lu}[\p{L}\s'’-]*$/u
const CAPITAL = /\p{Lu}/u

/** Words left open go on to the end of a paragraph that they begin, or behind which they open again; not over other words that end it. */
function wholeParagraph(
  text: string,
  { at }: Mark,
  paragraph: Span,
  { reopened }: Setting,
  last: Quoted | undefined,
): boolean {
  if (reopened === text[at]) return true
  const followed = last?.end === paragraph.end && AFTER_STOP.test(text.slice(last.start - 2, last.start))
  return at === paragraph.start && !followed
}

// "It is late, she said. "Go home."
const AFTER_STOP = /[.!?…]\s$/u

/** The end of the sentence that a mark stands in. */
function sentenceEnd({ at }: Mark, { end }: Span, { ends }: Setting): number {
  return ends[countUpTo(ends, at)] ?? end
}

/** “Заява Нафтогазу України“ про те, що…”: a mark that could open was no close, as the true close shows. */
function reopen(text: string, found: Quoted[], mark: Mark): boolean {
  const last = found.at(-1)
  const weak =
    last?.closed && last.depth === 0 && text[last.end - 1] === '“' && text[last.start] === '“' && mark.family === '“'
  if (!weak) return false
  found[found.length - 1] = { ...last, end: mark.at + mark.length, inner: trim(text, last.inner.start, mark.at) }
  return true
}

/** 5'2" now": a mark behind a measure, before more words, closes nothing where the next one does. */
function withoutInches(text: string, marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(({ role }) => role === 'inch')) return marks
  return marks.filter(({ at, role, family }, i) => {
    const next = marks[i + 1]
    const measure = role === 'inch' && MEASURE.test(text.slice(Math.max(0, at - LONGEST_MEASURE), at + 2))
    return !(measure && next?.family === family && (next.role === 'close' || next.role === 'inch'))
  })
}

// 13", 5'2", but not «потік-2"»
const MEASURE = /[\s'’(]\d{1,3}(?:[.,]\d)?"\s$/u
const LONGEST_MEASURE = 6

/** The open mark that a mark would close: of its own family before any other. */
function partnerOf(mark: Mark, open: readonly Mark[]): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - REACH); i--) {
    if (open[i]!.family === mark.family) return i
  }
  // «так”: a wrong closing mark, unless it may be an apostrophe
  return mark.role === 'close' && mark.family !== '‘' && open.at(-1)?.family !== '‘' ? open.length - 1 : -1
}

/** ”Так” or »Так«: a closing mark at the beginning of a word, and nothing to close. */
function reversed(text: string, { at, family }: Mark): boolean {
  return family !== '‘' && OPENING_SIDE.test(text[at - 1] ?? ' ') && LETTERS.test(text[at + 1] ?? ' ')
}

/** ” … so it goes,” he said: a closing mark with nothing before it. */
function opensParagraph({ at, family }: Mark, paragraph: Span): boolean {
  return family !== '‘' && at === paragraph.start
}

/** A mark that could be either opens when there is nothing to close, or when a word follows and none precedes. */
function begins(text: string, mark: Mark, partner: number, last: Mark | undefined, paragraph: Span): boolean {
  if (mark.role === 'open')
    return !(last !== undefined && text[last.at] === '»' && !OPENING_SIDE.test(text[mark.at - 1] ?? ' '))
  if (partner < 0) return mark.role === 'either' || reversed(text, mark) || opensParagraph(mark, paragraph)
  return mark.role === 'either' && roleOf(text, mark, paragraph) === 'open'
}

/** Without the blanks at the edges. */
export function trim(text: string, start: number, end: number): Span {
  while (start < end && BLANK.test(text[start]!)) start++
  while (end > start && BLANK.test(text[end - 1]!)) end--
  return { start, end }
}

const BLANK = /\s/u

/** Depth as it is once stray marks are known; sorted by start, longer first. */
function outermostFirst(found: readonly Quoted[]): readonly Quoted[] {
  if (found.length === 0 || (found.length === 1 && found[0]!.depth === 0)) return found
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const around: Quoted[] = []
  return mapped(sorted, (quoted) => {
    while (around.length > 0 && around.at(-1)!.end < quoted.end) around.pop()
    const placed = { ...quoted, depth: around.length }
    around.push(placed)
    return placed
  })
}
