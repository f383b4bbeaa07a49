import { realpathSync } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { UserError } from '../errors.ts'
import { explain } from '../input/reasons.ts'
import { writeWhole } from '../output/draft.ts'

/**
 * Writes a whole file: beside it first, so that nobody finds half of it; a device or a pipe at once. Throws a `UserError` rather
 * than lose an input.
 */
export async function save(path: string, text: string, inputs: readonly string[]): Promise<void> {
  const target = real(path)
  if (inputs.some((input) => real(input) === target)) throw new UserError('usage', `'${path}' is an input`)
  try {
    if (await isSpecial(target)) await writeFile(target, text)
    else await writeWhole(target, text)
  } catch (error) {
    throw new UserError('output', `'${path}': ${explain(error).message}`)
  }
}

/** Where a path leads, through links. */
export function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** /dev/null, /dev/stdout, a named pipe; a folder is refused by the system. */
async function isSpecial(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null)
  return stats !== null && !stats.isFile()
}
