import { isUtf8 } from 'node:buffer'
import { sep } from 'node:path'

/** A file name as text: what is no UTF-8 in it as `\xE9`, a byte each, so that `nativePath` finds the file again. */
export function readName(bytes: Buffer): string {
  const text = bytes.toString()
  if (isUtf8(bytes) && !ESCAPED.test(text)) return text
  let name = ''
  for (let i = 0; i < bytes.length; ) {
    const length = lengthAt(bytes, i)
    name += length === 0 ? `\\x${bytes[i]!.toString(16).toUpperCase()}` : bytes.toString('utf8', i, i + length)
    i += length || 1
  }
  return name
}

/** What the system calls a path: its bytes, where it has some that are no text. */
export function nativePath(path: string): string | Buffer {
  // Windows has no such names, and paths like `data\xE9`
  if (sep !== '/' || !ESCAPED.test(path)) return path
  return Buffer.concat(path.split(ESCAPED).map((part, i) => Buffer.from(part, i % 2 === 0 ? 'utf8' : 'hex')))
}

// caf\xE9.txt; \x5C is a backslash in the name itself
const ESCAPED = /\\x([89A-F][\dA-F]|5C)/u

/** Bytes of the letter that begins there, 0 where none does, or a backslash. */
function lengthAt(bytes: Buffer, start: number): number {
  if (bytes[start] === BACKSLASH) return 0
  const lengths = [1, 2, 3, 4].filter((length) => start + length <= bytes.length)
  return lengths.find((length) => isUtf8(bytes.subarray(start, start + length))) ?? 0
}

const BACKSLASH = 0x5c
