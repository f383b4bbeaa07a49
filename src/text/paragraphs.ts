import type { Span } from '../analysis.ts'

/** Cuts the given stretches of the text at line breaks; blank edges belong to no paragraph. */
export function splitParagraphs(text: string, prose: readonly Span[]): Span[] {
  return prose.flatMap((stretch) =>
    [...text.slice(stretch.start, stretch.end).matchAll(/\S[^\r\n]*/gu)].map((match) => ({
      start: stretch.start + match.index,
      end: stretch.start + match.index + match[0].trimEnd().length,
    })),
  )
}
