import { shareModels } from '../entities/tagging/models.ts'
import { NOTHING_READ } from '../input/lacking.ts'
import { idOf } from '../input/source.ts'
import { languages } from '../language/registry.ts'
import { ROOT } from '../package.ts'
import { performAll } from './perform.ts'
import type { Outcome, Task, Work } from './task.ts'

/** Where groups of tasks are done. */
export interface Pool {
  readonly run: (tasks: readonly Task[], work: Work) => Promise<Outcome[]>
  /** Ends the threads, whatever they are at. */
  readonly close: () => Promise<void>
}

/**
 * So many threads, which have the models of a name or file in common; none for one job, which is done in this one, unless it has
 * to stay free.
 */
export async function openPool(jobs: number, model?: string, here = jobs === 1): Promise<Pool> {
  if (here) return { run: performAll, close: async () => {} }
  const tagged = Object.values(languages).filter(({ morphology }) => morphology)
  shareModels(
    tagged.map(({ code }) => code),
    model,
  )
  const { Piscina } = await import('piscina')
  const filename = new URL('dist/bundle/worker.js', ROOT).href
  const threads = new Piscina({ filename, minThreads: jobs, maxThreads: jobs, resourceLimits: LIMITS })
  return {
    run: (tasks, work) => runSafely(tasks, (group) => threads.run({ tasks: group, work })),
    close: () => threads.destroy(),
  }
}

/** Little room for new objects stays in the caches of the processor: a fifth less work, and 60 MB less. */
const LIMITS = { maxYoungGenerationSizeMb: 6 }

type Run = (tasks: readonly Task[]) => Promise<Outcome[]>

/** An article that kills its thread fails alone: the others of its group are done again. */
async function runSafely(tasks: readonly Task[], run: Run): Promise<Outcome[]> {
  try {
    return await run(tasks)
  } catch (error) {
    if (tasks.length === 1) return [lost(tasks[0]!, error)]
    const outcomes: Outcome[] = []
    for (const task of tasks) outcomes.push(...(await runSafely([task], run)))
    return outcomes
  }
}

function lost(task: Task, error: unknown): Outcome {
  const { code, message } = error as NodeJS.ErrnoException
  const { path, record } = task
  const reason = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'takes more memory than there is' : message
  const failures = [{ id: idOf(path, record), record, code: code ?? 'internal', message: reason }]
  return { hash: '', kept: false, lines: new Uint8Array(), done: 0, failures, lacking: NOTHING_READ }
}
