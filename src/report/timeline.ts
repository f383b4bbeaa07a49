import type { Entity, PartialAnalysis } from '../analysis.ts'
import { html, type Markup } from './markup.ts'

/** The dates of an article in their order, with more room where more time passes. */
export function renderTimeline(analysis: PartialAnalysis): Markup | null {
  const moments = momentsOf(analysis)
  if (moments.length === 0 || moments.every(({ entity }) => entity === null)) return null
  const items = moments.map(
    (moment, index) => html`<li class="${gapOf(moments[index - 1], moment)}">${renderMoment(moment, analysis)}</li>`,
  )
  return html`<section aria-labelledby="dates"><h2 id="dates">Dates</h2><ol class="timeline">${items}</ol></section>`
}

interface Moment {
  /** As in `value`: a day, a month, an interval, … */
  readonly value: string
  /** Days since 1970. */
  readonly day: number
  /** Null: the day of the article. */
  readonly entity: Entity | null
}

/** What has a place in the calendar: neither «20 minutes» nor "10:00". */
function momentsOf({ date, entities = [] }: PartialAnalysis): Moment[] {
  const moments = entities.flatMap((entity): Moment[] => {
    const { value } = entity
    const day = typeof value === 'string' ? firstDay(value) : null
    return day === null || typeof value !== 'string' ? [] : [{ value, day, entity }]
  })
  const published = date === null ? null : firstDay(date)
  if (date !== null && published !== null) moments.push({ value: date, day: published, entity: null })
  return moments.sort((a, b) => a.day - b.day || a.value.length - b.value.length)
}

/** Days from 1970 to the first day that is meant; null for what is no date. */
export function firstDay(value: string): number | null {
  const { year, month = '1', day = '1', week } = CALENDAR.exec(value)?.groups ?? {}
  if (year === undefined) return null
  if (week === undefined) return dayNumber(Number(year), Number(month), Number(day))
  // the week with 4 January in it is the first one: https://en.wikipedia.org/wiki/ISO_week_date
  const fourth = dayNumber(Number(year), 1, 4)
  const monday = fourth - ((fourth + THURSDAY) % WEEK)
  return monday + (Number(week) - 1) * WEEK
}

/** 1970 began with a Thursday, three days after a Monday. */
const THURSDAY = 3
const WEEK = 7

// 2025-09-04, 2025-09, 2025, 2025-W36, 2014/2016
const CALENDAR = /^(?<year>\d{4})(?:-(?:(?<month>\d\d)(?:-(?<day>\d\d))?|W(?<week>\d\d)))?(?:\/|$)/u

function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000
}

/** `gap0` to `gap4`: days, weeks, months, years, decades. */
function gapOf(before: Moment | undefined, { day }: Moment): string {
  const days = before ? day - before.day : 0
  return `gap${days === 0 ? 0 : Math.min(4, Math.ceil(Math.log10(days + 1)))}`
}

function renderMoment({ value, entity }: Moment, { language }: PartialAnalysis): Markup {
  const time = html`<time${!value.includes('/') && html` datetime="${value}"`}>${value.replace('/', ' – ')}</time>`
  if (!entity) return html`${time} <span class="published">the article</span>`
  const words = entity.name === value ? null : html` <bdi lang="${language.code}">${entity.name}</bdi>`
  return html`<button type="button" class="entity" data-step="${entity.id}">${time}${words}</button>`
}
