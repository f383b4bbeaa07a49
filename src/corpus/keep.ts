import type { Row } from './types.ts'

/** The surest rows, so many at most; of equally sure ones those that come first. */
export interface Kept<T> {
  readonly offer: (row: T) => void
  /** In the order in which they came. */
  readonly rows: () => T[]
}

/** Holds twice as many as are wanted, and drops the unsure half whenever it is full. */
export function keepSurest<T extends Pick<Row, 'confidence'>>(limit: number): Kept<T> {
  let kept: Numbered<T>[] = []
  let number = 0
  let bar = -1

  function offer(row: T): void {
    if (row.confidence <= bar) return
    kept.push({ row, number: number++ })
    if (kept.length >= 2 * limit + ROOM) prune()
  }

  function prune(): void {
    if (kept.length <= limit) return
    kept = kept.sort(bySureness).slice(0, limit)
    bar = kept.at(-1)?.row.confidence ?? 1
  }

  function rows(): T[] {
    prune()
    return kept.sort((a, b) => a.number - b.number).map(({ row }) => row)
  }

  return { offer, rows }
}

interface Numbered<T> {
  readonly row: T
  readonly number: number
}

/** So that few are not sorted at every turn. */
const ROOM = 1000

function bySureness<T extends Pick<Row, 'confidence'>>(one: Numbered<T>, other: Numbered<T>): number {
  return other.row.confidence - one.row.confidence || one.number - other.number
}
