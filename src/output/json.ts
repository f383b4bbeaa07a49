/** JSON in one line, or indented; of the control characters none is left as it is, U+2028 and U+2029 neither. */
export function toJson(value: unknown, pretty = false): string {
  return `${JSON.stringify(value, null, pretty ? 2 : 0).replace(UNSAFE, escapeChar)}\n`
}

function escapeChar(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}

// what JSON.stringify leaves: DEL, CSI in one unit (U+009B), the line separators at which some readers of NDJSON cut, turns of the writing direction
const UNSAFE = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu
