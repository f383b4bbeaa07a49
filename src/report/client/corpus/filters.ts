import type { Corpus, Kind, Row } from '../../../corpus/types.ts'
import { fold } from '../../../text/fold.ts'

/** What of the corpus is looked at; null and the empty string leave everything. */
export interface Filters {
  readonly search: string
  /** The number of a name. */
  readonly speaker: number | 'unnamed' | 'unattributed' | null
  readonly about: number | null
  readonly kinds: readonly Kind[]
  readonly language: string | null
  readonly from: string | null
  readonly to: string | null
  readonly sure: number
  readonly article: number | null
}

export const EVERY_KIND: readonly Kind[] = ['direct', 'mixed', 'indirect']

export const NO_FILTERS: Filters = {
  search: '',
  speaker: null,
  about: null,
  kinds: EVERY_KIND,
  language: null,
  from: null,
  to: null,
  sure: 0,
  article: null,
}

/** Whether a row passes; by number, as what is sought in was folded once. */
export type Test = (row: Row, number: number) => boolean

/** The tests of the filters that are set, those left aside excepted: a chart of speakers goes on showing the others, too. */
export function testsOf(corpus: Corpus, filters: Filters, aside: readonly (keyof Filters)[] = []): Test[] {
  const keys = Object.keys(TESTS) as (keyof Filters)[]
  return keys.filter((key) => !aside.includes(key)).flatMap((key) => TESTS[key](filters, corpus) ?? [])
}

const TESTS: Readonly<Record<keyof Filters, (filters: Filters, corpus: Corpus) => Test | null>> = {
  search: ({ search }, corpus) => {
    const words = wordsOf(search)
    if (words.length === 0) return null
    const folded = foldedRows(corpus)
    return (_, number) => words.every((word) => folded[number]!.includes(word))
  },
  speaker: ({ speaker }) => {
    if (speaker === null) return null
    if (speaker === 'unattributed') return (row) => row.speaker === null
    if (speaker === 'unnamed') return (row) => row.speaker !== null && row.by.length === 0
    return (row) => row.by.includes(speaker)
  },
  about: ({ about }) => (about === null ? null : (row) => row.about.includes(about)),
  kinds: ({ kinds }) => (kinds.length === EVERY_KIND.length ? null : (row) => kinds.includes(row.kind)),
  language: ({ language }, { articles }) =>
    language === null ? null : (row) => (articles[row.article]!.language ?? 'unknown') === language,
  from: ({ from }, { articles }) => (from === null ? null : (row) => (articles[row.article]!.date ?? '') >= from),
  to: ({ to }, { articles }) => (to === null ? null : (row) => (articles[row.article]!.date ?? LATER) <= to),
  sure: ({ sure }) => (sure === 0 ? null : (row) => row.confidence >= sure),
  article: ({ article }) => (article === null ? null : (row) => row.article === article),
}

const LATER = '~'

/** What is sought: every word has to be there. */
export function wordsOf(search: string): string[] {
  return fold(search.normalize('NFC')).split(/\s+/u).filter(Boolean)
}

let folded: readonly string[] | undefined

/** Words, speaker and title, when first something is sought. */
function foldedRows({ rows, articles }: Corpus): readonly string[] {
  folded ??= rows.map(({ text, speaker, article }) =>
    fold(`${text}\n${speaker ?? ''}\n${articles[article]!.title ?? articles[article]!.id}`.normalize('NFC')),
  )
  return folded
}
