import { chain } from '../input/chain.ts'
import { inGroups, inOrder } from './order.ts'
import { openPool } from './pool.ts'
import type { Outcome, Work } from './task.ts'
import type { Step } from './tasks.ts'

/** What was done together. */
export interface Done<One extends Step = Step> {
  readonly steps: readonly One[]
  readonly outcomes: readonly Outcome[]
}

export interface RunOptions {
  readonly jobs: number
  /** More may come at any time, or not: nothing waits for what follows it. */
  readonly endless?: boolean
}

/** Does the tasks on so many threads, and gives what came of them in their order. A single group starts no thread. */
export async function* run<One extends Step>(
  steps: AsyncIterable<One>,
  work: Work,
  { jobs, endless = false }: RunOptions,
): AsyncGenerator<Done<One>> {
  const groups = inGroups(steps, { ...GROUP, patience: endless ? 1 : 50 })
  const heads = endless ? [] : [await groups.next(), await groups.next()]
  const first = heads.flatMap((next) => (next.done ? [] : [next.value]))
  const pool = await openPool(endless || first.length > 1 ? jobs : 1, work.analysis.model)
  const perform = async (group: readonly One[]) => ({
    steps: group,
    outcomes: await pool.run(
      group.map(({ task }) => task),
      work,
    ),
  })
  try {
    yield* inOrder(chain(first, groups), perform, jobs * AHEAD)
  } finally {
    await pool.close()
  }
}

/** Enough work for a thread that handing it over costs next to nothing, little enough that all end together. */
const GROUP = { weigh: ({ bytes }: Step) => Math.max(bytes, 500), most: 32_768 }

/** Groups for each thread: while a long article is read, the others go on. */
const AHEAD = 8
