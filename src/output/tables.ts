import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PartialAnalysis } from '../analysis.ts'
import { TABLES } from './columns.ts'
import { openCsv, type Sink } from './csv.ts'
import { discard, draftOf, publish } from './draft.ts'

export const TABLE_FORMATS = ['csv', 'parquet', 'json'] as const

export type TableFormat = (typeof TABLE_FORMATS)[number]

export interface TableOptions {
  /** The folder that the paths of the articles are cut to in a tree of `json`: out/a.txt.json, not out/articles/a.txt.json. */
  readonly root?: string
}

/**
 * Writes articles, quotations and entities into a folder as they come: three tables of `csv` or `parquet`, or a tree of
 * `json` files. A file gets its name when it is whole and on disk; should `analyses` throw, no file of a table is changed.
 */
export async function writeTables(
  folder: string,
  analyses: AsyncIterable<PartialAnalysis>,
  format: TableFormat,
  { root }: TableOptions = {},
): Promise<void> {
  await mkdir(folder, { recursive: true })
  if (format === 'json') return (await import('./tree.ts')).writeTree(folder, analyses, root)
  const paths = TABLES.map(({ name }) => join(folder, `${name}.${format}`))
  try {
    const openTable = format === 'csv' ? openCsv : (await import('./parquet.ts')).openParquet
    const sinks = await Promise.all(TABLES.map(({ columns }, i) => openTable(draftOf(paths[i]!), columns)))
    await pour(analyses, sinks)
    for (const path of paths) await publish(path)
  } catch (error) {
    for (const path of paths) await discard(path)
    throw error
  }
}

async function pour(analyses: AsyncIterable<PartialAnalysis>, sinks: readonly Sink[]): Promise<void> {
  try {
    let number = 0
    for await (const analysis of analyses) {
      number++
      for (const [i, { rows }] of TABLES.entries()) await sinks[i]!.write(rows(analysis, number))
    }
  } finally {
    for (const sink of sinks) await sink.close()
  }
}
