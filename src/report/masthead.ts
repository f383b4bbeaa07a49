import type { PartialAnalysis } from '../analysis.ts'
import { count } from '../output/facts.ts'
import { html, type Markup, webAddress } from './markup.ts'

/** What stands above an article: where and when it came out, who wrote it, what there is to beware of. */
export function renderMasthead(analysis: PartialAnalysis): Markup {
  const { site, byline, date, url, language, stats, warnings } = analysis
  const address = webAddress(url)
  const facts = [
    byline && html`<span class="byline" lang="${language.code}">${byline}</span>`,
    date && html`<time datetime="${date}">${longDate(date)}</time>`,
    address && html`<a href="${address}" rel="noopener noreferrer">${new URL(address).host}</a>`,
    html`<span>${language.name ?? 'Language unknown'}</span>`,
    html`<span>${count(stats.words, 'word')}, ${stats.readingMinutes} min read</span>`,
  ]
  return html`<div class="masthead">
${site && html`<div class="site" lang="${language.code}">${site}</div>`}
<div class="facts">${facts.filter(Boolean)}</div>
${warnings.map(({ message }) => html`<div class="warning">${message}</div>`)}
</div>`
}

/** 4 September 2025 */
function longDate(day: string): string {
  const date = new Date(day)
  return DAY.test(day) && !Number.isNaN(date.valueOf()) ? LONG.format(date) : day
}

const DAY = /^\d{4}-\d\d-\d\d$/u
const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
