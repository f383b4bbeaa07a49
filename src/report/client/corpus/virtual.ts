import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core'

/** Rows of which only those in the window are in the page. */
export interface Rows {
  /** Shows these, in this order. */
  readonly show: (order: readonly number[]) => void
}

/** Makes rows when they come into the window; arrow keys, Page Up and Down, Home and End go from one to another. */
export function startRows(body: HTMLElement, makeRow: (number: number) => HTMLElement): Rows {
  const list: List = { body, makeRow, live: new Map(), order: [], current: 0, moved: false }
  const virtual: Virtual = new Virtualizer(optionsOf(list))
  virtual._didMount()
  body.addEventListener('keydown', (event) => move(list, virtual, event))
  body.addEventListener('focusin', (event) => follow(list, event))
  addEventListener('beforeprint', () => print(list))
  addEventListener('afterprint', () => show(list, virtual, list.order))
  new ResizeObserver(() => virtual.setOptions(optionsOf(list))).observe(document.body)
  return { show: (order) => show(list, virtual, order) }
}

type Virtual = Virtualizer<Window, HTMLElement>

interface List {
  readonly body: HTMLElement
  readonly makeRow: (number: number) => HTMLElement
  /** The rows that are in the page, by their places. */
  readonly live: Map<number, HTMLElement>
  order: readonly number[]
  /** Place of the row that the keys go on from. */
  current: number
  /** Somebody went there. */
  moved: boolean
}

function optionsOf(list: List): VirtualizerOptions<Window, HTMLElement> {
  return {
    count: list.order.length,
    getScrollElement: () => window,
    estimateSize: () => ESTIMATE,
    getItemKey: (index: number) => list.order[index] ?? index,
    overscan: OVERSCAN,
    // below what stays at the top
    scrollPaddingStart: STUCK,
    scrollMargin: list.body.getBoundingClientRect().top + scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    // a new function, or the range is not asked for again
    rangeExtractor: (range: Range) => withCurrent(list, range),
    onChange: (virtual) => render(list, virtual),
  }
}

/** The row that has the focus stays, wherever the window goes. */
function withCurrent({ order, current, moved }: List, range: Range): number[] {
  const shown = defaultRangeExtractor(range)
  return moved && current < order.length && !shown.includes(current) ? [...shown, current].sort((a, b) => a - b) : shown
}

function show(list: List, virtual: Virtual, order: readonly number[]): void {
  list.order = order
  list.current = 0
  list.moved = false
  list.live.clear()
  list.body.replaceChildren()
  virtual.setOptions(optionsOf(list))
  virtual._willUpdate()
  virtual.measure()
  render(list, virtual)
}

function render(list: List, virtual: Virtual): void {
  const { body, live, current } = list
  const items = virtual.getVirtualItems()
  body.style.height = `${virtual.getTotalSize()}px`
  removeOthers(live, new Set(items.map(({ index }) => index)))
  for (const [place, { index, start }] of items.entries()) {
    const row = live.get(index) ?? add(list, index)
    row.style.transform = `translateY(${start - virtual.options.scrollMargin}px)`
    row.tabIndex = index === current ? 0 : -1
    if (body.children[place] !== row) body.insertBefore(row, body.children[place] ?? null)
    virtual.measureElement(row)
  }
}

function removeOthers(live: Map<number, HTMLElement>, wanted: ReadonlySet<number>): void {
  for (const [index, row] of live) {
    if (wanted.has(index)) continue
    row.remove()
    live.delete(index)
  }
}

function add({ makeRow, order, live }: List, index: number): HTMLElement {
  const row = makeRow(order[index]!)
  row.setAttribute('aria-rowindex', String(index + 2))
  row.dataset.index = String(index)
  live.set(index, row)
  return row
}

function move(list: List, virtual: Virtual, event: KeyboardEvent): void {
  const step = STEPS[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  go(list, virtual, Math.max(0, Math.min(list.order.length - 1, list.current + step)))
}

function go(list: List, virtual: Virtual, index: number): void {
  list.current = index
  list.moved = true
  virtual.setOptions(optionsOf(list))
  render(list, virtual)
  list.live.get(index)?.focus({ preventScroll: true })
  virtual.scrollToIndex(index)
}

function follow(list: List, { target }: FocusEvent): void {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  if (!row) return
  list.current = Number(row.dataset.index)
  list.moved = true
}

/** Paper has no window: the first rows, one below the other. */
function print({ body, makeRow, live, order }: List): void {
  live.clear()
  body.replaceChildren(...order.slice(0, PRINTED).map((number) => makeRow(number)))
  body.style.height = 'auto'
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
