import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { UserError } from '../errors.ts'
import { explain } from '../input/reasons.ts'

/** Writes a whole file: beside it first, so that nobody finds half of it. Throws a `UserError` rather than lose an input. */
export function save(path: string, text: string, inputs: readonly string[]): void {
  const target = real(path)
  if (inputs.some((input) => real(input) === target)) throw new UserError('usage', `'${path}' is an input`)
  const beside = `${target}.${process.pid}.tmp`
  try {
    writeFileSync(beside, text)
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw new UserError('output', `'${path}': ${explain(error).message}`)
  }
}

/** Where a path leads, through links. */
function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
