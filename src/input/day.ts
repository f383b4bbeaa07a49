import { languages } from '../language/registry.ts'

/** The day a date names, in ISO 8601: "2025-09-04T10:00Z", "04.09.2025", "4 September 2025", «4 вересня 2025 року»; else null. */
export function readDay(date: string): string | null {
  const short = date.slice(0, LONGEST)
  for (const pattern of [ISO, DOTTED, SLASHED, DAY_FIRST, MONTH_FIRST]) {
    const groups = pattern.exec(short)?.groups
    if (groups) return iso(Number(groups.year), month(groups.month ?? ''), Number(groups.day))
  }
  return null
}

// "Thursday, 4th of September 2025, 10:00 Kyiv time" is long already
const LONGEST = 80
// 2025-09-04, 2025-09-04T10:00:00+03:00, 2025/09/04
const ISO = /^\s*(?<year>\d{4})[-/](?<month>\d\d?)[-/](?<day>\d\d?)(?!\d)/u
// 04.09.2025, 4.9.2025 10:00
const DOTTED = /^\s*(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4})(?!\d)/u
// 18/09/2025; 04/09/2025 is April in New York and stays unknown
const SLASHED = /^\s*(?<day>1[3-9]|2\d|3[01])\/(?<month>\d\d?)\/(?<year>\d{4})(?!\d)/u
// 4 September 2025, Thu, 04 Sep 2025 10:00:00 GMT, 4 вересня 2025 року, 4. September 2025
const DAY_FIRST = /(?<!\d)(?<day>\d\d?)(?:st|nd|rd|th)?\.? (?:of )?(?<month>\p{L}{3,}),?\.? (?<year>\d{4})(?!\d)/u
// September 4, 2025, Sept. 4 2025
const MONTH_FIRST = /(?<month>\p{L}{3,})\.? (?<day>\d\d?)(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/u

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

/** 1 to 12 for a number or a name, of which three letters are enough; else NaN. */
function month(name: string): number {
  if (/^\d+$/u.test(name)) return Number(name)
  const folded = name.toLowerCase()
  const found = new Set(monthNames().flatMap(({ name, number }) => (name.startsWith(folded) ? number : [])))
  return found.size === 1 ? [...found][0]! : Number.NaN
}

interface MonthName {
  readonly name: string
  readonly number: number
}

let names: readonly MonthName[] | undefined

/** In every language, as they stand beside a day: «вересня», "września". */
function monthNames(): readonly MonthName[] {
  names ??= Object.keys(languages).flatMap((code) => {
    const format = new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, index) => {
      const part = format.formatToParts(Date.UTC(2025, index, 1)).find(({ type }) => type === 'month')
      return { name: part?.value.toLowerCase() ?? '', number: index + 1 }
    })
  })
  return names
}
