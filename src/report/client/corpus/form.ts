import { grouped } from '../../../corpus/say.ts'
import { find, link, make } from './dom.ts'
import { EVERY_KIND, type Filters, NO_FILTERS } from './filters.ts'
import type { State, View } from './state.ts'

/** Binds the controls to what is looked at, in both directions. */
export function bindForm(state: State): void {
  const form = find<HTMLFormElement>('#filters')
  fillNames(state)
  form.addEventListener('input', () => state.change(readForm(form)))
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    state.change(NO_FILTERS)
  })
  for (const button of document.querySelectorAll<HTMLElement>('[data-about]')) {
    const about = Number(button.dataset.about)
    button.addEventListener('click', () => state.change({ about: state.view().about === about ? null : about }))
  }
  state.listen((view) => show(form, view, state))
}

function readForm(form: HTMLFormElement): Partial<Filters> {
  const data = new FormData(form)
  const value = (name: string) => String(data.get(name) ?? '') || null
  const speaker = value('speaker')
  const kinds = EVERY_KIND.filter((kind) => data.getAll('kind').includes(kind))
  return {
    search: value('search') ?? '',
    speaker: speaker === 'unnamed' || speaker === 'unattributed' ? speaker : numberOrNull(speaker),
    about: numberOrNull(value('about')),
    kinds,
    language: value('language'),
    from: value('from'),
    to: value('to'),
    sure: Number(value('sure')),
  }
}

function numberOrNull(value: string | null): number | null {
  return value === null ? null : Number(value)
}

function show(form: HTMLFormElement, view: View, state: State): void {
  for (const name of ['search', 'language', 'from', 'to', 'sure', 'speaker', 'about'] as const) {
    const field = form.elements.namedItem(name)
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue
    const value = String(view[name] ?? '')
    if (field instanceof HTMLSelectElement) offer(field, value, state)
    if (field.value !== value) field.value = value
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=kind]'))
    box.checked = view.kinds.some((kind) => kind === box.value)
  for (const button of document.querySelectorAll<HTMLElement>('[data-about]'))
    button.setAttribute('aria-pressed', String(Number(button.dataset.about) === view.about))
  showArticle(view, state)
  find('#shown').textContent = shownOf(state.rows().length, state)
  find<HTMLButtonElement>('#filters [type=reset]').disabled = !isFiltered(view)
}

/** «412 of 861 quotations» */
export function shownOf(shown: number, { corpus }: State): string {
  const all = grouped(corpus.rows.length)
  return shown === corpus.rows.length ? `${all} quotations` : `${grouped(shown)} of ${all} quotations`
}

/** Whether anything is set. */
export function isFiltered(view: View): boolean {
  const keys = Object.keys(NO_FILTERS) as (keyof Filters)[]
  return view.kinds.length !== EVERY_KIND.length || keys.some((key) => key !== 'kinds' && view[key] !== NO_FILTERS[key])
}

/** Who is chosen elsewhere may not be among those listed. */
function offer(select: HTMLSelectElement, value: string, { corpus }: State): void {
  if (value === '' || [...select.options].some((option) => option.value === value)) return
  const label = corpus.names[Number(value)]?.name ?? value
  select.append(make('option', { value }, label))
}

/** «only in “Title” ×» */
function showArticle({ article }: View, { corpus, change }: State): void {
  const place = find('#article')
  place.replaceChildren()
  if (article === null) return
  const { title, id } = corpus.articles[article]!
  const clear = link('×', () => change({ article: null }))
  clear.setAttribute('aria-label', 'all articles')
  place.replaceChildren(`only in “${title ?? id}” `, clear)
}

function fillNames({ corpus }: State): void {
  const { names, figures, mentioned } = corpus
  const option = (name: number) => make('option', { value: name }, names[name]!.name)
  const sources = [
    make('option', { value: 'unnamed' }, 'unnamed sources'),
    make('option', { value: 'unattributed' }, 'unattributed'),
  ]
  find('[name=speaker]').append(
    make('optgroup', { label: 'Without a name' }, ...sources),
    make('optgroup', { label: 'Quoted most' }, ...figures.speakers.map(({ name }) => option(name))),
  )
  const groups = mentioned.map(({ type, names: most }) =>
    make('optgroup', { label: type.toLowerCase() }, ...most.map(({ name }) => option(name))),
  )
  find('[name=about]').append(...groups)
}
