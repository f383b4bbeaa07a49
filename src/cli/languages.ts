import { UserError } from '../errors.ts'
import { languages } from '../language/registry.ts'
import { toJson } from '../output/json.ts'
import { print } from './print.ts'

/** Prints the supported languages, as a table or as JSON. */
export async function printLanguages(json: boolean): Promise<number> {
  const rows = Object.values(languages).map(({ code, name, support }) => ({ code, name, support }))
  await print(json ? toJson(rows) : table([['code', 'name', 'support'], ...rows.map((row) => Object.values(row))]))
  return 0
}

/** Throws a `UserError` for a language that has no data. */
export function checkLanguage(code: string | undefined): void {
  if (code === undefined || languages[code]) return
  throw new UserError('usage', `language '${code}' is not supported: ${Object.keys(languages).join(', ')}`)
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
