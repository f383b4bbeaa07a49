import { isUtf8 } from 'node:buffer'
import { readName } from '../input/native.ts'
import { open, peek, unpack } from '../input/open.ts'
import type { Root } from './walk.ts'

/** Reads a list of paths: one a line, or ended by NUL if there is one, or the lines that `--errors` writes. */
export async function* readList(path: string): AsyncGenerator<Root> {
  const { head, all } = await peek(unpack(open(path)))
  let last: { path: string; records: Set<number> } | null = null
  for await (const item of split(all, head.includes(0) ? '\0' : '\n')) {
    const { record, ...root } = readItem(item)
    if (last && last.path !== root.path) {
      yield { ...last, literal: true }
      last = null
    }
    if (record === null) yield root
    else {
      last ??= { path: root.path, records: new Set() }
      last.records.add(record)
    }
  }
  if (last) yield { ...last, literal: true }
}

async function* split(chunks: AsyncIterable<Buffer>, end: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    // a byte a letter, until they are names
    const parts = (rest + chunk.toString('latin1')).split(end)
    rest = parts.pop() ?? ''
    yield* parts.filter(isNamed).map(decode)
  }
  if (isNamed(rest)) yield decode(rest)
}

/** But for the blank lines. */
function isNamed(line: string): boolean {
  return line !== '' && line !== '\r'
}

/** Without the mark at the head of a list from Windows. */
function decode(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1')
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : readName(bytes)
}

interface Item extends Root {
  readonly record: number | null
}

function readItem(line: string): Item {
  return readFailure(line) ?? { path: line.replace(RETURN, ''), record: null, literal: true }
}

// Windows
const RETURN = /\r$/u

/** `{"path":"a.ndjson","record":3,…}` */
function readFailure(line: string): Item | null {
  if (!line.startsWith('{')) return null
  try {
    const { path, record } = JSON.parse(line)
    if (typeof path !== 'string') return null
    return { path, record: Number.isInteger(record) ? record : null, literal: true }
  } catch {
    return null
  }
}
