import { BEGINNING, ends, follows, OUTSIDE, PARTS, starts } from './labels.ts'

/** A linear chain of labels. */
export interface Chain {
  readonly labels: number
  /** What a chunk can end and start with; each of the starters can follow each of the enders. */
  readonly enders: Uint8Array
  readonly starters: Uint8Array
  /** From label × to label. */
  readonly transitions: Float64Array
  /** From ender × to starter. */
  readonly links: Float64Array
  /** Exponentials of both; 0 where the scheme forbids a transition. */
  readonly factors: Float64Array
  readonly linkFactors: Float64Array
  /** What can stand before each label. */
  readonly before: readonly Uint8Array[]
  /** By how much an ender can beat OUTSIDE in what comes next. */
  readonly reach: Float64Array
}

export function newChain(labels: number, weights: Float64Array | Float32Array): Chain {
  const all = Uint8Array.from({ length: labels }, (_, label) => label)
  const starters = all.filter(starts)
  const enders = all.filter(ends)
  const transitions = Float64Array.from(weights)
  const links = Float64Array.from(
    [...enders].flatMap((from) => [...starters].map((to) => weights[from * labels + to]!)),
  )
  return {
    ...{ labels, enders, starters, transitions, links },
    factors: transitions.map((weight, index) =>
      follows(Math.floor(index / labels), index % labels) ? Math.exp(weight) : 0,
    ),
    linkFactors: links.map(Math.exp),
    before: [...all].map((to) => all.filter((from) => follows(from, to))),
    reach: Float64Array.from(enders, (_, ender) =>
      Math.max(...[...starters.keys()].map((to) => links[ender * starters.length + to]! - links[to]!)),
    ),
  }
}

/** Scores of the labels of a chunk: place × label. */
export type Scores = Float64Array | Float32Array

/** The best sequence of labels (Viterbi 1967). */
export function decode(chain: Chain, scores: Scores, length: number): Uint8Array {
  const { labels } = chain
  const from = new Uint8Array(length * labels)
  const live = new Uint8Array(labels)
  let last = Float64Array.from({ length: labels }, (_, to) => (starts(to) ? scores[to]! : Number.NEGATIVE_INFINITY))
  let next = new Float64Array(labels)
  for (let at = labels; at < length * labels; at += labels) {
    startNext(chain, last, live, next, from, at)
    continueNext(chain, last, next, from, at)
    for (let to = 0; to < labels; to++) next[to]! += scores[at + to]!
    ;[last, next] = [next, last]
  }
  return trace(chain, last, from, length)
}

/** What starts a mention, or is outside, stands after the best of the enders that can win. */
function startNext(
  chain: Chain,
  last: Float64Array,
  live: Uint8Array,
  next: Float64Array,
  from: Uint8Array,
  at: number,
) {
  const { links, starters, enders } = chain
  const count = keepWinners(chain, last, live)
  for (let start = 0; start < starters.length; start++) {
    let best = last[OUTSIDE]! + links[start]!
    let winner = OUTSIDE
    for (let choice = 1; choice < count; choice++) {
      const score = last[enders[live[choice]!]!]! + links[live[choice]! * starters.length + start]!
      if (score <= best) continue
      best = score
      winner = enders[live[choice]!]!
    }
    next[starters[start]!] = best
    from[at + starters[start]!] = winner
  }
}

/** What goes on with a mention stands after its beginning or its inside. */
function continueNext(chain: Chain, last: Float64Array, next: Float64Array, from: Uint8Array, at: number): void {
  const { labels, transitions } = chain
  for (let begin = BEGINNING; begin < labels; begin += PARTS) {
    const inside = begin + 1
    for (let to = inside; to <= inside + 1; to++) {
      const first = last[begin]! + transitions[begin * labels + to]!
      const later = last[inside]! + transitions[inside * labels + to]!
      next[to] = Math.max(first, later)
      from[at + to] = later > first ? inside : begin
    }
  }
}

/** Lists the enders that can be on the best path, OUTSIDE first; returns how many there are. */
function keepWinners({ enders, reach }: Chain, last: Float64Array, live: Uint8Array): number {
  let count = 0
  for (let end = 0; end < enders.length; end++) {
    if (last[enders[end]!]! + reach[end]! >= last[OUTSIDE]!) live[count++] = end
  }
  return count
}

function trace({ labels, enders }: Chain, last: Float64Array, from: Uint8Array, length: number): Uint8Array {
  const path = new Uint8Array(length)
  let best = OUTSIDE
  for (const label of enders) if (last[label]! > last[best]!) best = label
  for (let place = length - 1; place >= 0; place--) {
    path[place] = best
    best = from[place * labels + best]!
  }
  return path
}

/** Sums over all sequences, every place scaled to a sum of one: forward × backward is the probability of a label. */
export interface Lattice {
  readonly chain: Chain
  readonly length: number
  /** Exponentials of the scores, divided by the scale of the place. */
  readonly weights: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
}

/** Runs forward–backward (Rabiner 1989) over the labels allowed at each place, all by default. */
export function sum(chain: Chain, scores: Scores, length: number, allowed?: Uint8Array): Lattice {
  return sumWeights(chain, exponentiate(chain, scores, length, allowed), length)
}

/** The same from the exponentials of the scores, each place up to a factor: the array becomes part of the result. */
export function sumWeights(chain: Chain, weights: Float64Array, length: number): Lattice {
  const size = length * chain.labels
  const lattice = { chain, length, weights, forward: new Float64Array(size), backward: new Float64Array(size) }
  const sums = new Float64Array(chain.starters.length)
  for (let place = 0; place < length; place++) stepForward(lattice, place, sums)
  const ahead = new Float64Array(chain.starters.length)
  for (let place = length - 1; place >= 0; place--) stepBackward(lattice, place, ahead)
  return lattice
}

/** Far below any competitor, yet above zero: a sequence is always possible. */
export const LEAST = -80

/** The exponentials of scores, divided by the largest of the place; 0 where a label is not allowed. */
function exponentiate({ labels }: Chain, scores: Scores, length: number, allowed?: Uint8Array): Float64Array {
  const weights = new Float64Array(length * labels)
  for (let at = 0; at < weights.length; at += labels) {
    let most = Number.NEGATIVE_INFINITY
    for (let to = at; to < at + labels; to++) if (scores[to]! > most && (!allowed || allowed[to])) most = scores[to]!
    for (let to = at; to < at + labels; to++) {
      weights[to] = !allowed || allowed[to] ? Math.exp(Math.max(scores[to]! - most, LEAST)) : 0
    }
  }
  return weights
}

/** Fills a place from the one before it. */
function stepForward(lattice: Lattice, place: number, sums: Float64Array): void {
  const { chain, length, weights, forward } = lattice
  const at = place * chain.labels
  const end = at + chain.labels
  if (place === 0) for (const to of chain.starters) forward[to] = 1
  else {
    startForward(chain, forward, at, sums)
    continueForward(chain, forward, at)
  }
  if (place === length - 1) for (let to = 0; to < chain.labels; to++) if (!ends(to)) forward[at + to] = 0
  let total = 0
  for (let to = at; to < end; to++) total += forward[to]! *= weights[to]!
  const scale = 1 / total
  for (let to = at; to < end; to++) {
    forward[to]! *= scale
    weights[to]! *= scale
  }
}

function startForward(
  { labels, enders, starters, linkFactors }: Chain,
  forward: Float64Array,
  at: number,
  sums: Float64Array,
) {
  sums.fill(0)
  for (let end = 0, row = 0; end < enders.length; end++, row += starters.length) {
    const share = forward[at - labels + enders[end]!]!
    for (let start = 0; start < starters.length; start++) sums[start]! += share * linkFactors[row + start]!
  }
  for (let start = 0; start < starters.length; start++) forward[at + starters[start]!] = sums[start]!
}

function continueForward({ labels, factors }: Chain, forward: Float64Array, at: number): void {
  for (let begin = BEGINNING; begin < labels; begin += PARTS) {
    const inside = begin + 1
    const first = forward[at - labels + begin]!
    const later = forward[at - labels + inside]!
    for (let to = inside; to <= inside + 1; to++)
      forward[at + to] = first * factors[begin * labels + to]! + later * factors[inside * labels + to]!
  }
}

/** Fills a place from the one after it. */
function stepBackward({ chain, length, weights, backward }: Lattice, place: number, ahead: Float64Array): void {
  const { labels, factors, starters, enders, linkFactors } = chain
  const at = place * labels
  const next = at + labels
  if (place === length - 1) {
    for (const label of enders) backward[at + label] = 1
    return
  }
  for (let start = 0; start < starters.length; start++)
    ahead[start] = weights[next + starters[start]!]! * backward[next + starters[start]!]!
  for (let end = 0, row = 0; end < enders.length; end++, row += starters.length) {
    let total = 0
    for (let start = 0; start < starters.length; start++) total += linkFactors[row + start]! * ahead[start]!
    backward[at + enders[end]!] = total
  }
  for (let begin = BEGINNING; begin < labels; begin += PARTS) {
    const inside = begin + 1
    const first = weights[next + inside]! * backward[next + inside]!
    const later = weights[next + inside + 1]! * backward[next + inside + 1]!
    for (let from = begin; from <= inside; from++)
      backward[at + from] = first * factors[from * labels + inside]! + later * factors[from * labels + inside + 1]!
  }
}

/** The probability of exactly these labels from a place on. */
export function pathProbability(
  { chain, weights, forward, backward }: Lattice,
  from: number,
  path: Uint8Array,
): number {
  const { labels, factors } = chain
  let probability = forward[from * labels + path[0]!]!
  for (let step = 1; step < path.length; step++) {
    probability *= factors[path[step - 1]! * labels + path[step]!]! * weights[(from + step) * labels + path[step]!]!
  }
  return Math.min(1, probability * backward[(from + path.length - 1) * labels + path.at(-1)!]!)
}

/** Smaller shares of the probability are left out of the sums. */
const NEGLIGIBLE = 1e-6

/** How often each transition is expected: from label × to label. */
export function expectedTransitions({ chain, length, weights, forward, backward }: Lattice): Float64Array {
  const { labels, factors, before } = chain
  const counts = new Float64Array(labels * labels)
  for (let place = 1; place < length; place++) {
    const past = (place - 1) * labels
    for (let to = 0; to < labels; to++) {
      const value = weights[place * labels + to]! * backward[place * labels + to]!
      if (value < NEGLIGIBLE) continue
      for (const from of before[to]!)
        counts[from * labels + to]! += forward[past + from]! * factors[from * labels + to]! * value
    }
  }
  return counts
}
