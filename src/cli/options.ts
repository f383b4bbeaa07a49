import { InvalidArgumentError, Option } from 'commander'
import { OFFSETS, type Offsets } from '../output/offsets.ts'
import { PARTS, type Part } from '../output/only.ts'

export const FORMATS = ['summary', 'json', 'ndjson', 'markdown'] as const

export type Format = (typeof FORMATS)[number]

/** What was typed. */
export interface Flags {
  readonly json?: true
  readonly format?: Format
  readonly pretty?: true
  readonly language?: string
  readonly only?: ReadonlySet<Part>
  readonly speaker?: string
  readonly about?: string
  readonly context?: number
  readonly explain?: true
  readonly offsets: Offsets
  readonly text: boolean
  readonly wholeQuotes?: true
  readonly color?: boolean
}

/** The options of all commands; `commands` says which take them besides the default one. */
export const OPTIONS: readonly { readonly option: Option; readonly commands: readonly string[] }[] = [
  {
    option: new Option('--json', 'print JSON, one line an article').conflicts('format'),
    commands: ['stream', 'languages'],
  },
  { option: new Option('--format <format>', 'how to print').choices(FORMATS), commands: [] },
  { option: new Option('--pretty', 'indent the JSON of one article'), commands: [] },
  { option: new Option('--language <code>', 'skip detection: uk, en, …'), commands: ['stream'] },
  {
    option: new Option('--only <parts>', `print some parts only, separated by commas: ${PARTS.join(', ')}`).argParser(
      readParts,
    ),
    commands: ['stream'],
  },
  {
    option: new Option('--speaker <name>', 'only what somebody of this name says').argParser(readName),
    commands: ['stream'],
  },
  {
    option: new Option('--about <name>', 'only what is said about this name').argParser(readName),
    commands: ['stream'],
  },
  {
    option: new Option('--context <n>', 'show n sentences around each quotation').argParser(readCount),
    commands: ['stream'],
  },
  { option: new Option('--explain', 'say which rule decided what'), commands: ['stream'] },
  {
    option: new Option('--offsets <unit>', 'what offsets count').choices(OFFSETS).default('utf16'),
    commands: ['stream'],
  },
  { option: new Option('--no-text', 'leave the text of the article out of the JSON'), commands: ['stream'] },
  { option: new Option('--whole-quotes', 'do not cut a quotation into sentences'), commands: ['stream'] },
  { option: new Option('--color', 'colour the summary even in a pipe'), commands: [] },
  { option: new Option('--no-color', 'never colour it'), commands: [] },
]

function readParts(list: string): ReadonlySet<Part> {
  const names = list.split(',').map((name) => name.trim())
  for (const name of names)
    if (!isPart(name)) throw new InvalidArgumentError(`Allowed choices are ${PARTS.join(', ')}.`)
  return new Set(names.filter(isPart))
}

function isPart(name: string): name is Part {
  return PARTS.some((part) => part === name)
}

function readName(value: string): string {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError('A name is expected.')
  return value
}

function readCount(value: string): number {
  if (!/^\d{1,6}$/u.test(value)) throw new InvalidArgumentError('A whole number is expected.')
  return Number(value)
}
