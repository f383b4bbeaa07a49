import { fileURLToPath } from 'node:url'
import type { EntityType, Span } from '../analysis.ts'
import type { Language } from '../language/language.ts'
import type { Document } from '../text/document.ts'
import { type Chain, decode, newChain, pathProbability, sum } from './crf.ts'
import { AFTER, BAG, BEFORE, MOST_FEATURES, placeFeatures, ROLES, SELF, wordFeatures } from './features.ts'
import { labelCount, mentionsOf, OUTSIDE, typeOf } from './labels.ts'
import { type Lexeme, type Lexicon, newLexicon } from './lexeme.ts'
import { addWeights, loadModel, type Model } from './model.ts'
import { type Chunk, type Reading, read } from './reading.ts'
import { trim } from './trim.ts'

/** A mention as the tagger finds it, before it has a base form and an entity. */
export interface TaggedMention extends Span {
  readonly type: EntityType
  /** 0 to 1, from the marginals of the CRF. */
  readonly confidence: number
}

/** Finds the mentions of named entities: flat, in order, each within a sentence. None where the language has no model. */
export function tagMentions(document: Document): TaggedMention[] {
  const tagger = taggerOf(document.language)
  if (!tagger) return []
  const reading = read(document, tagger.lexicon)
  return reading.chunks.flatMap((chunk) => tagChunk(tagger, document, reading, chunk))
}

/** The name of the model that tags a language, or `null`. */
export function modelName(language: Language): string | null {
  return taggerOf(language)?.model.name ?? null
}

interface Tagger {
  readonly model: Model
  readonly chain: Chain
  readonly lexicon: Lexicon
  /** Sums of the weights of a word in each of its roles, kept by the lower bits of its number. */
  readonly sums: Int16Array
  readonly owners: Int32Array
}

const SLOTS = 1 << 14
const taggers = new Map<string, Tagger>()
const hashes = new Int32Array(MOST_FEATURES)

function taggerOf({ code, morphology }: Language): Tagger | null {
  if (!morphology) return null
  const known = taggers.get(code)
  if (known) return known
  const model = loadModel(fileURLToPath(new URL(`../../models/${code}.crf`, import.meta.url)))
  const labels = labelCount(model.types)
  const chain = newChain(labels, model.transitions)
  const tagger: Tagger = {
    model,
    chain,
    lexicon: newLexicon(morphology),
    sums: new Int16Array(SLOTS * ROLES * labels),
    owners: new Int32Array(SLOTS).fill(-1),
  }
  taggers.set(code, tagger)
  return tagger
}

function tagChunk(tagger: Tagger, document: Document, reading: Reading, chunk: Chunk): TaggedMention[] {
  const length = chunk.to - chunk.from
  const scores = scoreChunk(tagger, reading, chunk)
  const path = decode(tagger.chain, scores, length)
  const spans = mentionsOf(path)
  if (!spans.length) return []
  const lattice = sum(tagger.chain, scores, length)
  return spans.flatMap(({ start, end }) => {
    const trimmed = trim(reading.lexemes, { start: chunk.from + start, end: chunk.from + end })
    if (!trimmed) return []
    const shift = chunk.token - chunk.from
    return {
      start: document.tokens.start[trimmed.start + shift]!,
      end: document.tokens.end[trimmed.end - 1 + shift]!,
      type: tagger.model.types[typeOf(path[start]!)]!,
      confidence: pathProbability(lattice, start, path.subarray(start, end)),
    }
  })
}

/** The scores of the labels of a chunk. */
function scoreChunk(tagger: Tagger, reading: Reading, chunk: Chunk): Float32Array {
  const { model, chain } = tagger
  const { labels } = chain
  const totals = new Int16Array((chunk.to - chunk.from) * labels)
  addWords(tagger, reading, chunk, totals)
  addBags(tagger, reading, chunk, totals)
  for (let place = chunk.from; place < chunk.to; place++) {
    const count = placeFeatures(reading, chunk, place, hashes, 0)
    for (let index = 0; index < count; index++) addWeights(model, hashes[index]!, totals, (place - chunk.from) * labels)
  }
  const scores = new Float32Array(totals.length)
  for (let index = 0; index < totals.length; index++) scores[index] = totals[index]! * model.scale
  for (let at = OUTSIDE; at < scores.length; at += labels) scores[at]! -= CAUTION
  return scores
}

/** Pruning makes the tagger cautious: with this much off the score of no entity, precision and recall are near each other. */
const CAUTION = 0.3

function addWords(tagger: Tagger, { lexemes }: Reading, { from, to }: Chunk, totals: Int16Array): void {
  const { labels } = tagger.chain
  for (let place = from - SELF; place < to + SELF; place++) {
    const at = sumsOf(tagger, lexemes[place]!)
    for (let role = 0; role <= 2 * SELF; role++) {
      const target = place + SELF - role
      if (target >= from && target < to)
        add(tagger.sums, at + role * labels, totals, (target - from) * labels, labels, 1)
    }
  }
}

/** Adds the words in the windows before and after every place, as running sums. */
function addBags(tagger: Tagger, { lexemes }: Reading, { from, to }: Chunk, totals: Int16Array): void {
  const { labels } = tagger.chain
  const window = new Int16Array(labels)
  const slide = (role: number, place: number, sign: number) => {
    if (place >= from && place < to)
      add(tagger.sums, sumsOf(tagger, lexemes[place]!) + role * labels, window, 0, labels, sign)
  }
  for (let place = from; place < to; place++) {
    slide(BEFORE, place - 1, 1)
    slide(BEFORE, place - 1 - BAG, -1)
    add(window, 0, totals, (place - from) * labels, labels, 1)
  }
  window.fill(0)
  for (let place = to - 1; place >= from; place--) {
    slide(AFTER, place + 1, 1)
    slide(AFTER, place + 1 + BAG, -1)
    add(window, 0, totals, (place - from) * labels, labels, 1)
  }
}

function add(from: Int16Array, at: number, to: Int16Array, target: number, length: number, sign: number): void {
  for (let index = 0; index < length; index++) to[target + index]! += sign * from[at + index]!
}

/** Where the sums of a lexeme start. */
function sumsOf({ model, chain, sums, owners }: Tagger, lexeme: Lexeme): number {
  const slot = lexeme.id & (SLOTS - 1)
  const size = ROLES * chain.labels
  if (owners[slot] === lexeme.id) return slot * size
  owners[slot] = lexeme.id
  sums.fill(0, slot * size, (slot + 1) * size)
  for (let role = 0; role < ROLES; role++) {
    const count = wordFeatures(lexeme, role, hashes, 0)
    for (let index = 0; index < count; index++)
      addWeights(model, hashes[index]!, sums, slot * size + role * chain.labels)
  }
  return slot * size
}
