import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { BIN, type Outcome } from './command.ts'

/** A command that runs beside the test. */
export interface Running {
  readonly pid: number
  readonly kill: (signal: NodeJS.Signals) => void
  readonly ended: Promise<Outcome>
  /** Resolves when standard error has said so. */
  readonly said: (text: string) => Promise<void>
}

/** Starts the real command; it is gone after the test. */
export function start(args: readonly string[], { cwd, env }: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Running {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk) => (stdout += chunk))
  child.stderr.on('data', (chunk) => (stderr += chunk))
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise<Outcome>((resolve) => child.on('close', (status) => resolve({ stdout, stderr, status })))
  const said = (text: string) => until(() => stderr.includes(text), `'${text}' in '${stderr}'`)
  return { pid: child.pid!, kill: (signal) => void child.kill(signal), ended, said }
}

/** Waits for something to come true. */
export async function until(test: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let i = 0; i < 1200; i++) {
    if (await test()) return
    await sleep(50)
  }
  throw new Error(`waited in vain for ${what}`)
}
