/** A line of bytes, without its line feed. */
export interface Line {
  /** Null where there are more than may be. */
  readonly bytes: Uint8Array | null
  /** Counted from 1. */
  readonly number: number
}

/** Cuts a stream of bytes at line feeds; keeps one line at a time, of which no more than so many bytes. */
export async function* readLines(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let pending: Buffer[] = []
  let length = 0
  let number = 0
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    if (start < chunk.length) keep(chunk.subarray(start))
  }
  if (length > 0) yield finish()

  function keep(bytes: Buffer): void {
    length += bytes.length
    if (length <= maxBytes) pending.push(bytes)
    else pending = []
  }

  function finish(): Line {
    const line = { bytes: length <= maxBytes ? Buffer.concat(pending) : null, number: ++number }
    pending = []
    length = 0
    return line
  }
}

const LINE_FEED = 0x0a
