import { words } from '../language/words.ts'
import { fold } from '../text/fold.ts'
import { readDay } from './day.ts'

/** What the short lines between a headline and the story say. */
export interface Stamp {
  /** ISO 8601 day. */
  readonly date: string | null
  readonly byline: string | null
}

/**
 * Reads `By Ann Lee` and `Kyiv, 4 September 2025, 10:00` under a headline, and `KYIV, Sept. 4, 2025 —` before the first
 * sentence. A day within a sentence is no stamp, nor is one without a year.
 */
export function readStamp(text: string, from: number): Stamp {
  let date: string | null = null
  let byline: string | null = null
  LINE.lastIndex = from
  for (let seen = 0; seen < MOST_LINES; seen++) {
    const line = LINE.exec(text)?.groups?.line
    if (line === undefined) break
    if (line.length > LONGEST) return { date: date ?? readStart(line), byline }
    date ??= stampedDay(line, AFTER)
    byline ??= BYLINE.exec(line)?.groups?.names?.replace(STATIONS, '') ?? null
  }
  return { date, byline }
}

/** Is a line nothing but a place and a day: «Київ, 12 березня 2024 року»? */
export function isStamp(line: string): boolean {
  return line.length <= LONGEST && stampedDay(line, AFTER) !== null
}

/** Of the line that begins the story: "KYIV, Sept. 4, 2025 — The river". */
function readStart(line: string): string | null {
  return PLACE.test(line) ? stampedDay(line.slice(0, LONGEST), DASH) : null
}

function stampedDay(line: string, follows: RegExp): string | null {
  if (!YEAR.test(line)) return null
  const { before, day, after } = DAY.exec(line)?.groups ?? {}
  return day !== undefined && isOutside(before!) && follows.test(after!) ? readDay(day) : null
}

/** Nothing that a sentence begins with stands before the day, but a weekday, a place, a desk, «Опубліковано:». */
function isOutside(before: string): boolean {
  const parts = before.match(WORD) ?? []
  return !INSIDE.test(before) && parts.every((word) => !STARTS_SMALL.test(word) || LABELS.has(fold(word)))
}

const MOST_LINES = 4
/** In UTF-16 code units. */
const LONGEST = 120

const LINE = /\s*(?<line>\S[^\r\n]{0,999})/uy
const YEAR = /\d{4}/u
// "Monday, June 02, 2025", "Posted Mon 27 Jan 2025 at 6:12am", «ІЗМАЇЛ, 11 лютого 2026 р. /агенція», «Житомир, 03.11.2025», "*2 квітня 2026*";
// a long \p{L}{3,} would take 0.1 s to compile
const DAY =
  /^(?<before>\D*?(?:\d\d?[:.]\d\d\b\D*?)?)(?<day>\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4}|\d\d?(?:st|nd|rd|th)? \p{L}+(?<=\p{L}{3})\.?,? \d{4}|\p{L}+(?<=\p{L}{3})\.? \d\d?,? \d{4})(?<after>.*)$/u
// the end, a mark, a time (4:15 PM); but not "September 4, 2025 was a dark day"
const AFTER = /^(?: ?(?:року|р\.))?[ \t]*(?:$|[.,;:|/*_\p{Pd}]|(?:(?:at|о|об) )?\d\d?[:.]\d\d)/u
const DASH = /^(?: ?(?:року|р\.))?[ \t]*(?:[.] |[/(|\p{Pd}])/u
// "KYIV, ", «Київ. »
const PLACE = /^\p{Lu}/u
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'’ʼ-]+`
// Ann Lee, J. R. O’Neill
const NAME = String.raw`(?:\p{Lu}\.|${CAPITALISED})(?: (?:\p{Lu}\.|${CAPITALISED})){1,3}`
const STATION = ` in ${CAPITALISED}(?: ${CAPITALISED}){0,2}`
// "By Ann Lee, Lagos", "By Ann Lee in Lagos, Bo Ray and Cy Poe", "*Words by J. Smith*", «10:00 | Автор: Леся Українка»
const BYLINE = new RegExp(
  `(?:^[*_]*(?:By|Words by|Story by)|(?:^|[|•·] ?)[*_]*Автор(?:ка|и)?:)[*_]* (?<names>${NAME}(?:(?:(?:${STATION})?, ${NAME})*(?:${STATION})?,? (?:and|і|й|та) ${NAME})?)`,
  'u',
)
const STATIONS = new RegExp(STATION, 'gu')
// Isaac Butt (6 September 1813; "On 5 April 1960, BEA", «До 4 вересня 2025,»
const INSIDE = /\($|^(?:on|by|in|since|until|в|у|з|із|до|від|після|станом)\s/iu
const WORD = /[\p{L}\p{M}'’ʼ]+/gu
const STARTS_SMALL = /^\p{Ll}/u
const LABELS = words(`
  published posted updated last опубліковано оновлено обновлено
  понеділок вівторок середа четвер п'ятниця субота неділя
  новини агенція агентство газета портал редакція
`)
