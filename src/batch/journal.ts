import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { toJson } from '../output/json.ts'
import type { Outcome, Task } from './task.ts'

/** What is known of a piece of the output: of the lines of one task, in one of the files that hold lines. */
export interface Entry {
  readonly path: string | null
  readonly record: number | null
  /** Of the content that was analysed. */
  readonly hash: string
  /** In bytes. */
  readonly start: number
  readonly length: number
  /** Articles. */
  readonly done: number
  /** Some articles of the file failed: it is tried again. */
  readonly torn: boolean
}

/** What a run was told, as far as its output depends on it. */
export interface Header {
  /** Option by option. */
  readonly options: Readonly<Record<string, unknown>>
  readonly inputs: readonly string[]
}

export interface Journal {
  readonly header: Header
  readonly entries: readonly Entry[]
}

/** The file that says what is in an output. */
export function journalOf(output: string): string {
  return `${output}.resume`
}

/** Reads the journal of an output; null when there is none. A torn last line is left out, and all behind it. */
export async function readJournal(output: string): Promise<Journal | null> {
  let header: Header | null = null
  const entries: Entry[] = []
  let start = 0
  try {
    for await (const line of createInterface({ input: createReadStream(journalOf(output)), crlfDelay: 0 })) {
      const value = parse(line)
      if (header === null) header = readHeader(value)
      else {
        if (!Array.isArray(value)) break
        const [path, record, hash, length, done, torn] = value
        entries.push({ path, record, hash, start, length, done, torn: torn === 1 })
        start += length
      }
      if (header === null) return null
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return header && { header, entries }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function readHeader(value: unknown): Header | null {
  const isHeader = typeof value === 'object' && value !== null && 'options' in value && 'inputs' in value
  // written by `headerLine`
  return isHeader ? (value as Header) : null
}

/** The first line of a journal. */
export function headerLine(header: Header): string {
  return toJson(header)
}

/** A line of a journal, where a task gave lines: `["a.txt",null,"0f…",512,1,0]`. */
export function entryLine({ path, record, hash, length, done, torn }: Omit<Entry, 'start'>): string {
  return toJson([path, record, hash, length, done, torn ? 1 : 0])
}

/** What the journal says of a task that was done. */
export function entryOf({ path, record }: Task, { hash, lines, done, failures }: Outcome): Omit<Entry, 'start'> {
  return { path, record, hash, length: lines.length, done, torn: failures.length > 0 }
}

/** Which task an entry is of. */
export function keyOf({ path, record }: Pick<Entry, 'path' | 'record'>): string {
  return `${record ?? ''} ${path ?? ''}`
}

/** Whether the lines of an entry are in the file: after a power cut the end of it may be missing, or zeros. */
export async function isWhole(file: FileHandle, { start, length }: Entry): Promise<boolean> {
  return (await byteAt(file, start)) === OPEN && (await byteAt(file, start + length - 1)) === LINE_FEED
}

/**
 * Whether what is there may be what was written, as far as it can be told from the end. After a power cut it may stop short in
 * the middle of a line, or have zeros; that it is shorter and ends with a line, or that another line ends later, is by someone's hand.
 */
export async function isOurs(file: FileHandle, entries: readonly Entry[]): Promise<boolean> {
  const last = entries.at(-1)
  const { size } = await file.stat()
  if (!last || size === 0) return true
  const end = last.start + last.length
  const byte = await byteAt(file, Math.min(size, end) - 1)
  return size < end ? byte !== LINE_FEED : byte === LINE_FEED || byte === 0
}

async function byteAt(file: FileHandle, position: number): Promise<number | undefined> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, position)
  return bytesRead === 1 ? buffer[0] : undefined
}

/** Of an object, and of a line. */
const OPEN = 0x7b
const LINE_FEED = 0x0a
