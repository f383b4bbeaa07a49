import { saveCsv } from './csv.ts'
import { find, link, make } from './dom.ts'
import { NO_FILTERS } from './filters.ts'
import { isFiltered, shownOf } from './form.ts'
import { type Column, ordered } from './order.ts'
import { makeRow } from './row.ts'
import type { State, View } from './state.ts'
import { startRows } from './virtual.ts'

/** The table of quotations: sorts by its heads, holds no more rows than the window shows. */
export function setUpTable(state: State): void {
  const heads = make(
    'div',
    { role: 'row', 'aria-rowindex': 1, class: 'row heads' },
    ...HEADS.map((head) => headOf(head, state)),
  )
  const body = make('div', { role: 'rowgroup', class: 'rows' })
  const table = make(
    'div',
    { role: 'grid', class: 'table', 'aria-labelledby': 'quotations-title', 'aria-colcount': HEADS.length },
    make('div', { role: 'rowgroup', class: 'top' }, heads),
    body,
  )
  let order: number[] = []
  const empty = make('p', { class: 'quiet', hidden: '' }, 'No quotation passes the filters.')
  const shown = make('strong')
  const clear = link('Clear filters', () => state.change(NO_FILTERS))
  const save = link('Download as CSV', () => saveCsv(state.corpus, order))
  find('[data-table=quotations]').append(make('p', { class: 'status' }, shown, clear, save), table, empty)
  const rows = startRows(body, (number) => makeRow(number, state))
  state.listen((view) => {
    order = ordered(state.corpus, state.rows(), view.sort)
    table.setAttribute('aria-rowcount', String(order.length + 1))
    empty.hidden = order.length > 0
    showSort(heads, view)
    rows.show(order)
    shown.textContent = shownOf(order.length, state)
    clear.hidden = !isFiltered(view)
  })
}

interface Head {
  readonly label: string
  readonly column: Column | null
}

const HEADS: readonly Head[] = [
  { label: 'Quotation', column: null },
  { label: 'Speaker', column: 'speaker' },
  { label: 'Kind', column: 'kind' },
  { label: 'Article', column: 'article' },
  { label: 'Date', column: 'date' },
  { label: 'Sure', column: 'confidence' },
]

function headOf({ label, column }: Head, state: State): Node {
  if (column === null) return make('div', { role: 'columnheader' }, label)
  const button = link(label, () => state.change({ sort: next(state.view(), column) }))
  return make('div', { role: 'columnheader', 'aria-sort': 'none', 'data-column': column }, button)
}

/** Up, down, as the articles have it. */
function next({ sort }: View, column: Column): View['sort'] {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? null : { column, descending: true }
}

function showSort(heads: Element, { sort }: View): void {
  for (const head of heads.querySelectorAll<HTMLElement>('[data-column]')) {
    const sorted = sort !== null && head.dataset.column === sort.column
    head.setAttribute('aria-sort', sorted ? (sort.descending ? 'descending' : 'ascending') : 'none')
  }
}
