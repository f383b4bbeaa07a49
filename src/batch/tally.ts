import { bothLack, type Lacking, NOTHING_READ } from '../input/lacking.ts'
import { nameOf } from '../input/source.ts'
import type { Failed, Outcome } from './task.ts'

/** What came of a run. */
export interface Tally {
  done: number
  failed: number
  /** Done before. */
  skipped: number
  /** By code: how many, and what the first one was told. */
  readonly reasons: Map<string, { count: number; readonly message: string }>
  /** Of the records that are read now. */
  lacking: Lacking
}

/** A run that has not begun. */
export function newTally(): Tally {
  return { done: 0, failed: 0, skipped: 0, reasons: new Map(), lacking: NOTHING_READ }
}

/** Counts what came of a task, of which so many articles were done before. */
export function count(tally: Tally, { done, kept, failures, lacking }: Outcome, before: number): void {
  if (kept) tally.skipped += before
  tally.done += done
  tally.failed += failures.length
  tally.lacking = bothLack(tally.lacking, lacking)
  for (const { code, message } of failures) {
    const reason = tally.reasons.get(code)
    if (reason) reason.count++
    else tally.reasons.set(code, { count: 1, message })
  }
}

/** The end of a run in a line or two: "1,990 done, 10 failed, 152 articles/s", "6 × no text, 4 × is empty". */
export function report({ done, failed, skipped, reasons }: Tally, seconds: number): string[] {
  const counts = [`${number(done)} done`, `${number(failed)} failed`, `${number(skipped)} skipped`]
  const rate = `${number(done / Math.max(seconds, SHORTEST), done / seconds < 10 ? 1 : 0)} articles/s`
  const most = [...reasons.values()].sort((a, b) => b.count - a.count).slice(0, SHOWN)
  const why = most.map(({ count, message }) => `${number(count)} × ${message.slice(0, LONGEST)}`)
  return [[...counts, rate].join(', '), ...(why.length > 0 ? [`failed most often: ${why.join(', ')}`] : [])]
}

const SHORTEST = 0.001
const SHOWN = 3
const LONGEST = 100

/** 12345 is "12,345". */
export function number(value: number, digits = 0): string {
  return value.toFixed(digits).replace(THOUSAND, ',')
}

const THOUSAND = /\B(?=(?:\d{3})+(?:\.|$))/gu

/** What messages call it that failed: by its path, else by its id. */
export function failedName({ id, record }: Failed, path: string | null): string {
  return nameOf(path ?? (id === null ? null : String(id)), record)
}
