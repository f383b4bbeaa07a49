import { form, glued, type Pieces, senseBefore, skipStop } from './pieces.ts'
import { NOTHING } from './sense.ts'

/** A number and where it ends. */
export interface Numeral {
  readonly end: number
  /** `null` for a range and for «кілька». */
  readonly value: number | null
  /** The least and the most: «20–30 млн». */
  readonly range?: readonly [number, number] | undefined
  /** Written in digits, so that a hyphen may join it to the next. */
  readonly digits: boolean
  /** What it is counted in: a million of «19,5 млн». */
  readonly scale?: number
}

/** The last number read: one rule after the other asks for the one at a place. */
const last = { pieces: null as Pieces | null, at: 0, end: 0, numeral: null as Numeral | null }

/** Reads a number at a place: «19,5 млрд», «двадцять п'ять», "two and a half million", «10–15», «кілька». */
export function readNumeral(pieces: Pieces, at: number, end: number): Numeral | null {
  if (!pieces.sense[at]!.counts) return null
  if (last.pieces !== pieces || last.at !== at || last.end !== end) {
    last.numeral = readRange(pieces, at, end)
    last.pieces = pieces
    last.at = at
    last.end = end
  }
  return last.numeral
}

function readRange(pieces: Pieces, at: number, end: number): Numeral | null {
  const first = readOne(pieces, at, end)
  if (!first) return null
  const between = !!senseBefore(pieces, at).between
  const joint = first.scale && !between ? 0 : jointAfter(pieces, first, end, between)
  const second = joint ? readOne(pieces, joint, end) : null
  return second && second.value !== null ? { range: rangeOf(first, second), ...second, value: null } : first
}

/** Where the second number of a range begins: «10–15», «два-три», "four to six", «21 або 28», «від 5 до 7»; else 0. */
function jointAfter({ sense }: Pieces, { end: at, digits }: Numeral, end: number, between: boolean): number {
  const joint = at < end - 1 ? sense[at]! : null
  const leads = joint && (joint.dash || joint.or || (joint.to && (between || !digits)) || (joint.and && between))
  return leads ? at + 1 : 0
}

/** Twenty and thirty million of «20–30 млн»; not of «2-1». */
function rangeOf(first: Numeral, { value, scale }: Numeral): readonly [number, number] | undefined {
  if (first.value === null || value === null) return undefined
  const least = exact(first.value * (first.scale ? 1 : (scale ?? 1)))
  return least < value ? [least, value] : undefined
}

function readOne(pieces: Pieces, at: number, end: number): Numeral | null {
  const { sense } = pieces
  const start = sense[at]!.article && sense[at + 1]?.lone && sense[at + 1]?.scale ? at + 1 : at
  const base = readDigits(pieces, start, end) ?? readWords(pieces, start, end) ?? readVague(pieces, start)
  return base && scaleUp(pieces, base, end)
}

function readVague({ sense }: Pieces, at: number): Numeral | null {
  const { vague, scale, lone } = sense[at]!
  if (vague) return { end: at + 1, value: null, digits: false }
  // «мільйон гривень» is one, «мільйони гривень» are more
  return scale ? { end: at, value: lone ? 1 : null, digits: false } : null
}

// 2014  19,5  1.5  1,000,000
const WHOLE = /^\d+$/u
const FRACTION = /^\d+[.,]\d+$/u
const GROUPS = /^\d{1,3}(?<mark>[.,])\d{3}(?:\k<mark>\d{3})*(?:[.,]\d{1,2})?$/u
const GROUP = /^\d{3}(?:[.,]\d+)?$/u
const MOST_DIGITS = 15
// 27.01.2016
const DAY = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/u

function readDigits(pieces: Pieces, at: number, end: number): Numeral | null {
  if (!pieces.sense[at]!.digits) return null
  let raw = form(pieces, at)
  let next = at + 1
  if (raw.length <= 3 && WHOLE.test(raw)) {
    while (next < end && WHOLE.test(raw) && isGroup(pieces, next)) raw += form(pieces, next++)
  }
  const value = parse(raw, pieces.decimal)
  return value === null && DAY.test(raw) ? null : { end: next, value, digits: true }
}

/** «20 000»: three digits after one blank. */
function isGroup(pieces: Pieces, at: number): boolean {
  const { sense, start, end } = pieces
  return !!sense[at]!.digits && start[at]! - end[at - 1]! === 1 && GROUP.test(form(pieces, at))
}

function parse(raw: string, decimal: string): number | null {
  if (raw.length > MOST_DIGITS + 4) return null
  if (WHOLE.test(raw)) return Number(raw)
  const groups = GROUPS.exec(raw)?.groups
  // 1,500 is one and a half in Ukrainian, 1.500 in English
  if (groups && (groups.mark !== decimal || raw.split(decimal).length > 2)) {
    const whole = raw.replaceAll(groups.mark!, '')
    return Number(whole.replace(',', '.'))
  }
  if (!FRACTION.test(raw)) return null
  return raw.includes(decimal) || decimal === ',' ? Number(raw.replace(',', '.')) : null
}

/** «сто двадцять п'ять», "two hundred and five", «пів» */
function readWords(pieces: Pieces, at: number, end: number): Numeral | null {
  const { sense } = pieces
  let total = 0
  let lowest = Number.POSITIVE_INFINITY
  let next = at
  while (next < end) {
    const { cardinal, scale, and, lone } = sense[next]!
    if (cardinal !== undefined && cardinal < lowest && (lowest === Number.POSITIVE_INFINITY || lowest % 10 === 0)) {
      total += cardinal
      lowest = cardinal < 10 ? cardinal : cardinal < 100 ? 10 : 100
      next++
    } else if (scale === 100 && lowest < 10) {
      total *= scale
      lowest = 100
      next++
    } else if (scale === 100 && lone && next === at) {
      total = 100
      lowest = 100
      next++
    } else if (and && lowest === 100 && total >= 100 && sense[next + 1]?.cardinal && sense[at + 1]?.scale) next++
    else if (sense[next]!.dash && lowest === 10 && glued(pieces, next) && sense[next + 1]?.cardinal) next++
    else break
  }
  return next === at ? null : { end: next, value: total, digits: false }
}

/** What follows: «з половиною», «млрд», «мільярд і 300 мільйонів». */
function scaleUp(pieces: Pieces, base: Numeral, limit: number): Numeral {
  const { sense } = pieces
  let { end, value } = addHalf(pieces, base, limit)
  let least = Number.POSITIVE_INFINITY
  let all = 1
  while (end < limit) {
    const at = sense[end]!.article && value === 0.5 ? end + 1 : end
    const scale = sense[at]?.scale ?? shortScale(pieces, at)
    if (!scale || at >= limit) break
    value = value === null ? null : exact(value * scale)
    all *= scale
    end = skipStop(pieces, at + 1, limit)
    least = scale
  }
  if (least === Number.POSITIVE_INFINITY || value === null)
    return least === Number.POSITIVE_INFINITY ? { ...base, end, value } : { scale: all, ...base, end, value }
  return addLower(pieces, { scale: all, ...base, end, value }, least, limit)
}

/** Drops the floating dust: 1.1 × 10⁶. */
export function exact(value: number): number {
  if (Number.isInteger(value) && value < 10 ** MOST_DIGITS) return value
  return Number(value.toPrecision(MOST_DIGITS))
}

/** £2.3m, 5m euros, 18m tonnes; but 18m is a length. */
function shortScale({ sense }: Pieces, at: number): number | undefined {
  const { short } = sense[at] ?? NOTHING
  const after = sense[at + 1]
  return short && (after?.currency ?? after?.measure ?? senseBefore({ sense }, at - 1).sign) ? short : undefined
}

function addHalf({ sense }: Pieces, base: Numeral, end: number): Numeral {
  if (!sense[base.end]?.and) return base
  const half = sense[base.end + 1]?.article ? base.end + 2 : base.end + 1
  if (half >= end || !sense[half]!.half) return base
  return { ...base, end: half + 1, value: base.value === null ? null : base.value + 0.5 }
}

/** «5 млн 300 тис.», «мільйон двісті гривень» */
function addLower(pieces: Pieces, base: Numeral, least: number, limit: number): Numeral {
  const { sense } = pieces
  const apart = !!sense[base.end]?.and
  const at = apart ? base.end + 1 : base.end
  if (at >= limit || !(sense[at]!.digits || sense[at]!.cardinal)) return base
  const lower = readDigits(pieces, at, limit) ?? readWords(pieces, at, limit)
  if (!lower?.value || lower.end >= limit) return base
  const { scale, currency } = sense[lower.end]!
  if (lower.value * (scale ?? 1) >= least || !(scale || currency)) return base
  const end = scale ? skipStop(pieces, lower.end + 1, limit) : lower.end
  // «мільярд і 300 мільйонів» may be two sums
  const sum = { ...base, end, value: apart ? null : exact(base.value! + lower.value * (scale ?? 1)) }
  return scale && !apart ? addLower(pieces, sum, scale, limit) : sum
}
