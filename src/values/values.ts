import type { EntityType, Span } from '../analysis.ts'
import type { Language } from '../language/language.ts'
import type { Document } from '../text/document.ts'
import { countUpTo } from '../text/order.ts'
import { dayOf, type Stand } from './calendar.ts'
import { readLasting } from './durations.ts'
import type { Figure, Value } from './figure.ts'
import { cutPieces, FIRST, form, glued, LAST, OPENS, type Pieces, type Style, senseBefore } from './pieces.ts'
import { RULES } from './rules.ts'
import { type Rates, readSenses, type Senses } from './senses.ts'

/** A mention that a grammar finds. */
export interface FigureMention extends Span {
  readonly type: EntityType
  readonly value: Value
  /** The grammar that found it: "grammar: DATE day year". */
  readonly source: string
  /** How often such a one is right in the training texts. */
  readonly confidence: number
}

/** The numbers, dates and amounts of a document: what they are worth, and where they stand. */
export interface Figures {
  /** Those that the grammar is sure of, in order and apart from each other. */
  readonly sure: readonly FigureMention[]
  /** Does it hold a word or a mark that numbers and dates are made of? */
  readonly isFigure: (mention: Span & { readonly type: EntityType }) => boolean
  /** What a mention of this type is worth; `null` where that is not certain. */
  readonly worthOf: (mention: Span & { readonly type: EntityType }) => Value
}

/** Reads the dates, times and amounts of an article; `null` for a language without words for them. */
export function readFigures(document: Document): Figures | null {
  const words = wordsOf(document.language)
  if (!words) return null
  const pieces = cutPieces(document, words.senses, words)
  const today = dayOf(document.date)
  return {
    sure: findFigures(document, pieces, today, words.rates),
    isFigure: (mention) => isFigure(pieces, mention),
    worthOf: (mention) => worth(pieces, mention, today),
  }
}

interface Words extends Style {
  readonly senses: Senses
  readonly rates: Rates
}

const known = new Map<string, Words>()

function wordsOf({ code, numbers, time, units, rates = [] }: Language): Words | null {
  if (!numbers || !time || !units) return null
  const words = known.get(code) ?? {
    ...numbers,
    ...time,
    senses: readSenses({ numbers, time, units }),
    rates: readRates(rates),
  }
  known.set(code, words)
  return words
}

/** "0.97 DATE day" */
function readRates(lines: readonly string[]): Rates {
  const rates = new Map<string, Map<string, number>>()
  for (const line of lines) {
    const [rate = '', type = '', ...shape] = line.split(' ')
    const shapes = rates.get(type) ?? new Map()
    rates.set(type, shapes.set(shape.join(' '), Number.parseFloat(rate)))
  }
  return rates
}

/** Goes through the sentences from left to right. */
function findFigures(document: Document, pieces: Pieces, today: number | null, rates: Rates): FigureMention[] {
  const found: FigureMention[] = []
  let at = 0
  for (const { start, end } of document.sentences) {
    at = firstFrom(pieces, start, at)
    const limit = firstFrom(pieces, end, at)
    while (at < limit) {
      const end = Math.min(limit, at + LONGEST)
      const figure = pieces.marks[at]! & OPENS ? readSure(pieces, at, end, today, rates) : null
      if (figure) found.push(mentionOf(pieces, at, figure, rates))
      at = figure ? figure.end : at + 1
    }
  }
  return found
}

/** No figure has more pieces: keeps "million million million" linear. */
const LONGEST = 32

/** The first piece that begins at an offset or behind it. */
function firstFrom({ start }: Pieces, offset: number, from: number): number {
  let at = from
  while (at < start.length && start[at]! < offset) at++
  return at
}

function readSure(pieces: Pieces, at: number, end: number, today: number | null, rates: Rates): Figure | null {
  const stand = standAt(pieces, at, today)
  for (const rule of RULES) {
    const figure = rule(pieces, at, end, stand)
    if (!figure || !isWhole(pieces, at, figure) || rateOf(figure, rates) === undefined) continue
    return figure.type === 'PERIOD' && isAge(pieces, at) ? null : figure
  }
  return null
}

/** «віком від 15 (до 29 років)», «середнього віку (30–49 років)»: how old somebody is, no stretch of time. */
function isAge(pieces: Pieces, at: number): boolean {
  let before = at - 1
  while (before >= 0 && before > at - LONGEST && leads(pieces, before)) before--
  return before >= 0 && !!pieces.sense[before]!.age
}

function leads(pieces: Pieces, at: number): boolean {
  const { from, to, counts, dash } = pieces.sense[at]!
  return !!(from || to || counts || dash) || form(pieces, at) === '('
}

/** Not a part of a token, but for «згодні-56%». */
function isWhole({ marks }: Pieces, at: number, { type, end }: Figure): boolean {
  return (marks[end - 1]! & LAST) !== 0 && ((marks[at]! & FIRST) !== 0 || type === 'PERCENT')
}

function rateOf({ type, shape }: Figure, rates: Rates): number | undefined {
  return rates.get(type)?.get(shape)
}

function mentionOf({ start, end }: Pieces, at: number, figure: Figure, rates: Rates): FigureMention {
  const { type, shape, value } = figure
  const confidence = rateOf(figure, rates)!
  return { start: start[at]!, end: end[figure.end - 1]!, type, value, source: `grammar: ${type} ${shape}`, confidence }
}

/** What the words of a mention are worth, when all of them are read as its type. */
function worth(
  pieces: Pieces,
  { start, end, type }: Span & { readonly type: EntityType },
  today: number | null,
): Value {
  const at = countUpTo(pieces.start, start - 1)
  const limit = countUpTo(pieces.start, end - 1)
  if (limit - at > LONGEST) return null
  if (pieces.start[at] !== start || pieces.end[limit - 1] !== end) return null
  const stand = standAt(pieces, at, today)
  for (const rule of RULES) {
    const figure = rule(pieces, at, limit, stand)
    if (figure?.type === type && endsAt(pieces, figure.end, limit)) return figure.value
  }
  return null
}

function isFigure(pieces: Pieces, { start, end, type }: Span & { readonly type: EntityType }): boolean {
  const first = countUpTo(pieces.start, start - 1)
  if (type === 'PERIOD' && isAge(pieces, first)) return false
  for (let at = first; at < pieces.start.length && pieces.start[at]! < end; at++) {
    const { opens, minus, plus, roman, phase, measure, currency, percent } = pieces.sense[at]!
    // pro-Kyiv, Article II
    const begins = opens && !minus && !plus && !roman
    if (begins || phase || measure || currency || percent || readLasting(pieces, at)) return true
  }
  return false
}

/** Also before the full stop of a last abbreviation: «$569 тис.» */
function endsAt(pieces: Pieces, end: number, limit: number): boolean {
  return end === limit || (end === limit - 1 && glued(pieces, end) && form(pieces, end) === '.')
}

function standAt(pieces: Pieces, at: number, today: number | null): Stand {
  return { today, tense: () => tenseAt(pieces, at) }
}

/** What the nearest verb says that says it: «відбудеться», «відбулося». */
function tenseAt(pieces: Pieces, at: number): number {
  for (let near = 1; near <= NEAR; near++) {
    const sides = [at - near, at + near].map((place) => tenseOf(pieces, place))
    if (sides[0] || sides[1]) return sides[0] || sides[1]!
  }
  return 0
}

const NEAR = 12

function tenseOf(pieces: Pieces, at: number): number {
  if (at < 0 || at >= pieces.start.length) return 0
  if (pieces.sense[at]!.ahead) return 1
  if (!pieces.past.test(form(pieces, at))) return 0
  return senseBefore(pieces, at).ahead ? 1 : -1 // "will be held"
}
