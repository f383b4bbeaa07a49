import { readFile } from 'node:fs/promises'
import type { Source } from '../analysis.ts'
import { UserError } from '../errors.ts'
import { decode } from './decode.ts'
import { formatOf, sourceOf } from './source.ts'

/** What was read from one file or pipe. */
export interface Input {
  /** The path as typed; null for a pipe. */
  readonly id: string | null
  readonly text: string
  readonly source: Source
}

/** Reads one article; `-` is standard input. Throws a `UserError` whose message completes "path: …". */
export async function readInput(path: string): Promise<Input> {
  const piped = path === '-'
  const bytes = await (piped ? readAll(process.stdin) : readFile(path)).catch((error) => {
    throw explain(error)
  })
  const source = sourceOf(bytes, piped ? null : path, piped ? 'text' : formatOf(path))
  return { id: source.path, text: decode(bytes), source }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function explain(error: NodeJS.ErrnoException): Error {
  const reason = REASONS[error.code ?? '']
  return reason ? new UserError(error.code!, reason) : error.code ? new UserError(error.code, error.message) : error
}

/** By the code of the operating system or of Node. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
  ERR_INVALID_ARG_VALUE: 'is no file name',
}
