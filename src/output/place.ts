import type { PartialAnalysis } from '../analysis.ts'

/** Says where an offset lies, as a person would look it up: a line of a text file, else a paragraph; null when unknown. */
export type Place = (offset: number) => string | null

/** Prepares to say where things are in an article. */
export function placeIn(analysis: PartialAnalysis): Place {
  const { text, sentences, source } = analysis
  if (text !== undefined && (source.format === 'text' || source.format === 'markdown')) {
    const starts = [0, ...[...text.matchAll(LINE_BREAK)].map((match) => match.index + match[0].length)]
    return (offset) => `line ${indexAt(starts, offset) + 1}`
  }
  if (!sentences) return () => null
  const starts = sentences.map((sentence) => sentence.start)
  return (offset) => `¶ ${(sentences[indexAt(starts, offset)]?.paragraph ?? 0) + 1}`
}

/** The index of the last start that is not after the offset; -1 before the first. */
export function indexAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

const LINE_BREAK = /\r\n?|\n/gu
