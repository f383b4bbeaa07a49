/** A line of bytes, without its line feed. */
export interface Line {
  readonly bytes: Buffer
  /** Counted from 1. */
  readonly number: number
}

/** Cuts a stream of bytes at line feeds; keeps one line at a time. */
export async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let pending: Buffer[] = []
  let number = 0
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      pending.push(chunk.subarray(start, end))
      yield { bytes: Buffer.concat(pending), number: ++number }
      pending = []
      start = end + 1
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  }
  if (pending.length > 0) yield { bytes: Buffer.concat(pending), number: ++number }
}

const LINE_FEED = 0x0a
