/** Prints a line with the time since the start. */
export function log(line: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}`)
}
