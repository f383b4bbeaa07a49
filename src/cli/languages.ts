import type { Model } from '../entities/tagging/model.ts'
import { modelsOf } from '../entities/tagging/models.ts'
import { UserError } from '../errors.ts'
import { languageCode } from '../language/code.ts'
import type { Language } from '../language/language.ts'
import { languages } from '../language/registry.ts'
import { toJson } from '../output/json.ts'
import { print } from './print.ts'

/** Prints the languages with data of their own, as a table or as JSON. */
export async function printLanguages(json: boolean): Promise<number> {
  const rows = Object.values(languages).map(({ code, name, support }) => {
    const models = modelsOf(code).map(({ name, licence, figures }, index) => {
      return { name, licence, default: index === 0, figures }
    })
    return { code, name, support, models }
  })
  await print(json ? toJson(rows) : table([COLUMNS, ...rows.flatMap(linesOf)]) + figuresOf(rows))
  return 0
}

/** Throws a `UserError` for what is no language. */
export function checkLanguage(given: string | undefined): void {
  if (given === undefined || languageCode(given) !== null) return
  throw new UserError('usage', `'${given}' is no code of a language: ${Object.keys(languages).join(', ')}, …`)
}

interface ShippedModel extends Pick<Model, 'name' | 'licence' | 'figures'> {
  readonly default: boolean
}

interface Row extends Pick<Language, 'code' | 'name' | 'support'> {
  readonly models: readonly ShippedModel[]
}

/** A line for each model, or one for a language without. */
function linesOf({ code, name, support, models }: Row): (string | null)[][] {
  if (!models.length) return [[code, name, support, null, null, null]]
  return models.map((model) => [code, name, support, model.name, model.default ? 'yes' : 'no', model.licence])
}

/** What was measured, model by model. */
function figuresOf(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ models }) =>
    models.map(({ name, figures }) => {
      const list = Object.entries(figures).map(([set, figure]) => `${set} ${figure.toFixed(1)}`)
      return `${name}: ${list.join(', ')}\n`
    }),
  )
  return lines.length
    ? `\nF1 in percent of names found, exact in span and type, on text held out from training\n${lines.join('')}`
    : ''
}

const COLUMNS = ['code', 'name', 'support', 'model', 'default', 'licence']

function table(rows: readonly (readonly (string | null)[])[]): string {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 1)))
  const line = (row: readonly (string | null)[]) => row.map((cell, column) => (cell ?? '–').padEnd(widths[column]!))
  return rows.map((row) => `${line(row).join('  ').trimEnd()}\n`).join('')
}
