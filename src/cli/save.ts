import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { UserError } from '../errors.ts'
import { explain } from '../input/reasons.ts'

/**
 * Writes a whole file: beside it first, so that nobody finds half of it; a device or a pipe at once. Throws a `UserError` rather
 * than lose an input.
 */
export function save(path: string, text: string, inputs: readonly string[]): void {
  const target = real(path)
  if (inputs.some((input) => real(input) === target)) throw new UserError('usage', `'${path}' is an input`)
  try {
    if (isSpecial(target)) writeFileSync(target, text)
    else replace(target, text)
  } catch (error) {
    throw new UserError('output', `'${path}': ${explain(error).message}`)
  }
}

function replace(target: string, text: string): void {
  const beside = `${target}.${process.pid}.tmp`
  try {
    writeFileSync(beside, text)
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
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
function isSpecial(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat !== undefined && !stat.isFile()
}
