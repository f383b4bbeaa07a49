import type { Span } from '../../analysis.ts'
import { MARK } from '../../text/tokens.ts'
import { CLOSES, type Lexeme, OPENS } from './lexeme.ts'

/** The places with the mark that closes a name, without those that cannot stand at the edges of a mention, or `null` where only marks are left. */
export function trim(lexemes: readonly Lexeme[], { start, end }: Span): Span | null {
  let from = start
  let to = staysOpen(lexemes, start, end) ? end + 1 : end
  while (from < to && (lexemes[from]!.separator || lexemes[from]!.quote === CLOSES)) from++
  while (from < to && lexemes[to - 1]!.separator) to--
  const quotes = quotesIn(lexemes, from, to)
  const opens = quotes[0] === from && (lexemes[from]!.quote & OPENS) > 0
  const closes = quotes.at(-1) === to - 1 && (lexemes[to - 1]!.quote & CLOSES) > 0
  // «Саланг» and «Саланг lose their marks, ТОВ «Саланг» and «Саланг» і «Ко» do not
  if (opens && (quotes.length === 1 || (closes && quotes.length === 2))) from++
  if (closes && (quotes.length === 1 || (opens && quotes.length === 2))) to--
  for (let place = from; place < to; place++) if (lexemes[place]!.kind !== MARK) return { start: from, end: to }
  return null
}

/** " */
const STRAIGHT = OPENS | CLOSES

/** Does the next mark close what the mention opens? [ТОВ «Саланг]», not «[ТОВ «Саланг]» with one mark for both. */
function staysOpen(lexemes: readonly Lexeme[], start: number, end: number): boolean {
  if (lexemes[end]!.quote === STRAIGHT)
    return lexemes[start - 1]!.quote !== STRAIGHT && quotesIn(lexemes, start, end).length === 1
  if (lexemes[end]!.quote !== CLOSES || lexemes[start - 1]!.quote === OPENS) return false
  let open = 0
  for (let place = start; place < end; place++) {
    if (lexemes[place]!.quote === OPENS) open++
    else if (lexemes[place]!.quote === CLOSES) open = 0
  }
  return open > 0
}

/** The first quotation marks of a stretch: more than two are none of our business. */
function quotesIn(lexemes: readonly Lexeme[], from: number, to: number): number[] {
  const quotes: number[] = []
  for (let place = from; place < to; place++) if (lexemes[place]!.quote) quotes.push(place)
  return quotes
}
