import { Command, CommanderError } from 'commander'
import { UserError } from '../errors.ts'
import { VERSION } from '../version.ts'
import { type Config, readConfig } from './config.ts'
import { type Flags, OPTIONS } from './options.ts'
import { complain } from './print.ts'

/** Runs the command and gives its exit status: 0 done, 1 some inputs failed, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', endQuietly)
  let status = 0
  const program = build(async (run) => {
    status = await run()
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    return explain(error)
  }
}

type Start = (run: () => Promise<number>) => Promise<void>

function build(start: Start): Command {
  const program = new Command('whosaid')
  const config = () => readConfig(program.opts<Flags>(), process.stdout, process.env)
  program
    .description('Who said what, about whom, when and where: reads a news article, prints its quotations and names.')
    .argument('[files...]', "articles; '-' or none with a pipe: standard input")
    .version(VERSION, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .exitOverride()
    .showHelpAfterError("Try 'whosaid --help'.")
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /u, 'whosaid: ')) })
    .action((files: readonly string[]) => start(() => analyze(program, files, config())))
  for (const { option } of OPTIONS) program.addOption(option)
  command(program, 'stream', 'analyse NDJSON: {"id","text",…} a line in, an analysis a line out').action(() =>
    start(async () => (await import('./stream.ts')).stream(config())),
  )
  command(program, 'languages', 'list the languages and how well they are supported').action(() =>
    start(async () => (await import('./languages.ts')).printLanguages(config().format === 'json')),
  )
  command(program, 'schema', 'print the JSON Schema of the output').action(() =>
    start(async () => (await import('./schema.ts')).printSchema()),
  )
  return program.addHelpText('after', EXAMPLES)
}

/** A subcommand that takes its share of the options, before or after its name, and refuses the others. */
function command(program: Command, name: string, description: string): Command {
  const sub = program.command(name).description(description).helpOption('--help', 'print this help')
  const strange: string[] = []
  for (const { option, commands } of OPTIONS) {
    if (commands.includes(name)) sub.addOption(option)
    else strange.push(option.attributeName())
  }
  return sub.hook('preAction', () => {
    const typed = strange.find((key) => program.getOptionValueSource(key) === 'cli')
    if (typed) sub.error(`error: '${name}' takes no option --${typed}`)
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

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
  if (!(error instanceof UserError)) throw error
  complain(error.message)
  process.stderr.write("Try 'whosaid --help'.\n")
  return USAGE
}

/** `whosaid … | head` has what it wanted. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  complain('standard output', error.message)
  process.exit(1)
}

const USAGE = 2

const EXAMPLES = `
Examples:
  whosaid article.txt                         who said what, for a person
  whosaid --json article.txt | jq .entities   the same for a program
  whosaid --speaker Зеленський *.txt          only what he says
  curl -s … | whosaid --only quotations --json
  whosaid stream < articles.ndjson > analyses.ndjson

A file called like a command is given as ./stream. Exit status: 0 all done, 1 some inputs failed, 2 wrong usage.
`
