/** 12,345 */
export function grouped(number: number): string {
  return NUMBER.format(number)
}

/** «4 Sept 2025» */
export function day(date: string): string {
  return DATE.format(new Date(date))
}

/** «4–9 Sept 2025» */
export function dates(first: string, last: string): string {
  return first === last ? day(first) : DATE.formatRange(new Date(first), new Date(last))
}

const NUMBER = new Intl.NumberFormat('en')
const DATE = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
