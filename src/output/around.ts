import type { Analysis, Quotation, Sentence } from '../analysis.ts'

/** Gives every quotation the sentences it stands in, with `count` more on either side. */
export function addContext(analysis: Analysis, count: number | undefined): Analysis {
  if (count === undefined) return analysis
  const { text, sentences } = analysis
  const quotations = analysis.quotations.map((quotation): Quotation => {
    const first = sentences[Math.max(0, indexAt(sentences, quotation.start) - count)]
    const last = sentences[Math.min(sentences.length - 1, indexAt(sentences, quotation.end - 1) + count)]
    const start = Math.min(first?.start ?? quotation.start, quotation.start)
    const end = Math.max(last?.end ?? quotation.end, quotation.end)
    return { ...quotation, context: { start, end, text: text.slice(start, end) } }
  })
  return { ...analysis, quotations }
}

/** The index of the last sentence that begins at or before the offset; 0 before all. */
function indexAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
