import { UserError } from '../errors.ts'
import type { Config } from './config.ts'
import type { Flags } from './options.ts'
import type { QueueFlags } from './queueing.ts'
import type { CommandName } from './suggest.ts'

/** Does what was typed, and gives the exit status. */
export type Run = (config: Config, files: readonly string[], flags: Flags & QueueFlags) => Promise<number>

/** A command beside that for single articles. */
export interface Subcommand {
  readonly name: CommandName
  readonly description: string
  /** What it takes besides options: `[paths...]`. */
  readonly files?: string
  /** Said below the options. */
  readonly note?: string
  readonly run: Run
}

/** Each loads what it needs when it runs. */
export const SUBCOMMANDS: readonly Subcommand[] = [
  {
    name: 'stream',
    description: 'analyse NDJSON: {"id","text",…} a line in, an analysis a line out',
    run: async (config) => (await import('./stream.ts')).stream(config),
  },
  {
    name: 'batch',
    description: 'analyse folders of articles, on every core; goes on where it ended',
    files: '[paths...]',
    run: async (config, paths) => (await import('./batch.ts')).batch(paths, config),
  },
  {
    name: 'report',
    description: 'make a web page of one article, or of many',
    files: '[files...]',
    run: async (config, files) => {
      if (files.length === 0 && process.stdin.isTTY) throw new UserError('usage', 'no article is given')
      return (await import('./report.ts')).report(files.length === 0 ? ['-'] : files, config)
    },
  },
  {
    name: 'enqueue',
    description: 'put articles in a queue on Redis, for many machines',
    files: '[paths...]',
    run: async (config, paths, flags) => (await import('./enqueue.ts')).enqueueFiles(paths, config, flags),
  },
  {
    name: 'work',
    description: 'analyse the articles of a queue, until told to end',
    run: async (config, _, flags) => (await import('./work.ts')).workQueue(config, flags),
  },
  {
    name: 'collect',
    description: 'write the analyses of a queue to a file, in order',
    run: async (config, _, flags) => (await import('./collect.ts')).collectQueue(config, flags),
  },
  {
    name: 'queue',
    description: 'say how a queue stands or change it: status, failed, retry, drain',
    files: '<action>',
    note: '\nWhat could not be read is not cured by retry: enqueue it again.',
    run: async (config, [action], flags) => (await import('./queue.ts')).tellQueue(action!, config, flags),
  },
  {
    name: 'languages',
    description: 'list the languages and how well they are supported',
    run: async ({ format }) => (await import('./languages.ts')).printLanguages(format === 'json'),
  },
  {
    name: 'schema',
    description: 'print the JSON Schema of the output',
    run: async () => (await import('./schema.ts')).printSchema(),
  },
]
