import { createRequire } from 'node:module'
import { printable } from './printable.ts'

/** Lays a text out in lines of at most `width` columns; white space counts as one blank, what is too long is cut. */
export function wrap(text: string, width: number): string[] {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return flow(shown.split(BREAK).filter(Boolean), width, ' ')
}

/** Code units of one paragraph: a headline of a megabyte is none, and Intl.Segmenter takes quadratic time. */
const LONGEST = 4000

/** Lays items out in lines of at most `width` columns; an item goes to the next line rather than break. */
export function flow(items: readonly string[], width: number, separator: string): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const item of items.flatMap((each) => pieces(printable(each.replace(BREAK, ' ')), width))) {
    const columns = columnsOf(item)
    if (line !== '' && used + separator.length + columns <= width) {
      line += separator + item
      used += separator.length + columns
    } else {
      if (line !== '') lines.push(line)
      line = item
      used = columns
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  return NARROW.test(text) ? text.length : widthOf(text)
}

// Latin, Greek, Cyrillic and their marks: one column each; string-width looks at every letter
const NARROW =
  /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2116\u2122]*$/u

/** string-width, loaded when first needed: that takes longer than the rest of a summary. */
function widthOf(text: string): number {
  const { default: stringWidth }: typeof import('string-width') = require('string-width')
  return stringWidth(text)
}

const require = createRequire(import.meta.url)

/** Blanks up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

/** The text in one line of at most `width` columns, cut with an ellipsis. */
export function clip(text: string, width: number): string {
  const [line = '', rest] = wrap(text, width)
  if (rest === undefined) return line
  return `${pieces(`${line} ${rest}`, width - 1)[0]?.trimEnd()}…`
}

// a no-break space stays: «19 000 грн»
const BREAK = /[^\S\u00A0\u202F]+/gu

/** https://a-very-long.example/… in pieces, never inside a character. */
export function pieces(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  characters ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const { segment } of characters.segment(word)) {
    const columns = columnsOf(segment)
    if (piece !== '' && used + columns > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += columns
  }
  return [...pieces, piece]
}

/** Made when a word is too long for a line: it takes 15 ms to load. */
let characters: Intl.Segmenter | undefined
