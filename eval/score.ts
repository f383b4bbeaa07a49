import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
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
  const gold = set.files.map((file) => join(SHARED, 'gold', file))
  const files = set.letters ? await Promise.all(gold.map((file) => recase(file, set.letters!))) : gold
  const types = set.types ? ['--types', set.types] : []
  const command = set.model ? ['--cmd', `node bin/whosaid.js stream --model ${set.model}`] : []
  const scorer = join(SHARED, 'eval/score.mjs')
  const { stdout, stderr } = await run('node', [scorer, set.task, ...files, ...types, ...command, '--json'], {
    cwd: ROOT,
  })
  const result = JSON.parse(stdout)
  if (result.unanswered > 0) throw new Error(`${set.name}: ${result.unanswered} documents without an answer\n${stderr}`)
  return Object.fromEntries(MEASURES[set.task].map((measure) => [measure, at(result, measure)]))
}

/** A copy of a gold file with its texts in small or capital letters, each as long as before. */
async function recase(file: string, letters: 'lower' | 'upper'): Promise<string> {
  const change = (letter: string) => (letters === 'lower' ? letter.toLowerCase() : letter.toUpperCase())
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  const copies = lines.map((line) => {
    const document = JSON.parse(line)
    const text = Array.from(document.text, (letter) =>
      change(String(letter)).length === 1 ? change(String(letter)) : letter,
    )
    return JSON.stringify({ ...document, text: text.join('') })
  })
  const path = join(await mkdtemp(join(tmpdir(), 'whosaid-')), basename(file))
  await writeFile(path, copies.join('\n'))
  return path
}

/** `at({ quoted: { f1: 0.8 } }, 'quoted.f1')` is 0.8; what score.mjs leaves out is 0. */
function at(result: unknown, path: string): number {
  let value = result
  for (const name of path.split('.')) value = Object(value)[name]
  return typeof value === 'number' ? value : 0
}
