import type { Corpus, Row } from '../../../corpus/types.ts'

export type Column = 'speaker' | 'kind' | 'article' | 'date' | 'confidence'

/** Null: as they stand in the articles. */
export type Sort = { readonly column: Column; readonly descending: boolean } | null

export const COLUMNS: readonly Column[] = ['speaker', 'kind', 'article', 'date', 'confidence']

/** Rows in their order; what has no value comes last, equal ones stay as they stand. */
export function ordered(corpus: Corpus, rows: readonly number[], sort: Sort): number[] {
  if (sort === null) return [...rows]
  const ranks = ranksOf(corpus, sort.column)
  const sign = sort.descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const [one, other] = [ranks[a]!, ranks[b]!]
    if (one === other) return a - b
    if (one < 0 || other < 0) return other - one
    return sign * (one - other)
  })
}

const known = new Map<Column, readonly number[]>()

/** The place of each row's value among the values of the column: strings are compared once. */
function ranksOf(corpus: Corpus, column: Column): readonly number[] {
  const ranks = known.get(column) ?? rank(corpus.rows.map((row) => VALUES[column](row, corpus)))
  known.set(column, ranks)
  return ranks
}

const VALUES: Readonly<Record<Column, (row: Row, corpus: Corpus) => string | number | null>> = {
  speaker: ({ speaker }) => speaker,
  kind: ({ kind }) => KINDS[kind],
  article: ({ article }, { articles }) => articles[article]!.title ?? articles[article]!.id,
  date: ({ article }, { articles }) => articles[article]!.date,
  confidence: ({ confidence }) => confidence,
}

const KINDS = { direct: 0, mixed: 1, indirect: 2 }

function rank(values: readonly (string | number | null)[]): number[] {
  const distinct = [...new Set(values)].filter((value) => value !== null)
  const places = new Map(distinct.sort(compare).map((value, place) => [value, place]))
  return values.map((value) => (value === null ? -1 : places.get(value)!))
}

function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : LETTERS.compare(String(one), String(other))
}

const LETTERS = new Intl.Collator(['uk', 'en'])
