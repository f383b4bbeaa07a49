import { constants, gunzipSync } from 'node:zlib'
import type { PartialAnalysis } from '../analysis.ts'
import { analyze } from '../analyze.ts'
import { LOOP, walk } from '../batch/walk.ts'
import { UserError } from '../errors.ts'
import { bothLack, lackingIn, lackingLines, NOTHING_READ } from '../input/lacking.ts'
import { type Line, readLines } from '../input/lines.ts'
import { MAX_BYTES } from '../input/ndjson.ts'
import { isPacked, open, peek, readAll, tooLarge, unpack } from '../input/open.ts'
import { readInputs } from '../input/read.ts'
import { explain } from '../input/reasons.ts'
import { parse } from '../input/record.ts'
import { nameOf } from '../input/source.ts'
import { pathsTo } from '../output/whole.ts'
import { analysisSchema, failureSchema } from '../schema.ts'
import type { Config } from './config.ts'
import { complain as warn } from './print.ts'

/** Told of what could not be read: by name and reason. */
export type Complaint = (name: string, reason: string) => void

/**
 * Gathers the analyses of many inputs, folders among them, one by one: those of what `whosaid stream` and `--json` print are taken as they are,
 * articles are analysed now.
 */
export async function* gatherAnalyses(
  paths: readonly string[],
  config: Config,
  complain: Complaint,
): AsyncGenerator<PartialAnalysis> {
  // a page of before, in a folder of analyses, is none
  const outputs = new Set(config.output === undefined ? [] : await pathsTo(config.output))
  for await (const file of walk(
    paths.map((path) => ({ path, literal: true })),
    { outputs, onLoop: (path) => warn(path, LOOP) },
  )) {
    if ('code' in file) complain(String(file.id), file.message)
    else yield* gatherFile(file.path, config, complain)
  }
}

async function* gatherFile(path: string, config: Config, complain: Complaint): AsyncGenerator<PartialAnalysis> {
  try {
    const { head, all } = await peek(open(path))
    if (isAnalyzed(head)) yield* readAnalyses(all, path, config, complain)
    else yield* analyzeInputs(path, all, config, complain)
  } catch (error) {
    complain(nameOf(path), explain(error).message)
  }
}

/** Whether the first bytes are of analyses: inside a string the quotation marks of the key would be escaped. */
function isAnalyzed(head: Buffer): boolean {
  const text = isPacked(head) ? gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }) : head
  return ANALYSIS.test(text.toString()) || FAILURE.test(text.toString())
}

// {"schemaVersion":1, … after records that failed
const ANALYSIS = /(?<![^{}[\],\s])"schemaVersion"\s{0,9}:\s{0,9}1\b/u

// {"id":"7","error":{"code": … where every record failed
const FAILURE = /^\uFEFF?\s{0,9}\{"id":(?:null|"(?:[^"\\]|\\.)*"|[-+.\deE]+),"error":\{"code":/u

async function* readAnalyses(
  chunks: AsyncIterable<Buffer>,
  path: string,
  { reading }: Config,
  complain: Complaint,
): AsyncGenerator<PartialAnalysis> {
  const most = reading.maxBytes ?? MAX_BYTES
  const lines = path.endsWith('.json') ? wholeOf(chunks, most) : readLines(unpack(chunks), most)
  for await (const line of lines) {
    try {
      const analysis = readAnalysis(line, most)
      if (analysis) yield analysis
    } catch (error) {
      complain(nameOf(path, line.number), explain(error).message)
    }
  }
}

/** `--pretty` has many lines for one analysis. */
async function* wholeOf(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Line> {
  yield { bytes: await readAll(unpack(chunks), most), number: 1 }
}

function readAnalysis({ bytes }: Line, most: number): PartialAnalysis | null {
  if (!bytes) throw new UserError('too-large', tooLarge(most))
  const text = bytes.toString().trim()
  if (text === '') return null
  const value = parse(text)
  const { data, error } = analysisSchema.safeParse(value)
  if (data) return data
  const failure = failureSchema.safeParse(value).data
  const [issue] = error.issues
  throw new UserError(
    'no-analysis',
    failure?.error.message ?? `no analysis of this version: ${issue?.path.join('.')} ${issue?.message}`,
  )
}

async function* analyzeInputs(
  path: string,
  bytes: AsyncIterable<Buffer>,
  config: Config,
  complain: Complaint,
): AsyncGenerator<PartialAnalysis> {
  let lacking = NOTHING_READ
  for await (const { record, ...input } of readInputs(path, config.reading, bytes)) {
    const name = nameOf(path, record)
    lacking = bothLack(lacking, lackingIn(input))
    try {
      if ('code' in input) complain(name, input.message)
      else yield analyze(input.text, { ...config.analysis, ...input })
    } catch (error) {
      complain(name, explain(error).message)
    }
  }
  for (const line of lackingLines(lacking)) warn(nameOf(path), line)
}
