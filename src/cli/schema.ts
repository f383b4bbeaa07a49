import { z } from 'zod'
import { toJson } from '../output/json.ts'
import { outputSchema } from '../schema.ts'
import { print } from './print.ts'

/** Prints the JSON Schema of a line of output. */
export async function printSchema(): Promise<number> {
  await print(toJson(z.toJSONSchema(outputSchema), true))
  return 0
}
