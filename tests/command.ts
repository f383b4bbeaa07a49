import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Analysis } from '../src/analysis.ts'

export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
}

export interface RunOptions {
  /** Given on standard input, which is a pipe. */
  readonly input?: string | Uint8Array
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

export const BIN = join(import.meta.dirname, '../bin/whosaid.js')

/** Runs the real command. */
export function whosaid(args: readonly string[], { input = '', cwd, env }: RunOptions = {}): Promise<Outcome> {
  const { NO_COLOR, FORCE_COLOR, ...clean } = process.env
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...clean, ...env } })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk) => stdout.push(chunk))
  child.stderr.on('data', (chunk) => stderr.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve) => {
    child.on('close', (status) =>
      resolve({ stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString(), status }),
    )
  })
}

/** A temporary folder with the given files, gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'whosaid-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

/** The JSON of every line. */
export function jsonLines(stdout: string): Analysis[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
