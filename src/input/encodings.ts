/** The name of an encoding in https://encoding.spec.whatwg.org: "cp1251" is windows-1251; null for what is unknown. */
export function encodingName(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

/** Bytes to text, without a byte order mark; U+FFFD stands for what is broken. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  return mend(encoding, new TextDecoder(encoding).decode(bytes))
}

/** The same, chunk by chunk. */
export async function* decodeChunks(encoding: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield mend(encoding, decoder.decode(chunk, { stream: true }))
  yield mend(encoding, decoder.decode())
}

/** Node 20 takes windows-1252 for ISO 8859-1: https://github.com/nodejs/node/issues/56542 */
function mend(encoding: string, text: string): string {
  return encoding === 'windows-1252' ? text.replace(C1, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!) : text
}

const C1 = /[\u0080-\u009F]/gu
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
