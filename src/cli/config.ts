import type { Work } from '../batch/task.ts'
import { UserError } from '../errors.ts'
import type { Part } from '../output/only.ts'
import type { Flags, Format } from './options.ts'

/** What a run does, every default filled in. */
export interface Config extends Work {
  readonly format: Format
  /** Indent JSON. */
  readonly pretty: boolean
  /** Threads; each command has its own default. */
  readonly jobs?: number
  readonly batch: BatchConfig
  readonly color: boolean
  /** Columns for a summary. */
  readonly width: number
  /** How much the page of many articles has. */
  readonly report: { readonly limit?: number }
  /** A file instead of standard output. */
  readonly output?: string
}

/** What only a batch knows. */
export type BatchConfig = Pick<
  Flags,
  'include' | 'exclude' | 'filesFrom' | 'resume' | 'force' | 'errors' | 'watch' | 'quiet'
>

/** What of the world outside a run depends on. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Settles what was typed. Throws a `UserError` for options that do not go together. */
export function readConfig(flags: Flags, output: Terminal, env: NodeJS.ProcessEnv): Config {
  const { language, model, wholeQuotes, explain, speaker, about, minConfidence, context, offsets, text } = flags
  const { input, encoding, textField, idField, fields, maxBytes } = flags
  const { include, exclude, filesFrom, resume, force, errors, watch, quiet } = flags
  const only = flags.only ?? (speaker !== undefined || about !== undefined ? QUOTATIONS : undefined)
  const format = flags.format ?? (flags.highlight ? 'highlight' : flags.json || flags.pretty ? 'json' : 'summary')
  const chosen = Object.entries({ speaker, about, 'min-confidence': minConfidence, context }).find(
    ([, value]) => value !== undefined,
  )
  if (chosen && only && !only.has('quotations'))
    throw new UserError('usage', `--${chosen[0]} chooses quotations, which --only ${[...only].join(',')} leaves out`)
  if (flags.pretty && format !== 'json') throw new UserError('usage', `--pretty indents JSON, not --format ${format}`)
  return {
    format,
    ...defined({ jobs: flags.jobs }),
    pretty: flags.pretty ?? false,
    analysis: defined({ language, model, wholeQuotes, explain }),
    reading: defined({ format: input, encoding, textField, idField, fields, maxBytes }),
    view: { ...defined({ only, speaker, about, minConfidence, context }), offsets, text },
    batch: defined({ include, exclude, filesFrom, resume, force, errors, watch, quiet }),
    color: flags.color ?? wantsColor(output, env),
    width: output.columns ?? DEFAULT_WIDTH,
    report: defined({ limit: flags.limit }),
    ...defined({ output: flags.output }),
  }
}

/** A terminal gets colour, unless https://no-color.org; FORCE_COLOR stands for one. */
function wantsColor(output: Terminal, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return output.isTTY === true && env.TERM !== 'dumb'
}

const DEFAULT_WIDTH = 80

/** Who seeks what somebody says wants nothing else, unless `--only` says so. */
const QUOTATIONS: ReadonlySet<Part> = new Set(['quotations'])

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function defined<T extends object>(options: T): Defined<T> {
  // the entries are those of T without the undefined ones
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Defined<T>
}
