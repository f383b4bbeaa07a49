/** A place in the calendar as a text names it: what it leaves out is to be found from the day of the article. */
export interface Point {
  readonly year?: number | undefined
  /** Years after that of the article: «минулого року» -1. */
  readonly yearShift?: number | undefined
  readonly month?: number
  readonly day?: number
  /** 1 is Monday. */
  readonly weekday?: number | undefined
  /** The first and the last month or year of a stretch. */
  readonly months?: readonly [number, number]
  readonly years?: readonly [number, number]
  /** The first or the second half of a month. */
  readonly half?: number
  /** So many units after that of the article: «вчора», «минулого тижня», «два роки тому». */
  readonly shift?: { readonly unit: string; readonly by: number }
  /** Which of several: «минулого вівторка» -1, «наступного» 1. */
  readonly side?: number | undefined
}

/** From where a text looks. */
export interface Stand {
  /** The day of the article, in days since 1970. */
  readonly today: number | null
  /** Do the words around look back or ahead? -1, 1, or 0 where they do not say. */
  readonly tense: () => number
}

/** Days since 1970 of an ISO day. */
export function dayOf(iso: string | null): number | null {
  const day = iso === null ? Number.NaN : Date.parse(`${iso.slice(0, 10)}T00:00Z`) / DAY
  return Number.isNaN(day) ? null : day
}

const DAY = 86_400_000

/** ISO 8601 of what is meant, as exact as the words are; an interval where there is no shorter way; `null` where it is not certain. */
export function resolve(point: Point, stand: Stand): string | null {
  const year = point.year ?? yearFrom(point.yearShift, stand)
  if (point.shift) return shifted(point.shift, stand)
  if (point.years) return `${four(point.years[0])}/${four(point.years[1])}`
  if (point.day && point.month) return dated(point, year, stand)
  if (point.months) return year === null ? null : stretch(point.months, year)
  if (point.month) {
    const month = monthly(point.month, year, point.side, stand)
    return month === null || !point.half ? month : halfOf(month, point.half)
  }
  if (point.weekday) return weekly(point.weekday, point.side, stand)
  return year === null ? null : four(year)
}

/** The interval that a year or a month is; `null` for what is shorter. */
export function stretchOf(date: string): string | null {
  if (date.includes('/')) return date
  const [year, month] = date.split('-')
  if (month === undefined) return `${year}-01/${year}-12`
  if (date.length !== 'YYYY-MM'.length) return null
  return `${date}-01/${format(at(Number(year), Number(month) + 1, 1) - 1)}`
}

/** «друга половина листопада»: from the 16th on. */
function halfOf(month: string, half: number): string {
  const [first, last] = stretchOf(month)!.split('/')
  return half === 1 ? `${first}/${month}-${MIDDLE}` : `${month}-${MIDDLE + 1}/${last}`
}

const MIDDLE = 15

function yearFrom(shift: number | undefined, { today }: Stand): number | null {
  return shift === undefined || today === null ? null : read(today).year + shift
}

function dated({ day, month, weekday }: Point, year: number | null, { today, tense }: Stand): string | null {
  if (year !== null) return format(at(year, month!, day!), month!)
  if (today === null) return null
  const own = read(today).year
  const days = [own, own - 1, own + 1].map((year) => at(year, month!, day!)).filter((day) => read(day).month === month)
  const fitting = weekday ? days.filter((day) => weekdayOf(day) === weekday) : []
  const open = weekday ? fitting : days
  const side = tense()
  const near = open.sort((a, b) => distance(a - today, side) - distance(b - today, side))[0]
  return near === undefined || Math.abs(near - today) > FAR ? null : format(near, month!)
}

/** Farther days have their year with them. */
const FAR = 300
/** By how much the nearer of two days must be so: news looks back, and a verb may say where to. */
const AGAINST = 2
const AGAINST_VERB = 4

function distance(days: number, tense: number): number {
  if (tense > 0) return days < 0 ? -days * AGAINST : days
  return days > 0 ? days * (tense < 0 ? AGAINST_VERB : AGAINST) : -days
}

function monthly(month: number, year: number | null, side: number | undefined, { today, tense }: Stand): string | null {
  if (year !== null) return `${four(year)}-${two(month)}`
  if (today === null) return null
  const own = read(today)
  const look = tense()
  const months = [-12, 0, 12].map((by) => month - own.month + by)
  const fitting = months.filter((by) => side === undefined || Math.sign(by) === side)
  const near = fitting.sort((a, b) => distance(a, look) - distance(b, look))[0]
  return near === undefined ? null : monthAfter(today, near)
}

function monthAfter(today: number, by: number): string {
  const { year, month } = read(today)
  const count = year * 12 + month - 1 + by
  return `${four(Math.floor(count / 12))}-${two((count % 12) + 1)}`
}

/** The last such day in news, today's own name is today; the next one where the sentence looks ahead. */
function weekly(weekday: number, side: number | undefined, { today, tense }: Stand): string | null {
  if (today === null) return null
  const own = weekdayOf(today)
  if (side === 0) return format(today + weekday - own)
  const back = (own - weekday + 7) % 7
  if (side === -1) return format(today - (back || 7))
  if (side === 1) return format(today + (7 - back))
  return format(back && tense() > 0 ? today + 7 - back : today - back)
}

function shifted({ unit, by }: { readonly unit: string; readonly by: number }, { today }: Stand): string | null {
  if (today === null) return null
  const { year } = read(today)
  switch (unit) {
    case 'D':
      return format(today + by)
    case 'W':
      return week(today + 7 * by)
    case 'M':
      return monthAfter(today, by)
    case 'Y':
      return four(year + by)
    case 'weekend':
      return `${format(today - weekdayOf(today) + 6 + 7 * by)}/${format(today - weekdayOf(today) + 7 + 7 * by)}`
    case '10Y':
      return decade(Math.floor(year / 10) * 10 + 10 * by)
    case '100Y':
      return century(Math.ceil(year / 100) + by)
    case '3M':
      return quarter(today, by)
    default:
      return null
  }
}

function decade(first: number): string {
  return `${four(first)}/${four(first + 9)}`
}

function century(number: number): string {
  return `${four(number * 100 - 99)}/${four(number * 100)}`
}

function quarter(today: number, by: number): string {
  const { year, month } = read(today)
  const count = year * 4 + Math.floor((month - 1) / 3) + by
  const first = (count % 4) * 3 + 1
  return stretch([first, first + 2], Math.floor(count / 4))
}

/** Months of a year, or of that year and the next: a winter is 12 to 2. */
function stretch([from, to]: readonly [number, number], year: number): string {
  return `${four(year)}-${two(from)}/${four(from > to ? year + 1 : year)}-${two(to)}`
}

/** ISO 8601 week: the one that holds the Thursday. */
function week(day: number): string {
  const thursday = day - weekdayOf(day) + 4
  const { year } = read(thursday)
  return `${four(year)}-W${two(Math.floor((thursday - at(year, 1, 1)) / 7) + 1)}`
}

function at(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY
}

function read(day: number): { readonly year: number; readonly month: number } {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }
}

function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** `null` where the month has no such day. */
function format(day: number, month?: number): string | null {
  if (month !== undefined && read(day).month !== month) return null
  return new Date(day * DAY).toISOString().slice(0, 10)
}

function four(year: number): string {
  return String(year).padStart(4, '0')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
