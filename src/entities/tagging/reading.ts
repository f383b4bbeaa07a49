import type { Document } from '../../text/document.ts'
import { WORD } from '../../text/tokens.ts'
import { CLOSES, EDGE, type Lexeme, type Lexicon, lexemeAt, OPENS, trimLexicon } from './lexeme.ts'

/** A document as the features see it: the lexemes of its sentences in a row, two edges between them. */
export interface Reading {
  readonly lexemes: readonly Lexeme[]
  readonly chunks: readonly Chunk[]
  /** Place of the quotation mark that is open here, or 0. */
  readonly opening: Int32Array
  /** First and last place of the run of capitalised words around this one, or 0. */
  readonly runStart: Int32Array
  readonly runEnd: Int32Array
  /** What the document does with the key of this word. */
  readonly uses: (KeyUse | null)[]
}

/** A range of places. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A sentence, or a piece of an endless one; `token` is the first token. */
export interface Chunk extends Stretch {
  readonly token: number
  /** Share of capitalised words, in quarters. */
  readonly capitals: number
}

/** How a document writes the words of one key. */
export interface KeyUse {
  lower: number
  /** Capitalised inside a sentence, at its start. */
  inner: number
  initial: number
  /** The first places where it is capitalised. */
  readonly places: number[]
}

/** Longer sentences are read in pieces of so many tokens. */
export const LONGEST_CHUNK = 400
/** Places remembered of one key: itself and six others. */
export const MOST_PLACES = 7

/** Reads a document for the tagger. */
export function read(document: Document, lexicon: Lexicon): Reading {
  trimLexicon(lexicon)
  const ranges = cut(document)
  const size = ranges.reduce((sum, [first, end]) => sum + end - first + EDGES, EDGES)
  const lexemes = new Array<Lexeme>(size).fill(EDGE)
  const chunks: Chunk[] = []
  const reading: Reading = {
    lexemes,
    chunks,
    opening: new Int32Array(size),
    runStart: new Int32Array(size),
    runEnd: new Int32Array(size),
    uses: new Array<KeyUse | null>(size).fill(null),
  }
  const keys = new Map<number, KeyUse>()
  let from = EDGES
  for (const [first, end] of ranges) {
    const chunk = readChunk(document, lexicon, lexemes, from, first, end)
    chunks.push(chunk)
    markQuotes(reading, chunk)
    markRuns(reading, chunk)
    countUses(reading, chunk, keys)
    from = chunk.to + EDGES
  }
  return reading
}

/** Before, between and behind the chunks. */
const EDGES = 2

/** The token ranges of the sentences, the endless ones in pieces. */
function cut({ sentences, tokens }: Document): [number, number][] {
  const ranges: [number, number][] = []
  let token = 0
  for (const sentence of sentences) {
    while (token < tokens.length && tokens.start[token]! < sentence.start) token++
    let first = token
    while (token < tokens.length && tokens.end[token]! <= sentence.end) {
      token++
      if (token - first < LONGEST_CHUNK) continue
      ranges.push([first, token])
      first = token
    }
    if (token > first) ranges.push([first, token])
  }
  return ranges
}

function readChunk(
  document: Document,
  lexicon: Lexicon,
  lexemes: Lexeme[],
  from: number,
  first: number,
  end: number,
): Chunk {
  let capitalised = 0
  let words = 0
  for (let token = first; token < end; token++) {
    const lexeme = lexemeAt(lexicon, document, token)
    lexemes[from + token - first] = lexeme
    if (lexeme.kind === WORD) words++
    if (lexeme.capitalised) capitalised++
  }
  return { from, to: from + end - first, token: first, capitals: words ? Math.floor((4 * capitalised) / words) : 0 }
}

/** Gives every place inside a quotation the place of its opening mark. */
function markQuotes({ lexemes, opening }: Reading, { from, to }: Chunk): void {
  let open = 0
  for (let place = from; place < to; place++) {
    const { quote } = lexemes[place]!
    if (open && quote & CLOSES) open = 0
    else if (!open && quote & OPENS) open = place
    else opening[place] = open
  }
}

function markRuns({ lexemes, runStart, runEnd }: Reading, { from, to }: Chunk): void {
  let start = from
  for (let place = from; place <= to; place++) {
    if (place < to && lexemes[place]!.capitalised) continue
    for (let inside = start; inside < place; inside++) {
      runStart[inside] = start
      runEnd[inside] = place - 1
    }
    start = place + 1
  }
}

function countUses({ lexemes, uses }: Reading, { from, to }: Chunk, keys: Map<number, KeyUse>): void {
  for (let place = from; place < to; place++) {
    const { key, kind, capitalised } = lexemes[place]!
    if (kind !== WORD) continue
    const use = keys.get(key) ?? newUse(key, keys)
    uses[place] = use
    if (!capitalised) use.lower++
    else if (place === from) use.initial++
    else use.inner++
    if (capitalised && use.places.length < MOST_PLACES) use.places.push(place)
  }
}

function newUse(key: number, keys: Map<number, KeyUse>): KeyUse {
  const use = { lower: 0, inner: 0, initial: 0, places: [] }
  keys.set(key, use)
  return use
}
