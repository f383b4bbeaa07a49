import { open } from 'node:fs/promises'
import { csvHeader, csvLine } from './cells.ts'
import type { Cell, Column } from './table.ts'

/** Where rows go; `close` comes once, after the last. */
export interface Sink {
  readonly write: (rows: readonly (readonly Cell[])[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** Begins a file of CSV. */
export async function openCsv(path: string, columns: readonly Column[]): Promise<Sink> {
  const file = await open(path, 'w')
  let waiting = csvHeader(columns)
  const flush = async () => {
    const text = waiting
    waiting = ''
    await file.appendFile(text)
  }
  return {
    async write(rows) {
      for (const row of rows) waiting += csvLine(row)
      if (waiting.length > CHUNK) await flush()
    },
    async close() {
      await flush().finally(() => file.close())
    },
  }
}

const CHUNK = 1 << 16
