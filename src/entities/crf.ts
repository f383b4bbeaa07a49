import { BEGINNING, END, ends, follows, OUTSIDE, PARTS, starts } from './labels.ts'

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
  for (let start = 0; start < starters.length; start++) next[starters[start]!] = last[OUTSIDE]! + links[start]!
  for (let choice = 1; choice < count; choice++) {
    const label = enders[live[choice]!]!
    const row = live[choice]! * starters.length
    for (let start = 0; start < starters.length; start++) {
      const score = last[label]! + links[row + start]!
      if (score <= next[starters[start]!]!) continue
      next[starters[start]!] = score
      from[at + starters[start]!] = label
    }
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

/** Sums over all sequences: forward × backward is the probability of a label, up to the total. Room for many chunks, one by one. */
export interface Lattice {
  readonly chain: Chain
  /** Exponentials of the scores, each place up to a factor. */
  readonly weights: Float64Array
  /** What the weights of a place are multiplied with, so that no sum grows without bound. */
  readonly scales: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** Forward × backward over all labels of a place. */
  total: number
}

export function newLattice(chain: Chain, places: number): Lattice {
  const room = () => new Float64Array(places * chain.labels)
  return { chain, weights: room(), scales: new Float64Array(places), forward: room(), backward: room(), total: 0 }
}

/** Runs forward–backward (Rabiner 1989) over the labels allowed at each place, all by default. */
export function sum(chain: Chain, scores: Scores, length: number, allowed?: Uint8Array): Lattice {
  const lattice = newLattice(chain, length)
  exponentiate(lattice, scores, allowed)
  sumWeights(lattice, length, 0, length)
  return lattice
}

/** Far below any competitor, yet above zero: a sequence is always possible. */
export const LEAST = -80

/** Writes the exponentials of scores, divided by the largest of the place; 0 where a label is not allowed. */
function exponentiate({ chain, weights }: Lattice, scores: Scores, allowed?: Uint8Array): void {
  const { labels } = chain
  for (let at = 0; at < weights.length; at += labels) {
    let most = Number.NEGATIVE_INFINITY
    for (let to = at; to < at + labels; to++) if (scores[to]! > most && (!allowed || allowed[to])) most = scores[to]!
    for (let to = at; to < at + labels; to++) {
      weights[to] = !allowed || allowed[to] ? Math.exp(Math.max(scores[to]! - most, LEAST)) : 0
    }
  }
}

/** Runs forward–backward over weights that are there, as far as a range of places needs it. */
export function sumWeights(lattice: Lattice, length: number, from: number, to: number): void {
  const { chain, scales, forward, backward } = lattice
  const row = new Float64Array(chain.starters.length)
  scales.fill(0, to, length)
  for (let place = 0; place < to; place++) stepForward(lattice, length, place, row)
  for (let place = length - 1; place >= from; place--) stepBackward(lattice, length, place, row)
  lattice.total = 0
  for (let at = (to - 1) * chain.labels; at < to * chain.labels; at++) lattice.total += forward[at]! * backward[at]!
}

/** Fills a place from the one before it. */
function stepForward(lattice: Lattice, length: number, place: number, row: Float64Array): void {
  const { chain, weights, scales, forward } = lattice
  const at = place * chain.labels
  if (place === 0) for (let to = 0; to < chain.labels; to++) forward[to] = starts(to) ? 1 : 0
  else {
    startForward(chain, forward, at, row)
    continueForward(chain, forward, at)
  }
  if (place === length - 1) for (let to = 0; to < chain.labels; to++) if (!ends(to)) forward[at + to] = 0
  let total = 0
  for (let to = at; to < at + chain.labels; to++) total += forward[to]! *= weights[to]!
  scales[place] = 1 / total
  for (let to = at; to < at + chain.labels; to++) forward[to]! *= scales[place]!
}

/** What starts a mention, or is outside: from OUTSIDE, and from the two enders of every type. */
function startForward({ labels, starters, linkFactors }: Chain, forward: Float64Array, at: number, row: Float64Array) {
  const past = at - labels
  const size = starters.length
  for (let start = 0; start < size; start++) row[start] = forward[past + OUTSIDE]! * linkFactors[start]!
  for (let end = END, link = size; end < labels; end += PARTS, link += 2 * size) {
    const one = forward[past + end]!
    const other = forward[past + end + 1]!
    for (let start = 0; start < size; start++)
      row[start]! += one * linkFactors[link + start]! + other * linkFactors[link + size + start]!
  }
  for (let start = 0; start < size; start++) forward[at + starters[start]!] = row[start]!
}

function continueForward({ labels, factors }: Chain, forward: Float64Array, at: number): void {
  const past = at - labels
  for (let begin = BEGINNING, inside = begin + 1; begin < labels; begin += PARTS, inside += PARTS) {
    const one = forward[past + begin]!
    const other = forward[past + inside]!
    for (let to = inside; to <= inside + 1; to++)
      forward[at + to] = one * factors[begin * labels + to]! + other * factors[inside * labels + to]!
  }
}

/** Fills a place from the one after it. */
function stepBackward(lattice: Lattice, length: number, place: number, row: Float64Array): void {
  const { chain, backward } = lattice
  const at = place * chain.labels
  if (place === length - 1) for (let to = 0; to < chain.labels; to++) backward[at + to] = ends(to) ? 1 : 0
  else {
    readAhead(lattice, place + 1, row)
    startBackward(chain, backward, at, row)
    continueBackward(lattice, place)
  }
}

/** What each starter of the next place leads to. */
function readAhead({ chain, weights, scales, backward }: Lattice, next: number, row: Float64Array): void {
  const at = next * chain.labels
  let total = 0
  for (let start = 0; start < row.length; start++) {
    const to = at + chain.starters[start]!
    total += row[start] = weights[to]! * backward[to]!
  }
  // behind the range
  scales[next] ||= 1 / total
  for (let start = 0; start < row.length; start++) row[start]! *= scales[next]!
}

function startBackward({ enders, linkFactors }: Chain, backward: Float64Array, at: number, row: Float64Array): void {
  for (let end = 0, link = 0; end < enders.length; end++, link += row.length) {
    let one = linkFactors[link]! * row[0]!
    let other = 0
    for (let start = 1; start < row.length; start += 2) {
      one += linkFactors[link + start]! * row[start]!
      other += linkFactors[link + start + 1]! * row[start + 1]!
    }
    backward[at + enders[end]!] = one + other
  }
}

function continueBackward({ chain, weights, scales, backward }: Lattice, place: number): void {
  const { labels, factors } = chain
  const at = place * labels
  const next = at + labels
  for (let begin = BEGINNING, inside = begin + 1; begin < labels; begin += PARTS, inside += PARTS) {
    const one = weights[next + inside]! * backward[next + inside]! * scales[place + 1]!
    const other = weights[next + inside + 1]! * backward[next + inside + 1]! * scales[place + 1]!
    for (let from = begin; from <= inside; from++)
      backward[at + from] = one * factors[from * labels + inside]! + other * factors[from * labels + inside + 1]!
  }
}

/** The probability of exactly these labels from a place on. */
export function pathProbability(
  { chain, weights, scales, forward, backward, total }: Lattice,
  from: number,
  path: Uint8Array,
): number {
  const { labels, factors } = chain
  let probability = forward[from * labels + path[0]!]!
  for (let step = 1; step < path.length; step++) {
    const to = (from + step) * labels + path[step]!
    probability *= factors[path[step - 1]! * labels + path[step]!]! * weights[to]! * scales[from + step]!
  }
  return Math.min(1, (probability * backward[(from + path.length - 1) * labels + path.at(-1)!]!) / total)
}

/** Smaller shares of the probability are left out of the sums. */
const NEGLIGIBLE = 1e-6

/** How often each transition is expected: from label × to label. */
export function expectedTransitions({ chain, weights, scales, forward, backward }: Lattice): Float64Array {
  const { labels, factors, before } = chain
  const counts = new Float64Array(labels * labels)
  for (let place = 1; place < scales.length; place++) {
    const past = (place - 1) * labels
    for (let to = 0; to < labels; to++) {
      const value = weights[place * labels + to]! * backward[place * labels + to]! * scales[place]!
      if (value < NEGLIGIBLE) continue
      for (const from of before[to]!)
        counts[from * labels + to]! += forward[past + from]! * factors[from * labels + to]! * value
    }
  }
  return counts
}
