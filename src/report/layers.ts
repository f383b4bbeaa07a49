import type { Entity, PartialAnalysis, Quotation, Sentence, Span } from '../analysis.ts'
import { type Block, blocksOf } from './blocks.ts'
import type { Note } from './notes.ts'

/** Something that covers a stretch of an article. */
export type Layer = Span &
  (
    | { readonly kind: 'block'; readonly block: Block }
    | { readonly kind: 'sentence'; readonly sentence: Sentence; readonly index: number; readonly isKey: boolean }
    | { readonly kind: 'quotation'; readonly quotation: Quotation }
    | { readonly kind: 'bearing'; readonly part: 'cue' | 'bearer'; readonly quotation: Quotation }
    | { readonly kind: 'note'; readonly note: Note }
    | { readonly kind: 'mention'; readonly entity: Entity; readonly index: number }
  )

/** All that is to be seen in an article: paragraphs, key and foreign sentences, notes, quotations, who bears them, names. */
export function layersOf(analysis: PartialAnalysis, notes: ReadonlyMap<string, Note>): Layer[] {
  const { sentences = [], summary = [], quotations = [], entities = [] } = analysis
  const keys = new Set(summary)
  return [
    ...blocksOf(analysis).map((block): Layer => ({ ...spanOf(block), kind: 'block', block })),
    ...sentences.flatMap((sentence, index): Layer[] => {
      const isKey = keys.has(index)
      return isKey || sentence.language ? [{ ...spanOf(sentence), kind: 'sentence', sentence, index, isKey }] : []
    }),
    ...quotations.flatMap(({ id, start, end }): Layer[] => {
      const note = notes.get(id)
      return note ? [{ start: start - openingBefore(start, analysis.text), end, kind: 'note', note }] : []
    }),
    ...quotations.map((quotation): Layer => ({ ...spanOf(quotation), kind: 'quotation', quotation })),
    ...quotations.flatMap(bearing),
    ...entities.flatMap((entity) =>
      entity.mentions.map((mention, index): Layer => ({ ...spanOf(mention), kind: 'mention', entity, index })),
    ),
  ]
}

/** How far before its words a quotation opens: a note stands before the mark. */
function openingBefore(start: number, text = ''): number {
  return OPENING.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0
}

// «Так, « Oui
const OPENING = /[«»„“”"‚‘'‹›][^\S\r\n]?$/u

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
