import type { Document } from '../text/document.ts'
import { NUMBER } from '../text/tokens.ts'
import { note } from '../text/word.ts'
import type { NumberData, Sense, Senses } from './senses.ts'

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
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly sense: readonly Sense[]
  /** Can a mention begin or end at this edge of a piece? Not inside a token. */
  readonly first: readonly boolean[]
  readonly last: readonly boolean[]
}

const NOTHING: Sense = {}
const DIGITS: Sense = { digits: true, opens: true, counts: true, dates: true }

/** Cuts the tokens of a document into pieces, some tokens into several: «лютому-березні», «2012-го», "10pm". */
export function cutPieces({ text, folded, tokens, words }: Document, senses: Senses, style: Style): Pieces {
  const starts: number[] = []
  const ends: number[] = []
  const meanings: Sense[] = []
  const first: boolean[] = []
  const last: boolean[] = []
  const add = (start: number, end: number, sense: Sense, begins: boolean, closes: boolean) => {
    starts.push(start)
    ends.push(end)
    meanings.push(sense)
    first.push(begins)
    last.push(closes)
  }
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.start[token]!
    const end = tokens.end[token]!
    if (tokens.kind[token] === NUMBER) {
      add(start, end, DIGITS, true, true)
      continue
    }
    const parts = readParts(words[token]!, senses)
    const { sense } = parts[0]!
    if (parts.length === 1)
      add(start, end, sense.capital && text[start] === folded[start] ? NOTHING : sense, true, true)
    else addParts(parts, start, add)
  }
  const { decimal, monthFirst, past } = style
  return { text, folded, senses, decimal, monthFirst, past, start: starts, end: ends, sense: meanings, first, last }
}

function addParts(
  parts: readonly Part[],
  start: number,
  add: (start: number, end: number, sense: Sense, first: boolean, last: boolean) => void,
): void {
  let at = start
  for (const [index, { length, sense }] of parts.entries()) {
    add(at, at + length, sense, index === 0, index === parts.length - 1)
    at += length
  }
}

interface Part {
  readonly length: number
  readonly sense: Sense
}

const readParts = note((form: string, senses: Senses): readonly Part[] => {
  const sense = senses.get(form)
  if (sense) return [{ length: form.length, sense }]
  return cutWord(form, senses).map((part) => ({
    length: part.length,
    sense: DIGIT.test(part) ? DIGITS : (senses.get(part) ?? NOTHING),
  }))
})

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

export function capitalised({ text, folded, start }: Pieces, at: number): boolean {
  return text[start[at]!] !== folded[start[at]!]
}
