import type { PartialAnalysis } from '../analysis.ts'
import { indexAt } from './place.ts'
import type { Saying } from './sayings.ts'

/** The sentences around a saying. */
export interface Context {
  readonly before: string
  readonly after: string
}

/** Prepares to give what stands around a saying: `reach` sentences before its own first and after its own last one. */
export function contextIn({ text, sentences }: PartialAnalysis, reach: number): (saying: Saying) => Context {
  if (text === undefined || !sentences || reach === 0) return () => ({ before: '', after: '' })
  const starts = sentences.map((sentence) => sentence.start)
  const slice = (from: number, to: number) => {
    const first = sentences[Math.max(0, from)]
    const last = sentences[Math.min(to, sentences.length) - 1]
    return first && last ? text.slice(first.start, last.end) : ''
  }
  return ({ segments }) => {
    const first = indexAt(starts, segments[0]?.start ?? 0)
    const last = indexAt(starts, (segments.at(-1)?.end ?? 1) - 1)
    return { before: slice(first - reach, first), after: slice(last + 1, last + 1 + reach) }
  }
}
