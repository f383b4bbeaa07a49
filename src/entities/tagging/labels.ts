import type { EntityType, Span } from '../../analysis.ts'
import type { Stretch } from './reading.ts'

// Labels of a scheme with n types: 0 is outside, then beginning, inside, end and single of each type.

export const OUTSIDE = 0
export const BEGINNING = 1
export const INSIDE = 2
export const END = 3
export const SINGLE = 4
export const PARTS = 4

export function labelCount(types: readonly EntityType[]): number {
  return 1 + PARTS * types.length
}

export function labelOf(type: number, part: number): number {
  return PARTS * type + part
}

/** Which part of a mention a label is; `OUTSIDE` for none. */
export function partOf(label: number): number {
  return label === OUTSIDE ? OUTSIDE : ((label - 1) % PARTS) + 1
}

export function typeOf(label: number): number {
  return Math.floor((label - 1) / PARTS)
}

/** Can a sentence start with this label, or can it follow the end of a mention? */
export function starts(label: number): boolean {
  const part = partOf(label)
  return part === OUTSIDE || part === BEGINNING || part === SINGLE
}

/** Can a sentence end with this label? */
export function ends(label: number): boolean {
  const part = partOf(label)
  return part === OUTSIDE || part === END || part === SINGLE
}

/** Can the second label follow the first? */
export function follows(first: number, second: number): boolean {
  if (ends(first)) return starts(second)
  return !starts(second) && typeOf(first) === typeOf(second)
}

/** The mentions that the labels of a stretch of a path spell out, as ranges of places. */
export function mentionsOf(path: Uint8Array, { from, to }: Stretch): Span[] {
  const mentions: Span[] = []
  let start = from
  for (let place = from; place < to; place++) {
    if (path[place] === OUTSIDE) continue
    if (starts(path[place]!)) start = place
    if (ends(path[place]!)) mentions.push({ start, end: place + 1 })
  }
  return mentions
}
