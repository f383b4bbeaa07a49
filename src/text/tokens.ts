import type { Span } from '../analysis.ts'
import { fold } from './fold.ts'
import { byCode } from './letters.ts'
import { unitsOf } from './units.ts'

/** A word with its inner apostrophes and hyphens, a number, or one mark. */
export const WORD = 1
export const NUMBER = 2
export const MARK = 3

/** Written as it is folded, with a capital first, or in any other way: NATO, п’ять. */
export const FOLDED = 1
export const CAPITALISED = 2
export const OTHERWISE = 3

/** Tokens as columns, so that a long article costs no object per token. */
export interface Tokens {
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** `WORD`, `NUMBER` or `MARK`. */
  readonly kind: Uint8Array
  /** `FOLDED`, `CAPITALISED` or `OTHERWISE`: but for these last, the folded form tells how a token is written. */
  readonly writing: Uint8Array
}

// number: 26,4  13:38  2014 (of 2014-2015); word: U.S.  т.д.  об’єднані  19-го  Ту-22М3; possessive: Peter|'s  PETER|'S; mark: @
const TOKEN =
  /(?<number>\d+(?:[.,:]\d+)+|\d+(?![\p{L}\d]|-\p{L}))|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’ʼ`-](?!s\b|S\b)[\p{L}\p{N}\p{M}]+)*|['’][sS]\b)|[^\s\p{L}\p{N}\p{M}]/uy

/** Cuts the given stretches of the text into tokens, in order. */
export function tokenize(text: string, prose: readonly Span[]): Tokens {
  const most = prose.reduce((sum, { start, end }) => sum + end - start, 0)
  const tokens = most > USUAL ? newTokens(most) : room
  tokens.length = 0
  for (const { start, end } of prose) cut(text.slice(start, end), start, tokens)
  return cutOff(tokens)
}

function newTokens(most: number): Writable<Tokens> {
  return {
    length: 0,
    start: new Int32Array(most),
    end: new Int32Array(most),
    kind: new Uint8Array(most),
    writing: new Uint8Array(most),
  }
}

/** Most articles are shorter, in code units: room for their tokens, and more, is made once. */
const USUAL = 20_000

const room = newTokens(USUAL)

function cutOff({ length, start, end, kind, writing }: Tokens): Tokens {
  return {
    length,
    start: start.slice(0, length),
    end: end.slice(0, length),
    kind: kind.slice(0, length),
    writing: writing.slice(0, length),
  }
}

/** Most tokens are letters between blanks and plain marks: only the others need the pattern. */
function cut(text: string, offset: number, tokens: Writable<Tokens>): void {
  const units = unitsOf(text)
  const { length } = text
  for (let at = 0; at < length; ) {
    const first = classOf(units[at]!)
    if (first === BLANK) at++
    else {
      const small = first <= CAPITAL ? smallEnd(units, at + 1, length) : at + 1
      const plain = plainEnd(units, at, first, small, length)
      tokens.start[tokens.length] = offset + at
      tokens.kind[tokens.length] = plain ? (first <= CAPITAL ? WORD : MARK) : kindAt(text, at)
      const end = plain || TOKEN.lastIndex
      tokens.writing[tokens.length] = small >= plain && plain ? plainWriting(first) : writingOf(units, at, end)
      tokens.end[tokens.length++] = offset + end
      at = end
    }
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

function kindAt(text: string, at: number): number {
  TOKEN.lastIndex = at
  const { number, word } = TOKEN.exec(text)!.groups!
  return number ? NUMBER : word ? WORD : MARK
}

/** Where small letters end. */
function smallEnd(units: Uint16Array, from: number, length: number): number {
  let at = from
  while (at < length && classOf(units[at]!) === SMALL) at++
  return at
}

/** Where a word of letters or a mark ends; 0 where more may belong to it: об|’єднані, U|.S., 5|-го. */
function plainEnd(units: Uint16Array, at: number, first: number, small: number, length: number): number {
  if (first > CAPITAL) return first === OTHER ? 0 : at + 1
  let end = small
  while (end < length && classOf(units[end]!) <= CAPITAL) end++
  if (end === length) return end
  const next = classOf(units[end]!)
  return next === BLANK || next === SIGN || (next === STOP && end > at + 1) ? end : 0
}

function plainWriting(first: number): number {
  return first === CAPITAL ? CAPITALISED : FOLDED
}

function writingOf(units: Uint16Array, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) if (writingBy(units[at]!) !== FOLDED) return OTHERWISE
  return writingBy(units[start]!)
}

/** Letters that are their own small or the only capital of another. */
const SMALL = 1
const CAPITAL = 2
const BLANK = 3
const STOP = 4
const SIGN = 5
const OTHER = 6

const classOf = byCode((unit) => {
  if (unit === '.') return STOP
  if (IS_BLANK.test(unit)) return BLANK
  const writing = writingBy(unit.charCodeAt(0))
  if (IS_LETTER.test(unit)) return writing === FOLDED ? SMALL : writing === CAPITALISED ? CAPITAL : OTHER
  return IS_SIGN.test(unit) && writing === FOLDED ? SIGN : OTHER
})

/** Half of a letter may be a capital, and the sign for Kelvin is folded as a K is. */
const writingBy = byCode((unit) => {
  const folded = fold(unit)
  if (IS_HALF.test(unit)) return OTHERWISE
  return folded === unit ? FOLDED : folded.toUpperCase() === unit ? CAPITALISED : OTHERWISE
})

const IS_LETTER = /\p{L}/u
const IS_BLANK = /\s/u
const IS_HALF = /\p{Cs}/u
// , « ( – but no figure, no half of an emoji, nothing that joins: ' -
const IS_SIGN = /[^\s\p{L}\p{N}\p{M}\p{Cs}'’ʼ`-]/u
