import type { PartialAnalysis } from '../analysis.ts'
import { type Move, moveSpans } from '../spans.ts'

export const OFFSETS = ['utf16', 'codepoint', 'byte'] as const

/** What offsets count: UTF-16 code units, Unicode code points, bytes of the text in UTF-8. */
export type Offsets = (typeof OFFSETS)[number]

/** Counts every span of an analysis of `text` in another unit; linear, by a table. */
export function convertOffsets(analysis: PartialAnalysis, text: string, unit: Offsets): PartialAnalysis {
  if (unit === 'utf16') return analysis
  const table = tabulate(text, unit === 'byte' ? bytesOf : () => 1)
  const move: Move = (span) => ({ ...span, start: table[span.start]!, end: table[span.end]! })
  return moveSpans(analysis, move)
}

/** The new offset of every old one. */
function tabulate(text: string, size: (codePoint: number) => number): Uint32Array {
  const table = new Uint32Array(text.length + 1)
  let offset = 0
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at)!
    const units = codePoint > LAST_OF_ONE_UNIT ? 2 : 1
    table.fill(offset, at, at + units)
    offset += size(codePoint)
    at += units
  }
  table[text.length] = offset
  return table
}

/** In UTF-8; half a surrogate pair is written as U+FFFD. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint > LAST_OF_ONE_UNIT ? 4 : 3
}

const LAST_OF_ONE_UNIT = 0xffff
