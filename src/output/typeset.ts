import { columnsOf, pieces } from './wrap.ts'

/** A stretch of text with a style, or whatever else goes with it. */
export interface Piece {
  readonly text: string
}

/** Lays pieces out in lines of at most `width` columns; a word may be made of several pieces. */
export function typeset<T extends Piece>(text: readonly T[], width: number): T[][] {
  const lines: T[][] = []
  let line: T[] = []
  let used = 0
  for (const { blank, parts } of wordsOf(text, width)) {
    const columns = parts.reduce((sum, part) => sum + columnsOf(part.text), 0)
    if (used > 0 && used + 1 + columns > width) {
      lines.push(line)
      line = []
      used = 0
    } else if (blank && used > 0) {
      line.push({ ...blank, text: ' ' })
      used++
    }
    line.push(...parts)
    used += columns
  }
  return line.length > 0 ? [...lines, line] : lines
}

interface Word<T> {
  /** The white space before it. */
  readonly blank: T | null
  readonly parts: T[]
}

function wordsOf<T extends Piece>(text: readonly T[], width: number): Word<T>[] {
  const words: Word<T>[] = [{ blank: null, parts: [] }]
  let room = width
  for (const token of text.flatMap((piece) => tokensOf(piece, width))) {
    const isBlank = BLANK.test(token.text)
    const columns = columnsOf(token.text)
    // what is too long for a line goes on in the next
    if (isBlank || columns > room) {
      words.push({ blank: isBlank ? token : null, parts: [] })
      room = width
    }
    if (!isBlank) {
      words.at(-1)!.parts.push(token)
      room -= columns
    }
  }
  return words.filter(({ parts }) => parts.length > 0)
}

/** White space and what stands between it; a piece without text stays, for what else goes with it. */
function tokensOf<T extends Piece>(piece: T, width: number): T[] {
  const tokens = piece.text === '' ? [''] : (piece.text.match(TOKEN) ?? [])
  return tokens.flatMap((token) => pieces(token, width)).map((text) => ({ ...piece, text }))
}

// a no-break space is none: «19 000 грн»; of what is longer than any word only so much is taken at once
const TOKEN = /[^\S\u00A0\u202F]+|[\S\u00A0\u202F]{1,1000}/gu
const BLANK = /^[^\S\u00A0\u202F]/u
