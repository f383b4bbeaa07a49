import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { align } from '../eval/align.ts'
import { median } from './median.ts'

const ROOT = join(import.meta.dirname, '..')
const RUNS = 9

/** Milliseconds of work to load the model of a language in a fresh process that has the code: the median of the runs. */
export function loading(languages: readonly string[]): string {
  const lines = languages.map((code) => {
    const times = Array.from({ length: RUNS }, () => load(code))
    return [code, median(times).toFixed(0)]
  })
  return align([['', 'ms'], ...lines])
}

function load(code: string): number {
  const run = spawnSync('node', ['--input-type=module', '-e', script(code)], { cwd: ROOT, encoding: 'utf8' })
  return Number(run.stdout)
}

function script(code: string): string {
  return `import { modelName } from './dist/entities/tagging/tagger.js'
import { languageOf } from './dist/language/registry.js'
const before = process.cpuUsage()
modelName(languageOf('${code}'))
const { user, system } = process.cpuUsage(before)
console.log((user + system) / 1000)`
}
