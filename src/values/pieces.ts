import type { Document } from '../text/document.ts'
import { mapped } from '../text/mapped.ts'
import { NUMBER } from '../text/tokens.ts'
import { note } from '../text/word.ts'
import { NOTHING, type Sense } from './sense.ts'
import type { NumberData, Senses } from './senses.ts'

/** How a language writes figures. */
export interface Style {
  readonly decimal: NumberData['decimal']
  readonly monthFirst: boolean
  readonly past: RegExp
}

/** Tokens as numbers, dates and amounts need them: with what they mean, and cut at hyphens and after figures. */
export interface Pieces extends Style {
  readonly text: string
  readonly folded: string
  readonly senses: Senses
  readonly start: Int32Array
  readonly end: Int32Array
  readonly sense: readonly Sense[]
  /** `FIRST`, `LAST` and `OPENS` of each: a mention is no part of a token. */
  readonly marks: Uint8Array
}

/** A token begins with the piece. */
export const FIRST = 1
/** A token ends with it. */
export const LAST = 2
/** A figure may begin with it. */
export const OPENS = 4

const DIGITS: Sense = { ...NOTHING, digits: true, opens: true, counts: true, dates: true }

/** Cuts the tokens of a document into pieces, some tokens into several: «лютому-березні», «2012-го», "10pm". */
export function cutPieces({ text, folded, tokens, words }: Document, senses: Senses, style: Style): Pieces {
  const read = mapped(words, (word, token) => (tokens.kind[token] === NUMBER ? NUMERAL : readParts(word, senses)))
  const { start, end, sense, marks } = roomFor(read.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (let token = 0; token < tokens.length; token++) {
    const parts = read[token]!
    if (parts === WORD) {
      start[at] = tokens.start[token]!
      end[at] = tokens.end[token]!
      marks[at++] = FIRST | LAST
      continue
    }
    const whole = parts.length === 1
    let from = tokens.start[token]!
    marks[at] = FIRST
    for (const part of parts) {
      start[at] = from
      if (part.sense !== NOTHING && !(whole && part.sense.capital && isSmall(text, folded, from))) {
        sense[at] = part.sense
        if (part.sense.opens) marks[at]! |= OPENS
      }
      from = whole ? tokens.end[token]! : from + part.length
      end[at++] = from
    }
    marks[at - 1]! |= LAST
  }
  const { decimal, monthFirst, past } = style
  return { text, folded, senses, decimal, monthFirst, past, start, end, sense, marks }
}

function roomFor(count: number) {
  return {
    start: new Int32Array(count),
    end: new Int32Array(count),
    sense: new Array<Sense>(count).fill(NOTHING),
    marks: new Uint8Array(count),
  }
}

interface Part {
  readonly length: number
  readonly sense: Sense
}

const NUMERAL: readonly Part[] = [{ length: 0, sense: DIGITS }]
const WORD: readonly Part[] = [{ length: 0, sense: NOTHING }]

/** The parts of a word; one that is not cut is as long as its token. */
const readParts = note((form: string, senses: Senses): readonly Part[] => {
  const sense = senses.get(form)
  if (sense) return [{ length: form.length, sense }]
  const parts = cutWord(form, senses)
  if (parts.length === 1) return DIGIT.test(form) ? NUMERAL : WORD
  return mapped(parts, (part) => ({
    length: part.length,
    sense: DIGIT.test(part) ? DIGITS : (senses.get(part) ?? NOTHING),
  }))
}, WORD)

const DIGIT = /^\d/u
// 2012-го, 10pm, 3-х, 14-денний, 1990s
const FIGURE_FIRST = /^(?<figure>\d+)(?<hyphen>-?)(?<rest>.+)$/u
const LONGEST = 40

function cutWord(form: string, senses: Senses): string[] {
  if (form.length > LONGEST) return [form]
  const groups = FIGURE_FIRST.exec(form)?.groups
  if (groups) return [groups.figure!, groups.hyphen!, ...cutWord(groups.rest!, senses)].filter(Boolean)
  if (form.includes('-')) return form.split(/(-)/u).filter(Boolean)
  for (let length = 2; length <= LONGEST_PREFIX && length < form.length; length++) {
    const prefix = senses.get(form.slice(0, length))
    if (!prefix?.prefix) continue
    const rest = senses.get(form.slice(length))
    if (rest && (rest.unit ?? rest.scale ?? rest.percent ?? rest.measure))
      return [form.slice(0, length), form.slice(length)]
  }
  return [form]
}

const LONGEST_PREFIX = 3

/** The folded form of a piece. */
export function form({ folded, start, end }: Pieces, at: number): string {
  return folded.slice(start[at], end[at])
}

/** Does a piece follow the one before without a blank? */
export function glued({ start, end }: Pieces, at: number): boolean {
  return start[at] === end[at - 1]
}

/** What the piece before one means. */
export function senseBefore({ sense }: Pick<Pieces, 'sense'>, at: number): Sense {
  return at > 0 ? sense[at - 1]! : NOTHING
}

/** Past a full stop that an abbreviation has: «2014 р.», «5 тис. грн»; one before a capital or an end is the sentence's. */
export function skipStop(pieces: Pieces, at: number, end: number): number {
  const { abbreviation, yearword } = pieces.sense[at - 1]!
  if (at >= end || !abbreviation || !glued(pieces, at) || form(pieces, at) !== '.') return at
  return yearword || (at + 1 < end && !capitalised(pieces, at + 1)) ? at + 1 : at
}

/** Past «-го» and "th". */
export function skipEnding(pieces: Pieces, at: number): number {
  const { sense } = pieces
  const ending = sense[at]?.dash && glued(pieces, at) ? at + 1 : at
  return sense[ending]?.ending && glued(pieces, ending) ? ending + 1 : at
}

/** Does a piece begin with a capital? */
export function capitalised({ text, folded, start }: Pieces, at: number): boolean {
  return !isSmall(text, folded, start[at]!)
}

function isSmall(text: string, folded: string, at: number): boolean {
  return text[at] === folded[at]
}
