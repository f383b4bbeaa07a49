import { type Point, resolve, type Stand } from './calendar.ts'
import { dayAt, type Named, readDate } from './dates.ts'
import type { Figure } from './figure.ts'
import { type Pieces, senseBefore } from './pieces.ts'

/** «2014–2016 роки», «з 8 січня по 24 січня», «вересні 2021 — березні 2022 року», "9–14 June". */
export function readInterval(pieces: Pieces, at: number, end: number, stand: Stand): Figure | null {
  const { sense } = pieces
  const from = readBound(pieces, at, end)
  if (!from || from.end >= end - 1) return null
  const { dash, to: until } = sense[from.end]!
  if (!dash && !until) return null
  const to = readBound(pieces, from.end + 1, end)
  if (!to || !alike(from, to)) return null
  const years = to.year !== undefined && !to.month && to.end < end && sense[to.end]!.unit === 'Y'
  const sure = dash || senseBefore(pieces, at).from
  return {
    end: years ? to.end + 1 : to.end,
    type: 'PERIOD',
    value: join(from, to, stand),
    shape: sure ? `interval ${to.shape}` : 'interval to',
  }
}

/** A date, or the number alone of a day. */
function readBound(pieces: Pieces, at: number, end: number): Named | null {
  const named = readDate(pieces, at, end)
  if (named) return named.shape.startsWith('edge') ? null : named
  const day = pieces.sense[at]!.digits ? dayAt(pieces, at) : null
  return day && { end: day.end, day: day.value, shape: 'number' }
}

function alike(from: Named, to: Named): boolean {
  if (from.day) return from.month ? !!to.month || (!!to.day && to.day > from.day) : !!to.day && !!to.month
  if (from.month) return !!to.month && !to.day
  if (from.weekday) return false
  return from.year !== undefined && to.year !== undefined && !to.month && to.year > from.year
}

/** What the first half leaves out is that of the second: «8–24 січня 2021 року». */
function join(from: Named, to: Named, stand: Stand): string | null {
  const month = from.month ?? to.month
  const last = resolve(from.month && !to.month ? { ...to, month: from.month } : to, stand)
  if (last === null || last.includes('/')) return null
  const year = from.year ?? Number(last.slice(0, 4))
  const before = from.year === undefined && month !== undefined && month > Number(last.slice(5, 7)) ? 1 : 0
  const point: Point = { year: year - before, ...(month ? { month } : {}), ...(from.day ? { day: from.day } : {}) }
  const first = resolve(point, stand)
  return first !== null && first < last && first.length === last.length ? `${first}/${last}` : null
}
