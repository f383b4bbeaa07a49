import * as models from '../entities/tagging/models.ts'
import { UserError } from '../errors.ts'

/** Throws a `UserError` for what is no model. */
export function checkModel(given: string | undefined): void {
  if (given === undefined) return
  try {
    models.checkModel(given)
  } catch (error) {
    throw new UserError('usage', error instanceof Error ? error.message : String(error))
  }
}
