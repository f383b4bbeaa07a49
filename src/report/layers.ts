import type { Entity, PartialAnalysis, Quotation, Sentence, Span } from '../analysis.ts'
import { type Block, blocksOf } from './blocks.ts'

/** Something that covers a stretch of an article. */
export type Layer = Span &
  (
    | { readonly kind: 'block'; readonly block: Block }
    | { readonly kind: 'sentence'; readonly sentence: Sentence; readonly index: number; readonly isKey: boolean }
    | { readonly kind: 'quotation'; readonly quotation: Quotation }
    | { readonly kind: 'bearing'; readonly part: 'cue' | 'bearer'; readonly quotation: Quotation }
    | { readonly kind: 'mention'; readonly entity: Entity; readonly index: number }
  )

/** All that is to be seen in an article: paragraphs, key and foreign sentences, quotations, who bears them, names. */
export function layersOf(analysis: PartialAnalysis): Layer[] {
  const { sentences = [], summary = [], quotations = [], entities = [] } = analysis
  const keys = new Set(summary)
  return [
    ...blocksOf(analysis).map((block): Layer => ({ ...spanOf(block), kind: 'block', block })),
    ...sentences.flatMap((sentence, index): Layer[] => {
      const isKey = keys.has(index)
      return isKey || sentence.language ? [{ ...spanOf(sentence), kind: 'sentence', sentence, index, isKey }] : []
    }),
    ...quotations.map((quotation): Layer => ({ ...spanOf(quotation), kind: 'quotation', quotation })),
    ...quotations.flatMap(bearing),
    ...entities.flatMap((entity) =>
      entity.mentions.map((mention, index): Layer => ({ ...spanOf(mention), kind: 'mention', entity, index })),
    ),
  ]
}

function bearing(quotation: Quotation): Layer[] {
  const { cue, speaker } = quotation
  const bearer = speaker?.mention
  return [
    ...(cue ? [{ ...spanOf(cue), kind: 'bearing' as const, part: 'cue' as const, quotation }] : []),
    ...(bearer ? [{ ...spanOf(bearer), kind: 'bearing' as const, part: 'bearer' as const, quotation }] : []),
  ]
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
