import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type GoldSet, MEASURES } from './sets.ts'

/** Measures and their values: shares from 0 to 1, or counts. */
export type Scores = Readonly<Record<string, number>>

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..')

/** Beside the project: gold sets and their scorer, not shipped. */
export const SHARED = join(ROOT, '../shared')

const run = promisify(execFile)

/** Runs the command over a gold set and scores what it says. Throws where the command fails on a document. */
export async function score(set: GoldSet): Promise<Scores> {
  const files = set.files.map((file) => join(SHARED, 'gold', file))
  const types = set.types ? ['--types', set.types] : []
  const scorer = join(SHARED, 'eval/score.mjs')
  const { stdout, stderr } = await run('node', [scorer, set.task, ...files, ...types, '--json'], { cwd: ROOT })
  const result = JSON.parse(stdout)
  if (result.unanswered > 0) throw new Error(`${set.name}: ${result.unanswered} documents without an answer\n${stderr}`)
  return Object.fromEntries(MEASURES[set.task].map((measure) => [measure, at(result, measure)]))
}

/** `at({ quoted: { f1: 0.8 } }, 'quoted.f1')` is 0.8; what score.mjs leaves out is 0. */
function at(result: unknown, path: string): number {
  let value = result
  for (const name of path.split('.')) value = Object(value)[name]
  return typeof value === 'number' ? value : 0
}
