import type { Entity, Explain, Quotation } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { partsOf } from '../text/parts.ts'
import { findInUnit } from './find.ts'
import type { Found } from './found.ts'
import { blockQuotes } from './marks/blocks.ts'
import { dashSpeech, splitAuthors } from './marks/dashes.ts'
import { interviewTurns } from './marks/interviews.ts'
import { pairMarks, type Quoted } from './marks/marks.ts'
import { transcriptTurns } from './marks/transcript.ts'
import type { Speech } from './phrases/cues.ts'
import { readUnits } from './phrases/units.ts'
import { explainAll, recordAll, recordMarked } from './records.ts'
import { readCast } from './speakers/people.ts'
import { type Attributed, attribute } from './speakers/speakers.ts'
import { newLexicon } from './words/lexicon.ts'
import type { SpeechData } from './words/speech.ts'

/** The quotations of an article, with what `--explain` shows of each by its id. */
export interface Quotations {
  readonly quotations: readonly Quotation[]
  /** What lost, if that was asked. */
  readonly explain: Explain['quotations']
}

/** Finds who said what. A language without data for speech gets its marked quotations, their speakers unknown. */
export function findQuotations(
  document: Document,
  entities: readonly Entity[],
  options: { readonly explain?: boolean },
): Quotations {
  const { speech: data } = document.language
  if (!data) return { quotations: recordMarked(pairsIn(document), document.text), explain: {} }
  const quotations: Quotation[] = []
  const explain: Quotations['explain'] = {}
  for (const part of partsOf(document)) {
    const attributed = findInPart(part, part === document ? entities : entitiesIn(part, entities), data)
    const recorded = recordAll(attributed, part.text, quotations.length)
    for (const quotation of recorded) quotations.push(quotation)
    if (options.explain) Object.assign(explain, explainAll(attributed, recorded, part.text))
  }
  return { quotations, explain }
}

function findInPart(part: Document, entities: readonly Entity[], data: SpeechData): readonly Attributed[] {
  const speech = speechOf(data)
  const units = readUnits(part, withTurns(part, pairsIn(part), entities, data), entities)
  const found: Found[] = []
  for (const unit of units) found.push(...findInUnit(unit, units, part.text, speech, found))
  found.sort((a, b) => a.start - b.start || b.end - a.end || order(a) - order(b))
  return found.length > 0 ? attribute(found, units, part, readCast(units, entities, part, speech), speech) : []
}

/** As they are mentioned in a part. */
function entitiesIn({ sentences }: Document, entities: readonly Entity[]): Entity[] {
  const from = sentences[0]?.start ?? 0
  const to = sentences.at(-1)?.end ?? 0
  return entities.flatMap((entity) => {
    const mentions = entity.mentions.filter(({ start, end }) => start >= from && end <= to)
    return mentions.length > 0 ? [{ ...entity, mentions }] : []
  })
}

function pairsIn(document: Document): readonly Quoted[] {
  return pairMarks(document, document.language.speech?.singleQuotes ?? false)
}

const made = new WeakMap<SpeechData, Speech>()

function speechOf(data: SpeechData): Speech {
  const speech = made.get(data) ?? { data, lexicon: newLexicon(data) }
  made.set(data, speech)
  return speech
}

/** An indirect record comes before the mixed one that fills it. */
function order({ kind }: Found): number {
  return kind === 'indirect' ? 0 : 1
}

/** The quoted stretches with the speech that has no marks; marks inside such speech are nested in it, one before it is dropped. */
function withTurns(
  document: Document,
  pairs: readonly Quoted[],
  entities: readonly Entity[],
  data: SpeechData,
): readonly Quoted[] {
  const quoted = splitAuthors(document.text, pairs, data)
  const turns = spokenTurns(document, entities, data)
  if (turns.length === 0) return quoted
  const spoken = new Map<number, Quoted[]>()
  for (const turn of turns) spoken.set(turn.paragraph, [...(spoken.get(turn.paragraph) ?? []), turn])
  const nested = ({ paragraph, start, end }: Quoted) =>
    spoken.get(paragraph)?.some((turn) => turn.start <= start && turn.end >= end)
  const opens = ({ paragraph, start }: Quoted) => spoken.get(paragraph)?.some((turn) => start < turn.start)
  const placed = quoted.flatMap((pair) => (nested(pair) ? { ...pair, depth: pair.depth + 1 } : opens(pair) ? [] : pair))
  return [...turns, ...placed].sort((a, b) => a.start - b.start)
}

/** Speech without marks, the surest sign of it first: one paragraph is read in one way. */
function spokenTurns(document: Document, entities: readonly Entity[], data: SpeechData): Quoted[] {
  const readings = [
    transcriptTurns(document, entities, data),
    dashSpeech(document, data),
    interviewTurns(document, data),
    blockQuotes(document, entities, data),
  ]
  if (readings.every((turns) => turns.length === 0)) return []
  const taken = new Set<number>()
  return readings.flatMap((turns) => {
    const free = turns.filter(({ paragraph }) => !taken.has(paragraph))
    for (const { paragraph } of free) taken.add(paragraph)
    return free
  })
}
