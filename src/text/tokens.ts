import type { Span } from '../analysis.ts'
import { byUnit } from './letters.ts'

/** A word with its inner apostrophes and hyphens, a number, or one mark. */
export const WORD = 1
export const NUMBER = 2
export const MARK = 3

/** Tokens as columns, so that a long article costs no object per token. */
export interface Tokens {
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** `WORD`, `NUMBER` or `MARK`. */
  readonly kind: Uint8Array
}

// number: 26,4  13:38  2014 (of 2014-2015); word: U.S.  т.д.  об’єднані  19-го  Ту-22М3; possessive: Peter|'s  PETER|'S; mark: @
const TOKEN =
  /(?<number>\d+(?:[.,:]\d+)+|\d+(?![\p{L}\d]|-\p{L}))|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’ʼ`-](?!s\b|S\b)[\p{L}\p{N}\p{M}]+)*|['’][sS]\b)|[^\s\p{L}\p{N}\p{M}]/uy

/** Cuts the given stretches of the text into tokens, in order. */
export function tokenize(text: string, prose: readonly Span[]): Tokens {
  const most = prose.reduce((sum, { start, end }) => sum + end - start, 0)
  const tokens = { length: 0, start: new Int32Array(most), end: new Int32Array(most), kind: new Uint8Array(most) }
  for (const { start, end } of prose) cut(text.slice(start, end), start, tokens)
  const { length, start, end, kind } = tokens
  return { length, start: start.slice(0, length), end: end.slice(0, length), kind: kind.slice(0, length) }
}

/** Most tokens are letters between blanks and plain marks: only the others need the pattern. */
function cut(text: string, offset: number, tokens: Writable<Tokens>): void {
  const { length } = text
  for (let at = 0; at < length; ) {
    const first = classAt(text, at)
    if (first === BLANK) at++
    else {
      const plain = plainEnd(text, at, first, length)
      tokens.start[tokens.length] = offset + at
      tokens.kind[tokens.length] = plain ? (first === LETTER ? WORD : MARK) : kindAt(text, at)
      at = plain || TOKEN.lastIndex
      tokens.end[tokens.length++] = offset + at
    }
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

function kindAt(text: string, at: number): number {
  TOKEN.lastIndex = at
  const { number, word } = TOKEN.exec(text)!.groups!
  return number ? NUMBER : word ? WORD : MARK
}

/** Where a word of letters or a mark ends; 0 where more may belong to it: об|’єднані, U|.S., 5|-го. */
function plainEnd(text: string, at: number, first: number, length: number): number {
  if (first !== LETTER) return first === OTHER ? 0 : at + 1
  let end = at + 1
  while (end < length && classAt(text, end) === LETTER) end++
  if (end === length) return end
  const next = classAt(text, end)
  return next === BLANK || next === SIGN || (next === STOP && end > at + 1) ? end : 0
}

const LETTER = 1
const BLANK = 2
const STOP = 3
const SIGN = 4
const OTHER = 5

const classAt = byUnit((unit) => {
  if (unit === '.') return STOP
  return IS_LETTER.test(unit) ? LETTER : IS_BLANK.test(unit) ? BLANK : IS_SIGN.test(unit) ? SIGN : OTHER
})

const IS_LETTER = /\p{L}/u
const IS_BLANK = /\s/u
// , « ( – but no figure, no half of an emoji, nothing that joins: ' -
const IS_SIGN = /[^\s\p{L}\p{N}\p{M}\p{Cs}'’ʼ`-]/u
