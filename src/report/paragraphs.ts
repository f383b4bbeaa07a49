import type { PartialAnalysis } from '../analysis.ts'
import type { Block } from './blocks.ts'
import { type Layer, layersOf } from './layers.ts'
import type { Note } from './notes.ts'
import { cut, type Segment } from './segments.ts'

/** A paragraph in segments; those outside of its block stand between it and the next one, and belong to a record. */
export interface Paragraph {
  readonly block: Block
  readonly segments: Segment<Layer>[]
}

/** The paragraphs of an article, cut wherever a record begins or ends. */
export function paragraphsOf(analysis: PartialAnalysis, notes: ReadonlyMap<string, Note>): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const segment of cut({ start: 0, end: analysis.text?.length ?? 0 }, layersOf(analysis, notes))) {
    const block = blockOf(segment)
    if (block && block !== paragraphs.at(-1)?.block) paragraphs.push({ block, segments: [segment] })
    else if (segment.within.length > 0) paragraphs.at(-1)?.segments.push(segment)
  }
  return paragraphs
}

/** The paragraph that a segment is in, if it is in one. */
export function blockOf({ within }: Segment<Layer>): Block | undefined {
  return within.find((layer) => layer.kind === 'block')?.block
}
