import { resolve, type Stand, stretchOf } from './calendar.ts'
import { readDate } from './dates.ts'
import { readDuration, readLasting } from './durations.ts'
import type { Figure } from './figure.ts'
import { readInterval } from './intervals.ts'
import { readMoney } from './money.ts'
import { type Pieces, senseBefore } from './pieces.ts'
import { readPercent, readQuantity } from './quantities.ts'
import { readTime } from './times.ts'

type Rule = (pieces: Pieces, at: number, end: number, stand: Stand) => Figure | null

/** In the order in which they are asked: what says more comes first. */
export const RULES: readonly Rule[] = [
  readPercent,
  readMoney,
  readQuantity,
  readInterval,
  readDuration,
  readTime,
  readMoment,
  readStretch,
  readLasting,
]

/** Not the year in «протягом 2014 року». */
function readMoment(pieces: Pieces, at: number, end: number, stand: Stand): Figure | null {
  const point = readPoint(pieces, at, end, stand)
  return point?.shape === 'year' && senseBefore(pieces, at).through ? null : point
}

function readPoint(pieces: Pieces, at: number, end: number, stand: Stand): Figure | null {
  const named = readDate(pieces, at, end)
  return named && { end: named.end, type: 'DATE', value: resolve(named, stand), shape: named.shape }
}

/** A year, a month or a decade as a stretch of time: "the 1990s", «(за) 2021 рік». */
function readStretch(pieces: Pieces, at: number, end: number, stand: Stand): Figure | null {
  const point = readPoint(pieces, at, end, stand)
  return point && { ...point, type: 'PERIOD', value: typeof point.value === 'string' ? stretchOf(point.value) : null }
}
