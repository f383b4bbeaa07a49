import { type Chain, type Scores, STAYS } from './crf.ts'
import { BEGINNING, PARTS, starts } from './labels.ts'
import { LONGEST_CHUNK } from './reading.ts'

/** A chain, and room to find the best sequence of its labels. */
export interface Decoder {
  readonly chain: Chain
  /** By how much an ender can beat another in what comes next: the other × it. */
  readonly leads: Float64Array
  /** The best scores of sequences up to a place and the next, by label. */
  readonly scores: readonly [Float64Array, Float64Array]
  /** Place × label: the label before on the best sequence. */
  readonly from: Uint8Array
}

export function newDecoder(chain: Chain): Decoder {
  const { labels } = chain
  return {
    chain,
    leads: leadsOf(chain),
    scores: [new Float64Array(labels), new Float64Array(labels)],
    from: new Uint8Array(LONGEST_CHUNK * labels),
  }
}

function leadsOf({ links, enders, starters }: Chain): Float64Array {
  const size = starters.length
  return Float64Array.from({ length: enders.length ** 2 }, (_, index) => {
    const other = Math.floor(index / enders.length) * size
    const ender = (index % enders.length) * size
    return Math.max(...Array.from(starters, (_, start) => links[ender + start]! - links[other + start]!))
  })
}

/** The best sequence of labels (Viterbi 1967) of a chunk, or of a part of one. */
export function decode(decoder: Decoder, scores: Scores, length: number): Uint8Array {
  const { labels } = decoder.chain
  let [last, next] = decoder.scores
  for (let to = 0; to < labels; to++) last[to] = starts(to) ? scores[to]! : Number.NEGATIVE_INFINITY
  for (let at = labels; at < length * labels; at += labels) {
    startNext(decoder, last, next, at)
    continueNext(decoder, last, next, at)
    for (let to = 0; to < labels; to++) next[to]! += scores[at + to]!
    ;[last, next] = [next, last]
  }
  return trace(decoder, last, length)
}

/** What starts a mention, or is outside, stands after the best ender, or one of the few that can beat it in what comes next. */
function startNext({ chain, leads, from }: Decoder, last: Float64Array, next: Float64Array, at: number): void {
  const { links, starters, enders } = chain
  const size = starters.length
  const best = bestEnder(chain, last)
  const most = last[enders[best]!]!
  for (let start = 0; start < size; start++) {
    next[starters[start]!] = most + links[best * size + start]!
    from[at + starters[start]!] = enders[best]!
  }
  for (let end = 0; end < enders.length; end++) {
    const score = last[enders[end]!]!
    if (end === best || score + leads[best * size + end]! <= most) continue
    for (let start = 0; start < size; start++) {
      if (score + links[end * size + start]! <= next[starters[start]!]!) continue
      next[starters[start]!] = score + links[end * size + start]!
      from[at + starters[start]!] = enders[end]!
    }
  }
}

/** What goes on with a mention stands after its beginning or its inside. */
function continueNext({ chain, from }: Decoder, last: Float64Array, next: Float64Array, at: number): void {
  const { labels, stays } = chain
  for (let begin = BEGINNING, stay = 0; begin < labels; begin += PARTS, stay += STAYS) {
    const inside = begin + 1
    for (let step = 0; step < 2; step++) {
      const first = last[begin]! + stays[stay + step]!
      const later = last[inside]! + stays[stay + 2 + step]!
      next[inside + step] = Math.max(first, later)
      from[at + inside + step] = later > first ? inside : begin
    }
  }
}

/** Which of the enders is the best at a place. */
function bestEnder({ enders }: Chain, last: Float64Array): number {
  let best = 0
  for (let end = 1; end < enders.length; end++) if (last[enders[end]!]! > last[enders[best]!]!) best = end
  return best
}

function trace({ chain, from }: Decoder, last: Float64Array, length: number): Uint8Array {
  const path = new Uint8Array(length)
  let label = chain.enders[bestEnder(chain, last)]!
  for (let place = length - 1; place >= 0; place--) {
    path[place] = label
    label = from[place * chain.labels + label]!
  }
  return path
}
