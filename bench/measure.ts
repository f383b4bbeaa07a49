import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const BIN = join(import.meta.dirname, '../bin/whosaid.js')
/** Says at its end, through the fourth pipe, what the process has taken. */
const REPORT = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))",
)}`

export interface Cost {
  /** Of work of the processor, all threads together. */
  readonly seconds: number
  /** Resident, at most. */
  readonly megabytes: number
}

/** Runs the command, and says what it has taken. */
export async function measure(args: readonly string[]): Promise<Cost> {
  const child = spawn('node', ['--import', REPORT, BIN, ...args], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await text(child.stdio[3] as NodeJS.ReadableStream))
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1000 }
}
