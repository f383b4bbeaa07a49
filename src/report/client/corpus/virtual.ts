import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core'

/** Rows of which only those in the window are in the page. */
export interface Rows {
  /** Shows these, in this order. */
  readonly show: (order: readonly number[]) => void
}

/** Makes rows when they come into the window; arrow keys, Page Up and Down, Home and End go from one to another. */
export function startRows(body: HTMLElement, makeRow: (number: number) => HTMLElement): Rows {
  let order: readonly number[] = []
  let current = 0
  let moved = false
  const live = new Map<number, HTMLElement>()
  const options = () => ({
    count: order.length,
    getScrollElement: () => window,
    estimateSize: () => ESTIMATE,
    getItemKey: (index: number) => order[index] ?? index,
    overscan: OVERSCAN,
    // below what stays at the top
    scrollPaddingStart: STUCK,
    scrollMargin: body.getBoundingClientRect().top + scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    // a new function, or the range is not asked for again
    rangeExtractor: (range: Range) => withCurrent(range),
    onChange: render,
  })
  const list = new Virtualizer<Window, HTMLElement>(options())
  list._didMount()
  body.addEventListener('keydown', move)
  body.addEventListener('focusin', follow)
  addEventListener('beforeprint', print)
  addEventListener('afterprint', () => show(order))
  new ResizeObserver(() => list.setOptions(options())).observe(document.body)

  function show(rows: readonly number[]): void {
    order = rows
    current = 0
    moved = false
    live.clear()
    body.replaceChildren()
    list.setOptions(options())
    list._willUpdate()
    list.measure()
    render()
  }

  /** The row that has the focus stays, wherever the window goes. */
  function withCurrent(range: Range): number[] {
    const shown = defaultRangeExtractor(range)
    return moved && current < order.length && !shown.includes(current)
      ? [...shown, current].sort((a, b) => a - b)
      : shown
  }

  function render(): void {
    const items = list.getVirtualItems()
    const wanted = new Set(items.map(({ index }) => index))
    body.style.height = `${list.getTotalSize()}px`
    for (const [index, row] of live) {
      if (wanted.has(index)) continue
      row.remove()
      live.delete(index)
    }
    for (const [place, { index, start }] of items.entries()) {
      const row = live.get(index) ?? add(index)
      row.style.transform = `translateY(${start - list.options.scrollMargin}px)`
      row.tabIndex = index === current ? 0 : -1
      if (body.children[place] !== row) body.insertBefore(row, body.children[place] ?? null)
      list.measureElement(row)
    }
  }

  function add(index: number): HTMLElement {
    const row = makeRow(order[index]!)
    row.setAttribute('aria-rowindex', String(index + 2))
    row.dataset.index = String(index)
    live.set(index, row)
    return row
  }

  function move(event: KeyboardEvent): void {
    const step = STEPS[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(Math.max(0, Math.min(order.length - 1, current + step)))
  }

  function go(index: number): void {
    current = index
    moved = true
    list.setOptions(options())
    render()
    live.get(index)?.focus({ preventScroll: true })
    list.scrollToIndex(index)
  }

  function follow({ target }: FocusEvent): void {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
    if (!row) return
    current = Number(row.dataset.index)
    moved = true
  }

  /** Paper has no window: the first rows, one below the other. */
  function print(): void {
    live.clear()
    body.replaceChildren(...order.slice(0, PRINTED).map((number) => makeRow(number)))
    body.style.height = 'auto'
  }

  return { show }
}

/** Pixels of a row that was not seen yet. */
const ESTIMATE = 84
const STUCK = 80
const OVERSCAN = 8
const PRINTED = 300
const PAGE = 8

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}
