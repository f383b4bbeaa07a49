import type { Span } from '../analysis.ts'
import type { Chunk } from './reading.ts'

/** Places around mentions: what stands further away says nothing of them. */
export interface Window {
  readonly start: number
  end: number
  readonly mentions: Span[]
}

/** Cuts a chunk where every mention loses by far, place after place. Margins and scale as the totals have them. */
export function windowsAround(mentions: readonly Span[], margins: Int32Array, scale: number, chunk: Chunk): Window[] {
  const windows: Window[] = []
  for (const mention of mentions) {
    const start = farPlace(margins, scale, mention.start - 1, -1, chunk.from - 1) + 1
    const end = farPlace(margins, scale, mention.end, 1, chunk.to)
    const last = windows.at(-1)
    if (last && start < last.end) {
      last.end = end
      last.mentions.push(mention)
    } else windows.push({ start, end, mentions: [mention] })
  }
  return windows
}

/** So much is off the logarithm of what the places beyond can change, and so much of a margin goes to the number of labels. */
const FAR = 14
const NEAR = 3

/** The first place too far away from a mention, step by step, or the limit. */
function farPlace(margins: Int32Array, scale: number, from: number, step: number, limit: number): number {
  let far = 0
  for (let place = from; place !== limit; place += step) {
    if (far >= FAR) return place
    const margin = margins[place]! * scale - NEAR
    far = margins[place]! > 0 ? far + Math.max(0, margin) : 0
  }
  return limit
}
