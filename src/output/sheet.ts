import type { Analysis } from '../analysis.ts'
import { UserError } from '../errors.ts'
import { csvHeader, csvLine } from './cells.ts'
import { TABLES } from './columns.ts'
import type { Part } from './only.ts'
import type { Table } from './table.ts'
import { applyView, type View } from './view.ts'

/** The names of the columns of the one table that is printed. Throws a `UserError` where `--only` names none, or several. */
export function sheetHeader({ only }: View): string {
  return csvHeader(tableOf(only).columns)
}

/** The rows of one article, which has this number among those that are printed. */
export function sheetRows(analysis: Analysis, { only, ...view }: View, number: number): string {
  return tableOf(only).rows(applyView(analysis, view), number).map(csvLine).join('')
}

function tableOf(only: ReadonlySet<Part> = new Set(['quotations'])): Table {
  const table = only.size === 1 ? TABLES.find(({ name }) => only.has(name)) : undefined
  if (table) return table
  throw new UserError('usage', '--format csv prints one table: --only quotations, --only entities or --only articles')
}
