import { type FileHandle, open } from 'node:fs/promises'
import { draftOf, publish } from '../output/draft.ts'
import { toJson } from '../output/json.ts'
import type { Failed } from './task.ts'

/** A list of what failed. */
export interface Failures {
  readonly add: (path: string | null, failures: readonly Failed[]) => Promise<void>
  readonly finish: () => Promise<void>
}

/** Writes what failed as NDJSON that `readList` takes; the file is there when all of it is. */
export async function openFailures(path: string): Promise<Failures> {
  const file: FileHandle = await open(draftOf(path), 'w')
  return {
    async add(of, failures) {
      // nothing is lost by not going round in a loop
      const lines = failures.filter(({ code }) => code !== 'loop').map((failed) => lineOf(of, failed))
      if (lines.length > 0) await file.appendFile(lines.join(''))
    },
    async finish() {
      await file.close()
      await publish(path)
    },
  }
}

/** The line of one failure. */
export function lineOf(path: string | null, { id, record, code, message }: Failed): string {
  return toJson({ path, ...(path === null ? { id } : {}), record, error: { code, message } })
}
