import { type Amount, amountOf, type Figure, type Value } from './figure.ts'
import { type Numeral, readNumeral } from './numbers.ts'
import { capitalised, glued, type Pieces, skipStop } from './pieces.ts'
import { NOTHING } from './sense.ts'

/** «56%», «п'ятдесят відсотків», «50-відсотковий», "5.00%-5.25%". */
export function readPercent(pieces: Pieces, at: number, end: number): Figure | null {
  const { sense } = pieces
  const numeral = readSigned(pieces, at, end)
  if (!numeral) return null
  const place = numeral.end
  if (sense[place]!.dash && sense[place + 1]?.percentage && place + 1 < end && glued(pieces, place + 1))
    return percent(place + 2, numeral.amount, 'percentage')
  const next = percentEnd(pieces, place, end)
  if (!next) return null
  const second = next < end - 1 && sense[next]!.dash && glued(pieces, next) ? readPercent(pieces, next + 1, end) : null
  if (second) return percent(second.end, joinPercents(numeral.amount, second.value), 'percent')
  return percent(next, numeral.amount, 'percent')
}

/** "5.00%-5.25%" */
function joinPercents(first: Amount | null, last: Value): Amount | null {
  const one = first && 'amount' in first ? first.amount : null
  const other = last && typeof last !== 'string' && 'amount' in last ? last.amount : null
  return one !== null && other !== null && one < other ? { from: one, to: other } : null
}

/** A number with something behind it, and its value with the sign before it. */
function readSigned(pieces: Pieces, at: number, end: number): (Numeral & { readonly amount: Amount | null }) | null {
  const signed = signAt(pieces, at)
  const numeral = readNumeral(pieces, signed ? at + 1 : at, end)
  if (!numeral || numeral.end >= end) return null
  const negative = signed && pieces.sense[at]!.minus
  return { amount: negative ? negate(numeral.value) : amountOf(numeral), ...numeral }
}

/** Which number of a range is meant to be below zero, it does not tell. */
function negate(value: number | null): Amount | null {
  return value === null ? null : { amount: -value }
}

/** Behind %, «відсотків», "per cent"; else 0. */
function percentEnd(pieces: Pieces, at: number, end: number): number {
  const { sense } = pieces
  if (sense[at]!.percent) return skipStop(pieces, at + 1, end)
  return at + 1 < end && sense[at]!.per && sense[at + 1]!.coin ? at + 2 : 0
}

function percent(end: number, value: Amount | null, shape: string): Figure {
  return { end, type: 'PERCENT', value, shape }
}

/** A plus or a minus before a number, not the dash between two: «мінус 70», « -5»; not «згодні-56». */
function signAt(pieces: Pieces, at: number): boolean {
  const { sense } = pieces
  if (!sense[at]!.minus && !sense[at]!.plus) return false
  return (
    (sense[at]!.minus && !sense[at]!.dash) || (!glued(pieces, at) && at + 1 < sense.length && glued(pieces, at + 1))
  )
}

/** «25 гектарів», «130 кв. м», «мінус 70 градусів Цельсія», "18 cubic km", "221 km/h". */
export function readQuantity(pieces: Pieces, at: number, end: number): Figure | null {
  const { sense } = pieces
  const numeral = readSigned(pieces, at, end)
  if (!numeral) return null
  const power = sense[numeral.end]!.power
  const place = power ? skipStop(pieces, numeral.end + 1, end) : numeral.end
  const { measure, doubtful, lower } = (place < end && sense[place]) || NOTHING
  if (lower && capitalised(pieces, place)) return null
  if (!measure || (sense[place]!.abbreviation && measure.length === 1 && !numeral.digits)) return null
  const unit = finish(pieces, skipStop(pieces, place + 1, end), end, measure, power)
  const { amount } = numeral
  const value = amount === null ? null : { ...amount, unit: unit.name }
  return {
    end: unit.end,
    type: 'QUANTITY',
    value,
    shape: doubtful ? 'doubtful' : numeral.value === null ? 'some quantity' : 'quantity',
  }
}

/** What follows a unit: «м кв.», «градусів Цельсія», «м/с», "miles per hour". */
function finish(pieces: Pieces, at: number, end: number, measure: string, power: number | undefined): Unit {
  const { sense } = pieces
  const { power: behind, per } = (at < end && sense[at]) || NOTHING
  if (power) return { name: measure + POWERS[power], end: at }
  if (behind && !sense[at]!.currency) return { name: measure + POWERS[behind], end: skipStop(pieces, at + 1, end) }
  if (measure === '°') {
    // «°С», «градусів за Цельсієм»
    const scale = per && !sense[at]!.degree ? at + 1 : at
    const named = scale < end ? sense[scale]!.degree : undefined
    return named ? { name: `°${named}`, end: scale + 1 } : { name: '°', end: at }
  }
  if (at + 1 < end && sense[at]!.product && sense[at + 1]!.unit === 'TH') return { name: `${measure}h`, end: at + 2 }
  const over = per && at + 1 < end ? sense[at + 1]! : null
  const whole = glued(pieces, at) && over?.measure ? over.measure : null
  const part = over && typeof over.per === 'string' ? over.per : whole
  return part ? { name: `${measure}/${part}`, end: at + 2 } : { name: measure, end: at }
}

interface Unit {
  readonly name: string
  readonly end: number
}

const POWERS: Readonly<Record<number, string>> = { 2: '²', 3: '³' }
