import type { Span } from '../analysis.ts'
import type { Document } from '../text/document.ts'

/** How mentions stand in an article: the text of each, its first token, and the one behind it. */
export interface Places {
  readonly texts: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Of mentions that are in order, more or less. */
export function placesOf({ text, tokens }: Document, mentions: readonly Span[]): Places {
  const { length, start, end } = tokens
  const texts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let token = 0
  for (const mention of mentions) {
    texts.push(text.slice(mention.start, mention.end))
    while (token > 0 && end[token - 1]! > mention.start) token--
    while (token < length && end[token]! <= mention.start) token++
    starts.push(token)
    while (token < length && start[token]! < mention.end) token++
    ends.push(token)
  }
  return { texts, starts, ends }
}
