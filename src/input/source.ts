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
  const bytes = typeof content === 'string' ? encode(content) : content
  return { path, format, encoding, bytes: bytes.length, sha256: hash('sha256', bytes) }
}

/** In UTF-8, until another text is encoded: bytes are no more than three for each code unit, so that none need be counted. */
function encode(text: string): Uint8Array {
  if (3 * text.length > room.length) return Buffer.from(text)
  return room.subarray(0, encoder.encodeInto(text, room).written)
}

const encoder = new TextEncoder()

/** For an article; one is read at a time. */
const room = new Uint8Array(60_000)

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
