import { UserError } from '../errors.ts'
import { tellCharset } from './charset.ts'
import { BINARY, guess } from './decode.ts'
import { decodeChunks } from './encodings.ts'
import { type Line, readLines } from './lines.ts'
import { peek, tooLarge } from './open.ts'
import { type ArticleRecord, type RecordOptions, type Refusal, readRecord } from './record.ts'

export interface LineOptions extends RecordOptions {
  /** Of one line. */
  readonly maxBytes?: number
}

/** The largest article that is read unless told otherwise. */
export const MAX_BYTES = 64_000_000

/** A line of NDJSON, not read yet. */
export interface RawRecord extends Pick<Line, 'bytes'> {
  /** Of the file, where its bytes were UTF-16 and are UTF-8 now. */
  readonly recoded?: { readonly encoding: string; readonly guessed: boolean }
}

/** Reads the records of NDJSON one by one; blank lines are none. */
export async function* readNdjson(
  chunks: AsyncIterable<Buffer>,
  options: LineOptions,
): AsyncGenerator<ArticleRecord | Refusal> {
  for await (const raw of cutNdjson(chunks, options)) yield readRaw(raw, options)
}

/** Cuts NDJSON into lines without reading them; blank ones are left out. */
export async function* cutNdjson(chunks: AsyncIterable<Buffer>, options: LineOptions): AsyncGenerator<RawRecord> {
  const { head, all } = await peek(chunks)
  const told = tellCharset(head)
  const encoding = options.encoding ?? told.encoding
  // PowerShell writes UTF-16, in which a line feed is two bytes
  const wide = encoding.startsWith('utf-16')
  const recoded = wide ? { recoded: { encoding, guessed: told.guessed && !options.encoding } } : {}
  for await (const line of readLines(wide ? recode(encoding, all) : all, options.maxBytes ?? MAX_BYTES)) {
    if (isBlank(line)) continue
    const raw = { bytes: line.bytes, ...recoded }
    if (line.number === 1 && !wide && head.includes(0) && 'code' in readRaw(raw, options)) {
      throw new UserError('binary', BINARY)
    }
    yield raw
  }
}

/** Reads a line of NDJSON that is not blank. */
export function readRaw({ bytes, recoded }: RawRecord, options: LineOptions): ArticleRecord | Refusal {
  if (!bytes) return { id: null, code: 'too-large', message: tooLarge(options.maxBytes ?? MAX_BYTES) }
  if (!recoded) return readRecord(bytes, options)
  const record = readRecord(bytes, { ...options, encoding: 'utf-8' })
  if ('code' in record) return record
  const { encoding, guessed } = recoded
  return { ...record, encoding, warnings: [...record.warnings, ...(guessed ? [guess(encoding)] : [])] }
}

/** Has nothing but white space. */
export function isBlank({ bytes }: Line): boolean {
  return bytes?.every((byte) => BLANKS.has(byte)) ?? false
}

/** Tab, carriage return, space. */
const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0d, 0x20])

async function* recode(encoding: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const text of decodeChunks(encoding, chunks)) yield Buffer.from(text)
}
