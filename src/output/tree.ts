import { existsSync } from 'node:fs'
import { mkdir, open, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PartialAnalysis } from '../analysis.ts'
import { draftOf, publish, writeWhole } from './draft.ts'
import { toJson } from './json.ts'
import { distinct, keyOf, treeName } from './paths.ts'

/**
 * Writes a file an article, laid out as the input is: `a/b.txt.json` for a/b.txt, `c.ndjson/3.json` for its third record. Of the
 * files that an earlier run wrote, those of articles that are gone are removed.
 */
export async function writeTree(
  folder: string,
  analyses: AsyncIterable<PartialAnalysis>,
  root: string | undefined,
): Promise<void> {
  const once = distinct()
  const written = new Set<number>()
  const list = join(folder, LIST)
  // behind what a run has listed that was killed
  const names = await open(draftOf(list), 'a')
  try {
    for await (const analysis of analyses) {
      const name = once(treeName(analysis, root))
      written.add(keyOf(name))
      await names.appendFile(`${name}\n`)
      const path = fileOf(folder, name)
      await mkdir(dirname(path), { recursive: true })
      await writeWhole(path, toJson(analysis))
    }
  } finally {
    await names.close()
  }
  for (const each of [list, draftOf(list)]) await removeGone(folder, each, written)
  await publish(list)
}

/** Says which files are of the tree. */
const LIST = '.tree'

function fileOf(folder: string, name: string): string {
  return join(folder, `${name}.json`)
}

async function removeGone(folder: string, list: string, written: ReadonlySet<number>): Promise<void> {
  if (!existsSync(list)) return
  const file = await open(list)
  for await (const name of file.readLines()) {
    // a list that somebody changed leads nowhere else
    if (written.has(keyOf(name)) || name.split('/').includes('..')) continue
    await rm(fileOf(folder, name), { force: true })
    await removeEmpty(folder, dirname(name))
  }
}

/** Removes a folder in which nothing is left, and then that around it. */
async function removeEmpty(folder: string, inside: string): Promise<void> {
  if (inside === '.') return
  const isGone = await rmdir(join(folder, inside)).then(
    () => true,
    () => false,
  )
  if (isGone) await removeEmpty(folder, dirname(inside))
}
