import type { Entity, Explain, Quotation } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { blockQuotes } from './blocks.ts'
import type { Speech } from './cues.ts'
import { dashSpeech, splitAuthors } from './dashes.ts'
import { findInUnit } from './find.ts'
import type { Found } from './found.ts'
import { interviewTurns } from './interviews.ts'
import { newLexicon } from './lexicon.ts'
import { pairMarks, type Quoted } from './marks.ts'
import { readCast } from './people.ts'
import { recordAll, recordMarked } from './records.ts'
import { attribute } from './speakers.ts'
import type { SpeechData } from './speech.ts'
import { transcriptTurns } from './transcript.ts'
import { readUnits } from './units.ts'

export interface Quotations {
  readonly quotations: readonly Quotation[]
  readonly explain: Explain['quotations']
}

/** Finds who said what. A language without data for speech gets its marked quotations, their speakers unknown. */
export function findQuotations(document: Document, entities: readonly Entity[]): Quotations {
  const { text, paragraphs, sentences } = document
  const { speech: data } = document.language
  const pairs = pairMarks(text, paragraphs, sentences, data?.singleQuotes ?? false)
  if (!data) return { quotations: recordMarked(pairs, text), explain: {} }
  const speech = speechOf(data)
  const units = readUnits(document, withTurns(document, pairs, entities, data), entities)
  const found: Found[] = []
  for (const unit of units) found.push(...findInUnit(unit, units, text, speech, found))
  found.sort((a, b) => a.start - b.start || b.end - a.end || order(a) - order(b))
  return recordAll(attribute(found, units, document, readCast(units, entities, document, speech), speech), text)
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
    blockQuotes(document),
  ]
  const taken = new Set<number>()
  return readings.flatMap((turns) => {
    const free = turns.filter(({ paragraph }) => !taken.has(paragraph))
    for (const { paragraph } of free) taken.add(paragraph)
    return free
  })
}
