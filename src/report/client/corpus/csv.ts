import type { Corpus } from '../../../corpus/types.ts'
import { csvHeader, csvLine } from '../../../output/cells.ts'
import { make } from './dom.ts'

/** Gives the rows to the reader as a file for a spreadsheet. */
export function saveCsv({ rows, articles }: Corpus, order: readonly number[]): void {
  const lines = order.map((number) => {
    const { text, speaker, kind, confidence, article } = rows[number]!
    const { id, title, date, url } = articles[article]!
    return csvLine([text, speaker, kind, confidence, id, title, date, url])
  })
  const blob = new Blob([csvHeader(COLUMNS), ...lines], { type: 'text/csv;charset=utf-8' })
  const address = URL.createObjectURL(blob)
  make('a', { href: address, download: 'quotations.csv' }).click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

const COLUMNS = ['quotation', 'speaker', 'kind', 'confidence', 'article', 'title', 'date', 'url'].map(
  (name) => ({ name, type: 'text' }) as const,
)
