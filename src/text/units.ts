/** Most articles are shorter, in code units: room for one is made once. */
const USUAL = 20_000

const room = Buffer.alloc(2 * USUAL)
const usual = viewOf(room)

/**
 * The code units of a text, until another text is asked for; what lies behind them belongs to no text. To read one of a string, V8 looks
 * each time what kind of string it is; to copy all of them takes next to nothing.
 */
export function unitsOf(text: string): Uint16Array {
  const bytes = text.length > USUAL ? Buffer.allocUnsafeSlow(2 * text.length) : room
  bytes.write(text, 'utf16le')
  return bytes === room ? usual : viewOf(bytes)
}

/** The text that the first code units make. */
export function textOf({ buffer, byteOffset }: Uint16Array, length: number): string {
  const bytes = buffer === room.buffer ? room : Buffer.from(buffer, byteOffset)
  return bytes.toString('utf16le', 0, 2 * length)
}

function viewOf({ buffer, byteOffset, length }: Buffer): Uint16Array {
  return new Uint16Array(buffer, byteOffset, length / 2)
}
