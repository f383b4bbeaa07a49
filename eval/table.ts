import { align } from './align.ts'
import type { Scores } from './score.ts'
import { ERRORS, TARGETS } from './sets.ts'

/** One line of the table. */
export interface Row {
  readonly set: string
  readonly measure: string
  readonly score: number
  /** The score kept in git. */
  readonly last: number | undefined
  /** How long the set took; only in the first row of a set. */
  readonly seconds: number | undefined
}

const HEAD = ['set', 'measure', 'score', 'target', 'last', 'change', 'seconds', '']

/** `{ f1: 0.8 }` of `entities/uk.news` is kept as `entities/uk.news f1`. */
export function key(set: string, measure: string): string {
  return `${set} ${measure}`
}

/** The rows of one set, beside the scores kept before. */
export function rows(set: string, scores: Scores, kept: Scores, seconds: number): Row[] {
  return Object.entries(scores).map(([measure, score], i) => ({
    set,
    measure,
    score,
    last: kept[key(set, measure)],
    seconds: i === 0 ? seconds : undefined,
  }))
}

/** An aligned table and a closing line that counts what is below its target and what fell. */
export function table(list: readonly Row[]): string {
  const below = list.filter(missed).length
  return `${align([HEAD, ...list.map(cells)])}\n\n${list.length} measures, ${below} below target, ${list.filter(fell).length} fell`
}

function cells(row: Row): string[] {
  const { set, measure, score, last, seconds } = row
  const values = [score, TARGETS[key(set, measure)], last].map((value) => number(measure, value))
  const marks = [missed(row) && 'below target', fell(row) && 'FELL'].filter(Boolean).join(', ')
  return [set, measure, ...values, change(row), seconds?.toFixed(1) ?? '', marks]
}

function missed({ set, measure, score }: Row): boolean {
  return score < (TARGETS[key(set, measure)] ?? 0)
}

function fell({ measure, score, last = score }: Row): boolean {
  return ERRORS.test(measure) ? score > last : score < last
}

/** Counts of errors are whole; shares have the four digits that are kept. */
function number(measure: string, value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(ERRORS.test(measure) ? 0 : 4)
}

function change({ measure, score, last }: Row): string {
  if (last === undefined) return 'new'
  return score === last ? '=' : (score > last ? '+' : '') + number(measure, score - last)
}
