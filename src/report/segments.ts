import type { Span } from '../analysis.ts'

/** A stretch of text in which nothing begins or ends, and what covers it, in the given order. */
export interface Segment<T> extends Span {
  readonly within: readonly T[]
}

/** Cuts a stretch at every edge of the spans, however they cross: the segments tile it, those of one span make up the span. */
export function cut<T extends Span>({ start, end }: Span, spans: readonly T[]): Segment<T>[] {
  const inside = spans.filter((span) => span.start < end && span.end > start && span.start < span.end)
  const edges = new Set([start, end])
  for (const span of inside) edges.add(Math.max(span.start, start)).add(Math.min(span.end, end))
  const sorted = [...edges].sort((a, b) => a - b)
  const opening = inside.map((span, order) => ({ span, order })).sort((a, b) => a.span.start - b.span.start)
  let open: typeof opening = []
  let next = 0
  return sorted.slice(0, -1).map((edge, index) => {
    while (opening[next] && opening[next]!.span.start <= edge) open.push(opening[next++]!)
    open = open.filter(({ span }) => span.end > edge)
    const within = open.toSorted((a, b) => a.order - b.order).map(({ span }) => span)
    return { start: edge, end: sorted[index + 1]!, within }
  })
}
