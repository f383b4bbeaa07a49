import { setFlagsFromString } from 'node:v8'
import { Command, CommanderError, Option } from 'commander'
import { UserError } from '../errors.ts'
import { printable } from '../output/printable.ts'
import { VERSION } from '../version.ts'
import { type Config, readConfig } from './config.ts'
import { type Flags, OPTIONS } from './options.ts'
import { complain } from './print.ts'
import { QUEUE_OPTIONS, type QueueFlags } from './queueing.ts'
import type { CommandName } from './suggest.ts'

/** Runs the command and gives its exit status: 0 done, 1 some inputs failed, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<number> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`)
  process.stdout.on('error', endQuietly)
  let status = 0
  const program = build((result) => {
    status = result
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : USAGE
  }
}

function build(finish: (status: number) => void): Command {
  const program = configure(new Command('whosaid'))
  const on = (
    command: Command,
    run: (config: Config, files: readonly string[], flags: Flags & QueueFlags) => Promise<number>,
  ) =>
    command.action(async () => {
      try {
        const flags = command.optsWithGlobals<Flags & QueueFlags>()
        finish(await run(readConfig(flags, process.stdout, process.env), command.args, flags))
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        command.error(`error: ${error.message}`)
      }
    })
  on(program, (config, files) => analyze(program, files, config))
  on(command(program, 'stream', 'analyse NDJSON: {"id","text",…} a line in, an analysis a line out'), async (config) =>
    (await import('./stream.ts')).stream(config),
  )
  on(
    command(program, 'batch', 'analyse folders of articles, on every core; goes on where it ended', '[paths...]'),
    async (config, paths) => (await import('./batch.ts')).batch(paths, config),
  )
  on(command(program, 'report', 'make a web page of one article, or of many', '[files...]'), async (config, files) => {
    if (files.length === 0 && process.stdin.isTTY) throw new UserError('usage', 'no article is given')
    return (await import('./report.ts')).report(files.length === 0 ? ['-'] : files, config)
  })
  on(
    command(program, 'enqueue', 'put articles in a queue on Redis, for many machines', '[paths...]'),
    async (config, paths, flags) => (await import('./enqueue.ts')).enqueueFiles(paths, config, flags),
  )
  on(command(program, 'work', 'analyse the articles of a queue, until told to end'), async (config, _, flags) =>
    (await import('./work.ts')).workQueue(config, flags),
  )
  on(command(program, 'collect', 'write the analyses of a queue to a file, in order'), async (config, _, flags) =>
    (await import('./collect.ts')).collectQueue(config, flags),
  )
  on(
    command(
      program,
      'queue',
      'say how a queue stands or change it: status, failed, retry, drain',
      '<action>',
    ).addHelpText('after', '\nWhat could not be read is not cured by retry: enqueue it again.'),
    async (config, [action], flags) => (await import('./queue.ts')).tellQueue(action!, config, flags),
  )
  on(command(program, 'languages', 'list the languages and how well they are supported'), async ({ format }) =>
    (await import('./languages.ts')).printLanguages(format === 'json'),
  )
  on(command(program, 'schema', 'print the JSON Schema of the output'), async () =>
    (await import('./schema.ts')).printSchema(),
  )
  return program
}

function configure(program: Command): Command {
  for (const { option, main = true } of OPTIONS) if (main) program.addOption(option)
  return program
    .description('Who said what, about whom, when and where: reads a news article, prints its quotations and names.')
    .argument('[files...]', "articles; '-' or none with a pipe: standard input")
    .version(VERSION, '-V, --version', 'print the version')
    .addOption(new Option('-v').hideHelp())
    .on('option:v', printVersion)
    .helpOption(...HELP)
    .helpCommand('help [command]', 'print this help, or that of a command')
    .exitOverride()
    .showHelpAfterError("Try 'whosaid --help'.")
    .configureOutput({ outputError: (message, write) => write(printable(message).replace(/^error: /u, 'whosaid: ')) })
    .addHelpText('after', EXAMPLES)
}

/** For those who type `-v`. */
function printVersion(): never {
  process.stdout.write(`${VERSION}\n`)
  throw new CommanderError(0, 'commander.version', VERSION)
}

/** A subcommand that takes its share of the options, before or after its name, and refuses the others; and files, unless it says so. */
function command(program: Command, name: CommandName, description: string, files?: string): Command {
  const sub = program.command(name).description(description)
  sub
    .helpOption(...HELP)
    .showHelpAfterError(`Try 'whosaid ${name} --help'.`)
    .allowExcessArguments()
  if (files) sub.argument(files)
  for (const { option, commands } of [...QUEUE_OPTIONS, ...OPTIONS]) if (commands.includes(name)) sub.addOption(option)
  const own = new Set(sub.options.map((option) => option.attributeName()))
  const strange = OPTIONS.map(({ option }) => option.attributeName()).filter((key) => !own.has(key))
  return sub.hook('preAction', () => {
    const typed = strange.find((key) => program.getOptionValueSource(key) === 'cli')
    if (typed) sub.error(`error: '${name}' takes no option --${typed}`)
    if (files || sub.args.length === 0) return
    sub.error(`error: ${name} ${name === 'stream' ? 'reads standard input: whosaid stream < FILE' : 'takes no files'}`)
  })
}

async function analyze(program: Command, files: readonly string[], config: Config): Promise<number> {
  if (files.length === 0 && process.stdin.isTTY) {
    program.outputHelp({ error: true })
    return USAGE
  }
  const { analyzeFiles } = await import('./analyze.ts')
  return analyzeFiles(files.length === 0 ? ['-'] : files, config)
}

/** `whosaid … | head` has what it wanted. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  complain('standard output', error.message)
  process.exit(1)
}

const USAGE = 2
/** In %, at a time: a text of 20 MB takes 0.8 GB of memory so, by default twice as much. */
const HEAP_GROWTH = 25
const HELP = ['-h, --help', 'print this help'] as const

const EXAMPLES = `
Examples:
  whosaid article.txt                         who said what, for a person
  whosaid --json article.txt | jq .entities   the same for a program
  whosaid --speaker Зеленський *.txt          only what he says
  curl -s … | whosaid --only quotations --json
  whosaid --json --text-field body articles.csv.gz
  whosaid batch articles/ -o analyses.ndjson
  whosaid stream < articles.ndjson > analyses.ndjson
  whosaid report article.txt -o report.html   a page to look at
  whosaid report analyses.ndjson -o corpus.html
  whosaid --highlight --color article.txt | less -R

A file called like a command is given as ./stream.
Exit status: 0 all done, 1 some inputs failed, 2 wrong usage, 130 interrupted.
`
