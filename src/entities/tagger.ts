import type { Entity, EntityType, Span } from '../analysis.ts'
import type { Language } from '../language/language.ts'
import type { Document } from '../text/document.ts'
import { type Adder, addUp, addVotes, newAdder } from './adder.ts'
import { type Chain, newChain } from './crf.ts'
import { type Decoder, decode, newDecoder } from './decode.ts'
import { labelCount, mentionsOf, OUTSIDE, typeOf } from './labels.ts'
import { type Lattice, newLattice, pathProbability, sumWeights } from './lattice.ts'
import { type Lexicon, newLexicon } from './lexeme.ts'
import { measureMargins, newBonuses } from './margins.ts'
import type { Model } from './model.ts'
import { modelOf } from './models.ts'
import { type Chunk, LONGEST_CHUNK, type Reading, read } from './reading.ts'
import { unpack } from './table.ts'
import { trim } from './trim.ts'
import { disputed, typesOf, votesIn } from './votes.ts'
import { windowsAround } from './windows.ts'

/** A mention as the tagger finds it, before it has a base form and an entity. */
export interface TaggedMention extends Span {
  readonly type: EntityType
  /** 0 to 1, from the marginals of the CRF. */
  readonly confidence: number
  /** What found it, if not the model. */
  readonly source?: string
  /** What a date or an amount is worth. */
  readonly value?: Entity['value']
}

/** Finds the mentions of named entities: flat, in order, each within a sentence. None where the language has no model. */
export function tagMentions(document: Document, given?: string): TaggedMention[] {
  const tagger = taggerOf(document.language, given)
  if (!tagger) return []
  const reading = read(document, tagger.lexicon)
  const sums = {
    totals: new Int32Array(reading.lexemes.length * tagger.adder.lanes),
    margins: new Int32Array(reading.lexemes.length),
  }
  const paths = reading.chunks.map((chunk) => {
    addUp(tagger.adder, reading, chunk, sums.totals)
    return best(tagger, sums, chunk)
  })
  hearVotes(tagger, reading, sums, paths)
  return reading.chunks.flatMap((chunk, index) =>
    mentionsIn(tagger, sums, chunk, paths[index]!).flatMap((found) => tagged(tagger, document, reading, chunk, found)),
  )
}

/** What the features of a document add up to: totals by place × lane, and how surely a place is outside of all mentions. */
interface Sums {
  readonly totals: Int32Array
  readonly margins: Int32Array
}

/** A mention as a range of places. */
interface Found extends Span {
  /** Of its first place. */
  readonly label: number
  readonly confidence: number
}

/** The name of the model that tags a language, or `null`. */
export function modelName(language: Language, given?: string): string | null {
  return taggerOf(language, given)?.name ?? null
}

interface Tagger {
  readonly name: string
  readonly types: readonly EntityType[]
  readonly chain: Chain
  readonly adder: Adder
  /** What a weight of 1 stands for, and the exponentials of its multiples from 0 down. */
  readonly scale: number
  readonly exponentials: Float64Array
  readonly lexicon: Lexicon
  readonly bonuses: Int32Array
  /** Room for one chunk after the other. */
  readonly scores: Float64Array
  readonly decoder: Decoder
  readonly lattice: Lattice
  /** Room for the totals of one place after the other. */
  readonly row: Int32Array
}

const taggers = new Map<Model, Tagger>()

function taggerOf({ code, morphology }: Language, given?: string): Tagger | null {
  if (!morphology) return null
  const model = modelOf(code, given)
  const known = taggers.get(model)
  if (known) return known
  const { name, types, scale } = model
  const chain = newChain(labelCount(types), model.transitions)
  const tagger: Tagger = {
    bonuses: newBonuses(chain, scale, CAUTION),
    ...{ name, types, scale, chain },
    adder: newAdder(model),
    exponentials: Float64Array.from({ length: Math.ceil(FAINT / scale) }, (_, step) => Math.exp(-step * scale)),
    lexicon: newLexicon(morphology, model.classes),
    scores: new Float64Array(LONGEST_CHUNK * chain.labels),
    decoder: newDecoder(chain),
    lattice: newLattice(chain, LONGEST_CHUNK, NEGLIGIBLE),
    row: new Int32Array(chain.labels),
  }
  taggers.set(model, tagger)
  return tagger
}

/** The second pass: where the other places of a word want another type, adds what they say to the sums and decides again. */
function hearVotes(tagger: Tagger, reading: Reading, sums: Sums, paths: Uint8Array[]): void {
  const types = typesOf(reading, paths)
  const votes = votesIn(reading, types)
  reading.chunks.forEach((chunk, index) => {
    if (!disputed(chunk, votes, types)) return
    addVotes(tagger.adder, reading, chunk, votes, sums.totals)
    paths[index] = best(tagger, sums, chunk)
  })
}

/** The best labels of a chunk: OUTSIDE where nothing else can win, decoded between such places. */
function best(tagger: Tagger, { totals, margins }: Sums, chunk: Chunk): Uint8Array {
  const { from, to } = chunk
  const path = new Uint8Array(to - from)
  measureMargins(tagger.bonuses, totals, chunk, margins)
  for (let place = from; place < to; place++) {
    if (margins[place]! > 0) continue
    const start = Math.max(from, place - 1)
    while (place < to && margins[place]! <= 0) place++
    const end = Math.min(to, place + 1)
    score(tagger, totals, margins, start, end)
    path.set(decode(tagger.decoder, tagger.scores, end - start), start - from)
  }
  return path
}

/** The places of the mentions of a chunk, each with its labels and their probability. */
function mentionsIn(tagger: Tagger, { totals, margins }: Sums, chunk: Chunk, path: Uint8Array): Found[] {
  const { lattice, scale } = tagger
  const mentions = mentionsOf(path).map(({ start, end }) => ({ start: start + chunk.from, end: end + chunk.from }))
  return windowsAround(mentions, margins, scale, chunk).flatMap((window) => {
    weigh(tagger, totals, window)
    const last = window.mentions.at(-1)!
    sumWeights(lattice, window.end - window.start, window.mentions[0]!.start - window.start, last.end - window.start)
    return window.mentions.map(({ start, end }) => {
      const labels = path.subarray(start - chunk.from, end - chunk.from)
      return { start, end, label: labels[0]!, confidence: pathProbability(lattice, start - window.start, labels) }
    })
  })
}

/** Without the marks at its edges; by offset. */
function tagged(tagger: Tagger, { tokens }: Document, { lexemes }: Reading, { from, token }: Chunk, found: Found) {
  const trimmed = trim(lexemes, found)
  if (!trimmed) return []
  const start = tokens.start[trimmed.start + token - from]!
  const end = tokens.end[trimmed.end - 1 + token - from]!
  return { start, end, type: tagger.types[typeOf(found.label)]!, confidence: found.confidence }
}

/** Pruning makes the tagger cautious: with this much off the score of no entity, precision and recall are near each other. */
const CAUTION = 0.3
const CALM = Math.exp(-CAUTION)

/** What a label has less than the best of its place beyond this, as a logarithm, makes no difference. */
const FAINT = 20

/** What follows labels of so small a share hardly counts. */
const NEGLIGIBLE = 1e-3

/** Scores the labels of places by their totals. */
function score(
  { adder, chain, scale, scores, row }: Tagger,
  totals: Int32Array,
  margins: Int32Array,
  from: number,
  to: number,
): void {
  const { labels } = chain
  for (let place = from, at = 0; place < to; place++, at += labels) {
    if (margins[place]! > 0) {
      scores.fill(Number.NEGATIVE_INFINITY, at, at + labels)
      scores[at + OUTSIDE] = 0
      continue
    }
    unpack(totals, place * adder.lanes, row)
    for (let label = 0; label < labels; label++) scores[at + label] = row[label]! * scale
    scores[at + OUTSIDE]! -= CAUTION
  }
}

/** Writes the exponentials of these scores to the lattice. */
function weigh({ adder, chain, exponentials, lattice, row }: Tagger, totals: Int32Array, { start, end }: Span): void {
  const { labels } = chain
  const { weights } = lattice
  const last = exponentials.length - 1
  for (let place = start, at = 0; place < end; place++, at += labels) {
    unpack(totals, place * adder.lanes, row)
    let most = row[OUTSIDE]!
    for (let label = 0; label < labels; label++) if (row[label]! > most) most = row[label]!
    for (let label = 0; label < labels; label++) weights[at + label] = exponentials[Math.min(most - row[label]!, last)]!
    weights[at + OUTSIDE]! *= CALM
  }
}
