import type { Span } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { byUnit } from '../../text/letters.ts'
import { MARK } from '../../text/tokens.ts'

/** An inch closes a mark of its own family, but opens none and closes no other. */
type Role = 'open' | 'close' | 'either' | 'inch'

/** A mark where it stands. */
export interface Mark {
  readonly at: number
  readonly length: number
  readonly role: Role
  readonly family: string
}

// „…“ in Ukrainian and German, “…” in English: one family, for both are mixed up in news
const SHAPES: ReadonlyMap<string, Pick<Mark, 'role' | 'family'>> = new Map([
  ['«', { role: 'open', family: '«' }],
  ['»', { role: 'close', family: '«' }],
  ['‹', { role: 'open', family: '‹' }],
  ['›', { role: 'close', family: '‹' }],
  ['„', { role: 'open', family: '“' }],
  ['“', { role: 'either', family: '“' }],
  ['”', { role: 'close', family: '“' }],
  ['‟', { role: 'open', family: '“' }],
  ['"', { role: 'either', family: '"' }],
  ['＂', { role: 'either', family: '"' }],
  ['‘', { role: 'open', family: '‘' }],
  ['‚', { role: 'open', family: '‘' }],
  ['’', { role: 'close', family: '‘' }],
  ["'", { role: 'either', family: '‘' }],
])
const DOUBLED = { role: 'either', family: '"' } as const

/**
 * The quotation marks of a paragraph, each of which begins a token, from the one of the cursor on; the single ones only where they are
 * used for speech.
 */
export function readMarks(
  { text, tokens }: Pick<Document, 'text' | 'tokens'>,
  paragraph: Span,
  singles: boolean,
  cursor: { token: number },
): Mark[] {
  const marks: Mark[] = []
  let free = paragraph.start
  for (; cursor.token < tokens.length && tokens.start[cursor.token]! < paragraph.end; cursor.token++) {
    if (!singles && tokens.kind[cursor.token] !== MARK) continue // ’s is a word
    const at = tokens.start[cursor.token]!
    if (at < free || opening(text, at) !== MAY) continue
    const length = isDouble(text, at, paragraph.end) ? 2 : 1
    const shape = length > 1 ? DOUBLED : SHAPES.get(text[at]!)
    const single = shape?.family === '‘'
    if (!shape || (single && (!singles || isInside(text, at)))) continue
    const { family } = shape
    const role = shape.role === 'either' ? roleOf(text, { at, length, family }, paragraph) : shape.role
    if (!single || standsAlone(text, at, role)) marks.push({ at, length, role, family })
    free = at + length
  }
  return marks
}

const MAY = 1
const OTHER = 2
/** May a mark begin here? Commas and grave accents are marks where there are two. */
const opening = byUnit((unit) => (SHAPES.has(unit) || unit === ',' || unit === '`' ? MAY : OTHER))

/** Two apostrophes or two commas typed for one mark: ''так'', ,,так'' */
function isDouble(text: string, at: number, end: number): boolean {
  const unit = text[at]!
  if (text[at + 1] !== unit || at + 1 >= end) return false
  return unit === "'" || unit === '`' || (unit === ',' && COMMAS.test(text.slice(at, Math.min(at + 4, end))))
}

const COMMAS = /^,,[\p{L}\d]/u

/** don’t, об’єднані */
function isInside(text: string, at: number): boolean {
  return at > 0 && at + 1 < text.length && letterAt(text, at - 1) === LETTER && letterAt(text, at + 1) === LETTER
}

const LETTER = 1
const letterAt = byUnit((unit) => (LETTERS.test(unit) ? LETTER : OTHER))

/** An apostrophe stands between letters: don’t, об’єднані; and at the edge of a word: ’90s. */
function standsAlone(text: string, at: number, role: Role): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (role === 'open') return !LETTERS.test(before) && /[\p{L}“"]/u.test(after)
  return !LETTERS.test(after) && /[\p{L}\p{P}\d]/u.test(before)
}

/** May stand in a word. */
export const LETTERS = /[\p{L}\p{N}]/u

/** A straight mark opens after a blank and before a word, closes after a word and before a blank or a stop. */
export function roleOf(text: string, mark: Omit<Mark, 'role'>, paragraph: Span): Role {
  const next = mark.at + mark.length
  const before = mark.at > paragraph.start ? sidesAt(text, mark.at - 1) : BLANK_SIDES
  const after = next < paragraph.end ? sidesAt(text, next) : BLANK_SIDES
  if (before & DIGIT && mark.family === '"') return 'inch' // 5'10" tall
  const left = (before & OPENS) !== 0
  const right = (after & CLOSES) !== 0
  if (left && !right) return 'open'
  if (right && !left) return 'close'
  return left && after & STOPS ? 'close' : 'either'
}

const IS_DIGIT = /\d/u
/** Stands before an opening mark. */
export const OPENING_SIDE = /[\s([{–—-]/u
const STOP = /[.,:;!?)]/u
const CLOSING_SIDE = /[\s)\]}.,:;!?…–—]/u

const KNOWN = 1
const DIGIT = 2
const OPENS = 4
const CLOSES = 8
const STOPS = 16
const BLANK_SIDES = OPENS | CLOSES

/** Which of these may stand beside a mark, a bit each. */
const sidesAt = byUnit(
  (unit) =>
    KNOWN |
    (IS_DIGIT.test(unit) ? DIGIT : 0) |
    (OPENING_SIDE.test(unit) ? OPENS : 0) |
    (CLOSING_SIDE.test(unit) ? CLOSES : 0) |
    (STOP.test(unit) ? STOPS : 0),
)
