import type { Entity, Phrase, Span, Speaker } from '../../analysis.ts'

/** One entity of the article, or several together, and the words that stand for them. */
export function speakerOf(entities: readonly Entity[], mention: Phrase | null = null): Speaker {
  if (entities.length === 1) return { name: entities[0]!.name, entities: [entities[0]!.id], mention }
  return { name: entities.map(({ name }) => name).join(', '), entities: entities.map(({ id }) => id), mention }
}

/** The words of a span. */
export function phraseOf({ start, end }: Span, text: string): Phrase {
  return { start, end, text: text.slice(start, end) }
}

/** Is it in other letters than the language's, and so without cases: «Ryanair»? */
export function isForeign(words: string): boolean {
  return FOREIGN.test(words)
}

const FOREIGN = /^[\p{Script=Latin}\P{L}]+$/u
