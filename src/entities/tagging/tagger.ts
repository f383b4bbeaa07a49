import type { Entity, EntityType, Span } from '../../analysis.ts'
import type { Language } from '../../language/language.ts'
import type { Document } from '../../text/document.ts'
import { type Adder, addContext, addVotes, addWords, newAdder } from './adder.ts'
import { type Chain, newChain } from './crf.ts'
import { type Decoder, decode, newDecoder } from './decode.ts'
import { labelCount, mentionsOf, OUTSIDE, typeOf } from './labels.ts'
import { type Lattice, newLattice, pathProbability, sumWeights } from './lattice.ts'
import { type Lexicon, newLexicon } from './lexeme.ts'
import { measureMargins, NEVER, newBonuses } from './margins.ts'
import type { Model } from './model.ts'
import { modelOf } from './models.ts'
import { type Chunk, LONGEST_CHUNK, type Reading, read, type Stretch } from './reading.ts'
import { type Measure, newMeasure, writeScores, writeWeights } from './scores.ts'
import { openStretches, unsureStretches } from './stretches.ts'
import { trim } from './trim.ts'
import { disputed, typesOf, votesIn } from './votes.ts'

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
    path: new Uint8Array(reading.lexemes.length),
  }
  const unsure = reading.chunks.map((chunk) => addUp(tagger, reading, sums, chunk))
  reading.chunks.forEach((chunk, index) => {
    decide(tagger, sums, chunk, unsure[index]!)
  })
  hearVotes(tagger, reading, sums, unsure)
  return reading.chunks.flatMap((chunk) =>
    mentionsIn(tagger, sums, chunk).flatMap((found) => tagged(tagger, document, reading, chunk, found)),
  )
}

/** What the features of a document add up to: totals by place × lane, how surely a place is outside of all mentions, the best labels. */
interface Sums {
  readonly totals: Int32Array
  readonly margins: Int32Array
  readonly path: Uint8Array
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
  readonly measure: Measure
  /** Mentions of a smaller probability are left out, but for persons. */
  readonly threshold: number
  readonly lexicon: Lexicon
  readonly bonuses: Int32Array
  /** Room for one chunk after the other. */
  readonly scores: Float64Array
  readonly decoder: Decoder
  readonly lattice: Lattice
}

const taggers = new Map<Model, Tagger>()

function taggerOf({ code, morphology }: Language, given?: string): Tagger | null {
  if (!morphology) return null
  const model = modelOf(code, given)
  const known = taggers.get(model)
  if (known) return known
  const { name, types, scale, decoding } = model
  const chain = newChain(labelCount(types), model.transitions)
  const tagger: Tagger = {
    bonuses: newBonuses(chain, scale, decoding.boldness),
    ...{ name, types, chain, threshold: decoding.threshold },
    adder: newAdder(model),
    measure: newMeasure(chain.labels, scale, decoding.boldness),
    lexicon: newLexicon(morphology, model.classes),
    scores: new Float64Array(LONGEST_CHUNK * chain.labels),
    decoder: newDecoder(chain),
    lattice: newLattice(chain, LONGEST_CHUNK, NEGLIGIBLE),
  }
  taggers.set(model, tagger)
  return tagger
}

/** Adds up the features of a chunk: all where the words alone leave it open whether there is a name. Returns these stretches. */
function addUp(
  { adder, bonuses, measure }: Tagger,
  reading: Reading,
  { totals, margins }: Sums,
  chunk: Chunk,
): Stretch[] {
  addWords(adder, reading, chunk, totals)
  measureMargins(bonuses, totals, chunk, margins)
  const unsure = unsureStretches(reading, margins, measure.scale, chunk)
  let sure = chunk.from
  for (const stretch of unsure) {
    addContext(adder, reading, chunk, stretch, totals)
    giveUp(totals, adder.lanes, sure, stretch.from)
    sure = stretch.to
  }
  giveUp(totals, adder.lanes, sure, chunk.to)
  return unsure
}

/** Leaves nothing but OUTSIDE. */
function giveUp(totals: Int32Array, lanes: number, from: number, to: number): void {
  totals.fill(65537 * NEVER, from * lanes, to * lanes)
  for (let place = from; place < to; place++) totals[place * lanes] = 65536 * NEVER
}

/** The second pass: where the other places of a word want another type, adds what they say to the sums and decides again. */
function hearVotes(tagger: Tagger, reading: Reading, sums: Sums, unsure: readonly Stretch[][]): void {
  const types = typesOf(sums.path)
  const votes = votesIn(reading, types)
  reading.chunks.forEach((chunk, index) => {
    if (!disputed(chunk, votes, types)) return
    for (const stretch of unsure[index]!) addVotes(tagger.adder, reading, stretch, votes, sums.totals)
    decide(tagger, sums, chunk, unsure[index]!)
  })
}

/** Finds the best labels of a chunk: OUTSIDE where nothing else can win, decoded between such places. */
function decide(tagger: Tagger, { totals, margins, path }: Sums, chunk: Chunk, unsure: readonly Stretch[]): void {
  const { measure, scores, decoder } = tagger
  path.fill(OUTSIDE, chunk.from, chunk.to)
  for (const stretch of unsure) measureMargins(tagger.bonuses, totals, stretch, margins)
  for (const stretch of openStretches(margins, chunk)) {
    writeScores(totals, margins, stretch, measure, scores)
    decode(decoder, scores, path, stretch)
  }
}

/** The places of the mentions of a chunk, each with its labels and their probability. */
function mentionsIn(tagger: Tagger, { totals, margins, path }: Sums, chunk: Chunk): Found[] {
  const { measure, lattice } = tagger
  return openStretches(margins, chunk).flatMap((stretch) => {
    const { from, to } = stretch
    const mentions = mentionsOf(path, stretch)
    if (!mentions.length) return []
    writeWeights(totals, stretch, measure, lattice.weights)
    sumWeights(lattice, to - from, mentions[0]!.start - from, mentions.at(-1)!.end - from)
    return mentions.map((mention) => ({
      label: path[mention.start]!,
      confidence: pathProbability(lattice, path, mention, from),
      ...mention,
    }))
  })
}

/** Without the marks at its edges; by offset. */
function tagged(tagger: Tagger, { tokens }: Document, { lexemes }: Reading, { from, token }: Chunk, found: Found) {
  const type = tagger.types[typeOf(found.label)]!
  const trimmed = isLikely(found, type, tagger) ? trim(lexemes, found) : null
  if (!trimmed) return []
  const start = tokens.start[trimmed.start + token - from]!
  const end = tokens.end[trimmed.end - 1 + token - from]!
  return { start, end, type, confidence: found.confidence }
}

/** A person stays in any case, in doubt about its borders more often than about its being one: «ДЕМЧУК Г.І.» may say something. */
function isLikely({ confidence }: Found, type: EntityType, { threshold }: Tagger): boolean {
  return type === 'PERSON' || confidence >= threshold
}

/** What follows labels of so small a share hardly counts. */
const NEGLIGIBLE = 3e-3
