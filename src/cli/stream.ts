import type { Failure, PartialAnalysis } from '../analysis.ts'
import { analyze } from '../analyze.ts'
import { type Line, readLines } from '../input/lines.ts'
import { MAX_BYTES, readLine } from '../input/ndjson.ts'
import type { ArticleRecord } from '../input/record.ts'
import { sourceOf } from '../input/source.ts'
import { toJson } from '../output/json.ts'
import { applyView } from '../output/view.ts'
import type { Config } from './config.ts'
import { checkLanguage } from './languages.ts'
import { checkModel } from './models.ts'
import { complain, print } from './print.ts'

/** Analyses NDJSON from standard input: a line out for every line in, in order; a bad one becomes an error record. */
export async function stream(config: Config): Promise<number> {
  checkLanguage(config.analysis.language)
  checkModel(config.analysis.model)
  let done = 0
  let failed = 0
  let first: Failure['error'] | undefined
  for await (const line of readLines(process.stdin, config.reading.maxBytes ?? MAX_BYTES)) {
    const result = analyzeLine(line, config)
    if (!result) continue
    await print(toJson(result))
    done++
    if (!('error' in result)) continue
    failed++
    first ??= result.error
  }
  if (first)
    complain('stream', `${failed} of ${done} records failed, the first in line ${first.line}: ${first.message}`)
  return first ? 1 : 0
}

function analyzeLine(line: Line, config: Config): PartialAnalysis | Failure | null {
  const record = readLine(line, config.reading)
  if (record === null) return null
  const { id } = record
  if ('code' in record) return { id, error: { code: record.code, message: record.message, line: line.number } }
  try {
    return analyzeRecord(record, config)
  } catch (error) {
    return { id, error: { code: 'internal', message: `internal error: ${error}`, line: line.number } }
  }
}

function analyzeRecord({ id, text, encoding, metadata, warnings }: ArticleRecord, config: Config): PartialAnalysis {
  const source = sourceOf(Buffer.from(text), null, 'ndjson', encoding)
  return applyView(analyze(text, { id, source, warnings, ...config.analysis, ...metadata }), config.view)
}
