import { remember } from '../text/memory.ts'
import { resolve, type Stand } from './calendar.ts'
import { FIRST_YEAR } from './dates.ts'
import type { Figure, Value } from './figure.ts'
import { type Numeral, readNumeral } from './numbers.ts'
import { form, glued, lengthOf, type Pieces, senseBefore } from './pieces.ts'
import type { Senses } from './senses.ts'
import { isGenitive } from './times.ts'

/** «три роки», «останні 48 годин», «півтора року», «21-місячний», "half an hour"; «два роки тому» is a date. */
export function readDuration(pieces: Pieces, at: number, end: number, stand: Stand): Figure | null {
  const { sense } = pieces
  const stretch = !!sense[at]!.stretch
  const start = stretch ? at + 1 : at
  if (start >= end) return null
  const numeral = sense[start]!.once ? null : (readRange(pieces, start, end) ?? readNumeral(pieces, start, end))
  const counted = numeral ? unitPlace(pieces, numeral.end, end, numeral.value === 0.5) : start
  if (counted === null || counted >= end) return null
  const place = numeral && sense[counted]!.stretch && counted + 1 < end ? counted + 1 : counted // три останні роки
  const { unit, lasting, lone } = sense[place]!
  const hyphen = place > start && sense[place - 1]!.dash
  const measured = hyphen ? lasting : unit
  if (!measured || (numeral && !isCounted(pieces, numeral, place, measured))) return null
  const value = numeral ? numeral.value : lone ? 1 : null
  if (place + 1 < end && sense[place + 1]!.ago && !stretch && !hyphen) return ago(value, measured, place + 2, stand)
  const more = numeral && unit ? readMore(pieces, place + 1, end, unit) : null
  if (more && value !== null) return { ...more, value: joinDurations(durationOf(value, measured), more.value) }
  const kind = hyphen ? 'lasting' : numeral ? (numeral.value === null ? 'some time' : 'duration') : 'unit'
  return {
    end: place + 1,
    type: 'PERIOD',
    value: durationOf(value, measured),
    shape: stretch ? `stretch ${kind}` : kind,
  }
}

/** «(від) 3 до 6 (років)» */
function readRange(pieces: Pieces, at: number, end: number): Numeral | null {
  const first = senseBefore(pieces, at).from ? readNumeral(pieces, at, end) : null
  const to = first && first.end + 1 < end && pieces.sense[first.end]!.to ? first.end + 1 : 0
  const last = to ? readNumeral(pieces, to, end) : null
  return last && { ...last, value: null }
}

/** «й чотири місяці» after «два роки», "12sec" after "1min". */
function readMore(pieces: Pieces, at: number, end: number, above: string): Figure | null {
  const { sense } = pieces
  const start = at < end && sense[at]!.and ? at + 1 : at
  const numeral = start < end && sense[start]!.opens ? readNumeral(pieces, start, end) : null
  const unit = numeral && numeral.end < end ? sense[numeral.end]!.unit : undefined
  if (!numeral || !unit || ORDER.indexOf(unit) <= ORDER.indexOf(above)) return null
  const more = readMore(pieces, numeral.end + 1, end, unit)
  const value = durationOf(numeral.value, unit)
  return {
    end: more?.end ?? numeral.end + 1,
    type: 'PERIOD',
    value: more ? joinDurations(value, more.value) : value,
    shape: 'duration',
  }
}

/** From the longest to the shortest. */
const ORDER = ['100Y', '10Y', 'Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']

/** P2Y and P4M, PT1H and PT26M. */
function joinDurations(first: string | null, second: Value): string | null {
  if (first === null || typeof second !== 'string') return null
  return first + (first.includes('T') ? second.replace('PT', '') : second.slice(1))
}

/** Not the third quarter, the year 2014 and the twenties. */
function isCounted({ sense }: Pieces, { digits, value }: Numeral, place: number, unit: string): boolean {
  const { yearword, abbreviation } = sense[place]!
  if (sense[place]!.hour && value !== null && isGenitive(value)) return false
  if (NEVER_COUNTED.has(unit) || (abbreviation && unit.endsWith('Y'))) return false
  if (!digits || unit !== 'Y' || value === null) return true
  return !(value >= (yearword ? FIRST_YEAR : LATE_YEAR)) && !(sense[place - 1]!.tens && value % 10 === 0)
}

/** «2015 років» is a slip for «2015 року», «1500 років» is a long time. */
const LATE_YEAR = 1900
const NEVER_COUNTED = new Set(['3M', '6M'])

/** Where the unit stands: after the number, "an" or a hyphen; also «3-х днів». */
function unitPlace(pieces: Pieces, at: number, end: number, half: boolean): number | null {
  const { sense } = pieces
  if (at >= end) return null
  if (half && sense[at]!.article) return at + 1
  if (!sense[at]!.dash) return at
  if (!glued(pieces, at) || at + 1 >= end || !glued(pieces, at + 1)) return null
  return sense[at + 1]!.tens ? at + 2 : at + 1
}

function ago(value: number | null, unit: string, end: number, stand: Stand): Figure {
  const whole = value !== null && Number.isInteger(value)
  return { end, type: 'DATE', value: whole ? resolve({ shift: { unit, by: -value } }, stand) : null, shape: 'ago' }
}

/** A word alone: «п'ятигодинний», «двадцятирічним». */
export function readLasting(pieces: Pieces, at: number): Figure | null {
  if (lengthOf(pieces, at) < SHORTEST_NUMBER + SHORTEST_LASTING || pieces.sense[at]!.digits) return null
  const lasting = lastingAlone(form(pieces, at), pieces.senses)
  return lasting && { end: at + 1, ...lasting }
}

const lastingAlone = remember((word: string, senses: Senses): Omit<Figure, 'end'> | null => {
  for (let cut = SHORTEST_NUMBER; cut <= Math.min(word.length - SHORTEST_LASTING, LONGEST_NUMBER); cut++) {
    const count = senses.get(word.slice(0, cut))?.cardinal
    const unit = count ? senses.get(word.slice(cut))?.lasting : undefined
    if (count && unit) return { type: 'PERIOD', value: durationOf(count, unit), shape: 'lasting word' }
  }
  return null
})

const SHORTEST_NUMBER = 2
const SHORTEST_LASTING = 4
const LONGEST_NUMBER = 14

const DURATION = /^(?<time>T?)(?<count>\d*)(?<letter>[YMWDHS])$/u
/** What a broken one is told in: a year and a half is 18 months. */
const SMALLER: Readonly<Record<string, readonly [number, string]>> = {
  '100Y': [100, 'Y'],
  '10Y': [10, 'Y'],
  Y: [12, 'M'],
  W: [7, 'D'],
  D: [24, 'TH'],
  TH: [60, 'TM'],
  TM: [60, 'TS'],
}

/** ISO 8601: P3Y, PT48H; `null` where it does not come out even. */
function durationOf(value: number | null, unit: string): string | null {
  if (value === null || value <= 0) return null
  if (Number.isInteger(value) && !unit.startsWith('1')) {
    const groups = DURATION.exec(unit)?.groups
    return groups ? `P${groups.time}${value * Number(groups.count || 1)}${groups.letter}` : null
  }
  const [times, smaller] = SMALLER[unit] ?? [0, '']
  return times ? durationOf(value * times, smaller) : null
}
