import { move, transferableSymbol, valueSymbol, workerData } from 'piscina'
import { performAll } from './perform.ts'
import type { Task } from './task.ts'

/** What a thread of the pool runs; the lines are handed over, not copied. */
export default async function run(tasks: readonly Task[]): Promise<object> {
  const outcomes = await performAll(tasks, workerData)
  return move({ [transferableSymbol]: outcomes.map(({ lines }) => lines.buffer), [valueSymbol]: outcomes })
}
