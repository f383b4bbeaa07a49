import { parse } from 'csv-parse'
import { UserError } from '../errors.ts'
import { broken, decode } from './decode.ts'
import { decodeChunks } from './encodings.ts'
import { type LineOptions, MAX_BYTES } from './ndjson.ts'
import { peek, tooLarge } from './open.ts'
import { type ArticleRecord, type FieldNames, namesOf, type Refusal, toRecord } from './record.ts'

/** Reads the rows of CSV one by one; the first names the columns. Commas, semicolons and tabs may part them. */
export async function* readCsv(
  chunks: AsyncIterable<Buffer>,
  options: LineOptions,
): AsyncGenerator<ArticleRecord | Refusal> {
  const { head, all } = await peek(chunks)
  const { text, encoding, warnings } = decode(head, options)
  // the head may end in the middle of a letter
  const guessed = warnings.filter(({ code }) => code === 'guessed-encoding')
  for await (const row of parseRows(decodeChunks(encoding, all), delimiterOf(text), options)) {
    const record = toRecord(row, options, encoding)
    const id = record.id || null
    if ('code' in record) yield { ...record, id }
    else {
      const lost = record.text.includes('\uFFFD') ? [broken(encoding)] : []
      yield { ...record, id, warnings: [...record.warnings, ...guessed, ...lost] }
    }
  }
}

/** The rows, those before an error included; the parser itself would drop them. */
async function* parseRows(
  chunks: AsyncIterable<string>,
  delimiter: string,
  { maxBytes = MAX_BYTES, ...options }: LineOptions,
): AsyncGenerator<unknown> {
  const rows: unknown[] = []
  const parser = parse({
    delimiter,
    columns: (names: readonly string[]) => columnsOf(names, options),
    on_record: (row: unknown) => void rows.push(row),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: maxBytes,
  }).on('error', () => {})
  for await (const chunk of chunks) {
    const error = await new Promise<unknown>((resolve) => parser.write(chunk, resolve))
    yield* rows.splice(0)
    if (error) throw explain(error, maxBytes)
  }
  const error = await new Promise<unknown>((resolve) => parser.end(resolve))
  yield* rows.splice(0)
  if (error) throw explain(error, maxBytes)
}

/** Excel writes what the settings of the country say. */
function delimiterOf(head: string): string {
  const names = head.slice(0, head.search(/[\r\n]|$/u)).replace(QUOTED, '')
  const count = (delimiter: string) => names.split(delimiter).length
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

const DELIMITERS = [',', ';', '\t'] as const
const QUOTED = /"[^"]*"/gu

/** The names of the columns, in lower case where only that makes one known: "Text". */
function columnsOf(names: readonly string[], options: FieldNames): string[] {
  const { textField, ...others } = namesOf(options)
  const trimmed = names.map((name) => name.trim())
  const wanted = [textField, ...Object.values(others)].filter((name) => !trimmed.includes(name))
  const columns = trimmed.map((name) => (wanted.includes(name.toLowerCase()) ? name.toLowerCase() : name))
  if (columns.includes(textField)) return columns
  const known = trimmed.slice(0, 8).join(', ').slice(0, 80)
  throw new UserError('no-text', `has no column '${textField}', but ${known} (see --text-field)`)
}

function explain(error: unknown, maxBytes: number): unknown {
  const { code, records, message } = error as { code?: string; records?: number; message: string }
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new UserError('too-large', `what follows row ${records} ${tooLarge(maxBytes)}`)
  if (!code?.startsWith('CSV_')) return error
  return new UserError('bad-csv', `is not CSV after row ${records}: ${REASONS[code] ?? message}`)
}

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quotation mark',
}
