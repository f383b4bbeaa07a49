import { InvalidArgumentError, Option } from 'commander'
import { readBytes } from './options.ts'
import type { CommandName } from './suggest.ts'

/** What of a queue was typed. */
export interface QueueFlags {
  readonly redis?: string
  readonly queue: string
  readonly ahead: number
  readonly byPath?: boolean
  readonly inlineBytes: number
  readonly wait?: true
  readonly stall: number
  readonly mix?: true
  readonly follow?: true
  readonly all?: true
}

/** The options of the commands for many machines. */
export const QUEUE_OPTIONS: readonly { readonly option: Option; readonly commands: readonly CommandName[] }[] = [
  {
    option: new Option(
      '--redis <url>',
      'redis://host:6379, rediss:// for TLS; else as WHOSAID_REDIS or REDIS_URL say; user and password also from REDIS_USERNAME and REDIS_PASSWORD',
    ),
    commands: ['enqueue', 'work', 'collect', 'queue'],
  },
  {
    option: new Option('--queue <name>', 'one of several in a Redis').argParser(readName).default('articles'),
    commands: ['enqueue', 'work', 'collect', 'queue'],
  },
  {
    option: new Option('--ahead <n>', 'wait while so many are not collected').argParser(readNumber).default(10_000),
    commands: ['enqueue'],
  },
  { option: new Option('--by-path', 'let workers read the files, on a disk that they share'), commands: ['enqueue'] },
  {
    option: new Option('--inline-bytes <n>', 'the largest file or text that goes through Redis')
      .argParser(readBytes)
      .default(4_000_000),
    commands: ['enqueue'],
  },
  { option: new Option('--wait', 'show how it goes on, until all is analysed'), commands: ['enqueue'] },
  {
    option: new Option('--stall <seconds>', 'give the articles of a worker that is silent for so long to others')
      .argParser(readNumber)
      .default(30),
    commands: ['work'],
  },
  { option: new Option('--mix', 'work a queue that another version works'), commands: ['work'] },
  { option: new Option('-o, --output <file>', 'where to write; a new file for each round'), commands: ['collect'] },
  { option: new Option('--follow', 'go on when all is collected'), commands: ['collect'] },
  { option: new Option('--all', 'drain what is analysed or failed, too'), commands: ['queue'] },
]

function readName(value: string): string {
  if (!/^[\w.-]{1,100}$/u.test(value)) throw new InvalidArgumentError('Letters, digits, dots and hyphens are expected.')
  return value
}

function readNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new InvalidArgumentError('A number above 0 is expected.')
  return Number(value)
}
