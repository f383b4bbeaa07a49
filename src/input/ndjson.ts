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

/** Reads the records of NDJSON one by one; blank lines are none. */
export async function* readNdjson(
  chunks: AsyncIterable<Buffer>,
  options: LineOptions,
): AsyncGenerator<ArticleRecord | Refusal> {
  const { head, all } = await peek(chunks)
  const { encoding, guessed } = tellCharset(head)
  const wide = (options.encoding ?? encoding).startsWith('utf-16')
  if (wide) yield* readWide(options.encoding ?? encoding, guessed, all, options)
  else yield* readRecords(all, options, head.includes(0))
}

/** Reads a line of NDJSON, null when it is blank. */
export function readLine({ bytes }: Line, options: LineOptions): ArticleRecord | Refusal | null {
  if (bytes) return readRecord(bytes, options)
  return { id: null, code: 'too-large', message: tooLarge(options.maxBytes ?? MAX_BYTES) }
}

async function* readRecords(
  chunks: AsyncIterable<Buffer>,
  options: LineOptions,
  binary: boolean,
): AsyncGenerator<ArticleRecord | Refusal> {
  for await (const line of readLines(chunks, options.maxBytes ?? MAX_BYTES)) {
    const record = readLine(line, options)
    if (!record) continue
    if (binary && line.number === 1 && 'code' in record) throw new UserError('binary', BINARY)
    yield record
  }
}

/** PowerShell writes UTF-16, in which a line feed is two bytes. */
async function* readWide(
  encoding: string,
  guessed: boolean,
  chunks: AsyncIterable<Buffer>,
  options: LineOptions,
): AsyncGenerator<ArticleRecord | Refusal> {
  const warnings = guessed && !options.encoding ? [guess(encoding)] : []
  for await (const record of readRecords(recode(encoding, chunks), { ...options, encoding: 'utf-8' }, false)) {
    yield 'code' in record ? record : { ...record, encoding, warnings: [...record.warnings, ...warnings] }
  }
}

async function* recode(encoding: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const text of decodeChunks(encoding, chunks)) yield Buffer.from(text)
}
