import type { PartialAnalysis } from '../analysis.ts'

/** What a cell holds; a day is text like "2025-09-04", and Parquet makes a date of it. */
export type CellType = 'text' | 'texts' | 'integer' | 'integers' | 'number' | 'day'

export type Cell = string | number | readonly string[] | readonly number[] | null

export interface Column {
  readonly name: string
  readonly type: CellType
}

/** A kind of record as rows and columns, the same in every format. */
export interface Table<Name extends string = string> {
  readonly name: Name
  readonly columns: readonly Column[]
  /** The rows of one article; `number` counts the articles from 1. */
  readonly rows: (analysis: PartialAnalysis, number: number) => Cell[][]
}

/** One record, and the article it stands in. */
export interface Row<Record> {
  readonly number: number
  readonly analysis: PartialAnalysis
  readonly record: Record
}

type Definition<Record> = readonly [name: string, type: CellType, read: (row: Row<Record>) => Cell | undefined]

/** Makes a table of what it has rows of, and of its columns. */
export function defineTable<Name extends string, Record>(
  name: Name,
  records: (analysis: PartialAnalysis) => readonly Record[],
  definitions: readonly Definition<Record>[],
): Table<Name> {
  return {
    name,
    columns: definitions.map(([name, type]) => ({ name, type })),
    rows: (analysis, number) =>
      records(analysis).map((record) => definitions.map(([, , read]) => read({ number, analysis, record }) ?? null)),
  }
}
