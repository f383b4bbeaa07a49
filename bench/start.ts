import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { align } from '../eval/align.ts'
import { median } from './median.ts'

const ROOT = join(import.meta.dirname, '..')
const ARTICLE = 'fixtures/uk/coalition/article.txt'
const RUNS = 15
const COMMANDS = [
  ['-e', 'process.stdout.write("0")'],
  ['bin/whosaid.js', '--version'],
  ['bin/whosaid.js', ARTICLE],
  ['bin/whosaid.js', '--json', ARTICLE],
] as const

/** Milliseconds from start to first output of the command, beside bare node: turn by turn, the median of the runs. */
export async function start(): Promise<string> {
  const times = COMMANDS.map((): number[] => [])
  for (let run = 0; run < RUNS; run++) {
    for (const [i, args] of COMMANDS.entries()) times[i]!.push(await firstOutput(args))
  }
  const bare = median(times[0]!)
  const lines = COMMANDS.map((args, i) => {
    const time = median(times[i]!)
    return [`node ${args.join(' ')}`, time.toFixed(0), i === 0 ? '' : `+${(time - bare).toFixed(0)}`]
  })
  return align([['', 'ms', 'over bare'], ...lines])
}

function firstOutput(args: readonly string[]): Promise<number> {
  const started = performance.now()
  const child = spawn('node', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  let time = Number.NaN
  child.stdout.once('data', () => {
    time = performance.now() - started
  })
  child.stdout.resume()
  return new Promise((resolve) => child.on('close', () => resolve(time)))
}
