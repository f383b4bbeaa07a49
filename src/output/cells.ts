import { printable } from './printable.ts'
import type { Cell, Column } from './table.ts'

/** The names of the columns, after the mark without which Excel takes UTF-8 for another encoding. */
export function csvHeader(columns: readonly Column[]): string {
  return `\uFEFF${csvLine(columns.map(({ name }) => name))}`
}

/** A line as RFC 4180 has it, with nothing in it that a spreadsheet computes or a terminal obeys. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(',')}\r\n`
}

function toCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = defuse(visible(typeof cell === 'string' ? cell : cell.join('; ')))
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What a terminal would obey is replaced; the line breaks of Windows stay. */
function visible(text: string): string {
  return text.split('\r\n').map(printable).join('\r\n')
}

/** Puts an apostrophe before what a spreadsheet would compute: https://owasp.org/www-community/attacks/CSV_Injection */
function defuse(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
}

// =1+1, +1, -1, @SUM(A1), also behind blanks and invisible characters and in full width ＝１; a tab and a line break at the start move to another cell
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}\uFFFD]*[=+\-@＝＋－＠])/u
// -5, +3.7, -1,200 are no formulas
const NUMBER = /^[+-]?\d{1,20}(?:[.,]\d{1,20})?$/u
// what would end a cell, whichever separator the reader guesses, or be trimmed
const SPECIAL = /[",;\t\r\n]|^\s|\s$/u
