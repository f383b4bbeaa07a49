import { access, constants, realpath, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { checkFailures, type Failures, openFailures } from '../batch/failures.ts'
import { journalOf } from '../batch/journal.ts'
import type { Log } from '../batch/log.ts'
import { readPattern } from '../batch/patterns.ts'
import { openProgress, openSilence, type Progress } from '../batch/progress.ts'
import { type Done, run } from '../batch/run.ts'
import { countBytes, findFiles, findSteps } from '../batch/source.ts'
import { count, failedName, newTally, report, type Tally } from '../batch/tally.ts'
import { findTarget, openDevice, openFile, passThrough, readAnalyses, type Target } from '../batch/target.ts'
import { until } from '../batch/until.ts'
import { LOOP } from '../batch/walk.ts'
import { UserError } from '../errors.ts'
import { lackingLines } from '../input/lacking.ts'
import { nativePath } from '../input/native.ts'
import { explain } from '../input/reasons.ts'
import { pathsTo } from '../output/whole.ts'
import { VERSION } from '../package.ts'
import type { Config } from './config.ts'
import { leave, onInterrupt } from './interrupt.ts'
import { checkLanguage } from './languages.ts'
import { checkModel } from './models.ts'
import { BATCH_FORMATS } from './options.ts'
import { complain, complaint, print } from './print.ts'

/** Analyses all articles of files, folders and patterns, on every core, in order. */
export async function batch(paths: readonly string[], config: Config): Promise<number> {
  await check(paths, config)
  const format = formatOf(config)
  if (config.batch.watch && format !== 'ndjson')
    throw new UserError('usage', `--watch writes ndjson, not --format ${format}`)
  const target = await targetOf(config, format !== 'ndjson')
  for (const path of paths) {
    const real = await realpath(nativePath(path)).catch(() => '')
    if (target.outputs.has(real)) throw new UserError('usage', `${path} is where the output goes`)
  }
  const reason = await reasonAgainstAll(paths, config.batch)
  if (reason !== null) {
    complain(paths[0]!, reason)
    return 1
  }
  const interrupt = onInterrupt()
  const log = await openLog(paths, config, target)
  const { failed, error } = await perform(paths, config, target, log, interrupt.signal)
  const status = interrupt.status()
  if (status !== null) return leave(status, target.file ? 'interrupted; --resume goes on from here' : 'interrupted')
  const unwritten = error ?? (await writeFormat(format, paths, target))
  if (unwritten !== null) return fail(config, target, unwritten)
  return failed > 0 ? 1 : 0
}

/** Makes tables or a tree of the lines, where they are wanted. Gives what kept them from being written. */
async function writeFormat(format: BatchFormat, paths: readonly string[], { folder, file }: Target): Promise<unknown> {
  if (folder === null || file === null || format === 'ndjson') return null
  const { writeTables } = await import('../output/tables.ts')
  const root = paths.length === 1 && (await isFolder(paths[0]!)) ? { root: paths[0]! } : {}
  return writeTables(folder, readAnalyses(file), format, root).then(
    () => null,
    (error) => error,
  )
}

/** Where all goes that is written, the list of what failed too. */
async function targetOf({ output, batch }: Config, isFolder: boolean): Promise<Target> {
  const target = await findTarget(output, isFolder)
  const { errors, force = false, resume = false } = batch
  if (errors === undefined) return target
  const { file, outputs } = target
  await checkFailures(errors, [...outputs, ...(file === null ? [] : [file, journalOf(file)])], force || resume)
  return { ...target, outputs: new Set([...outputs, ...(await pathsTo(errors))]) }
}

async function check(paths: readonly string[], { analysis, batch, output }: Config): Promise<void> {
  if (paths.length === 0 && batch.filesFrom === undefined) {
    throw new UserError('usage', 'name files, folders or patterns, or a list of them with --files-from')
  }
  if (batch.resume && (output === undefined || output === '-')) {
    throw new UserError('usage', '--resume goes on with a file: -o FILE')
  }
  if (batch.filesFrom !== undefined && batch.filesFrom !== '-') await checkList(batch.filesFrom)
  if (batch.watch) await checkWatch(paths, batch.filesFrom)
  checkLanguage(analysis.language)
  checkModel(analysis.model)
}

async function checkList(list: string): Promise<void> {
  const reason = (await isFolder(list)) ? 'is a folder' : await reasonAgainst(list)
  if (reason !== null) throw new UserError('usage', `--files-from ${list}: ${reason}`)
}

/** Why nothing at all can be read, known before an output is begun for it. */
async function reasonAgainstAll(
  paths: readonly string[],
  { filesFrom, errors }: Config['batch'],
): Promise<string | null> {
  const [path = '-', ...others] = paths
  if (path === '-' || others.length > 0 || filesFrom !== undefined || errors !== undefined) return null
  return readPattern(path) ? null : reasonAgainst(path)
}

async function reasonAgainst(path: string): Promise<string | null> {
  return access(nativePath(path), constants.R_OK).then(
    () => null,
    (error) => explain(error).message,
  )
}

async function checkWatch(paths: readonly string[], filesFrom: string | undefined): Promise<void> {
  if (filesFrom !== undefined) throw new UserError('usage', '--watch takes folders, not --files-from')
  for (const path of paths) if (!(await isFolder(path))) throw new UserError('usage', `--watch takes folders: ${path}`)
}

type BatchFormat = (typeof BATCH_FORMATS)[number]

function formatOf({ format }: Config): BatchFormat {
  if (format === 'summary') return 'ndjson'
  const known = BATCH_FORMATS.find((name) => name === format)
  if (!known) throw new UserError('usage', `--format is one of ${BATCH_FORMATS.join(', ')}`)
  return known
}

async function openLog(paths: readonly string[], config: Config, { file }: Target): Promise<Log> {
  const { output, batch } = config
  if (file === null) return output === undefined || output === '-' ? passThrough(print) : openDevice(output)
  const { force = false, resume = false, watch = false } = batch
  const inputs = batch.filesFrom === undefined ? [] : [`--files-from ${batch.filesFrom}`]
  for (const path of paths) if (!(await isFile(path))) inputs.push(path)
  return openFile(file, { options: optionsOf(config), inputs }, { resume, force, arrival: watch })
}

/** All that a line of output depends on besides its article. */
function optionsOf({ analysis, reading, view }: Config): Readonly<Record<string, unknown>> {
  return { version: VERSION, ...analysis, ...reading, ...view, ...(view.only && { only: [...view.only].sort() }) }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(nativePath(path)).catch(() => null))?.isDirectory() ?? false
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(nativePath(path)).catch(() => null))?.isFile() ?? false
}

interface End {
  readonly failed: number
  /** What kept the run from going on. */
  readonly error: unknown
}

async function perform(
  paths: readonly string[],
  config: Config,
  target: Target,
  log: Log,
  signal: AbortSignal,
): Promise<End> {
  const { batch } = config
  const failures = batch.errors === undefined ? null : await openFailures(batch.errors)
  const progress = batch.quiet ? openSilence(process.stderr) : await openProgress(process.stderr, nameLine)
  const scene: Scene = { log, progress, failures, tally: newTally(), started: Date.now(), others: 0 }
  let error: unknown = null
  try {
    for await (const done of until(signal, await start(paths, config, target, scene, signal))) await take(scene, done)
    if (signal.aborted) await log.close()
    else await log.finish()
    await failures?.finish()
  } catch (caught) {
    error = caught
  }
  progress.stop()
  if (!batch.quiet) summarize(scene)
  return { failed: scene.tally.failed, error }
}

/** What a run has beside it. */
interface Scene {
  readonly log: Log
  readonly progress: Progress
  readonly failures: Failures | null
  readonly tally: Tally
  /** In milliseconds. */
  readonly started: number
  /** Files that were left out for their names. */
  others: number
}

async function start(
  paths: readonly string[],
  { batch, analysis, reading, view, jobs = availableParallelism() }: Config,
  { outputs }: Target,
  scene: Scene,
  signal: AbortSignal,
): Promise<AsyncGenerator<Done>> {
  const { include = [], exclude = [], filesFrom: list, watch = false, quiet = false } = batch
  const options = { include, exclude, any: reading.format !== undefined, outputs }
  const told = {
    ...options,
    onOther: () => void scene.others++,
    onLoop: (path: string) => void (quiet || scene.progress.say(complaint(path, LOOP))),
  }
  const files = watch
    ? (await import('../batch/watch.ts')).arrivals(paths, told, signal)
    : findFiles({ paths, list, options: told })
  if (!quiet && !watch && list !== '-') {
    void countBytes({ paths, list, options }).then(scene.progress.expect, () => {})
  }
  const endless = watch || paths.includes('-')
  return run(findSteps(files, reading, scene.log), { analysis, reading, view }, { jobs, endless })
}

async function take({ log, progress, failures, tally }: Scene, { steps, outcomes }: Done): Promise<void> {
  const tasks = steps.map(({ task }) => task)
  await log.append(tasks, outcomes)
  for (const [i, outcome] of outcomes.entries()) {
    const { path } = tasks[i]!
    count(tally, outcome, log.countOf(tasks[i]!))
    progress.advance(outcome.done, steps[i]!.bytes)
    await failures?.add(path, outcome.failures)
    for (const failed of outcome.failures) progress.say(complaint(failedName(failed, path), failed.message))
  }
}

function summarize({ tally, started, others }: Scene): void {
  for (const line of report(tally, (Date.now() - started) / 1000)) complain('batch', line)
  for (const line of lackingLines(tally.lacking)) complain('batch', line)
  if (others > 0)
    complain('batch', `left out for their names: ${others} ${others === 1 ? 'file' : 'files'}, see --include`)
}

function nameLine(line: string): string {
  return complaint('batch', line)
}

/** Says why nothing more can be written; what is a bug is thrown. */
function fail({ output = 'standard output' }: Config, { file }: Target, error: unknown): number {
  if (error instanceof UserError) throw error
  const { code, message } = explain(error)
  if (code === 'internal') throw error
  complain(output, file ? `${message}; make room and go on with --resume` : message)
  return 1
}
