import { isUtf8 } from 'node:buffer'
import { guessCodePage } from './codepage.ts'
import { encodingName } from './encodings.ts'

/** How bytes are to be read. */
export interface Charset {
  /** As https://encoding.spec.whatwg.org calls it. */
  readonly encoding: string
  readonly guessed: boolean
}

/**
 * Tells the encoding of a text: from its byte order mark; UTF-8 if it is that, a few broken bytes aside; else as declared
 * in it; else by its letters.
 */
export function tellCharset(bytes: Uint8Array, declared: string | null = null): Charset {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return { encoding: marked.encoding, guessed: false }
  const wide = guessWide(bytes)
  if (wide) return { encoding: wide, guessed: true }
  if (isMostlyUtf8(bytes)) return { encoding: 'utf-8', guessed: false }
  const named = declared === null ? null : encodingName(declared)
  // who could read the declaration byte by byte has not UTF-16 before him, and UTF-8 was tried
  const declares = named !== null && !named.startsWith('utf')
  if (declares && named !== LATIN) return { encoding: named, guessed: false }
  const guess = guessCodePage(bytes)
  return declares && !CYRILLIC.has(guess) ? { encoding: named, guessed: false } : { encoding: guess, guessed: true }
}

/** What servers declare of any page, also as ISO 8859-1. */
const LATIN = 'windows-1252'
const CYRILLIC: ReadonlySet<string> = new Set(['windows-1251', 'koi8-u', 'koi8-r', 'iso-8859-5', 'ibm866'])

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** UTF-16 without a mark: in Latin and Cyrillic text every other byte is 0 or 4, that of a dash or a quotation mark 0x20. */
function guessWide(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < SHORTEST) return null
  const high = [0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0 || bytes[at] === 4) high[at & 1]!++
  const [even, odd] = high.map((count) => count / (length / 2))
  if (odd! > MOST && even! < FEW) return 'utf-16le'
  return even! > MOST && odd! < FEW ? 'utf-16be' : null
}

/** In bytes. */
const SAMPLE = 4096
const SHORTEST = 16
const MOST = 0.8
const FEW = 0.1

/** The bytes that go on with a character outnumber by far those that are none; in other encodings they hardly ever come about. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true
  let further = 0
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOf(bytes, at)
    if (length > 1) further += length - 1
    else if (bytes[at]! >= 0x80) broken++
    at += length
  }
  return further > 2 * broken
}

/** The bytes that the character at an offset takes; 1 where it is broken. */
function lengthOf(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const length = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1
  for (let next = at + 1; next < at + length; next++) if ((bytes[next] ?? 0) >> 6 !== 0b10) return 1
  return length
}
