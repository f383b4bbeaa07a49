import { modelName } from '../entities/tagger.ts'
import { UserError } from '../errors.ts'
import { languageCode } from '../language/code.ts'
import { languages } from '../language/registry.ts'
import { toJson } from '../output/json.ts'
import { print } from './print.ts'

/** Prints the languages with data of their own, as a table or as JSON. */
export async function printLanguages(json: boolean): Promise<number> {
  const rows = Object.values(languages).map((language) => {
    const { code, name, support } = language
    const model = modelName(language)
    return { code, name, support, model, licence: model && MODEL_LICENCE }
  })
  await print(json ? toJson(rows) : table([COLUMNS, ...rows.map((row) => Object.values(row))]))
  return 0
}

/** Throws a `UserError` for what is no language. */
export function checkLanguage(given: string | undefined): void {
  if (given === undefined || languageCode(given) !== null) return
  throw new UserError('usage', `'${given}' is no code of a language: ${Object.keys(languages).join(', ')}, …`)
}

/** See models/LICENSE. */
const MODEL_LICENCE = 'CC BY-NC-SA 4.0'

const COLUMNS = ['code', 'name', 'support', 'model', 'licence']

function table(rows: readonly (readonly (string | null)[])[]): string {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 1)))
  const line = (row: readonly (string | null)[]) => row.map((cell, column) => (cell ?? '–').padEnd(widths[column]!))
  return rows.map((row) => `${line(row).join('  ').trimEnd()}\n`).join('')
}
