import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PartialAnalysis } from '../analysis.ts'
import { writeWhole } from './draft.ts'
import { toJson } from './json.ts'
import { distinct, treeName } from './paths.ts'

/** Writes a file an article, laid out as the input is: `a/b.txt.json` for a/b.txt, `c.ndjson/3.json` for its third record. */
export async function writeTree(
  folder: string,
  analyses: AsyncIterable<PartialAnalysis>,
  root: string | undefined,
): Promise<void> {
  const once = distinct()
  for await (const analysis of analyses) {
    const path = join(folder, `${once(treeName(analysis, root))}.json`)
    await mkdir(dirname(path), { recursive: true })
    await writeWhole(path, toJson(analysis))
  }
}
