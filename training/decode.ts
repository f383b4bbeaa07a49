import { BEGINNING, PARTS } from '../src/entities/tagging/labels.ts'
import { LONGEST_CHUNK, type Stretch } from '../src/entities/tagging/reading.ts'
import { type Chain, type Scores, STAYS } from './crf.ts'

/** A chain, and room to find the best sequence of its labels. */
export interface Decoder {
  readonly chain: Chain
  /** By how much an ender can beat another in what comes next: the other × it. */
  readonly leads: Float64Array
  /** The best scores of sequences up to a place and the next, by label. */
  readonly scores: readonly [Float64Array, Float64Array]
  /** Place × label: the label before on the best sequence. */
  readonly before: Uint8Array
}

export function newDecoder(chain: Chain): Decoder {
  const { labels } = chain
  return {
    chain,
    leads: leadsOf(chain),
    scores: [new Float64Array(labels), new Float64Array(labels)],
    before: new Uint8Array(LONGEST_CHUNK * labels),
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

/** Writes the best sequence of labels (Viterbi 1967) to a stretch of a path, by the scores of its places alone. */
export function decode(decoder: Decoder, scores: Scores, path: Uint8Array, { from, to }: Stretch): void {
  const { labels } = decoder.chain
  let [last, next] = decoder.scores
  last.fill(Number.NEGATIVE_INFINITY)
  for (const label of decoder.chain.starters) last[label] = scores[label]!
  for (let at = labels; at < (to - from) * labels; at += labels) {
    startNext(decoder, last, next, at)
    continueNext(decoder, last, next, at)
    for (let label = 0; label < labels; label++) next[label]! += scores[at + label]!
    ;[last, next] = [next, last]
  }
  trace(decoder, last, path, from, to)
}

/** What starts a mention, or is outside, stands after the best ender, or one of the few that can beat it in what comes next. */
function startNext({ chain, leads, before }: Decoder, last: Float64Array, next: Float64Array, at: number): void {
  const { links, starters, enders } = chain
  const size = starters.length
  const best = bestEnder(chain, last)
  const most = last[enders[best]!]!
  for (let start = 0; start < size; start++) {
    next[starters[start]!] = most + links[best * size + start]!
    before[at + starters[start]!] = enders[best]!
  }
  for (let end = 0; end < enders.length; end++) {
    const score = last[enders[end]!]!
    if (end === best || score + leads[best * size + end]! <= most) continue
    for (let start = 0; start < size; start++) {
      if (score + links[end * size + start]! <= next[starters[start]!]!) continue
      next[starters[start]!] = score + links[end * size + start]!
      before[at + starters[start]!] = enders[end]!
    }
  }
}

/** What goes on with a mention stands after its beginning or its inside. */
function continueNext({ chain, before }: Decoder, last: Float64Array, next: Float64Array, at: number): void {
  const { labels, stays } = chain
  for (let begin = BEGINNING, stay = 0; begin < labels; begin += PARTS, stay += STAYS) {
    const inside = begin + 1
    for (let step = 0; step < 2; step++) {
      const first = last[begin]! + stays[stay + step]!
      const later = last[inside]! + stays[stay + 2 + step]!
      next[inside + step] = Math.max(first, later)
      before[at + inside + step] = later > first ? inside : begin
    }
  }
}

/** Which of the enders is the best at a place. */
function bestEnder({ enders }: Chain, last: Float64Array): number {
  let best = 0
  for (let end = 1; end < enders.length; end++) if (last[enders[end]!]! > last[enders[best]!]!) best = end
  return best
}

function trace({ chain, before }: Decoder, last: Float64Array, path: Uint8Array, from: number, to: number): void {
  let label = chain.enders[bestEnder(chain, last)]!
  for (let place = to - 1; place >= from; place--) {
    path[place] = label
    label = before[(place - from) * chain.labels + label]!
  }
}
