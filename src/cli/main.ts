import { createInterface } from 'node:readline'
import { analyze } from '../analyze.ts'

/** Runs the command and gives its exit status. */
export async function main(_argv: readonly string[]): Promise<number> {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, text, ...rest } = JSON.parse(line)
    process.stdout.write(`${JSON.stringify(analyze(text, { id, ...rest }))}\n`)
  }
  return 0
}
