import type { Entity, PartialAnalysis, Phrase, Quotation, Span } from './analysis.ts'

/** Gives every span another place, and what it carries with it stays. */
export type Move = <T extends Span>(span: T) => T

/** Moves every span of an analysis. */
export function moveSpans<A extends PartialAnalysis>(analysis: A, move: Move): A {
  const { sentences, quotations, entities } = analysis
  return {
    ...analysis,
    ...(sentences && { sentences: sentences.map(move) }),
    ...(quotations && { quotations: quotations.map((quotation) => moveQuotation(quotation, move)) }),
    ...(entities && { entities: entities.map((entity) => moveEntity(entity, move)) }),
  }
}

function moveQuotation(quotation: Quotation, move: Move): Quotation {
  const { speaker, cue, context } = quotation
  return {
    ...move(quotation),
    speaker: speaker && { ...speaker, mention: moveIfAny(speaker.mention, move) },
    cue: moveIfAny(cue, move),
    ...(context && { context: move(context) }),
  }
}

function moveIfAny(phrase: Phrase | null, move: Move): Phrase | null {
  return phrase && move(phrase)
}

function moveEntity(entity: Entity, move: Move): Entity {
  return { ...entity, mentions: entity.mentions.map(move) }
}
