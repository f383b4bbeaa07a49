import { decodeAs } from '../src/input/encodings.ts'

/** Text to bytes of an encoding; what it lacks is written as a typist would: "-" for a dash. */
export function encode(text: string, encoding: string): Buffer {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const codes = codesOf(encoding)
  const code = (char: string) => codes.get(char) ?? codes.get(TYPED[char] ?? '?')!
  return Buffer.from(Array.from(text, code))
}

const tables = new Map<string, ReadonlyMap<string, number>>()

function codesOf(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding)
  if (known) return known
  const all = Array.from({ length: 256 }, (_, code) => 255 - code)
  const codes = new Map(all.map((code) => [decodeAs(encoding, Uint8Array.of(code)), code]))
  tables.set(encoding, codes)
  return codes
}

const TYPED: Readonly<Record<string, string>> = {
  ...{ '’': "'", '«': '"', '»': '"', '„': '"', '“': '"', '”': '"', '–': '-', '£': 'L', é: 'e' },
  ...{ і: 'i', І: 'I', ґ: 'г' },
}
