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
    return percent(place + 2, signedAmount(pieces, at, numeral), 'percentage')
  const next = percentEnd(pieces, place, end)
  if (!next) return null
  const second = next < end - 1 && sense[next]!.dash && glued(pieces, next) ? readPercent(pieces, next + 1, end) : null
  const amount = signedAmount(pieces, at, numeral)
  if (second) return percent(second.end, joinPercents(amount, second.value), 'percent')
  return percent(next, amount, 'percent')
}

/** "5.00%-5.25%" */
function joinPercents(first: Amount | null, last: Value): Amount | null {
  const one = first && 'amount' in first ? first.amount : null
  const other = last && typeof last !== 'string' && 'amount' in last ? last.amount : null
  return one !== null && other !== null && one < other ? { from: one, to: other } : null
}

/** A number with something behind it, and maybe a sign before it. */
function readSigned(pieces: Pieces, at: number, end: number): Numeral | null {
  const numeral = readNumeral(pieces, signAt(pieces, at) ? at + 1 : at, end)
  return numeral && numeral.end < end ? numeral : null
}

/** What such a number is worth; which one of a range is meant to be below zero, it does not tell. */
function signedAmount(pieces: Pieces, at: number, numeral: Numeral): Amount | null {
  if (!pieces.sense[at]!.minus || !signAt(pieces, at)) return amountOf(numeral)
  return numeral.value === null ? null : { amount: -numeral.value }
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
  const value = measured(signedAmount(pieces, at, numeral), unit.name)
  return {
    end: unit.end,
    type: 'QUANTITY',
    value,
    shape: doubtful ? 'doubtful' : numeral.value === null ? 'some quantity' : 'quantity',
  }
}

function measured(amount: Amount | null, unit: string): Value {
  if (amount === null) return null
  return 'amount' in amount ? { amount: amount.amount, unit } : { from: amount.from, to: amount.to, unit }
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
