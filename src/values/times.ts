import type { Figure } from './figure.ts'
import { form, type Pieces, senseBefore, skipEnding } from './pieces.ts'

/** «18:30», «10 ранку», «17 години», "6.30pm", "1535 GMT", "noon". */
export function readTime(pieces: Pieces, at: number, end: number): Figure | null {
  const { sense } = pieces
  const { midday, midnight } = sense[at]!
  if (midday || midnight) return timed(at + 1, midday ? 12 : 0, 0, 'named time')
  const clock = clockAt(pieces, at) ?? hourAt(pieces, at)
  if (!clock) return null
  const place = skipHour(pieces, skipEnding(pieces, at + 1), end)
  const half = place < end ? sense[place] : undefined
  const spelt = clock.shape === 'ordinal' || clock.shape === 'word'
  if (half?.clock && !(spelt && isDoubtful(clock.hour, half.clock) && !senseBefore(pieces, at).hourly)) {
    const hour = toDay(clock.hour, half.clock)
    const stop = place + 1 < end && sense[place + 1]!.zone ? place + 2 : place + 1
    return hour === null ? null : timed(stop, hour, clock.minute, 'half-day')
  }
  if (half?.hour && (isGenitive(clock.hour) || clock.shape === 'ordinal'))
    return timed(place + 1, clock.hour, clock.minute, 'hour')
  if (half?.zone && !spelt) return timed(place + 1, clock.hour, clock.minute, 'zone')
  return clock.shape === 'colon' || clock.shape === 'dot' ? timed(at + 1, clock.hour, clock.minute, clock.shape) : null
}

/** «одного дня», «другої ночі»: maybe one of many. */
function isDoubtful(hour: number, half: string): boolean {
  return half.length > 2 || hour === 1
}

/** «9-ї |години| вечора»: where a part of the day follows, the word for the hour says nothing. */
function skipHour({ sense }: Pieces, at: number, end: number): number {
  return at + 1 < end && sense[at]!.hour && sense[at + 1]!.clock ? at + 1 : at
}

function timed(end: number, hour: number, minute: number, shape: string): Figure | null {
  if (hour > 24 || minute > 59) return null
  return { end, type: 'TIME', value: `T${two(hour % 24)}:${two(minute)}`, shape }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly shape: string
}

// 18:30, 18.30
const CLOCK = /^(?<hour>[01]?\d|2[0-4])(?<mark>[:.])(?<minute>[0-5]\d)$/u
// 1535 of 1535 GMT
const MILITARY = /^(?<hour>[01]\d|2[0-4])(?<minute>[0-5]\d)$/u
const HOUR = /^(?:[01]?\d|2[0-4])$/u

function clockAt(pieces: Pieces, at: number): Clock | null {
  if (!pieces.sense[at]!.digits) return null
  const raw = form(pieces, at)
  if (raw.length <= 2) return HOUR.test(raw) ? { hour: Number(raw), minute: 0, shape: 'number' } : null
  const groups = CLOCK.exec(raw)?.groups
  if (groups)
    return { hour: Number(groups.hour), minute: Number(groups.minute), shape: groups.mark === ':' ? 'colon' : 'dot' }
  const military = MILITARY.exec(raw)?.groups
  return military ? { hour: Number(military.hour), minute: Number(military.minute), shape: 'military' } : null
}

/** «о десятій», "ten". */
function hourAt({ sense }: Pieces, at: number): Clock | null {
  const { ordinal, cardinal } = sense[at]!
  if (ordinal && ordinal <= 20) return { hour: ordinal, minute: 0, shape: 'ordinal' }
  return cardinal && Number.isInteger(cardinal) && cardinal <= 12
    ? { hour: cardinal, minute: 0, shape: 'number' }
    : null
}

/** «17 години» is an hour, «три години» and «24 години» are a stretch. */
export function isGenitive(hour: number): boolean {
  return hour >= 5 && !(hour > 20 && hour % 10 > 1)
}

/** The hour of the day: 10 in the evening is 22. */
function toDay(hour: number, half: string): number | null {
  if (hour === 0 || hour > 12) return half === 'AM' && hour > 12 ? null : hour
  if (half === 'NIGHT') return hour >= 9 ? (hour === 12 ? 0 : hour + 12) : hour
  return (hour % 12) + (half === 'AM' ? 0 : 12)
}
