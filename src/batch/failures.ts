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
      const lines = failures
        .filter(({ code }) => code !== 'loop')
        .map(({ id, record, code, message }) => {
          const name = of === null ? { path: null, id } : { path: of }
          return toJson({ ...name, record, error: { code, message } })
        })
      if (lines.length > 0) await file.appendFile(lines.join(''))
    },
    async finish() {
      await file.close()
      await publish(path)
    },
  }
}
