import { setFlagsFromString } from 'node:v8'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { performAll } from './perform.ts'
import type { Task, Work } from './task.ts'

// for all threads: V8 makes it 2 when one begins, and the main one took 30 MB more
setFlagsFromString('--semi-space-growth-factor=1')

/** What a thread of the pool runs; the lines are handed over, not copied. */
export default async function run({ tasks, work }: Given): Promise<object> {
  const outcomes = await performAll(tasks, work)
  return move({ [transferableSymbol]: outcomes.map(({ lines }) => lines.buffer), [valueSymbol]: outcomes })
}

interface Given {
  readonly tasks: readonly Task[]
  readonly work: Work
}
