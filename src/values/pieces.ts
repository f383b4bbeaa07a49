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
  const read = mapped(words, (word, token) => (tokens.kind[token] === NUMBER ? NUMERAL : readPart(word, senses)))
  const { start, end, sense, marks } = roomFor(read)
  let at = 0
  for (let token = 0; token < tokens.length; token++) {
    let from = tokens.start[token]!
    marks[at] = FIRST
    for (let part: Part | null = read[token]!; part !== null; part = part.next) {
      start[at] = from
      if (part !== WORD && !(part.capital && isSmall(text, folded, from))) {
        sense[at] = part.sense
        marks[at]! |= part.opens
      }
      from = part.next ? from + part.length : tokens.end[token]!
      end[at++] = from
    }
    marks[at - 1]! |= LAST
  }
  const { decimal, monthFirst, past } = style
  return { text, folded, senses, decimal, monthFirst, past, start, end, sense, marks }
}

function roomFor(parts: readonly Part[]) {
  let count = 0
  for (const part of parts) count += part.count
  return {
    start: new Int32Array(count),
    end: new Int32Array(count),
    sense: new Array<Sense>(count).fill(NOTHING),
    marks: new Uint8Array(count),
  }
}

/** A part of a word, with what must be known of its sense. */
interface Part {
  /** The last one reaches to the end of its token. */
  readonly length: number
  readonly sense: Sense
  /** `OPENS` or 0. */
  readonly opens: number
  /** It has its sense only when it is capitalised. */
  readonly capital: boolean
  readonly next: Part | null
  /** How many there are from this one on. */
  readonly count: number
}

function newPart(sense: Sense, capital = false, length = 0, next: Part | null = null): Part {
  return { length, sense, opens: sense.opens ? OPENS : 0, capital, next, count: next ? next.count + 1 : 1 }
}

const NUMERAL = newPart(DIGITS)
const WORD = newPart(NOTHING)

/** The first part of a word. */
const readPart = note((form: string, senses: Senses): Part => {
  const sense = senses.get(form)
  if (sense) return wholeOf(sense)
  const parts = cutWord(form, senses)
  if (parts.length === 1) return DIGIT.test(form) ? NUMERAL : WORD
  return parts.reduceRight<Part | null>((next, part) => {
    const known = DIGIT.test(part) ? DIGITS : (senses.get(part) ?? NOTHING)
    return newPart(known, false, part.length, next)
  }, null)!
}, WORD)

const wholes = new WeakMap<Sense, Part>()

/** One for all words of a sense. */
function wholeOf(sense: Sense): Part {
  const whole = wholes.get(sense) ?? newPart(sense, sense.capital)
  wholes.set(sense, whole)
  return whole
}

const DIGIT = /^\d/u
// 2012-го, 10pm, 3-х, 14-денний, 1990s
const FIGURE_FIRST = /^(?<figure>\d+)(?<hyphen>-?)(?<rest>.+)$/u
const LONGEST = 40

function cutWord(form: string, senses: Senses): string[] {
  if (form.length > LONGEST) return [form]
  const groups = DIGIT.test(form) ? FIGURE_FIRST.exec(form)?.groups : undefined
  if (groups) return [groups.figure!, groups.hyphen!, ...cutWord(groups.rest!, senses)].filter(Boolean)
  if (form.includes('-')) return form.split(/(-)/u).filter(Boolean)
  for (const prefix of prefixesOf(senses)) {
    if (!form.startsWith(prefix)) continue
    const rest = senses.get(form.slice(prefix.length))
    if (rest && (rest.unit ?? rest.scale ?? rest.percent ?? rest.measure)) return [prefix, form.slice(prefix.length)]
  }
  return [form]
}

const prefixes = new WeakMap<Senses, readonly string[]>()

function prefixesOf(senses: Senses): readonly string[] {
  const known = prefixes.get(senses)
  if (known) return known
  const found = [...senses].filter(([, { prefix }]) => prefix).map(([form]) => form)
  prefixes.set(senses, found)
  return found
}

/** The folded form of a piece. */
export function form({ folded, start, end }: Pieces, at: number): string {
  return folded.slice(start[at], end[at])
}

/** How many letters or digits a piece has. */
export function lengthOf({ start, end }: Pieces, at: number): number {
  return end[at]! - start[at]!
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
