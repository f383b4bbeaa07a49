import type { ReadOptions } from '../input/read.ts'
import type { Refusal } from '../input/record.ts'
import { readList } from './list.ts'
import type { Log } from './log.ts'
import { readTasks, type Step } from './tasks.ts'
import { type Found, type Root, type WalkOptions, walk } from './walk.ts'

/** What is to be analysed. */
export interface Sources {
  readonly paths: readonly string[]
  /** A file of more paths. */
  readonly list?: string | undefined
  readonly options: WalkOptions
}

/** All files, in order. */
export function findFiles({ paths, list, options }: Sources): AsyncGenerator<Found | Refusal> {
  return walk(list === undefined ? paths.map((path) => ({ path })) : rootsOf(paths, list), options)
}

async function* rootsOf(paths: readonly string[], list: string | undefined): AsyncGenerator<Root> {
  for (const path of paths) yield { path }
  if (list !== undefined) yield* readList(list)
}

/** How many bytes there are to read. */
export async function countBytes(sources: Sources): Promise<number> {
  let bytes = 0
  for await (const file of findFiles(sources)) if ('bytes' in file) bytes += file.bytes
  return bytes
}

/** What is to be done, with what is known of it from before. */
export async function* findSteps(
  files: AsyncIterable<Found | Refusal>,
  reading: ReadOptions,
  log: Log,
): AsyncGenerator<Step> {
  for await (const { task, bytes } of readTasks(files, reading)) {
    const hash = log.hashOf(task)
    yield { task: hash === undefined ? task : { ...task, hash }, bytes }
  }
}
