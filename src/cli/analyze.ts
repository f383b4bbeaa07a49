import { analyze } from '../analyze.ts'
import { UserError } from '../errors.ts'
import { type Input, readInput } from '../input/read.ts'
import { unknownNames } from '../output/filter.ts'
import { toJson } from '../output/json.ts'
import type { Part } from '../output/only.ts'
import { printable } from '../output/printable.ts'
import { applyView, type View } from '../output/view.ts'
import type { Config } from './config.ts'
import { checkLanguage } from './languages.ts'
import { complain, print } from './print.ts'

/** Analyses the files one by one; a bad one is a line on standard error, and the others are done. */
export async function analyzeFiles(paths: readonly string[], config: Config): Promise<number> {
  if (config.pretty && paths.length > 1) throw new UserError('usage', '--pretty takes one article')
  checkLanguage(config.analysis.language)
  let printed = 0
  let failed = 0
  for (const path of paths) {
    try {
      const output = await analyzeInput(await readInput(path), config)
      await print(paths.length > 1 ? separator(path, printed++, config) + output : output)
    } catch (error) {
      complain(named(path), reason(error) + (await hint(path, error)))
      failed++
    }
  }
  return failed > 0 ? 1 : 0
}

async function analyzeInput({ id, text, source }: Input, config: Config): Promise<string> {
  const analysis = analyze(text, { id, source, ...config.analysis })
  const { speaker, about } = unknownNames(analysis, config.view)
  if (speaker !== undefined) complain(named(id), `nobody here is called '${speaker}'`)
  if (about !== undefined) complain(named(id), `nothing here is called '${about}'`)
  if (config.format === 'json' || config.format === 'ndjson') {
    return toJson(applyView(analysis, config.view), config.pretty)
  }
  const shown = applyView(analysis, forPerson(config.view))
  if (config.format === 'markdown') return (await import('../output/markdown.ts')).renderMarkdown(shown)
  const { renderSummary } = await import('../output/summary.ts')
  return renderSummary(shown, { width: config.width, color: config.color, context: config.view.context ?? 0 })
}

/** A summary never prints all sentences or offsets, but needs them to say where something stands. */
function forPerson({ only, ...view }: View): View {
  const parts = only && { only: new Set<Part>([...only, 'sentences']) }
  return { ...view, ...parts, offsets: 'utf16', text: true }
}

function named(path: string | null): string {
  return path === null || path === '-' ? 'standard input' : path
}

/** Says whose summary begins, as `head` does. */
function separator(path: string, index: number, { format }: Config): string {
  const name = printable(named(path)).replace(/\s+/gu, ' ')
  if (format === 'summary') return `${index > 0 ? '\n' : ''}==> ${name} <==\n\n`
  return format === 'markdown' && index > 0 ? '\n---\n\n' : ''
}

/** What is no fault of the user's is a bug, yet the other articles are done. */
function reason(error: unknown): string {
  return error instanceof UserError ? error.message : `internal error: ${error instanceof Error ? error.stack : error}`
}

/** Who mistypes a command is told that a file is missing. */
async function hint(path: string, error: unknown): Promise<string> {
  if (!(error instanceof UserError) || error.code !== 'ENOENT') return ''
  const meant = (await import('./suggest.ts')).suggestCommand(path)
  return meant ? `; did you mean 'whosaid ${meant}'?` : ''
}
