import type { Span } from '../analysis.ts'

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
  /(?<number>\d+(?:[.,:]\d+)+|\d+(?![\p{L}\d]|-\p{L}))|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’ʼ`-](?!s\b|S\b)[\p{L}\p{N}\p{M}]+)*|['’][sS]\b)|[^\s\p{L}\p{N}\p{M}]/gu

/** Cuts the given stretches of the text into tokens, in order. */
export function tokenize(text: string, prose: readonly Span[]): Tokens {
  const most = prose.reduce((sum, { start, end }) => sum + end - start, 0)
  const start = new Int32Array(most)
  const end = new Int32Array(most)
  const kind = new Uint8Array(most)
  let length = 0
  for (const stretch of prose) {
    for (const match of text.slice(stretch.start, stretch.end).matchAll(TOKEN)) {
      start[length] = stretch.start + match.index
      end[length] = stretch.start + match.index + match[0].length
      kind[length++] = match.groups?.number ? NUMBER : match.groups?.word ? WORD : MARK
    }
  }
  return { length, start: start.slice(0, length), end: end.slice(0, length), kind: kind.slice(0, length) }
}
