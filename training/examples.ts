import type { EntityType } from '../src/analysis.ts'
import {
  AFTER,
  BAG,
  BEFORE,
  MOST_FEATURES,
  placeFeatures,
  SELF,
  wordFeatures,
} from '../src/entities/tagging/features.ts'
import { BEGINNING, END, INSIDE, labelCount, labelOf, OUTSIDE, SINGLE } from '../src/entities/tagging/labels.ts'
import type { Lexicon } from '../src/entities/tagging/lexeme.ts'
import { type Chunk, type Reading, read } from '../src/entities/tagging/reading.ts'
import { typesOf, voteFeatures, votesIn } from '../src/entities/tagging/votes.ts'
import { languageOf } from '../src/language/registry.ts'
import { readDocument } from '../src/text/document.ts'
import type { Tokens } from '../src/text/tokens.ts'
import type { AnnotatedText, Annotation } from './corpus.ts'
import type { Recipe } from './recipe.ts'

/** Features place by place: hashes, or numbers of a vocabulary. */
export interface Features {
  /** Where the features of each place start, and where the last ones end. */
  readonly starts: Int32Array
  readonly features: Int32Array
}

/** A sentence with its features. */
export interface Example {
  readonly length: number
  own: Features
  /** What a first pass over the document adds, once there was one. */
  votes: Features | null
  readonly gold: Uint8Array
  /** Place × label: 1 where the annotation leaves the label open; `null` where it is complete. */
  readonly allowed: Uint8Array | null
}

/** A document and its sentences. */
export interface TrainingDocument {
  readonly reading: Reading
  readonly examples: readonly Example[]
}

/** A document, and the number of the original that it is a copy of. */
export interface GroupedDocument extends TrainingDocument {
  readonly group: number
}

/** Turns an annotated text into examples. */
export function makeDocument(
  annotated: AnnotatedText,
  { language, types }: Recipe,
  lexicon: Lexicon,
): TrainingDocument {
  const document = readDocument(annotated.text, languageOf(language))
  const reading = read(document, lexicon)
  const open = types.flatMap((type, index) => (annotated.types.includes(type) ? [] : [index]))
  const { labels, unknown } = labelTokens(document.tokens, reading.chunks, annotated.annotations, types)
  const examples = reading.chunks.map((chunk) => {
    const length = chunk.to - chunk.from
    const gold = labels.subarray(chunk.token, chunk.token + length)
    const unsure = unknown.subarray(chunk.token, chunk.token + length)
    return {
      length,
      gold,
      allowed: allowedLabels(gold, unsure, open, labelCount(types)),
      own: featuresOf(chunk, (place) => featuresAt(reading, chunk, place)),
      votes: null,
    }
  })
  return { reading, examples }
}

/** Lets the tags of a first pass vote in the second. */
export function addVotes({ reading, examples }: TrainingDocument, paths: readonly Uint8Array[]): void {
  const path = new Uint8Array(reading.lexemes.length)
  reading.chunks.forEach(({ from }, index) => {
    path.set(paths[index]!, from)
  })
  const votes = votesIn(reading, typesOf(path))
  reading.chunks.forEach((chunk, index) => {
    examples[index]!.votes = featuresOf(chunk, (place) => voteFeatures(reading, votes, place, hashes, 0))
  })
}

/** The labels of the tokens; unknown are those that an annotation covers without ending at their borders. */
function labelTokens(
  tokens: Tokens,
  chunks: readonly Chunk[],
  annotations: readonly Annotation[],
  types: readonly EntityType[],
) {
  const labels = new Uint8Array(tokens.length).fill(OUTSIDE)
  const unknown = new Uint8Array(tokens.length)
  const chunkOf = new Int32Array(tokens.length).fill(-1)
  chunks.forEach(({ from, to, token }, index) => {
    chunkOf.fill(index, token, token + to - from)
  })
  const ends = tokens.end
  for (const { start, end, type } of annotations) {
    let first = 0
    while (first < tokens.length && ends[first]! <= start) first++
    let last = first
    while (last + 1 < tokens.length && tokens.start[last + 1]! < end) last++
    if (tokens.start[first] !== start || ends[last] !== end || chunkOf[first] !== chunkOf[last])
      unknown.fill(1, first, last + 1)
    else mark(labels, first, last, types.indexOf(type))
  }
  return { labels, unknown }
}

function mark(labels: Uint8Array, first: number, last: number, type: number): void {
  labels.fill(labelOf(type, INSIDE), first, last + 1)
  labels[first] = labelOf(type, first === last ? SINGLE : BEGINNING)
  if (first < last) labels[last] = labelOf(type, END)
}

function allowedLabels(
  gold: Uint8Array,
  unknown: Uint8Array,
  open: readonly number[],
  labels: number,
): Uint8Array | null {
  if (!open.length && !unknown.includes(1)) return null
  const allowed = new Uint8Array(gold.length * labels)
  gold.forEach((label, place) => {
    const at = place * labels
    allowed[at + label] = 1
    if (unknown[place]) allowed.fill(1, at, at + labels)
    else if (label === OUTSIDE)
      for (const type of open) allowed.fill(1, at + labelOf(type, BEGINNING), at + labelOf(type, SINGLE) + 1)
  })
  return allowed
}

const hashes = new Int32Array(MOST_FEATURES)

/** Collects what `write` leaves in `hashes` at every place. */
function featuresOf(chunk: Chunk, write: (place: number) => number): Features {
  const starts = new Int32Array(chunk.to - chunk.from + 1)
  const features: number[] = []
  for (let place = chunk.from; place < chunk.to; place++) {
    const count = write(place)
    for (let index = 0; index < count; index++) features.push(hashes[index]!)
    starts[place - chunk.from + 1] = features.length
  }
  return { starts, features: Int32Array.from(features) }
}

/** All features of a place, as the tagger sums them. */
function featuresAt(reading: Reading, chunk: Chunk, place: number): number {
  const { lexemes } = reading
  let count = 0
  for (let role = 0; role <= 2 * SELF; role++) count = wordFeatures(lexemes[place + role - SELF]!, role, hashes, count)
  for (let at = Math.max(chunk.from, place - BAG); at < place; at++)
    count = wordFeatures(lexemes[at]!, BEFORE, hashes, count)
  for (let at = place + 1; at < Math.min(chunk.to, place + 1 + BAG); at++)
    count = wordFeatures(lexemes[at]!, AFTER, hashes, count)
  return placeFeatures(reading, chunk, place, hashes, count)
}
