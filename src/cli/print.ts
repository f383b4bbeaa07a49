import { once } from 'node:events'
import { printable } from '../output/printable.ts'

/** Writes results to standard output, and waits while their reader is slow. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Writes one line to standard error: `whosaid: path: reason`. */
export function complain(...parts: readonly string[]): void {
  process.stderr.write(complaint(...parts))
}

/** The line that `complain` writes. */
export function complaint(...parts: readonly string[]): string {
  return `${printable(['whosaid', ...parts].join(': ')).replace(BREAK, ' ')}\n`
}

// a file name may have line breaks
const BREAK = /[\n\t]+/gu
