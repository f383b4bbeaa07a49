import { createReadStream } from 'node:fs'
import { mkdir, open, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PartialAnalysis } from '../analysis.ts'
import { UserError } from '../errors.ts'
import { readLines } from '../input/lines.ts'
import { beginningOf } from '../output/beginning.ts'
import { pathsTo } from '../output/whole.ts'
import { type Header, journalOf } from './journal.ts'
import { type Log, type LogOptions, openLog } from './log.ts'

/** Where a run writes. */
export interface Target {
  /** The file of lines; null for what is only passed through, a pipe or standard output. */
  readonly file: string | null
  /** The folder of tables or of a tree of files, which has the file of lines in it. */
  readonly folder: string | null
  /** What must not be read: whole paths, without links. */
  readonly outputs: ReadonlySet<string>
}

/** Finds out where lines go. Throws a `UserError` where a file stands in the way of a folder, or a folder in that of a file. */
export async function findTarget(output: string | undefined, isFolder: boolean): Promise<Target> {
  if (output === undefined || output === '-') {
    if (isFolder) throw new UserError('usage', 'this format needs a folder: -o FOLDER')
    return { file: null, folder: null, outputs: new Set() }
  }
  if (!isFolder && PACKED.test(output))
    throw new UserError('usage', `${output}: no output is compressed; name it without .gz, or pipe it through gzip`)
  const stats = await stat(output).catch(() => null)
  if (stats && stats.isDirectory() !== isFolder) {
    throw new UserError(
      'usage',
      isFolder ? `${output} is a file, no folder` : `${output} is a folder; --format ndjson needs a file`,
    )
  }
  if (stats && !isFolder && !stats.isFile()) return { file: null, folder: null, outputs: new Set() }
  await mkdir(isFolder ? output : dirname(output), { recursive: true })
  const file = isFolder ? join(output, 'analyses.ndjson') : output
  const outputs = await Promise.all((isFolder ? [output] : [file, journalOf(file)]).map(pathsTo))
  return { file, folder: isFolder ? output : null, outputs: new Set(outputs.flat()) }
}

const PACKED = /\.gz$/iu

/** Opens the file of lines. Throws a `UserError` where there is one already and nothing is said of it. */
export async function openFile(
  file: string,
  header: Header,
  { force, ...options }: LogOptions & { readonly force: boolean },
): Promise<Log> {
  const there = (await stat(file).catch(() => null))?.size ?? 0
  if (there > 0 && force && !(await isOfAnalyses(file)))
    throw new UserError('usage', `${file} is there already and has no analyses: not even --force writes over it`)
  if (there > 0 && !force) {
    if (!options.resume)
      throw new UserError('usage', `${file} is there already: go on with --resume, or write it anew with --force`)
    if (!(await stat(journalOf(file)).catch(() => null)))
      throw new UserError('usage', `${file} cannot be continued without ${journalOf(file)}: write it anew with --force`)
  }
  return openLog(file, header, options)
}

/** Whether it begins as the first line does, which may be torn. */
async function isOfAnalyses(file: string): Promise<boolean> {
  return (await beginningOf(file, BEGINNING.length)) === BEGINNING
}

const BEGINNING = '{"schemaVersion":'

/** Passes lines through. */
export function passThrough(write: (lines: Uint8Array) => Promise<void>, close = async () => {}): Log {
  return {
    hashOf: () => undefined,
    countOf: () => 0,
    append: (_, outcomes) => write(Buffer.concat(outcomes.map(({ lines }) => lines))),
    finish: close,
    close,
  }
}

/** Passes lines on to a pipe or a device. */
export async function openDevice(path: string): Promise<Log> {
  const file = await open(path, 'a')
  return passThrough(
    (lines) => file.appendFile(lines),
    () => file.close(),
  )
}

/** The analyses in a file of lines. */
export async function* readAnalyses(file: string): AsyncGenerator<PartialAnalysis> {
  for await (const { bytes } of readLines(createReadStream(file), Number.POSITIVE_INFINITY)) {
    if (bytes) yield JSON.parse(Buffer.from(bytes).toString())
  }
}
