import type { EntityType } from '../src/analysis.ts'
import { AFTER, BAG, BEFORE, MOST_FEATURES, placeFeatures, SELF, wordFeatures } from '../src/entities/features.ts'
import { BEGINNING, END, INSIDE, labelCount, labelOf, OUTSIDE, SINGLE } from '../src/entities/labels.ts'
import { type Lexicon, newLexicon } from '../src/entities/lexeme.ts'
import { type Chunk, type Reading, read } from '../src/entities/reading.ts'
import { languageOf, languages } from '../src/language/registry.ts'
import { readDocument } from '../src/text/document.ts'
import type { Tokens } from '../src/text/tokens.ts'
import type { AnnotatedText, Annotation } from './corpus.ts'

/** A sentence with the hashes of its features, place by place. */
export interface Example {
  readonly length: number
  /** Where the features of each place start, and where the last ones end. */
  readonly starts: Int32Array
  /** Hashes; numbers once a vocabulary is there. */
  features: Int32Array
  readonly gold: Uint8Array
  /** Place × label: 1 where the annotation leaves the label open; `null` where it is complete. */
  readonly allowed: Uint8Array | null
}

/** Turns annotated texts into examples. */
export function makeExamples(texts: readonly AnnotatedText[], code: string, types: readonly EntityType[]): Example[] {
  const lexicon = newLexicon(languages[code]!.morphology!)
  return texts.flatMap((annotated) => examplesOf(annotated, code, types, lexicon))
}

function examplesOf(annotated: AnnotatedText, code: string, types: readonly EntityType[], lexicon: Lexicon): Example[] {
  const document = readDocument(annotated.text, languageOf(code))
  const reading = read(document, lexicon)
  const open = types.flatMap((type, index) => (annotated.types.includes(type) ? [] : [index]))
  const { labels, unknown } = labelTokens(document.tokens, reading.chunks, annotated.annotations, types)
  return reading.chunks.map((chunk) => {
    const length = chunk.to - chunk.from
    const gold = labels.subarray(chunk.token, chunk.token + length)
    const unsure = unknown.subarray(chunk.token, chunk.token + length)
    return {
      length,
      gold,
      allowed: allowedLabels(gold, unsure, open, labelCount(types)),
      ...chunkFeatures(reading, chunk),
    }
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

function chunkFeatures(reading: Reading, chunk: Chunk): Pick<Example, 'starts' | 'features'> {
  const starts = new Int32Array(chunk.to - chunk.from + 1)
  const features: number[] = []
  for (let place = chunk.from; place < chunk.to; place++) {
    const count = featuresAt(reading, chunk, place)
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
