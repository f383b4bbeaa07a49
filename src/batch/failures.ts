import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { UserError } from '../errors.ts'
import { readLines } from '../input/lines.ts'
import { draftOf, publish } from '../output/draft.ts'
import { toJson } from '../output/json.ts'
import { wholePath } from '../output/whole.ts'
import type { Failed } from './task.ts'

/** A list of what failed. */
export interface Failures {
  readonly add: (path: string | null, failures: readonly Failed[]) => Promise<void>
  readonly finish: () => Promise<void>
}

/** Throws a `UserError` where a list would take the place of an output, or of anything but a list that may be written over. */
export async function checkFailures(path: string, outputs: readonly string[], replaces: boolean): Promise<void> {
  const real = await wholePath(path)
  for (const output of outputs) {
    if ((await wholePath(output)) === real) throw new UserError('usage', `--errors ${path} is where the output goes`)
  }
  const stats = await stat(path).catch(() => null)
  if (!stats) return
  if (!stats.isFile() || (stats.size > 0 && !(await isFailures(path))))
    throw new UserError('usage', `--errors ${path} is there already and no list of what failed: name another file`)
  if (!replaces) throw new UserError('usage', `--errors ${path} is there already: name another file, or --force`)
}

async function isFailures(path: string): Promise<boolean> {
  for await (const { bytes } of readLines(createReadStream(path), LONGEST)) return bytes !== null && isFailure(bytes)
  return false
}

/** Bytes. */
const LONGEST = 1 << 20

function isFailure(line: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(line).toString())
    return typeof value === 'object' && value !== null && 'path' in value && 'error' in value
  } catch {
    return false
  }
}

/** Writes what failed as NDJSON that `readList` takes; the file is there when all of it is. */
export async function openFailures(path: string): Promise<Failures> {
  const file: FileHandle = await open(draftOf(path), 'w')
  return {
    async add(of, failures) {
      if (failures.length > 0) await file.appendFile(failures.map((failed) => lineOf(of, failed)).join(''))
    },
    async finish() {
      await file.close()
      await publish(path)
    },
  }
}

/** The line of one failure. */
export function lineOf(path: string | null, { id, record, code, message }: Failed): string {
  return toJson({ path, ...(path === null ? { id } : {}), record, error: { code, message } })
}
