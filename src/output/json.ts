/** JSON in one line, or indented; of the control characters none is left as it is, U+2028 and U+2029 neither. */
export function toJson(value: unknown, pretty = false): string {
  return `${JSON.stringify(value, null, pretty ? 2 : 0).replace(UNSAFE, escapeChar)}\n`
}

/** The same line in UTF-8, some records at a time: the JSON of a book is longer than a string should be. */
export function encodeJson(value: object): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (const piece of piecesOf(value)) pieces.push(ENCODER.encode(piece.replace(UNSAFE, escapeChar)))
  return joinBytes(pieces)
}

function* piecesOf(value: object): Generator<string> {
  let mark = '{'
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue
    yield `${mark}${JSON.stringify(key)}:`
    mark = ','
    if (!Array.isArray(part) || part.length <= RECORDS) yield JSON.stringify(part)
    else for (let at = 0; at < part.length; at += RECORDS) yield slice(part, at)
  }
  yield mark === '{' ? '{}\n' : '}\n'
}

/** Some elements of an array, with what parts them from the others. */
function slice(array: readonly unknown[], at: number): string {
  const elements = JSON.stringify(array.slice(at, at + RECORDS)).slice(1, -1)
  return `${at === 0 ? '[' : ','}${elements}${at + RECORDS >= array.length ? ']' : ''}`
}

/** One array of bytes, with a buffer of its own. */
export function joinBytes(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  if (pieces.length === 1) return pieces[0]!
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

const ENCODER = new TextEncoder()
const RECORDS = 5000

function escapeChar(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}

// what JSON.stringify leaves: DEL, CSI in one unit (U+009B), the line separators at which some readers of NDJSON cut, turns of the writing direction
const UNSAFE = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu
