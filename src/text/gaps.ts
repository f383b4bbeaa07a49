import { fold } from './fold.ts'
import { byUnit } from './letters.ts'
import type { Pair, Pairs } from './pairs.ts'
import type { SentenceData } from './sentences.ts'

/** A place where a sentence may end. */
export interface Gap {
  /** The paragraph. */
  readonly text: string
  /** Where the sentence so far begins. */
  readonly from: number
  /** Where the stop mark stands. */
  readonly at: number
  /** The stop mark: '.', '?!', '...'. */
  readonly mark: string
  /** What stands before the mark, back to a blank or an opening mark: «вул», 'U.S', '12'. */
  readonly left: string
  /** The abbreviation before a full stop, folded: «рр» of «1990-х рр», «т.д» of «і т. д»; empty where there is none. */
  readonly abbreviation: string
  /** Closing quotation marks and brackets after the mark: '»', '")'. */
  readonly closing: string
  /** Where the sentence ends if it is cut here: after footnotes and smileys. */
  readonly end: number
  /** Where the next one begins. */
  readonly next: number
  /** A dash that begins what follows. */
  readonly dash: string
  /** Opening quotation marks and brackets after it. */
  readonly opening: string
  /** What follows up to a blank: «Він», '5', ', '. */
  readonly right: string
  /** The innermost pair of marks around the place. */
  readonly inside: Pair | undefined
}

/** A stop mark and where it stands. */
export type Stop = Pick<Gap, 'at' | 'mark'>

/** What a stop mark closes: where its closing marks, what trails behind them, and the blanks end. */
export interface Edge extends Stop, Pick<Gap, 'end' | 'next'> {
  readonly closed: number
}

export function readEdge(text: string, { at, mark }: Stop, marks: Pairs): Edge {
  const closed = skipClosing(text, at + mark.length, marks)
  const end = skipTrailers(text, closed)
  return { at, mark, closed, end, next: skipBlanks(text, end) }
}

/** Reads what stands around a stop mark, a bounded way to either side. */
export function readGap(text: string, edge: Edge, from: number, marks: Pairs, data: SentenceData): Gap {
  const { at, mark, closed, end, next } = edge
  const { dash, opening, right } = readRight(text, next)
  const left = text.slice(leftEdge(text, from, at), at)
  const closing = text.slice(at + mark.length, closed)
  const abbreviation = mark === '.' ? readAbbreviation(text, at, left, data) : ''
  const inside = marks.around(end)
  return { text, from, at, mark, left, abbreviation, closing, end, next, dash, opening, right, inside }
}

/** A capital letter alone is none. */
function readAbbreviation(text: string, at: number, left: string, { leading, trailing }: SentenceData): string {
  const last = left.slice(Math.max(left.lastIndexOf('-'), left.lastIndexOf('/')) + 1)
  if (CAPITAL.test(last)) return ''
  const parts = text[at - left.length - 2] === '.' ? TWO_PARTS.exec(text.slice(Math.max(0, at - 9), at)) : null
  const pair = parts && `${parts[1]}.${parts[2]}`
  return pair && (leading.has(pair) || trailing.has(pair)) ? pair : fold(last)
}

const CAPITAL = /^\p{Lu}$/u
// «т. д», «н. е»
const TWO_PARTS = /(?<!\p{L})(\p{Ll}{1,3})\.\s(\p{Ll}{1,3})$/u

/** Begins with a small letter. */
export const LOWER = /^\p{Ll}/u
/** Begins with a capital letter. */
export const UPPER = /^\p{Lu}/u

/** How far the word to either side is read, in code units. */
const REACH = 40
// [17], –[19], […], 😍, :-)
const TRAILER =
  /[\s–-]?\[(?:\d{1,3}|…|\.{3})\]|\s?[\u{1f440}-\u{1f4ab}\u{1f600}-\u{1f64f}\u{1f910}-\u{1f97f}❤☺]|[\u{fe0f}\u{1f3fb}-\u{1f3ff}]|\s[:;]-?[)(DP](?!\w)/uy
// '– «Так', '-led', '(2014)'
const RIGHT = /(?<dash>[-–—―]{0,3}\s{0,3})(?<opening>[«„“"‘'`([{*]{0,4})(?<right>\S{0,40})/uy

const BLANK = 1
const OPENING = 2
/** What a dash, an opening mark or a trailer may begin with, and halves of letters: for the patterns. */
const MARK = 3
const OTHER = 4

const kindAt = byUnit((unit) => {
  if (IS_BLANK.test(unit)) return BLANK
  return IS_OPENING.test(unit) ? OPENING : IS_MARK.test(unit) ? MARK : OTHER
})

const IS_BLANK = /\s/u
const IS_OPENING = /[«„“"‘([{]/u
const IS_MARK = /[\ufe0f❤☺\p{Cs}–—―'`*:;-]/u

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function skipBlanks(text: string, from: number): number {
  const { length } = text
  let at = from
  while (at < length && kindAt(text, at) === BLANK) at++
  return at
}

function leftEdge(text: string, from: number, at: number): number {
  const least = Math.max(from, at - REACH)
  let edge = at
  while (edge > least && kindAt(text, edge - 1) !== OPENING && kindAt(text, edge - 1) !== BLANK) edge--
  return edge
}

/** What follows: a word without a dash or an opening mark mostly. */
function readRight(text: string, from: number): Pick<Gap, 'dash' | 'opening' | 'right'> {
  const end = Math.min(text.length, from + REACH)
  let at = from
  while (at < end && kindAt(text, at) === OTHER) at++
  if (at > from && (at === end || kindAt(text, at) === BLANK))
    return { dash: '', opening: '', right: text.slice(from, at) }
  RIGHT.lastIndex = from
  const { dash = '', opening = '', right = '' } = RIGHT.exec(text)?.groups ?? {}
  return { dash, opening, right }
}

/** Footnotes and smileys belong to the sentence before them. */
function skipTrailers(text: string, at: number): number {
  let end = at
  while (mayTrail(text, end)) {
    const next = skip(TRAILER, text, end)
    if (next === end) break
    end = next
  }
  return end
}

/** Is there a mark, or one behind a blank? */
function mayTrail(text: string, at: number): boolean {
  const { length } = text
  if (at >= length) return false
  const kind = kindAt(text, at)
  if (kind !== BLANK) return kind !== OTHER
  return at + 1 < length && (kindAt(text, at + 1) === MARK || kindAt(text, at + 1) === OPENING)
}

/** '.»', '.")', and after one blank, as the French set it: '. »'. */
function skipClosing(text: string, at: number, { closing }: Pairs): number {
  let end = at
  for (;;) {
    const mark =
      closing.get(end) ?? (end < text.length && kindAt(text, end) === BLANK ? closing.get(end + 1) : undefined)
    if (mark === undefined) return end
    end = mark
  }
}
