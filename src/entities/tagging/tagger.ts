import type { Entity, EntityType, Span } from '../../analysis.ts'
import type { Language } from '../../language/language.ts'
import type { Document } from '../../text/document.ts'
import { mapped } from '../../text/mapped.ts'
import { type Adder, addContext, addVotes, addWords, newAdder } from './adder.ts'
import { type Address, type Kernel, marginOf, rowOf, type Totals, takeTotals } from './kernel.ts'
import { mentionsOf, OUTSIDE, typeOf } from './labels.ts'
import { type Lexicon, newLexicon } from './lexeme.ts'
import type { Decoding, Model } from './model.ts'
import { modelOf } from './models.ts'
import { type Chunk, type Reading, read, type Stretch } from './reading.ts'
import { openStretches, unsureStretches } from './stretches.ts'
import { trim } from './trim.ts'
import { disputed, typesOf, votesIn } from './votes.ts'

/** A mention as the tagger finds it, before it has a base form and an entity. */
export interface TaggedMention extends Span {
  readonly type: EntityType
  /** 0 to 1, from the marginals of the CRF. */
  readonly confidence: number
  /** What found it, if not the model. */
  readonly source?: string | undefined
  /** What a date or an amount is worth. */
  readonly value?: Entity['value'] | undefined
}

/** Finds the mentions of named entities: flat, in order, each within a sentence. None where the language has no model. */
export function tagMentions(document: Document, given?: string): TaggedMention[] {
  const tagger = taggerOf(document.language, given)
  if (!tagger) return []
  const reading = read(document, tagger.lexicon)
  const totals = takeTotals(tagger.kernel, reading.lexemes.length, tagger.taken)
  const unsure = mapped(reading.chunks, (chunk) => addUp(tagger, reading, totals, chunk))
  reading.chunks.forEach((chunk, index) => {
    decide(tagger, totals, chunk, unsure[index]!)
  })
  hearVotes(tagger, reading, totals, unsure)
  const mentions: TaggedMention[] = []
  for (const chunk of reading.chunks) {
    for (const found of mentionsIn(tagger, totals, chunk)) {
      const mention = tagged(tagger, document, reading, chunk, found)
      if (mention) mentions.push(mention)
    }
  }
  return mentions
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

interface Tagger extends Pick<Model, 'name' | 'types' | 'scale'>, Decoding {
  readonly adder: Adder
  readonly kernel: Kernel
  /** Of the memory of the kernel this much is taken, whatever the document. */
  readonly taken: Address
  readonly lexicon: Lexicon
  /** The exponential of the boldness. */
  readonly calm: number
}

const taggers = new Map<Model, Tagger>()

function taggerOf({ code, morphology }: Language, given?: string): Tagger | null {
  if (!morphology) return null
  const model = modelOf(code, given)
  const known = taggers.get(model)
  if (known) return known
  const { name, types, scale, decoding } = model
  const adder = newAdder(model)
  const tagger: Tagger = {
    ...{ name, types, scale, ...decoding, adder },
    kernel: adder.kernel,
    taken: adder.kernel.run.take(0),
    lexicon: newLexicon(morphology, model.classes),
    calm: Math.exp(-decoding.boldness),
  }
  taggers.set(model, tagger)
  return tagger
}

/** Adds up the features of a chunk: all where the words alone leave it open whether there is a name. Returns these stretches. */
function addUp({ adder, kernel, scale }: Tagger, reading: Reading, totals: Totals, chunk: Chunk): Stretch[] {
  addWords(adder, reading, chunk, rowOf(kernel, totals, chunk.from))
  measureMargins(kernel, totals, chunk)
  const unsure = unsureStretches(reading, totals.margins, scale, chunk)
  let sure = chunk.from
  for (const stretch of unsure) {
    addContext(adder, reading, chunk, stretch, rowOf(kernel, totals, stretch.from))
    giveUp(kernel, totals, { from: sure, to: stretch.from })
    sure = stretch.to
  }
  giveUp(kernel, totals, { from: sure, to: chunk.to })
  return unsure
}

function giveUp(kernel: Kernel, totals: Totals, { from, to }: Stretch): void {
  kernel.run.giveUp(rowOf(kernel, totals, from), to - from, marginOf(totals, from))
}

function measureMargins(kernel: Kernel, totals: Totals, { from, to }: Stretch): void {
  kernel.run.measureMargins(rowOf(kernel, totals, from), to - from, marginOf(totals, from))
}

/** The second pass: where the other places of a word want another type, adds what they say to the sums and decides again. */
function hearVotes(tagger: Tagger, reading: Reading, totals: Totals, unsure: readonly Stretch[][]): void {
  const { adder, kernel } = tagger
  const types = typesOf(totals.path)
  const votes = votesIn(reading, types)
  reading.chunks.forEach((chunk, index) => {
    if (!disputed(chunk, votes, types)) return
    for (const stretch of unsure[index]!) addVotes(adder, reading, stretch, votes, rowOf(kernel, totals, stretch.from))
    decide(tagger, totals, chunk, unsure[index]!)
  })
}

/** Finds the best labels of a chunk: OUTSIDE where nothing else can win, decoded between such places. */
function decide({ kernel, scale, boldness }: Tagger, totals: Totals, chunk: Chunk, unsure: readonly Stretch[]): void {
  const { margins, path } = totals
  path.fill(OUTSIDE, chunk.from, chunk.to)
  for (const stretch of unsure) measureMargins(kernel, totals, stretch)
  for (const { from, to } of openStretches(margins, chunk)) {
    const row = rowOf(kernel, totals, from)
    kernel.run.decode(row, marginOf(totals, from), to - from, scale, boldness, path.byteOffset + from)
  }
}

/** The places of the mentions of a chunk, each with its labels and their probability. */
function mentionsIn({ kernel, calm }: Tagger, totals: Totals, chunk: Chunk): Found[] {
  const { run } = kernel
  const { margins, path } = totals
  const found: Found[] = []
  for (const stretch of openStretches(margins, chunk)) {
    const { from, to } = stretch
    const mentions = mentionsOf(path, stretch)
    if (!mentions.length) continue
    run.sumUp(rowOf(kernel, totals, from), to - from, mentions[0]!.start - from, mentions.at(-1)!.end - from, calm)
    for (const { start, end } of mentions) {
      const confidence = run.mentionProbability(path.byteOffset + from, start - from, end - from)
      found.push({ start, end, label: path[start]!, confidence })
    }
  }
  return found
}

/** Without the marks at its edges; by offset. `null` where nothing is left, or too little is sure. */
function tagged(
  tagger: Tagger,
  { tokens }: Document,
  { lexemes }: Reading,
  { from, token }: Chunk,
  found: Found,
): TaggedMention | null {
  const type = tagger.types[typeOf(found.label)]!
  const trimmed = isLikely(found, type, tagger) ? trim(lexemes, found) : null
  if (!trimmed) return null
  const start = tokens.start[trimmed.start + token - from]!
  const end = tokens.end[trimmed.end - 1 + token - from]!
  return { start, end, type, confidence: found.confidence }
}

/** A person stays in any case, in doubt about its borders more often than about its being one: «ДЕМЧУК Г.І.» may say something. */
function isLikely({ confidence }: Found, type: EntityType, { threshold }: Decoding): boolean {
  return type === 'PERSON' || confidence >= threshold
}
