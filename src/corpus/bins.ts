import type { Bin, Kinds } from './types.ts'

export type Unit = 'day' | 'week' | 'month' | 'year'

/** As fine as a chart can show the whole range. */
export function unitOf(first: string, last: string): Unit {
  const days = (Date.parse(last) - Date.parse(first)) / DAY
  const fits = (Object.keys(MOST) as Unit[]).find((unit) => days <= MOST[unit])
  return fits ?? 'year'
}

/** The first day of what a day belongs to; weeks begin on Monday. */
export function startOf(day: string, unit: Unit): string {
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`
  if (unit === 'month') return `${day.slice(0, 7)}-01`
  return unit === 'week' ? shift(day, -((new Date(day).getUTCDay() + 6) % 7)) : day
}

/** The day after its last one. */
export function endOf(start: string, unit: Unit): string {
  if (unit === 'year') return `${String(Number(start.slice(0, 4)) + 1).padStart(4, '0')}-01-01`
  if (unit === 'month') return startOf(shift(start, LONGEST_MONTH), 'month')
  return shift(start, unit === 'week' ? WEEK : 1)
}

/** Days put together, in order; those without anything are left out. */
export function binned(days: ReadonlyMap<string, Kinds>, unit: Unit): Bin[] {
  const bins = new Map<string, Bin>()
  for (const [day, { direct, mixed, indirect }] of days) {
    const start = startOf(day, unit)
    const bin = bins.get(start) ?? { start, direct: 0, mixed: 0, indirect: 0 }
    bins.set(start, {
      start,
      direct: bin.direct + direct,
      mixed: bin.mixed + mixed,
      indirect: bin.indirect + indirect,
    })
  }
  return [...bins.values()].sort((a, b) => (a.start < b.start ? -1 : 1))
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

const DAY = 86_400_000
const WEEK = 7
const LONGEST_MONTH = 31

/** Days of the range up to which each unit is used: two months of days, two years of weeks, twelve years of months. */
const MOST: Readonly<Record<Unit, number>> = { day: 62, week: 731, month: 4400, year: Number.POSITIVE_INFINITY }
