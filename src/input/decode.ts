import { isUtf8 } from 'node:buffer'
import type { Warning } from '../analysis.ts'
import { UserError } from '../errors.ts'
import { tellCharset } from './charset.ts'
import { decodeAs } from './encodings.ts'

/** A text and how its bytes were read. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly Warning[]
}

export interface DecodeOptions {
  /** As the user says. */
  readonly encoding?: string | undefined
  /** As the text says. */
  readonly declared?: string | null
}

/** Bytes to text, character for character, a byte order mark aside. Throws a `UserError` for what is no text. */
export function decode(bytes: Uint8Array, { encoding: given, declared = null }: DecodeOptions = {}): Decoded {
  if (bytes.length === 0) throw new UserError('empty', 'is empty')
  const { encoding, guessed } = given ? { encoding: given, guessed: false } : tellCharset(bytes, declared)
  const text = decodeAs(encoding, bytes)
  if (isBinary(text)) throw new UserError('binary', BINARY)
  if (!/\S/u.test(text)) throw new UserError('blank', 'is blank')
  const warnings = guessed ? [guess(encoding)] : []
  return { text, encoding, warnings: isBroken(bytes, encoding, text) ? [...warnings, broken(encoding)] : warnings }
}

/** Why bytes are refused. */
export const BINARY = 'is binary, not text'

/** Says that an encoding may be another one. */
export function guess(encoding: string): Warning {
  return { code: 'guessed-encoding', message: `the encoding was guessed: ${encoding}` }
}

/** Says that bytes were lost. */
export function broken(encoding: string): Warning {
  return { code: 'broken-bytes', message: `bytes that are not ${encoding} were replaced by U+FFFD` }
}

function isBroken(bytes: Uint8Array, encoding: string, text: string): boolean {
  return encoding === 'utf-8' ? !isUtf8(bytes) : text.includes('\uFFFD')
}

/** Text is no PDF, has no NUL, and next to no control characters: of the first ones at most 1 in 50. */
function isBinary(text: string): boolean {
  if (text.startsWith('%PDF-')) return true
  const sample = text.slice(0, SAMPLE)
  const controls = sample.match(CONTROL)?.length ?? 0
  return controls * 50 > sample.length || text.includes('\0')
}

const SAMPLE = 65_536
// all but tab, line feed, vertical tab, form feed, carriage return, escape
// biome-ignore lint/suspicious/noControlCharactersInRegex: these it looks for
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/gu
