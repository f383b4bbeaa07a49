import { setFlagsFromString } from 'node:v8'
import { Command, CommanderError, Option } from 'commander'
import { UserError } from '../errors.ts'
import { explain } from '../input/reasons.ts'
import { printable } from '../output/printable.ts'
import { VERSION } from '../package.ts'
import { type Run, SUBCOMMANDS, type Subcommand } from './commands.ts'
import { type Config, readConfig } from './config.ts'
import { type Flags, OPTIONS } from './options.ts'
import { complain } from './print.ts'
import { QUEUE_OPTIONS, type QueueFlags } from './queueing.ts'

/** Runs the command and gives its exit status: 0 done, 1 some inputs failed, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<number> {
  for (const flag of HEAP) setFlagsFromString(flag)
  // each thread adds some
  process.stdout.setMaxListeners(0).on('error', endQuietly)
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
  const on = (command: Command, run: Run) =>
    command.action(async () => {
      try {
        const flags = command.optsWithGlobals<Flags & QueueFlags>()
        finish(await run(readConfig(flags, process.stdout, process.env), command.args, flags))
      } catch (error) {
        if (error instanceof UserError && error.code === 'usage') command.error(`error: ${error.message}`)
        finish(fail(error))
      }
    })
  on(program, (config, files) => analyze(program, files, config))
  for (const subcommand of SUBCOMMANDS) on(addCommand(program, subcommand), subcommand.run)
  return program
}

/** What the system refused is a line; anything else is a bug. */
function fail(error: unknown): number {
  const { path, syscall } = error as NodeJS.ErrnoException
  if (!(error instanceof UserError) && !syscall) throw error
  complain(...(path ? [path] : []), explain(error).message)
  return 1
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
function addCommand(program: Command, { name, description, files, note }: Subcommand): Command {
  const sub = program.command(name).description(description)
  sub
    .helpOption(...HELP)
    .showHelpAfterError(`Try 'whosaid ${name} --help'.`)
    .allowExcessArguments()
  if (files) sub.argument(files)
  if (note) sub.addHelpText('after', note)
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
  complain('standard output', explain(error).message)
  process.exit(1)
}

const USAGE = 2
/**
 * The heap grows by a quarter at a time: a text of 20 MB takes half the memory. The room for new objects does not grow at all,
 * and so stays in the caches of the processor: a seventh less work.
 */
const HEAP = ['--heap-growing-percent=25', '--semi-space-growth-factor=1']
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
