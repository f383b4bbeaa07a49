import { isUtf8 } from 'node:buffer'
import { UserError } from '../errors.ts'

/** Bytes to text, character for character, a byte order mark aside. Throws a `UserError` for what is no text. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UserError('empty', 'is empty')
  if (!isUtf8(bytes)) throw new UserError('not-utf8', 'is not UTF-8 text')
  if (isBinary(bytes)) throw new UserError('binary', 'is binary, not text')
  const text = new TextDecoder().decode(bytes)
  if (!/\S/u.test(text)) throw new UserError('blank', 'is blank')
  return text
}

/** Text has no NUL, and next to no control characters: of the first bytes at most 1 in 50. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < BLANK && !LAYOUT.has(byte)) controls++
  return bytes.includes(0) || controls * 50 > sample.length
}

const SAMPLE = 65_536
const BLANK = 0x20
/** Tab, line feed, vertical tab, form feed, carriage return, escape. */
const LAYOUT: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b])
