import { make } from './dom.ts'

/** A chart in its place, its numbers below. */
export interface Figure {
  /** Draws it as wide as it may be, now and whenever that changes. */
  readonly draw: (chart: (width: number) => Node, numbers: () => Node) => void
}

export function startFigure(box: Element): Figure {
  const stage = make('div', { class: 'stage' })
  const details = make('details', { class: 'numbers' }, make('summary', {}, 'The numbers'))
  box.replaceChildren(stage, details)
  let width = 0
  let paint: () => void = () => {}
  new ResizeObserver(() => {
    if (stage.clientWidth !== width) paint()
  }).observe(stage)

  let fill: (() => Node) | undefined
  const show = () => {
    if (details.open && fill) details.replaceChildren(details.firstElementChild!, fill())
  }
  details.addEventListener('toggle', show)

  function draw(chart: (width: number) => Node, numbers: () => Node): void {
    fill = numbers
    paint = () => {
      width = stage.clientWidth
      if (width >= NARROWEST) stage.replaceChildren(bare(chart(width)))
    }
    paint()
    show()
  }

  return { draw }
}

/** Nothing can be drawn in less, as while a page is being printed. */
const NARROWEST = 200

/**
 * Plot brings a style element, which the policy of the page forbids, and names its groups, which have no role. The style is
 * in corpus.css, the numbers are in the table.
 */
function bare(chart: Node): Node {
  if (!(chart instanceof SVGElement)) return chart
  for (const style of chart.querySelectorAll('style')) style.remove()
  for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  chart.setAttribute('role', 'img')
  return chart
}
