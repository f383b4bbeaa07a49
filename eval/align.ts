/** Lines of cells as text: numbers, and what begins with one, to the right, words to the left. */
export function align(lines: readonly (readonly string[])[]): string {
  const columns = lines[0]!.map((_, i) => lines.map((line) => line[i]!))
  const widths = columns.map((cells) => Math.max(...cells.map((cell) => cell.length)))
  const numeric = columns.map((cells) => cells.slice(1).every((cell) => NUMBER.test(cell)))
  const text = lines.map((line) =>
    line.map((cell, i) => (numeric[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))),
  )
  return text.map((cells) => cells.join('  ').trimEnd()).join('\n')
}

/** `0.8213`, `+0.0100`, `12.1 ms`, `new`, `=` and nothing. */
const NUMBER = /^(?:[+-]?\d.*|new|=|)$/u
