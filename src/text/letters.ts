/**
 * Tells what the code units of texts are, by a table: `read` says it of each but once, as a number from 1 to 255. A pattern takes
 * ten times as long. Behind the end of a text it gives 0.
 */
export function byUnit(read: (unit: string) => number): (text: string, at: number) => number {
  const known = new Uint8Array(0x10000)
  return (text, at) => {
    if (at >= text.length) return 0
    const unit = text.charCodeAt(at)
    if (known[unit] === 0) known[unit] = read(String.fromCharCode(unit))
    return known[unit]!
  }
}
