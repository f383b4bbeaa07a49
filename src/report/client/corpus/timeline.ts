import { plot, pointerX, rectY, ruleY, tip } from '@observablehq/plot'
import { binned, endOf, startOf, type Unit, unitOf } from '../../../corpus/bins.ts'
import { dates, grouped } from '../../../corpus/say.ts'
import { sum } from '../../../corpus/tally.ts'
import type { Bin } from '../../../corpus/types.ts'
import { MANNERS } from '../../terms.ts'
import { find, link, make, numbers } from './dom.ts'
import { startFigure } from './figure.ts'
import { EVERY_KIND } from './filters.ts'
import type { State } from './state.ts'

/** Quotations by the date of their article. */
export function setUpTimeline(state: State): void {
  const { first, last } = state.corpus.totals
  const box = find('[data-chart=when]')
  if (first === null || last === null) {
    box.replaceChildren(make('p', { class: 'quiet' }, 'No article has a date.'))
    return
  }
  const unit = unitOf(first, last)
  const figure = startFigure(box)
  const pick = (start: string) => state.change(picked(start, unit, state))
  state.listen(() => {
    const { days, kinds } = state.figures(['from', 'to'])
    const bins = binned(days, unit)
    const none = sum(kinds) > 0 ? 'None of the articles has a date.' : 'No quotation passes the filters.'
    const domain = [startOf(first, unit), endOf(last, unit)] as const
    figure.draw(
      (width) => (bins.length > 0 ? chart({ bins, unit, domain, width, pick }) : make('p', { class: 'quiet' }, none)),
      () => table(bins, unit, pick),
    )
  })
}

interface Drawing {
  readonly bins: readonly Bin[]
  readonly unit: Unit
  readonly domain: readonly [string, string]
  readonly width: number
  readonly pick: (start: string) => void
}

function chart({ bins, unit, domain, width, pick }: Drawing): Node {
  const bars = bins.flatMap((bin) =>
    EVERY_KIND.map((kind) => ({
      x1: new Date(bin.start),
      x2: new Date(endOf(bin.start, unit)),
      count: bin[kind],
      kind,
    })),
  )
  const inset = width / Math.max(1, bins.length) > WIDE ? 1 : 0.25
  const svg = plot({
    ...{ width, height: HEIGHT, className: 'plot', marginLeft: 36, marginRight: 8, marginTop: 14, marginBottom: 34 },
    ariaLabel: `Quotations by ${unit}`,
    x: { type: 'utc', domain: domain.map((day) => new Date(day)) },
    y: { grid: true, ticks: Math.min(4, Math.max(1, ...bins.map(sum))), label: null, tickFormat: grouped },
    color: { domain: EVERY_KIND, range: EVERY_KIND.map((kind) => `var(--${kind})`) },
    marks: [
      rectY(bars, { x1: 'x1', x2: 'x2', y: 'count', fill: 'kind', insetLeft: inset, insetRight: inset }),
      ruleY([0]),
      tip(bins, pointerX({ x: middle(unit), y: sum, title: (bin: Bin) => told(bin, unit) })),
    ],
  })
  svg.addEventListener('click', () => {
    // the bin below the pointer, see https://observablehq.com/plot/interactions/pointer
    const bin = svg.value as Bin | null
    if (bin) pick(bin.start)
  })
  return svg
}

const HEIGHT = 200
/** Pixels of a bar that can do with a gap. */
const WIDE = 8

function middle(unit: Unit): (bin: Bin) => Date {
  return ({ start }) => new Date((Date.parse(start) + Date.parse(endOf(start, unit))) / 2)
}

/** «1–7 Sept 2025\n14 quotations: 8 direct, …» */
function told(bin: Bin, unit: Unit): string {
  const parts = EVERY_KIND.filter((kind) => bin[kind] > 0).map((kind) => `${grouped(bin[kind])} ${MANNERS[kind]}`)
  return [spanOf(bin.start, unit), ...parts].join('\n')
}

function table(bins: readonly Bin[], unit: Unit, pick: (start: string) => void): Node {
  const rows = bins.map((bin) => [
    link(spanOf(bin.start, unit), () => pick(bin.start)),
    ...EVERY_KIND.map((kind) => grouped(bin[kind])),
    grouped(sum(bin)),
  ])
  return numbers('Quotations by date', ['Date', ...EVERY_KIND.map((kind) => MANNERS[kind]), 'together'], rows)
}

function spanOf(start: string, unit: Unit): string {
  return dates(start, lastDay(start, unit))
}

function lastDay(start: string, unit: Unit): string {
  return new Date(Date.parse(endOf(start, unit)) - 86_400_000).toISOString().slice(0, 10)
}

/** The days of a bar, or none of them when it is picked again. */
function picked(start: string, unit: Unit, { view }: State): { from: string | null; to: string | null } {
  const to = lastDay(start, unit)
  const { from: before, to: until } = view()
  return before === start && until === to ? { from: null, to: null } : { from: start, to }
}
