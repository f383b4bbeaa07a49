import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { nativePath, readName } from '../input/native.ts'
import { explain } from '../input/reasons.ts'
import type { Refusal } from '../input/record.ts'
import { once } from './once.ts'
import { type Choice, choose, isHidden, type Match, readPattern } from './patterns.ts'

/** A file to read. */
export interface Found {
  readonly path: string
  readonly bytes: number
  /** When it was last written, in milliseconds. */
  readonly written: number
  /** A pipe: can be read once. */
  readonly pipe: boolean
  /** The only ones wanted of a file of many. */
  readonly records?: ReadonlySet<number>
}

/** What a walk is to begin with. */
export interface Root extends Pick<Found, 'path' | 'records'> {
  /** No pattern, whatever is in its name. */
  readonly literal?: boolean
}

export interface WalkOptions extends Choice {
  /** Files and folders that are being written: whole paths, without links. */
  readonly outputs?: ReadonlySet<string>
  /** Told of every file that is left out for its name. */
  readonly onOther?: () => void
  /** Told of every link to a folder that it is in: it is not gone round, and what is there is found without it. */
  readonly onLoop?: (path: string) => void
}

/** What `onLoop` may say. */
export const LOOP = 'is a link to a folder that it is in; not followed'

/**
 * Finds files: those given, those that patterns match, those in folders and the folders below, but nothing hidden and no
 * node_modules. In the order of the roots, inside of each by path as `LC_ALL=C sort` has it. Keeps one folder's names at a
 * time for each level, and of several roots all paths, so that nothing is found twice. Links are followed. What cannot be
 * read is given out as such.
 */
export async function* walk(
  roots: AsyncIterable<Root> | Iterable<Root>,
  options: WalkOptions = {},
): AsyncGenerator<Found | Refusal> {
  const { takes, leaves } = choose(options)
  const context: Context = { takes, leaves, depth: Number.POSITIVE_INFINITY, above: [], root: '', options }
  const found = walkRoots(roots, context)
  yield* Array.isArray(roots) && roots.length === 1 ? found : once(found)
}

async function* walkRoots(
  roots: AsyncIterable<Root> | Iterable<Root>,
  context: Context,
): AsyncGenerator<Found | Refusal> {
  for await (const root of roots) yield* walkRoot(root, context)
}

interface Context {
  readonly takes: Match
  readonly leaves: Match
  /** Levels that are left. */
  readonly depth: number
  /** The folders around, as device and inode. */
  readonly above: readonly string[]
  /** What the paths that patterns see lie below. */
  readonly root: string
  readonly options: WalkOptions
  /** In a pattern: what else it takes, a folder with all that is in it. */
  readonly whole?: Context
}

async function* walkRoot({ path, literal, records }: Root, context: Context): AsyncGenerator<Found | Refusal> {
  if (path === '-') {
    yield { path, bytes: 0, written: 0, pipe: true }
    return
  }
  try {
    const stats = await stat(nativePath(path))
    await refuseOutput(path, context)
    if (stats.isDirectory()) yield* walkFolder(path, stats, { ...context, root: path })
    else yield { ...foundAt(path, stats), ...(records && { records }) }
  } catch (error) {
    if (error instanceof UserError && error.code === 'usage') throw error
    const pattern = literal || explain(error).code !== 'ENOENT' ? null : readPattern(path)
    if (pattern) yield* walkPattern(path, pattern, context)
    else yield refusal(path, error)
  }
}

async function refuseOutput(path: string, { options }: Context): Promise<void> {
  if (options.outputs?.size && options.outputs.has(await realpath(nativePath(path))))
    throw new UserError('usage', `${path} is where the output goes`)
}

type Pattern = NonNullable<ReturnType<typeof readPattern>>

async function* walkPattern(
  typed: string,
  { folder, matches, depth }: Pattern,
  context: Context,
): AsyncGenerator<Found | Refusal> {
  let found = false
  try {
    const inside = { ...context, root: folder, takes: matches, depth, whole: context }
    for await (const step of walkFolder(folder, await stat(nativePath(folder)), inside)) {
      found = true
      yield step
    }
  } catch (error) {
    yield refusal(folder, error)
    return
  }
  if (!found) yield refusal(typed, new UserError('ENOENT', 'matches no file'))
}

async function* walkFolder(path: string, stats: Stats, context: Context): AsyncGenerator<Found | Refusal> {
  const { above, options, depth } = context
  const id = `${stats.dev}:${stats.ino}`
  if (above.includes(id)) {
    options.onLoop?.(path)
    return
  }
  if (depth === 0) return
  let names: Entry[]
  let real: string
  try {
    names = await entriesOf(path)
    real = await realpath(nativePath(path))
  } catch (error) {
    yield refusal(path, error)
    return
  }
  for (const { name } of names) {
    if (options.outputs?.has(join(real, name))) continue
    yield* walkEntry(joined(path, name), { ...context, above: [...above, id] })
  }
}

async function* walkEntry(path: string, context: Context): AsyncGenerator<Found | Refusal> {
  const { root, takes, leaves, depth, whole, options } = context
  const inside = path.slice(joined(root, '').length)
  if (leaves(inside)) return
  let stats: Stats
  try {
    stats = await stat(nativePath(path))
  } catch (error) {
    if (takes(inside)) yield refusal(path, error)
    return
  }
  if (stats.isDirectory()) {
    if (whole && takes(inside)) yield* walkFolder(path, stats, { ...whole, above: context.above, root: path })
    else yield* walkFolder(path, stats, { ...context, depth: depth - 1 })
  } else if (stats.isFile()) {
    if (takes(inside)) yield foundAt(path, stats)
    else if (!whole) options.onOther?.()
  }
}

interface Entry {
  readonly name: string
  /** What it is sorted by: a folder ends with a slash. */
  readonly key: string
}

/** The names in a folder, in order: `a.txt` is before `a/b.txt`. */
async function entriesOf(folder: string): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const dirent of await readdir(nativePath(folder), { withFileTypes: true, encoding: 'buffer' })) {
    const name = readName(dirent.name)
    if (isHidden(name)) continue
    const isFolder = dirent.isSymbolicLink() ? await leadsToFolder(joined(folder, name)) : dirent.isDirectory()
    entries.push({ name, key: isFolder ? `${name}/` : name })
  }
  return entries.sort((one, other) => (one.key < other.key ? -1 : 1))
}

async function leadsToFolder(link: string): Promise<boolean> {
  return (await stat(nativePath(link)).catch(() => null))?.isDirectory() ?? false
}

/** The path as it was typed, and a name in it: `./articles/a.txt`. */
export function joined(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

/** A file that is there. */
export function foundAt(path: string, stats: Stats): Found {
  return { path, bytes: stats.size, written: stats.mtimeMs, pipe: !stats.isFile() }
}

/** What cannot be read, and why. */
export function refusal(path: string, error: unknown): Refusal {
  return { id: path, ...explain(error) }
}
