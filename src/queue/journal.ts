import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { UserError } from '../errors.ts'
import type { Sight } from './sight.ts'

/** Files that grow by groups, so that after a kill at any moment no group is in them by half, or twice. */
export interface Journal {
  /** Puts on disk what belongs to each file, of a group that is known by this id. */
  readonly append: (group: string, sight: Sight, parts: readonly Uint8Array[]) => void
  /** When there is no more to come. */
  readonly end: () => void
}

/**
 * Opens the files, or takes them up where they were left. Beside the first of them stands how long all were before the last
 * group: they are cut to that where the group was not confirmed. Throws a `UserError` for a file that was not begun so.
 */
export async function openJournal(
  paths: readonly string[],
  queue: string,
  isConfirmed: (group: string, sight: Sight | undefined) => Promise<boolean>,
): Promise<Journal> {
  const note = `${paths[0]}.collect`
  const left = readNote(note)
  for (const path of paths) if (left?.queue !== queue || !(path in left.bytes)) refuse(path)
  const files = paths.map((path) => openSync(path, 'a'))
  if (left && !(await isConfirmed(left.group, left.sight))) {
    for (const [i, path] of paths.entries()) ftruncateSync(files[i]!, left.bytes[path] ?? 0)
  }
  return {
    append: (group, sight, parts) => {
      const bytes = Object.fromEntries(paths.map((path) => [path, statSync(path).size]))
      save(note, JSON.stringify({ queue, group, bytes, sight } satisfies Note))
      for (const [i, file] of files.entries()) write(file, parts[i]!)
    },
    end: () => {
      files.forEach(closeSync)
      rmSync(note, { force: true })
    },
  }
}

interface Note {
  readonly queue: string
  readonly group: string
  /** How long each file was before the group, by its path. */
  readonly bytes: Readonly<Record<string, number>>
  readonly sight?: Sight
}

function readNote(path: string): Note | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** What somebody else wrote is not added to. */
function refuse(path: string): void {
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 }
  if (size === 0) return
  throw new UserError(
    'usage',
    `'${path}' is there already, and not of this queue, or of a round that is over; give another file`,
  )
}

/** All of it or nothing. */
function save(path: string, text: string): void {
  const beside = `${path}.tmp`
  writeFileSync(beside, text, { flush: true })
  renameSync(beside, path)
}

function write(file: number, bytes: Uint8Array): void {
  if (bytes.length === 0) return
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
  fsyncSync(file)
}
