import type { Corpus, Kind } from '../../../corpus/types.ts'
import { EVERY_KIND, type Filters, NO_FILTERS } from './filters.ts'
import { COLUMNS, type Sort } from './order.ts'
import type { View } from './state.ts'

/** Reads what a link to the page shows: `#speaker=PERSON:Володимир+Зеленський&kind=direct&sort=-date`. */
export function readHash(corpus: Corpus, hash: string): View {
  const given = new URLSearchParams(hash.slice(1))
  const kinds = given.get('kind')?.split(',').filter(isKind)
  const sure = Number(given.get('sure'))
  return {
    search: given.get('search') ?? '',
    speaker: readSpeaker(corpus, given.get('speaker')),
    about: numberOf(corpus, given.get('about')),
    kinds: kinds && kinds.length > 0 ? kinds : EVERY_KIND,
    language: given.get('language'),
    from: given.get('from'),
    to: given.get('to'),
    sure: sure > 0 && sure <= 1 ? sure : 0,
    article: found(corpus.articles.findIndex(({ id }) => id === given.get('article'))),
    sort: readSort(given.get('sort')),
  }
}

/** Puts it there, without a step in the history. */
export function writeHash(corpus: Corpus, view: View): void {
  const entries = Object.entries(wordsOf(corpus, view)).filter(([, value]) => value !== null && value !== '')
  const hash = new URLSearchParams(entries as [string, string][]).toString()
  const place = hash ? `#${hash}` : location.pathname + location.search
  if (hash === location.hash.slice(1)) return
  try {
    history.replaceState(null, '', place)
  } catch {
    // a page in a frame, or of no address, may not
  }
}

function wordsOf(corpus: Corpus, view: View): Readonly<Record<keyof Filters | 'kind' | 'sort', string | null>> {
  const { speaker, about, kinds, sure, article, sort } = view
  return {
    ...{ search: view.search, language: view.language, from: view.from, to: view.to },
    speaker: typeof speaker === 'number' ? nameOf(corpus, speaker) : speaker,
    about: about === null ? null : nameOf(corpus, about),
    kinds: null,
    kind: kinds.length === EVERY_KIND.length ? null : kinds.join(),
    sure: sure === NO_FILTERS.sure ? null : String(sure),
    article: article === null ? null : corpus.articles[article]!.id,
    sort: sort && (sort.descending ? '-' : '') + sort.column,
  }
}

function nameOf({ names }: Corpus, number: number): string {
  const { type, name } = names[number]!
  return `${type}:${name}`
}

function numberOf({ names }: Corpus, sought: string | null): number | null {
  return found(names.findIndex(({ type, name }) => `${type}:${name}` === sought))
}

function readSpeaker(corpus: Corpus, sought: string | null): Filters['speaker'] {
  return sought === 'unnamed' || sought === 'unattributed' ? sought : numberOf(corpus, sought)
}

function readSort(given: string | null): Sort {
  const column = COLUMNS.find((name) => name === given?.replace(/^-/u, ''))
  return column ? { column, descending: given?.startsWith('-') ?? false } : null
}

function isKind(kind: string): kind is Kind {
  return EVERY_KIND.some((known) => known === kind)
}

function found(index: number): number | null {
  return index < 0 ? null : index
}
