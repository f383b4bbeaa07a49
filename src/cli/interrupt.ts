import { complain } from './print.ts'

/** What Ctrl-C does to a run. */
export interface Interrupt {
  readonly signal: AbortSignal
  /** Exit status, once it has come. */
  readonly status: () => number | null
}

/** The first Ctrl-C lets a run end in order, the second one ends it. */
export function onInterrupt(): Interrupt {
  const controller = new AbortController()
  let status: number | null = null
  for (const [name, code] of STATUS) {
    process.on(name, () => {
      if (status !== null) process.exit(status)
      status = code
      controller.abort()
    })
  }
  return { signal: controller.signal, status: () => status }
}

const STATUS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const

/** Ends the program, whatever else waits: input that nobody sends, a watcher. */
export async function leave(status: number, message: string): Promise<never> {
  complain(message)
  await new Promise((resolve) => process.stdout.write('', resolve))
  process.exit(status)
}
