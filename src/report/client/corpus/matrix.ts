import { axisX, axisY, cell, type Markish, plot, text } from '@observablehq/plot'
import { grouped } from '../../../corpus/say.ts'
import { SIDE } from '../../../corpus/tally.ts'
import type { Pair } from '../../../corpus/types.ts'
import { find, link, make, numbers } from './dom.ts'
import { startFigure } from './figure.ts'
import type { State } from './state.ts'

/** Who speaks about whom: speakers down, those named across, the number of quotations where they meet. */
export function setUpMatrix(state: State): void {
  const figure = startFigure(find('[data-chart=about]'))
  state.listen(() => {
    const { pairs } = state.figures(['speaker', 'about'])
    figure.draw(
      (width) => {
        find('#about-shown').textContent = leftOut(pairs, columnsIn(width))
        return pairs.length > 0 ? chart(pairs, width, state) : make('p', { class: 'quiet' }, 'Nobody is named.')
      },
      () => table(pairs, state),
    )
  })
}

function chart(pairs: readonly Pair[], width: number, state: State): Node {
  const about = heaviest(pairs, ({ about }) => about).slice(0, columnsIn(width))
  const shown = pairs.filter((pair) => about.includes(pair.about))
  const by = heaviest(shown, ({ by }) => by)
  const label = (name: number) => short(name, state)
  const svg = plot({
    ...{ width, height: TOP + by.length * ROW, className: 'plot' },
    ...{ marginLeft: LEFT, marginTop: TOP, marginRight: RIGHT, marginBottom: 0 },
    ariaLabel: 'Who speaks about whom',
    x: { type: 'band', domain: about, label: null },
    y: { type: 'band', domain: by, label: null },
    marks: [
      cell(cross(by, about), { ...PLACE, inset: 0.5, fill: 'var(--sunken)' }),
      ...countedCells(shown, state),
      axisX({ anchor: 'top', tickRotate: -40, tickSize: 0, tickFormat: label }),
      axisY({ tickSize: 0, tickFormat: label }),
    ],
  })
  pickCells(svg, shown, state)
  return svg
}

const PLACE = { x: 'about', y: 'by' } as const

/** The darker, the more quotations; their number stands in it. */
function countedCells(shown: readonly Pair[], state: State): Markish[] {
  const most = Math.max(...shown.map(({ count }) => count))
  const isChosen = chosenIn(state)
  return [
    cell(shown, {
      ...PLACE,
      inset: 0.5,
      fill: 'var(--direct)',
      fillOpacity: ({ count }: Pair) => opacity(count, most),
      stroke: (pair: Pair) => (isChosen(pair) ? 'var(--focus)' : 'none'),
      strokeWidth: 2,
      title: (pair: Pair) => told(pair, state),
    }),
    text(shown, {
      ...PLACE,
      text: ({ count }: Pair) => grouped(count),
      fill: ({ count }: Pair) => (opacity(count, most) > LIGHT ? 'var(--paper)' : 'var(--ink)'),
      pointerEvents: 'none',
    }),
  ]
}

function columnsIn(width: number): number {
  return Math.min(SIDE, Math.max(3, Math.floor((width - LEFT - RIGHT) / NARROWEST)))
}

/** What a narrow window cannot show; nothing where there is room. */
function leftOut(pairs: readonly Pair[], columns: number): string {
  const named = new Set(pairs.map(({ about }) => about)).size
  return named > columns ? `${columns} of ${named} names fit in this window; the numbers below have all.` : ''
}

const LEFT = 150
const RIGHT = 56
const TOP = 112
const ROW = 26
const NARROWEST = 30

/** In four steps, none of which is too near to both colours of the figure on it. */
function opacity(count: number, most: number): number {
  return STEPS[Math.ceil((STEPS.length * count) / most) - 1]!
}

const STEPS = [0.15, 0.3, 0.45, 0.9]
/** Up to here figures are dark on light. */
const LIGHT = 0.45

function cross(by: readonly number[], about: readonly number[]): Pick<Pair, 'by' | 'about'>[] {
  return by.flatMap((one) => about.map((other) => ({ by: one, about: other })))
}

function heaviest(pairs: readonly Pair[], side: (pair: Pair) => number): number[] {
  const weights = new Map<number, number>()
  for (const pair of pairs) weights.set(side(pair), (weights.get(side(pair)) ?? 0) + pair.count)
  return [...weights].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}

function pickCells(svg: Element, shown: readonly Pair[], state: State): void {
  const cells = svg.querySelectorAll('g[aria-label=cell]')[1]?.querySelectorAll('rect') ?? []
  for (const [index, rect] of [...cells].entries()) {
    rect.addEventListener('click', () => pick(shown[index]!, state))
  }
}

function pick(pair: Pair, state: State): void {
  const chosen = chosenIn(state)(pair)
  state.change({ speaker: chosen ? null : pair.by, about: chosen ? null : pair.about })
}

function chosenIn({ view }: State): (pair: Pair) => boolean {
  const { speaker, about } = view()
  return (pair) => pair.by === speaker && pair.about === about
}

function told({ by, about, count }: Pair, { corpus: { names } }: State): string {
  return `${names[by]!.name} about ${names[about]!.name}: ${grouped(count)}`
}

function short(name: number, { corpus: { names } }: State): string {
  const label = names[name]!.name
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label
}

const LONGEST = 20

function table(pairs: readonly Pair[], state: State): Node {
  const { names } = state.corpus
  const rows = pairs.map((pair) => [
    link(names[pair.by]!.name, () => pick(pair, state)),
    names[pair.about]!.name,
    grouped(pair.count),
  ])
  return numbers('Who speaks about whom', ['Speaker', 'About', 'Quotations'], rows)
}
