import { ends, follows, OUTSIDE, starts } from './labels.ts'

/** A linear chain of labels. */
export interface Chain {
  readonly labels: number
  /** From label × to label. */
  readonly transitions: Float64Array
  /** Their exponentials; 0 where the scheme forbids them. */
  readonly factors: Float64Array
  /** What can stand before and after each label. */
  readonly before: readonly Uint8Array[]
  readonly after: readonly Uint8Array[]
  readonly starters: Uint8Array
  readonly enders: Uint8Array
  /** Flags of the same, by label. */
  readonly starting: Uint8Array
  readonly ending: Uint8Array
  /** By how much a label can beat OUTSIDE in what comes next. */
  readonly reach: Float64Array
}

export function newChain(labels: number, transitions: Float64Array | Float32Array): Chain {
  const all = Uint8Array.from({ length: labels }, (_, label) => label)
  const starters = all.filter(starts)
  const weights = Float64Array.from(transitions)
  return {
    labels,
    transitions: weights,
    factors: weights.map((weight, index) =>
      follows(Math.floor(index / labels), index % labels) ? Math.exp(weight) : 0,
    ),
    before: [...all].map((to) => all.filter((from) => follows(from, to))),
    after: [...all].map((from) => all.filter((to) => follows(from, to))),
    starters,
    enders: all.filter(ends),
    starting: all.map((label) => Number(starts(label))),
    ending: all.map((label) => Number(ends(label))),
    reach: Float64Array.from(all, (from) =>
      Math.max(...[...starters].map((to) => weights[from * labels + to]! - weights[to]!)),
    ),
  }
}

/** Scores of the labels of a chunk: place × label. */
export type Scores = Float64Array | Float32Array

/** The best sequence of labels (Viterbi 1967). */
export function decode(chain: Chain, scores: Scores, length: number): Uint8Array {
  const { labels, transitions, before, starting } = chain
  const from = new Uint8Array(length * labels)
  const live = new Uint8Array(labels)
  let last = Float64Array.from({ length: labels }, (_, to) => (starts(to) ? scores[to]! : Number.NEGATIVE_INFINITY))
  let next = new Float64Array(labels)
  for (let place = 1; place < length; place++) {
    const count = keepWinners(chain, last, live)
    for (let to = 0; to < labels; to++) {
      const list = starting[to] ? live : before[to]!
      const size = starting[to] ? count : list.length
      let best = Number.NEGATIVE_INFINITY
      for (let index = 0; index < size; index++) {
        const score = last[list[index]!]! + transitions[list[index]! * labels + to]!
        if (score <= best) continue
        best = score
        from[place * labels + to] = list[index]!
      }
      next[to] = best + scores[place * labels + to]!
    }
    ;[last, next] = [next, last]
  }
  return trace(chain, last, from, length)
}

/** Lists the labels at the end of a mention, or outside, that can be on the best path; returns how many there are. */
function keepWinners({ enders, reach }: Chain, last: Float64Array, live: Uint8Array): number {
  let count = 0
  for (const label of enders) if (last[label]! + reach[label]! >= last[OUTSIDE]!) live[count++] = label
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

/** Paths below this share of the probability are left out of a sum. */
const NEGLIGIBLE = 1e-6

/** Runs forward–backward (Rabiner 1989) over the labels allowed at each place, all by default. */
export function sum(chain: Chain, scores: Scores, length: number, allowed?: Uint8Array): Lattice {
  const size = length * chain.labels
  const weights = new Float64Array(size)
  const lattice = { chain, length, weights, forward: new Float64Array(size), backward: new Float64Array(size) }
  const live = new Uint8Array(chain.labels)
  for (let place = 0; place < length; place++) {
    exponentiate(chain.labels, scores, weights, place, allowed)
    stepForward(lattice, place, live)
  }
  for (let place = length - 1; place >= 0; place--) stepBackward(lattice, place, live)
  return lattice
}

/** Far below any competitor, yet above zero: a sequence is always possible. */
const LEAST = -80

function exponentiate(
  labels: number,
  scores: Scores,
  weights: Float64Array,
  place: number,
  allowed?: Uint8Array,
): void {
  const at = place * labels
  let most = Number.NEGATIVE_INFINITY
  for (let to = at; to < at + labels; to++) if (scores[to]! > most && (!allowed || allowed[to])) most = scores[to]!
  for (let to = at; to < at + labels; to++) {
    weights[to] = !allowed || allowed[to] ? Math.exp(Math.max(scores[to]! - most, LEAST)) : 0
  }
}

/** Fills a place from the one before it. */
function stepForward({ chain, length, weights, forward }: Lattice, place: number, live: Uint8Array): void {
  const { labels, factors, before, enders, starting, ending } = chain
  const at = place * labels
  const past = at - labels
  let count = 0
  if (place) for (const label of enders) if (forward[past + label]! > NEGLIGIBLE) live[count++] = label
  let scale = 0
  for (let to = 0; to < labels; to++) {
    const list = starting[to] ? live : before[to]!
    const size = place === 0 ? 0 : starting[to] ? count : list.length
    let total = place === 0 ? starting[to]! : 0
    for (let index = 0; index < size; index++)
      total += forward[past + list[index]!]! * factors[list[index]! * labels + to]!
    const value = place === length - 1 && !ending[to] ? 0 : total * weights[at + to]!
    forward[at + to] = value
    scale += value
  }
  for (let to = at; to < at + labels; to++) {
    forward[to]! /= scale
    weights[to]! /= scale
  }
}

/** Fills a place from the one after it. */
function stepBackward({ chain, length, weights, backward }: Lattice, place: number, live: Uint8Array): void {
  const { labels, factors, after, starters, ending } = chain
  const at = place * labels
  const next = at + labels
  if (place === length - 1) {
    for (const label of chain.enders) backward[at + label] = 1
    return
  }
  let most = 0
  for (const to of starters) most = Math.max(most, weights[next + to]! * backward[next + to]!)
  let count = 0
  for (const to of starters) if (weights[next + to]! * backward[next + to]! > most * NEGLIGIBLE) live[count++] = to
  for (let label = 0; label < labels; label++) {
    const list = ending[label] ? live : after[label]!
    const size = ending[label] ? count : list.length
    let total = 0
    for (let index = 0; index < size; index++) {
      const to = next + list[index]!
      total += factors[label * labels + list[index]!]! * weights[to]! * backward[to]!
    }
    backward[at + label] = total
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
