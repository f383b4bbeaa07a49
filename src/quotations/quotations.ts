import type { Entity, Explain, Quotation, Span, Speaker } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import type { Speech } from './cues.ts'
import { dashSpeech, splitAuthors } from './dashes.ts'
import { findInUnit } from './find.ts'
import type { Found } from './found.ts'
import { lexiconOf } from './lexicon.ts'
import { pairMarks, type Quoted } from './marks.ts'
import { type Figure, readFigures } from './people.ts'
import { type Memory, type Resolution, resolve } from './resolve.ts'
import { readUnits, type Unit } from './units.ts'

export interface Quotations {
  readonly quotations: readonly Quotation[]
  readonly explain: Explain['quotations']
}

/** Finds who said what. A language without data for speech gets its marked quotations, their speakers unknown. */
export function findQuotations(document: Document, entities: readonly Entity[]): Quotations {
  const { speech: data } = document.language
  const { text, folded, paragraphs } = document
  const pairs = pairMarks(text, paragraphs, document.sentences, data?.singleQuotes ?? false)
  if (!data) return { quotations: marked(text, pairs), explain: {} }
  const quoted = withDashes(splitAuthors(text, folded, pairs, data), dashSpeech(text, folded, paragraphs, data))
  const speech = { data, lexicon: lexiconOf(data) }
  const units = readUnits(document, quoted, entities)
  const found: Found[] = []
  for (const unit of units) found.push(...findInUnit(unit, units, text, speech, found))
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end || order(a) - order(b))
  return record(sorted, attribute(sorted, units, document, readFigures(units, entities, speech), speech), text)
}

/** Marks inside speech after a dash are nested in it. */
function withDashes(pairs: readonly Quoted[], turns: readonly Quoted[]): readonly Quoted[] {
  if (turns.length === 0) return pairs
  const spoken = new Map<number, Quoted[]>()
  for (const turn of turns) spoken.set(turn.paragraph, [...(spoken.get(turn.paragraph) ?? []), turn])
  const inside = ({ paragraph, start, end }: Quoted) =>
    spoken.get(paragraph)?.some((turn) => turn.start <= start && turn.end >= end)
  return [...turns, ...pairs.map((pair) => (inside(pair) ? { ...pair, depth: pair.depth + 1 } : pair))].sort(
    (a, b) => a.start - b.start,
  )
}

/** An indirect record comes before the mixed one that fills it. */
function order({ kind }: Found): number {
  return kind === 'indirect' ? 0 : 1
}

interface Attributed extends Resolution {
  readonly found: Found
  /** The place of the segment before. */
  readonly continues: number | null
}

/** Says who is meant, from the first record to the last: each may depend on the one before. */
function attribute(
  found: readonly Found[],
  units: readonly Unit[],
  { text }: Document,
  figures: ReadonlyMap<string, Figure>,
  speech: Speech,
): Attributed[] {
  const attributed: Attributed[] = []
  found.forEach((one, i) => {
    const memory = recall(one, attributed, units)
    const before = i > 0 ? attributed[i - 1]! : undefined
    const bearer = one.bearers[0]
    const resolution = bearer
      ? resolve(bearer, one.unit, text, figures, memory, speech)
      : inherit(
          one,
          found[i + 1],
          before,
          (next) => resolve(next, one.unit, text, figures, memory, speech),
          figures,
          units,
        )
    attributed.push({ ...resolution, found: one, continues: continues(one, before, attributed.length) })
  })
  return attributed
}

/** Who spoke last, and who the sentence before was about. */
function recall({ unit }: Found, attributed: readonly Attributed[], units: readonly Unit[]): Memory {
  const last = attributed.findLast(({ speaker }) => speaker !== null)
  return { speaker: last?.speaker ?? null, subject: subjectOf(units[unit.index - 1]) }
}

/** The first person of a sentence in the nominative. */
function subjectOf(unit: Unit | undefined): Entity | null {
  const name = unit?.items.find(({ name }) => name?.entity.type === 'PERSON' && name.mention.base === name.mention.text)
  return name?.name?.entity ?? null
}

const IMPLIED = 0.6

/** Words without a bearer of their own have the speaker of the frame that they go on with. */
function inherit(
  one: Found,
  next: Found | undefined,
  before: Attributed | undefined,
  look: (bearer: Found['bearers'][number]) => Resolution,
  figures: ReadonlyMap<string, Figure>,
  units: readonly Unit[],
): Resolution {
  const forward = next && goesOn(one, next) && next.bearers[0]
  if (forward) return { ...look(forward), rule: 'next-segment' }
  const near = before && before.speaker && one.unit.index - before.found.unit.index <= NEAR
  if (near) {
    const same = one.unit === before.found.unit && one.cue !== null
    return {
      speaker: same ? before.speaker : { ...before.speaker!, mention: null },
      rule: 'goes-on',
      certainty: IMPLIED,
      candidates: [],
    }
  }
  const subject = one.kind === 'direct' ? subjectOf(units[one.unit.index - 1]) : subjectOf(one.unit)
  const figure = subject && figures.get(subject.id)
  if (!figure) return { speaker: null, rule: null, certainty: 0.3, candidates: [] }
  return {
    speaker: { name: subject.name, entities: [subject.id], mention: null },
    rule: 'subject-before',
    certainty: 0.5,
    candidates: [],
  }
}

/** How many sentences a speaker who is only implied may lie back. */
const NEAR = 3

/** A quotation left open at the end of its paragraph goes on in the next one. */
function goesOn(one: Found, next: Found): boolean {
  return (
    one.quoted !== undefined &&
    !one.quoted.closed &&
    next.quoted !== undefined &&
    next.quoted.paragraph === one.quoted.paragraph + 1
  )
}

function continues(one: Found, before: Attributed | undefined, count: number): number | null {
  if (!before || one.kind !== 'direct' || before.found.kind !== 'direct') return null
  const interrupted = one.rule === 'interrupted' && one.unit === before.found.unit
  const alone = one.rule === 'standing-alone' && one.unit.index === before.found.unit.index + 1
  return interrupted || alone || goesOn(before.found, one) ? count - 1 : null
}

/** Gives the records their ids and ties them to each other. */
function record(found: readonly Found[], attributed: readonly Attributed[], text: string): Quotations {
  const quotations: Quotation[] = []
  const explain: Record<string, Explain['quotations'][string]> = {}
  attributed.forEach(({ found: one, speaker, rule, certainty, candidates, continues }, i) => {
    const id = `q${i + 1}`
    const around = found.findLastIndex(
      (other, k) => k < i && other.kind === 'indirect' && other.start <= one.start && other.end >= one.end,
    )
    quotations.push({
      id,
      kind: one.kind,
      start: one.start,
      end: one.end,
      text: text.slice(one.start, one.end),
      speaker,
      cue: one.cue && phrase(text, one.cue),
      continues: continues === null ? null : `q${continues + 1}`,
      within: around < 0 ? null : `q${around + 1}`,
      rule: one.rule,
      confidence: Math.round(certainty * 100) / 100,
    })
    explain[id] = {
      found: one.rule,
      attributed: rule,
      candidates: candidates.length > 0 ? candidates : phrases(one, speaker, text),
    }
  })
  return { quotations, explain }
}

/** The phrases that might have borne the attribution. */
function phrases(
  { bearers }: Found,
  _speaker: Speaker | null,
  text: string,
): Explain['quotations'][string]['candidates'] {
  return bearers
    .slice(0, 5)
    .map(({ start, end, score, evidence }) => ({ name: text.slice(start, end), score, evidence }))
}

function phrase(text: string, { start, end }: Span) {
  return { start, end, text: text.slice(start, end) }
}

/** Where nothing is known of speech: stretches between marks that look like sentences. */
function marked(text: string, quoted: readonly Quoted[]): Quotation[] {
  return quoted
    .filter(({ depth, inner }) => depth === 0 && SENTENCE.test(text.slice(inner.start, inner.end)))
    .map(({ inner }, i) => ({
      id: `q${i + 1}`,
      kind: 'direct',
      start: inner.start,
      end: inner.end,
      text: text.slice(inner.start, inner.end),
      speaker: null,
      cue: null,
      continues: null,
      within: null,
      rule: 'marked',
      confidence: 0.3,
    }))
}

// four words, the first a capital
const SENTENCE = /^\P{L}*\p{Lu}(?:\S*\s+){3}/u
