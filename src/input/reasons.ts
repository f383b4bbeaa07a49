import { UserError } from '../errors.ts'

/** What a user is told of an error while reading; what is no fault of the input's is a bug. */
export function explain(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof UserError) return { code: error.code, message: error.message }
  const { code, message } = error as NodeJS.ErrnoException
  if (!code) return { code: 'internal', message: `internal error: ${error instanceof Error ? error.stack : error}` }
  return { code, message: REASONS[code] ?? message }
}

/** By the code of the operating system, of Node or of zlib. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'no space left in the quota',
  EFBIG: 'the file may not grow any more',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many open files',
  ERR_STRING_TOO_LONG: 'is too large',
  ERR_INVALID_ARG_VALUE: 'is no file name',
  Z_BUF_ERROR: 'is a gzip that was cut off',
  Z_DATA_ERROR: 'is a damaged gzip',
}
