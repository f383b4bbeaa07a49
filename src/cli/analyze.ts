import { analyze } from '../analyze.ts'
import { UserError } from '../errors.ts'
import { bothLack, lackingIn, lackingLines, NOTHING_READ } from '../input/lacking.ts'
import { type Input, readInputs, type Unread } from '../input/read.ts'
import { nameOf } from '../input/source.ts'
import { unknownNames } from '../output/filter.ts'
import { encodeJson, toJson } from '../output/json.ts'
import type { Part } from '../output/only.ts'
import { printable } from '../output/printable.ts'
import { applyView, type View } from '../output/view.ts'
import type { Config } from './config.ts'
import { checkLanguage } from './languages.ts'
import { checkModel } from './models.ts'
import { complain, print } from './print.ts'

/** Analyses the files one by one; a bad one is a line on standard error, and the others are done. */
export async function analyzeFiles(paths: readonly string[], config: Config): Promise<number> {
  if (config.output !== undefined) throw new UserError('usage', "-o goes with 'whosaid report'; use > FILE")
  if (config.format === 'parquet') throw new UserError('usage', "--format parquet goes with 'whosaid batch'")
  const takesOne = oneArticleOption(config)
  if (takesOne && paths.length > 1) throw new UserError('usage', `${takesOne} takes one article`)
  checkLanguage(config.analysis.language)
  checkModel(config.analysis.model)
  if (config.format === 'csv') await print((await import('../output/sheet.ts')).sheetHeader(config.view))
  let printed = 0
  let failed = 0
  let lacking = NOTHING_READ
  for (const path of paths) {
    for await (const input of readInputs(path, config.reading)) {
      if (takesOne && printed > 0) throw new UserError('usage', `${takesOne} takes one article`)
      try {
        const output = await analyzeInput(refuse(input), config, printed + 1)
        const alone = paths.length === 1 && input.record === null
        if (!alone) await print(separator(nameOf(path, input.record), printed, config))
        await print(output)
        printed++
        lacking = bothLack(lacking, lackingIn(input))
      } catch (error) {
        complain(nameOf(path, input.record), reason(error) + (await hint(path, error)))
        failed++
      }
    }
  }
  for (const line of lackingLines(lacking)) complain(line)
  return failed > 0 ? 1 : 0
}

/** What cannot be printed twice in a row. */
function oneArticleOption({ pretty, format }: Config): string | null {
  if (format === 'html') return '--format html'
  return pretty ? '--pretty' : null
}

/** What could not be read fails as what could not be analysed does. */
function refuse(input: Input | Unread): Input {
  if ('code' in input) throw new UserError(input.code, input.message)
  return input
}

async function analyzeInput(
  { text, record, ...given }: Input,
  config: Config,
  number: number,
): Promise<string | Uint8Array> {
  const analysis = analyze(text, { ...config.analysis, ...given })
  const name = nameOf(given.source.path, record)
  const { speaker, about } = unknownNames(analysis, config.view)
  if (speaker !== undefined) complain(name, `nobody here is called '${speaker}'`)
  if (about !== undefined) complain(name, `nothing here is called '${about}'`)
  if (config.format === 'json' || config.format === 'ndjson') {
    const shown = applyView(analysis, config.view)
    return config.pretty ? toJson(shown, true) : encodeJson(shown)
  }
  if (config.format === 'csv') return (await import('../output/sheet.ts')).sheetRows(analysis, config.view, number)
  const shown = applyView(analysis, forPerson(config.view))
  if (config.format === 'markdown') return (await import('../output/markdown.ts')).renderMarkdown(shown)
  if (config.format === 'html') return (await import('../report/article.ts')).renderArticle(shown)
  if (config.format === 'highlight') return (await import('../output/highlight.ts')).renderHighlight(shown, config)
  const { renderSummary } = await import('../output/summary.ts')
  return renderSummary(shown, { width: config.width, color: config.color, context: config.view.context ?? 0 })
}

/** A summary never prints all sentences or offsets, but needs them to say where something stands. */
function forPerson({ only, ...view }: View): View {
  const parts = only && { only: new Set<Part>([...only, 'sentences']) }
  return { ...view, ...parts, offsets: 'utf16', text: true }
}

/** Says whose summary begins, as `head` does. */
function separator(called: string, index: number, { format }: Config): string {
  const name = printable(called).replace(/\s+/gu, ' ')
  if (format === 'summary' || format === 'highlight') return `${index > 0 ? '\n' : ''}==> ${name} <==\n\n`
  return format === 'markdown' && index > 0 ? '\n---\n\n' : ''
}

/** What is no fault of the user's is a bug, yet the other articles are done. */
function reason(error: unknown): string {
  return error instanceof UserError ? error.message : `internal error: ${error instanceof Error ? error.stack : error}`
}

/** Who mistypes a command is told that a file is missing; who gives a folder wants a batch. */
async function hint(path: string, error: unknown): Promise<string> {
  if (!(error instanceof UserError)) return ''
  if (error.code === 'EISDIR') return "; 'whosaid batch' reads folders"
  if (error.code !== 'ENOENT') return ''
  const meant = (await import('./suggest.ts')).suggestCommand(path)
  return meant ? `; did you mean 'whosaid ${meant}'?` : ''
}
