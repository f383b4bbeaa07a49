import { InvalidArgumentError, Option } from 'commander'
import type { Source } from '../analysis.ts'
import { encodingName } from '../input/encodings.ts'
import { FIELD_NAMES, type FieldName } from '../input/record.ts'
import { OFFSETS, type Offsets } from '../output/offsets.ts'
import { PARTS, type Part } from '../output/only.ts'
import type { CommandName } from './suggest.ts'

export const FORMATS = ['summary', 'json', 'ndjson', 'csv', 'markdown', 'html', 'highlight'] as const

/** What `batch` writes. */
export const BATCH_FORMATS = ['ndjson', 'json', 'csv', 'parquet'] as const

export type Format = (typeof FORMATS)[number] | (typeof BATCH_FORMATS)[number]

export const INPUTS: readonly Source['format'][] = ['text', 'markdown', 'html', 'json', 'ndjson', 'csv']

/** What was typed. */
export interface Flags {
  readonly input?: Source['format']
  readonly encoding?: string
  readonly textField?: string
  readonly idField?: string
  readonly fields?: Partial<Readonly<Record<FieldName, string>>>
  readonly maxBytes?: number
  readonly jobs?: number
  readonly json?: true
  readonly format?: Format
  readonly highlight?: true
  readonly pretty?: true
  readonly language?: string
  readonly model?: string
  readonly only?: ReadonlySet<Part>
  readonly speaker?: string
  readonly about?: string
  readonly minConfidence?: number
  readonly context?: number
  readonly explain?: true
  readonly offsets: Offsets
  readonly text: boolean
  readonly wholeQuotes?: true
  readonly color?: boolean
  readonly output?: string
  readonly limit?: number
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly filesFrom?: string
  readonly resume?: true
  readonly force?: true
  readonly errors?: string
  readonly watch?: true
  readonly quiet?: true
}

interface OptionOf {
  readonly option: Option
  /** Which take it besides the default one. */
  readonly commands: readonly CommandName[]
  /** False: the default one does not. */
  readonly main?: false
}

/** The options of all commands. */
export const OPTIONS: readonly OptionOf[] = [
  {
    option: new Option('--json', 'print JSON, one line an article').conflicts('format'),
    commands: ['stream', 'languages', 'queue'],
  },
  { option: new Option('--format <format>', 'how to print').choices([...FORMATS, 'parquet']), commands: [] },
  {
    option: new Option('--highlight', 'print the article itself, its quotations and names marked').conflicts([
      'format',
      'json',
    ]),
    commands: [],
  },
  { option: new Option('--pretty', 'indent the JSON of one article'), commands: [] },
  {
    option: new Option('--input <format>', 'what to read, whatever it is called').choices(INPUTS),
    commands: ['report', 'batch', 'enqueue'],
  },
  {
    option: new Option('--encoding <name>', 'of the input: windows-1251, koi8-u, …').argParser(readEncoding),
    commands: ['report', 'stream', 'batch', 'enqueue'],
  },
  {
    option: new Option('--text-field <name>', 'where the text is in JSON and CSV; a.b is b in a'),
    commands: ['report', 'stream', 'batch', 'enqueue'],
  },
  { option: new Option('--id-field <name>', 'where the id is'), commands: ['report', 'stream', 'batch', 'enqueue'] },
  {
    option: new Option('--fields <pairs>', 'where the rest is: title=headline,date=published_at').argParser(readFields),
    commands: ['report', 'stream', 'batch', 'enqueue'],
  },
  {
    option: new Option('--max-bytes <n>', 'refuse longer articles: 500K, 64M, …').argParser(readBytes),
    commands: ['report', 'stream', 'batch', 'enqueue'],
  },
  {
    option: new Option('--jobs <n>', 'work on so many cores').argParser(readJobs),
    commands: ['stream', 'batch', 'work'],
    main: false,
  },
  {
    option: new Option('--language <code>', 'skip detection: uk, en, …'),
    commands: ['report', 'stream', 'batch', 'enqueue'],
  },
  {
    option: new Option('--model <model>', 'find names with another model: full, free, or a file'),
    commands: ['report', 'stream', 'batch', 'enqueue'],
  },
  {
    option: new Option('--only <parts>', `print some parts only, separated by commas: ${PARTS.join(', ')}`).argParser(
      readParts,
    ),
    commands: ['stream', 'batch', 'enqueue'],
  },
  {
    option: new Option('--speaker <name>', 'only what somebody of this name says').argParser(readName),
    commands: ['stream', 'batch', 'enqueue'],
  },
  {
    option: new Option('--about <name>', 'only what is said about this name').argParser(readName),
    commands: ['stream', 'batch', 'enqueue'],
  },
  {
    option: new Option('--min-confidence <n>', 'only quotations at least so sure, from 0 to 1').argParser(readShare),
    commands: ['stream', 'batch', 'enqueue'],
  },
  {
    option: new Option('--context <n>', 'show n sentences around each quotation').argParser(readCount),
    commands: ['stream', 'batch', 'enqueue'],
  },
  { option: new Option('--explain', 'say which rule decided what'), commands: ['stream', 'batch', 'enqueue'] },
  {
    option: new Option('--offsets <unit>', 'what offsets count').choices(OFFSETS).default('utf16'),
    commands: ['stream', 'batch', 'enqueue'],
  },
  {
    option: new Option('--no-text', 'leave the text of the article out of the JSON'),
    commands: ['stream', 'batch', 'enqueue'],
  },
  {
    option: new Option('--whole-quotes', 'do not cut a quotation into sentences'),
    commands: ['report', 'stream', 'batch', 'enqueue'],
  },
  { option: new Option('--color', 'colour the summary even in a pipe'), commands: [] },
  { option: new Option('--no-color', 'never colour it'), commands: [] },
  {
    option: new Option(
      '-o, --output <file>',
      'where to write, else to standard output; a page over nothing but a page',
    ),
    commands: ['report', 'batch'],
  },
  {
    option: new Option('--limit <n>', 'quotations that the page of many articles has (50000)').argParser(readCount),
    commands: ['report'],
    main: false,
  },
  {
    option: new Option('--format <format>', 'what to write; all but ndjson into a folder').choices(BATCH_FORMATS),
    commands: ['batch'],
    main: false,
  },
  {
    option: new Option('--include <pattern>', 'only such files in folders: *.txt, 2024/**').argParser(gather),
    commands: ['batch', 'enqueue'],
    main: false,
  },
  {
    option: new Option('--exclude <pattern>', 'no such files and folders').argParser(gather),
    commands: ['batch', 'enqueue'],
    main: false,
  },
  {
    option: new Option('--files-from <file>', 'read the paths from a file, one a line or ended by NUL; - for stdin'),
    commands: ['batch', 'enqueue'],
    main: false,
  },
  {
    option: new Option('--resume', 'go on where an earlier run ended; what is done is not done again'),
    commands: ['batch'],
    main: false,
  },
  {
    option: new Option('--force', 'write the output anew').conflicts('resume'),
    commands: ['batch'],
    main: false,
  },
  {
    option: new Option('--errors <file>', 'list what failed, for --files-from'),
    commands: ['batch', 'collect'],
    main: false,
  },
  {
    option: new Option('--watch', 'go on with what comes into the folders, until Ctrl-C'),
    commands: ['batch'],
    main: false,
  },
  { option: new Option('--quiet', 'print errors alone'), commands: ['batch', 'enqueue'], main: false },
]

function gather(pattern: string, before: readonly string[] = []): readonly string[] {
  return [...before, pattern]
}

function readParts(list: string): ReadonlySet<Part> {
  const names = list.split(',').map((name) => name.trim())
  for (const name of names)
    if (!isPart(name)) throw new InvalidArgumentError(`Allowed choices are ${PARTS.join(', ')}.`)
  return new Set(names.filter(isPart))
}

function isPart(name: string): name is Part {
  return PARTS.some((part) => part === name)
}

/** "title=headline,date=meta.published" */
function readFields(list: string, before: Record<string, string> = {}): Record<string, string> {
  const pairs = list.split(',').map((pair) => pair.split('=').map((name) => name.trim()))
  for (const [name, field, ...more] of pairs) {
    if (!FIELD_NAMES.some((known) => known === name) || !field || more.length > 0)
      throw new InvalidArgumentError(`Pairs like title=headline are expected, of ${FIELD_NAMES.join(', ')}.`)
  }
  return { ...before, ...Object.fromEntries(pairs) }
}

function readName(value: string): string {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError('A name is expected.')
  return value
}

function readShare(value: string): number {
  if (!/^(?:0|1|0?\.\d{1,20}|1\.0{1,20})$/u.test(value))
    throw new InvalidArgumentError('A number from 0 to 1 is expected.')
  return Number(value)
}

function readJobs(value: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(value)) throw new InvalidArgumentError('A number from 1 to 999 is expected.')
  return Number(value)
}

function readCount(value: string): number {
  if (!/^\d{1,6}$/u.test(value)) throw new InvalidArgumentError('A whole number is expected.')
  return Number(value)
}

function readEncoding(label: string): string {
  const name = encodingName(label)
  if (name === null) throw new InvalidArgumentError('An encoding is expected: utf-8, windows-1251, koi8-u, …')
  return name
}

/** "64M" */
export function readBytes(value: string): number {
  const { digits, unit = '' } = BYTES.exec(value)?.groups ?? {}
  const bytes = Number(digits) * 1000 ** ['', 'K', 'M', 'G'].indexOf(unit.toUpperCase())
  if (!Number.isSafeInteger(bytes) || bytes === 0) throw new InvalidArgumentError('A number of bytes is expected.')
  return bytes
}

// 64000000, 64M, 500 kB
const BYTES = /^(?<digits>\d{1,15}) ?(?<unit>[kmg]?)b?$/iu
