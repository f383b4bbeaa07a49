import { stat, writeFile } from 'node:fs/promises'
import { UserError } from '../errors.ts'
import { explain } from '../input/reasons.ts'
import { writeWhole } from '../output/draft.ts'
import { wholePath } from '../output/whole.ts'

/**
 * Writes a whole file: beside it first, so that nobody finds half of it; a device or a pipe at once. Throws a `UserError` rather
 * than lose an input.
 */
export async function save(path: string, text: string, inputs: readonly string[]): Promise<void> {
  const target = await wholePath(path)
  if ((await Promise.all(inputs.map(wholePath))).includes(target)) throw new UserError('usage', `'${path}' is an input`)
  try {
    if (await isSpecial(target)) await writeFile(target, text)
    else await writeWhole(target, text)
  } catch (error) {
    throw new UserError('output', `'${path}': ${explain(error).message}`)
  }
}

/** /dev/null, /dev/stdout, a named pipe; a folder is refused by the system. */
async function isSpecial(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null)
  return stats !== null && !stats.isFile()
}
