import { hash } from 'node:crypto'
import { extname } from 'node:path'
import type { Source } from '../analysis.ts'

/** Where a text comes from; the hash is of its bytes as they came, else of those that UTF-8 gives it. */
export function sourceOf(
  content: Uint8Array | string,
  path: string | null,
  format: Source['format'],
  encoding: string = 'utf-8',
): Source {
  return { path, format, encoding, bytes: Buffer.byteLength(content), sha256: hash('sha256', content) }
}

/** The path of what was named; null for standard input, which has none. */
export function pathOf(named: string): string | null {
  return named === '-' ? null : named
}

/** The id of an article without one of its own: `pages.ndjson#3`, the third of its file; null in a pipe. */
export function idOf(path: string | null, record: number | null): string | null {
  return path === null || record === null ? path : `${path}#${record}`
}

/** What messages call it: "pages.ndjson#3", "standard input#3" for `-` and for a pipe. */
export function nameOf(path: string | null, record: number | null = null): string {
  const name = path === null || path === '-' ? 'standard input' : path
  return record === null ? name : `${name}#${record}`
}

/** The format that a name tells, `notes.md`, `pages.ndjson.gz`; null when it tells none. */
export function formatOf(path: string): Source['format'] | null {
  const extension = extname(path.replace(PACKED, '')).slice(1).toLowerCase()
  return EXTENSIONS.get(extension) ?? null
}

const PACKED = /\.gz$/iu

const EXTENSIONS: ReadonlyMap<string, Source['format']> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['json', 'json'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
])
