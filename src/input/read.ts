import { Readable } from 'node:stream'
import type { Analysis, Source, Warning } from '../analysis.ts'
import { UserError } from '../errors.ts'
import type { Metadata } from './article.ts'
import { declaredEncoding } from './declared.ts'
import { decode } from './decode.ts'
import { MAX_BYTES, readNdjson } from './ndjson.ts'
import { open, readAll, unpack } from './open.ts'
import { explain } from './reasons.ts'
import { type ArticleRecord, parse, type RecordOptions, type Refusal, toRecord } from './record.ts'
import { formatOf, idOf, pathOf, sourceOf } from './source.ts'

/** One article that was read; can be given to `analyze` as its options. */
export interface Input extends Metadata {
  readonly id: Analysis['id']
  /** Which of several in one file, counted from 1; null when it is the only one. */
  readonly record: number | null
  readonly text: string
  readonly source: Source
  /** As the record says. */
  readonly language?: string
  /** The fields that the user named and its record has not. */
  readonly lacks?: readonly string[]
  /** As the page declares it. */
  readonly presumed?: string
  readonly warnings: readonly Warning[]
}

/** A file or a record that could not be read; `message` completes "path: …". */
export interface Unread extends Refusal {
  readonly record: number | null
}

export interface ReadOptions extends RecordOptions {
  /** By default as the name of the file tells, else HTML or plain text, whichever it looks like. */
  readonly format?: Source['format']
  /** Of one article, unpacked. */
  readonly maxBytes?: number
}

/**
 * Reads the articles of a file, or of standard input for `-`; records of NDJSON and CSV one by one. What cannot be read
 * is given out as such, and the rest follows. The bytes can be given by who has looked at them.
 */
export async function* readInputs(
  path: string,
  options: ReadOptions = {},
  bytes: AsyncIterable<Buffer> = open(path),
): AsyncGenerator<Input | Unread> {
  const format = options.format ?? formatOf(path)
  try {
    if (format === 'ndjson') yield* number(readNdjson(unpack(bytes), options), pathOf(path), format)
    else if (format === 'csv') {
      const { readCsv } = await import('./csv.ts')
      yield* number(readCsv(unpack(bytes), options), pathOf(path), format)
    } else yield* readWhole(path, format, options, bytes)
  } catch (error) {
    yield { id: pathOf(path), record: null, ...explain(error) }
  }
}

async function* number(
  records: AsyncIterable<ArticleRecord | Refusal>,
  path: string | null,
  format: Source['format'],
): AsyncGenerator<Input | Unread> {
  let count = 0
  for await (const record of records) yield toInput(record, path, format, ++count)
  if (count === 0) throw new UserError('empty', 'is empty')
}

async function* readWhole(
  path: string,
  known: Source['format'] | null,
  options: ReadOptions,
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<Input | Unread> {
  const { maxBytes = MAX_BYTES, encoding: given } = options
  const name = pathOf(path)
  const packed = await readAll(chunks, maxBytes)
  const bytes = await readAll(unpack(Readable.from([packed])), maxBytes)
  const declared = known === 'html' || known === null ? declaredEncoding(bytes) : null
  const { text, encoding, warnings } = decode(bytes, { encoding: given, declared })
  const format = known ?? (looksLikePage(text) ? 'html' : 'text')
  const whole = { id: name, record: null, source: sourceOf(packed, name, format, encoding), text, warnings }
  if (format === 'json') yield* readJson(whole, options)
  else if (format === 'html') yield { ...whole, ...(await import('./html.ts')).readPage(text) }
  else yield whole
}

/** One article, or an array of them. */
function* readJson(whole: Input, options: ReadOptions): Generator<Input | Unread> {
  const { source, warnings } = whole
  const value = parseWhole(whole.text)
  const records = (Array.isArray(value) ? value : [value]).map((item) => toRecord(item, options, source.encoding))
  if (records.length === 0) throw new UserError('empty', 'is empty')
  for (const [index, record] of records.entries()) {
    const input = toInput(record, source.path, 'json', Array.isArray(value) ? index + 1 : null)
    if ('code' in input) yield input
    else yield { ...input, warnings: [...warnings, ...input.warnings], ...(Array.isArray(value) ? {} : { source }) }
  }
}

function parseWhole(text: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw LINES.test(text) ? new UserError('bad-json', 'has JSON in every line: see --input ndjson') : error
  }
}

// {"text":"One."} and in the next line {"text":"Two."}
const LINES = /^\s*\{[^\r\n]*\}\r?\n\s*\{/u

/** A record with all that is known of where it comes from. */
export function toInput(
  record: ArticleRecord | Refusal,
  path: string | null,
  format: Source['format'],
  number: number | null,
): Input | Unread {
  const id = record.id ?? idOf(path, number)
  if ('code' in record) return { ...record, id, record: number }
  const { text, encoding, metadata, lacks, warnings } = record
  return {
    id,
    record: number,
    text,
    source: sourceOf(text, path, format, encoding),
    ...metadata,
    lacks,
    warnings,
  }
}

/** `curl … | whosaid` */
function looksLikePage(text: string): boolean {
  return PAGE.test(text)
}

// <!DOCTYPE html>, <?xml version="1.0"?> <html>, <HTML lang="uk">
const PAGE = /^\s*(?:<\?xml[^<>]{0,200}>\s*)?<(?:!doctype\s+html|html|head)\b/iu
