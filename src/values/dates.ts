import { unitAt } from '../text/letters.ts'
import type { Point } from './calendar.ts'
import { capitalised, form, glued, lengthOf, type Pieces, skipEnding, skipStop } from './pieces.ts'
import { NOTHING } from './sense.ts'

/** A place in the calendar, and where its words end. */
export interface Named extends Point {
  readonly end: number
  /** How it is named: what its sureness is counted by. */
  readonly shape: string
}

/** The last date read: one rule after the other asks for the one at a place. */
const last = { pieces: null as Pieces | null, at: 0, end: 0, named: null as Named | null }

/** Reads what names a day, month, year or a stretch of them: «4 вересня 2025 року», "last Tuesday", «початку 1990-х». */
export function readDate(pieces: Pieces, at: number, end: number): Named | null {
  if (!pieces.sense[at]!.dates) return null
  if (last.pieces !== pieces || last.at !== at || last.end !== end) {
    last.named = readNamed(pieces, at, end)
    last.pieces = pieces
    last.at = at
    last.end = end
  }
  return last.named
}

function readNamed(pieces: Pieces, at: number, end: number): Named | null {
  if (pieces.sense[at]!.edge) return readEdge(pieces, at, end)
  for (const read of READERS) {
    const named = read(pieces, at, end)
    if (named) return named
  }
  return null
}

type Reader = (pieces: Pieces, at: number, end: number) => Named | null

/** «початку січня», "mid-June", «кінця року»: the time that holds it. */
function readEdge(pieces: Pieces, at: number, end: number): Named | null {
  const { sense } = pieces
  let inner = at + 1
  while (inner < end && (sense[inner]!.dash || (sense[inner]!.of && !sense[inner]!.unit))) inner++
  if (inner >= end) return null
  const { unit, lone } = sense[inner]!
  if (unit && lone && SHIFTABLE.has(unit)) return { end: inner + 1, shape: 'edge', shift: { unit, by: 0 } }
  const named = readDate(pieces, inner, end)
  return named && { ...named, shape: `edge ${named.shape}` }
}

const SHIFTABLE = new Set(['W', 'M', 'Y', '10Y', '100Y', '3M'])

// 12.01.2021, 3.11.20
const DOTTED = /^(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4}|\d\d)$/u
const SHORTEST_DOTTED = 6

function readFigures(pieces: Pieces, at: number, end: number): Named | null {
  if (!pieces.sense[at]!.digits) return null
  const dotted = lengthOf(pieces, at) < SHORTEST_DOTTED ? undefined : DOTTED.exec(form(pieces, at))?.groups
  if (dotted) return figures(pieces, at + 1, end, Number(dotted.year), Number(dotted.month), Number(dotted.day))
  if (at + 5 > end || !glued(pieces, at + 1) || !glued(pieces, at + 2) || !glued(pieces, at + 3)) return null
  const mark = form(pieces, at + 1)
  if (!DATE_MARK.test(mark) || form(pieces, at + 3) !== mark) return null
  const [first, second, third] = [at, at + 2, at + 4].map((place) => whole(pieces, place)) as [number, number, number]
  if (mark === '-') return first > 31 ? figures(pieces, at + 5, end, first, second, third) : null
  // 04/09/2025 is April in New York
  if (pieces.monthFirst && first <= 12 && second <= 12 && first !== second)
    return third > 31 ? { end: at + 5, shape: 'figures' } : null
  return first > 12 || !pieces.monthFirst
    ? figures(pieces, at + 5, end, third, second, first)
    : figures(pieces, at + 5, end, third, first, second)
}

const DATE_MARK = /^[/-]$/u

function figures(pieces: Pieces, at: number, end: number, year: number, month: number, day: number): Named | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null
  const full = year < 100 ? 2000 + year : year
  return { end: skipYearWord(pieces, at, end), shape: 'figures', year: full, month, day }
}

/** A whole number of a few digits, else NaN. */
function whole(pieces: Pieces, at: number): number {
  if (!pieces.sense[at]?.digits || lengthOf(pieces, at) > 4) return Number.NaN
  let number = 0
  for (let place = pieces.start[at]!; place < pieces.end[at]!; place++) {
    const digit = unitAt(pieces.folded, place) - ZERO
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

const ZERO = 48

/** «четвер, 4 вересня», "Tuesday, Jan. 19", «суботу вранці», "last Friday". */
function readWeekday(pieces: Pieces, at: number, end: number): Named | null {
  const { sense } = pieces
  const side = sense[at]!.shift
  const place = side === undefined ? at : at + 1
  const weekday = place < end ? sense[place]!.weekday : undefined
  if (weekday === undefined) return null
  let next = skipStop(pieces, place + 1, end)
  if (next < end && sense[next]!.phase) next++
  const date = next < end && form(pieces, next) === ',' ? next + 1 : next
  const named =
    date < end
      ? (readDay(pieces, date, end) ?? readMonthDay(pieces, date, end) ?? readFigures(pieces, date, end))
      : null
  if (named) return { weekday, ...named, shape: `weekday ${named.shape}` }
  const { many, capital } = sense[place]!
  // the Sun is no Sunday
  if (capital && side === undefined) return null
  return { end: next, shape: side === undefined ? 'weekday' : 'side weekday', ...(many ? {} : { weekday, side }) }
}

/** «4 вересня 2025 року», "4th of September". */
function readDay(pieces: Pieces, at: number, end: number): Named | null {
  const { sense } = pieces
  const day = dayAt(pieces, at)
  if (!day) return null
  let next = day.end
  while (next < end && sense[next]!.of && !sense[next]!.unit) next++
  const month = next < end ? sense[next]!.month : undefined
  return month ? withYear(pieces, skipStop(pieces, next + 1, end), end, { month, day: day.value }, 'day') : null
}

/** "September 4, 2025", "Sept. 4". */
function readMonthDay(pieces: Pieces, at: number, end: number): Named | null {
  const { month } = pieces.sense[at]!
  if (!month || !pieces.monthFirst) return null
  const place = skipStop(pieces, at + 1, end)
  const day = place < end ? dayAt(pieces, place) : null
  return day && withYear(pieces, day.end, end, { month, day: day.value }, 'day')
}

/** A day of a month, in figures or as an ordinal: 4, 4th, 4-го, «перше». */
export function dayAt(pieces: Pieces, at: number): { readonly value: number; readonly end: number } | null {
  const { sense } = pieces
  const { ordinal } = sense[at]!
  if (ordinal) {
    const ones = ordinal >= 20 && ordinal % 10 === 0 ? undefined : ordinal
    return { value: ones ?? ordinal, end: at + 1 }
  }
  if (sense[at]!.cardinal === 20 && (sense[at + 1]?.ordinal ?? 10) < 10)
    return { value: 20 + sense[at + 1]!.ordinal!, end: at + 2 }
  const value = whole(pieces, at)
  if (!(value >= 1 && value <= 31)) return null
  return { value, end: skipEnding(pieces, at + 1) }
}

/** «січня 2021 року», «листопаді минулого року», «січні», "next June". */
function readMonth(pieces: Pieces, at: number, end: number): Named | null {
  const { sense } = pieces
  const side = sense[at]!.shift
  const place = side === undefined ? at : at + 1
  const month = place < end ? sense[place]!.month : undefined
  if (!month) return null
  const next = skipStop(pieces, place + 1, end)
  if (side !== undefined) return { end: next, shape: 'side month', month, side }
  const named = withYear(pieces, next, end, { month }, 'month')
  // «Лютий рев»
  return named.shape === 'month' && capitalised(pieces, at) ? { ...named, shape: 'capital month' } : named
}

/** «влітку 2020 року», «минулого літа». */
function readSeason(pieces: Pieces, at: number, end: number): Named | null {
  const { sense } = pieces
  const place = sense[at]!.shift === undefined ? at : at + 1
  const season = place < end ? sense[place]!.season : undefined
  if (season === undefined) return null
  if (place > at) return { end: place + 1, shape: 'side season' }
  const named = withYear(pieces, place + 1, end, {}, 'season')
  // the winter of 2020 is one of two
  const known = season > 0 && season < 12
  return known ? { months: [season, season + 2], ...named } : { end: named.end, shape: named.shape }
}

/** «першій половині 2021 року», «третьому кварталі», "second half of June". */
function readPart(pieces: Pieces, at: number, end: number): Named | null {
  const { sense } = pieces
  const { ordinal } = sense[at]!
  const { part, unit } = sense[at + 1] ?? NOTHING
  if (!ordinal || ordinal > 4 || at + 1 >= end || !(part || unit === '3M' || unit === '6M')) return null
  let next = at + 2
  while (next < end && sense[next]!.of && !sense[next]!.unit) next++
  const size = unit === '3M' ? 3 : 6
  const months: readonly [number, number] = [(ordinal - 1) * size + 1, ordinal * size]
  const whose = next < end ? yearAt(pieces, next, end) : null
  if (whose && ordinal * size <= 12) return { months, shape: 'part', ...whose }
  const inner = next < end && part ? readMonth(pieces, next, end) : null
  return inner && ordinal <= 2 ? { ...inner, shape: 'part month', half: ordinal } : null
}

function withYear(pieces: Pieces, at: number, end: number, point: Point, shape: string): Named {
  const comma = at < end - 1 && glued(pieces, at) && form(pieces, at) === ',' && whole(pieces, at + 1) >= FIRST_YEAR
  const year = at < end ? yearAt(pieces, comma ? at + 1 : at, end) : null
  return year ? { shape: `${shape} year`, ...point, ...year } : { shape, end: at, ...point }
}

/** Smaller numbers are no years in news. */
export const FIRST_YEAR = 1000
const LAST_YEAR = 2199

interface Year {
  readonly end: number
  readonly year?: number
  readonly yearShift?: number
}

/** «2021 року», «2012-го», «минулого року», "last year". */
function yearAt(pieces: Pieces, at: number, end: number): Year | null {
  const { sense } = pieces
  const { shift } = sense[at]!
  if (shift !== undefined) return sense[at + 1]?.unit === 'Y' && at + 1 < end ? { end: at + 2, yearShift: shift } : null
  const year = whole(pieces, at)
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null
  const next = skipEnding(pieces, at + 1)
  return next > end ? null : { year, end: skipYearWord(pieces, next, end) }
}

function skipYearWord(pieces: Pieces, at: number, end: number): number {
  let next = at
  // «2007–2011 р. р.»
  while (next < end && pieces.sense[next]!.yearword) next = skipStop(pieces, next + 1, end)
  return next
}

/** «2014 року», «2021-му», 2014; «минулого року». */
function readYear(pieces: Pieces, at: number, end: number): Named | null {
  const year = yearAt(pieces, at, end)
  if (!year) return null
  const bare = year.year !== undefined && year.end === at + 1
  const shape = bare ? 'bare year' : year.year === undefined ? 'side Y' : 'year'
  return { shape, ...year }
}

/** «1990-х роках», «90-ті», "the 1990s"; then the century. */
function readDecade(pieces: Pieces, at: number, end: number): Named | null {
  const { sense } = pieces
  const first = whole(pieces, at)
  const ending = sense[at + 1]?.dash ? at + 2 : at + 1
  if (!(first >= 10 && first % 10 === 0) || ending >= end || !sense[ending]!.tens || !glued(pieces, ending)) return null
  if (first > 90 && first < FIRST_YEAR) return null
  const word = ending + 1 < end && sense[ending + 1]!.unit === 'Y'
  const next = word ? skipStop(pieces, ending + 2, end) : ending + 1
  const century = next < end ? readCentury(pieces, next, end) : null
  // the twenties are of this century or of the last
  const start = first > 90 ? first : century?.years ? century.years[0] - 1 + first : first >= 30 ? 1900 + first : null
  const years = start === null ? {} : { years: [start, start + 9] as const }
  return { end: century?.end ?? next, shape: 'decade', ...years }
}

/** «XIX століття», "19th century", «минулого століття». */
function readCentury(pieces: Pieces, at: number, end: number): Named | null {
  const { sense } = pieces
  const side = sense[at]!.shift
  const number = side === undefined ? (romanAt(pieces, at) ?? dayAt(pieces, at)) : { value: 0, end: at + 1 }
  if (!number || number.end >= end || sense[number.end]!.unit !== '100Y') return null
  const next = skipStop(pieces, number.end + 1, end)
  if (side !== undefined) return { end: next, shape: 'side 100Y', shift: { unit: '100Y', by: side } }
  return { end: next, shape: 'century', years: [number.value * 100 - 99, number.value * 100] }
}

function romanAt(pieces: Pieces, at: number): { readonly value: number; readonly end: number } | null {
  const value = pieces.sense[at]!.roman
  return value ? { value, end: skipEnding(pieces, at + 1) } : null
}

/** «вчора», "tomorrow"; «торік»; with the part of the day. */
function readNamedDay(pieces: Pieces, at: number, end: number): Named | null {
  const { sense } = pieces
  const { day, year } = sense[at]!
  if (year !== undefined) return { end: at + 1, shape: 'named year', yearShift: year }
  if (day === undefined) return null
  const phase = at + 1 < end && sense[at + 1]!.phase
  return { end: phase ? at + 2 : at + 1, shape: 'named day', shift: { unit: 'D', by: day } }
}

/** «минулого тижня», «на наступному тижні», "next month", "this weekend", "last night". */
function readShift(pieces: Pieces, at: number, end: number): Named | null {
  const { sense } = pieces
  const by = sense[at]!.shift
  const next = sense[at + 1]
  if (by === undefined || at + 1 >= end || !next) return null
  if (next.weekend) return { end: at + 2, shape: 'side weekend', shift: { unit: 'weekend', by } }
  // "last night"; the next morning is that of another day
  if (by <= 0 && (next.phase || next.clock)) return { end: at + 2, shape: 'side phase', shift: { unit: 'D', by } }
  const one = next.lone || (next.locative && sense[at]!.locative)
  if (!next.unit || !one || !SHIFTABLE.has(next.unit)) return null
  return { end: at + 2, shape: `side ${next.unit}`, shift: { unit: next.unit, by } }
}

const READERS: readonly Reader[] = [
  readFigures,
  readDay,
  readMonthDay,
  readWeekday,
  readPart,
  readCentury,
  readDecade,
  readMonth,
  readSeason,
  readYear,
  readShift,
  readNamedDay,
]
