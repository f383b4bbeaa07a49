import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { Source } from '../analysis.ts'

/** Where a text comes from; the hash is of its bytes as they came. */
export function sourceOf(bytes: Uint8Array, path: string | null, format: Source['format']): Source {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, format, encoding: 'utf-8', bytes: bytes.length, sha256 }
}

/** Guesses by the name: `notes.md`. */
export function formatOf(path: string): Source['format'] {
  return MARKDOWN.has(extname(path).toLowerCase()) ? 'markdown' : 'text'
}

const MARKDOWN: ReadonlySet<string> = new Set(['.md', '.markdown'])
