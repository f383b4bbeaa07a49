import { createReadStream } from 'node:fs'

/** What a file begins with, in so many bytes at most: enough to tell whether it may be written over. */
export async function beginningOf(path: string, bytes: number): Promise<string> {
  for await (const head of createReadStream(path, { end: bytes - 1 })) return String(head)
  return ''
}
