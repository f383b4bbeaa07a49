import { type FileHandle, open } from 'node:fs/promises'
import { UserError } from '../errors.ts'
import { type Entry, entryLine, type Header, headerLine, isOurs, isWhole, journalOf, readJournal } from './journal.ts'

/** A file of lines, and the journal that says what is in it; only ever appended to. */
export interface Layer {
  readonly path: string
  readonly header: Header
  readonly entries: readonly Entry[]
  readonly lines: FileHandle
  readonly journal: FileHandle
}

/** Begins a layer, over what may be there. */
export async function createLayer(path: string, header: Header): Promise<Layer> {
  // what has no journal is not continued: it comes first
  const journal = await open(journalOf(path), 'a')
  await journal.truncate()
  await journal.appendFile(headerLine(header))
  const lines = await open(path, 'a+')
  await lines.truncate()
  return { path, header, entries: [], lines, journal }
}

/**
 * Opens a layer that an earlier run left; what is torn at the end of either file is cut off. Null where there is none.
 * Throws a `UserError` where the lines were changed by others.
 */
export async function openLayer(path: string): Promise<Layer | null> {
  const known = await readJournal(path)
  if (!known) return null
  const lines = await open(path, 'a+')
  if (!(await isOurs(lines, known.entries))) {
    await lines.close()
    throw new UserError('usage', `${path} was changed since: write it anew with --force`)
  }
  const entries = [...known.entries]
  while (entries.length > 0 && !(await isWhole(lines, entries.at(-1)!))) entries.pop()
  await lines.truncate(endOf(entries))
  const journal = await open(journalOf(path), 'a')
  const text = [headerLine(known.header), ...entries.map(entryLine)]
  await journal.truncate(text.reduce((sum, line) => sum + Buffer.byteLength(line), 0))
  return { path, header: known.header, entries, lines, journal }
}

/** Where the lines end that are vouched for. */
export function endOf(entries: readonly Entry[]): number {
  const last = entries.at(-1)
  return last ? last.start + last.length : 0
}

/** The lines from one offset to another, in pieces. */
export async function* readLinesOf({ lines }: Layer, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const { buffer, bytesRead } = await lines.read(Buffer.alloc(Math.min(PIECE, end - at)), { position: at })
    if (bytesRead === 0) throw new Error('the output was cut off by another program')
    yield buffer.subarray(0, bytesRead)
    at += bytesRead
  }
}

/** Bytes. */
const PIECE = 1 << 20

/** Appends lines, then says so in the journal. */
export async function extend(
  layer: Layer,
  lines: readonly Uint8Array[],
  entries: readonly Omit<Entry, 'start'>[],
): Promise<void> {
  if (lines.length > 0) await appendAll(layer.lines, Buffer.concat(lines))
  await layer.journal.appendFile(entries.map(entryLine).join(''))
}

/** All or nothing, unless the program is killed. */
async function appendAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  const { size } = await file.stat()
  try {
    await file.appendFile(bytes)
  } catch (error) {
    await file.truncate(size)
    throw error
  }
}

/** Lets neither be lost by a power cut: the journal never says more than there is. */
export async function sync({ lines, journal }: Layer): Promise<void> {
  await lines.datasync()
  await journal.datasync()
}

/** Closes the files of a layer. */
export async function close({ lines, journal }: Layer): Promise<void> {
  await lines.close()
  await journal.close()
}
