import type { Span } from '../analysis.ts'
import { byUnit } from './letters.ts'
import { MARKUP } from './markup.ts'
import { countUpTo } from './order.ts'

/** A text as it is read, and where its spans stand in the text as it was written. */
export interface Plain {
  readonly text: string
  readonly placeOf: (span: Span) => Span
}

/**
 * Takes out of a text what no word list has: soft hyphens, zero-width spaces, marks of direction, the stress of Cyrillic
 * words, the marks and links of Markdown. A letter and its accents become one, every blank in a line the usual one.
 */
export function readPlain(written: string, isMarkdown = false): Plain {
  const found = isMarkdown ? HIDDEN : findStrange(written)
  const spaced = found === PLAIN ? written : written.replace(ALL_BLANKS, ' ')
  if (found !== HIDDEN) return { text: spaced, placeOf: (span) => span }
  const anchors: Anchors = { plain: [0], written: [0] }
  let text = ''
  let from = 0
  for (const { 0: found, index } of spaced.matchAll(isMarkdown ? UNSEEN_OR_MARKUP : UNSEEN)) {
    const shown = show(found)
    if (shown.length === found.length) continue
    text += spaced.slice(from, index)
    anchor(anchors, text.length, index)
    text += shown
    from = index + found.length
    anchor(anchors, text.length, from)
  }
  return { text: text + spaced.slice(from), placeOf: placeIn(anchors) }
}

const PLAIN = 1
const BLANKS = 2
const HIDDEN = 3

/** The strangest that a text has: blanks in place of the usual one, or something that may be hidden. */
function findStrange(text: string): number {
  let most = PLAIN
  for (let at = 0, { length } = text; at < length && most < HIDDEN; at++) most = Math.max(most, strangeAt(text, at))
  return most
}

const strangeAt = byUnit((unit) => (STRANGE.test(unit) ? HIDDEN : BLANK.test(unit) ? BLANKS : PLAIN))

/** A letter with its accents: «и» and its breve are «й», «за́мок» is «замок»; of `\*` the mark, nothing of what is hidden. */
function show(found: string): string {
  if (!ACCENTED.test(found)) return found[0] === '\\' ? found[1]! : ''
  const composed = found.normalize('NFC')
  return CYRILLIC.test(composed) ? composed.replace(STRESS, '') : composed
}

/** Pairs of offsets, in order: from one to the next both count alike. */
interface Anchors {
  readonly plain: number[]
  readonly written: number[]
}

function anchor({ plain, written }: Anchors, at: number, from: number): void {
  plain.push(at)
  written.push(from)
}

/** A span begins behind what is hidden before it, and ends before what is hidden behind it. */
function placeIn({ plain, written }: Anchors): Plain['placeOf'] {
  const place = (offset: number, at: number) => written[at]! + offset - plain[at]!
  return ({ start, end }) => {
    const last = countUpTo(plain, start) - 1
    const first = countUpTo(plain, end - 1)
    return { start: place(start, last), end: place(end, plain[first] === end ? first : first - 1) }
  }
}

// no-break, thin and other spaces: 19 000, « Так »
const BLANK = /(?! )\p{Zs}/u
const ALL_BLANKS = new RegExp(BLANK, 'gu')
// soft hyphen, zero-width space and joiner, right-to-left, word joiner, byte order mark; a letter with its accents
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{L}\p{Mn}{1,8}/gu
const UNSEEN_OR_MARKUP = new RegExp([UNSEEN, ...MARKUP].map(({ source }) => source).join('|'), 'gu')
const ACCENTED = /^\p{L}\p{Mn}/u
const STRANGE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Mn}\p{Cs}]/u
const CYRILLIC = /^\p{sc=Cyrillic}/u
// за́мок
const STRESS = /\u0301/gu
