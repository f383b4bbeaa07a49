import { ends, follows, OUTSIDE, starts } from './labels.ts'

/** A linear chain of labels. */
export interface Chain {
  readonly labels: number
  /** From label × to label; minus infinity where the scheme forbids it. */
  readonly transitions: Float64Array
  /** Their exponentials. */
  readonly factors: Float64Array
}

/** Scores of the labels of a chunk: place × label. */
export type Scores = Float64Array | Float32Array

/** The labels worth a look at each place: those of a place start at `from[place]`. */
interface Candidates {
  readonly from: Int32Array
  readonly list: Uint8Array
}

/** Labels whose odds against the best one are below e^-7 are not looked at. */
const MARGIN = 7

export function newChain(labels: number, transitions: Float64Array | Float32Array): Chain {
  const allowed = Float64Array.from(transitions, (weight, index) =>
    follows(Math.floor(index / labels), index % labels) ? weight : Number.NEGATIVE_INFINITY,
  )
  return { labels, transitions: allowed, factors: allowed.map(Math.exp) }
}

/** The best sequence of labels (Viterbi 1967). */
export function decode({ labels, transitions }: Chain, scores: Scores, length: number): Uint8Array {
  const { from, list } = likely(scores, labels, length)
  const best = new Float64Array(list.length)
  const origin = new Int32Array(list.length)
  for (let at = 0; at < from[1]!; at++) best[at] = starts(list[at]!) ? scores[list[at]!]! : Number.NEGATIVE_INFINITY
  for (let place = 1; place < length; place++) {
    for (let to = from[place]!; to < from[place + 1]!; to++) {
      const label = list[to]!
      let most = Number.NEGATIVE_INFINITY
      for (let at = from[place - 1]!; at < from[place]!; at++) {
        const score = best[at]! + transitions[list[at]! * labels + label]!
        if (score <= most) continue
        most = score
        origin[to] = at
      }
      best[to] = most + scores[place * labels + label]!
    }
  }
  return trace({ from, list }, best, origin, length)
}

function trace({ from, list }: Candidates, best: Float64Array, origin: Int32Array, length: number): Uint8Array {
  const path = new Uint8Array(length)
  let at = from[length - 1]!
  for (let other = at; other < from[length]!; other++) {
    if (ends(list[other]!) && (best[other]! > best[at]! || !ends(list[at]!))) at = other
  }
  for (let place = length - 1; place >= 0; place--) {
    path[place] = list[at]!
    at = origin[at]!
  }
  return path
}

/** Sums over all sequences, every place scaled to a sum of one: forward × backward is the probability of a label. */
export interface Lattice {
  readonly chain: Chain
  readonly length: number
  readonly candidates: Candidates
  /** Exponentials of the scores, divided by the scale of the place. */
  readonly weights: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
}

/** Runs forward–backward (Rabiner 1989) over the labels allowed at each place, all likely ones by default. */
export function sum(chain: Chain, scores: Scores, length: number, allowed?: Uint8Array): Lattice {
  const { labels } = chain
  const candidates = allowed ? permitted(allowed, labels, length) : likely(scores, labels, length)
  const [weights, forward, backward] = [0, 0, 0].map(() => new Float64Array(length * labels)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const lattice = { chain, length, candidates, weights, forward, backward }
  for (let place = 0; place < length; place++) stepForward(lattice, scores, place)
  for (let place = length - 1; place >= 0; place--) stepBackward(lattice, place)
  return lattice
}

function likely(scores: Scores, labels: number, length: number): Candidates {
  const from = new Int32Array(length + 1)
  const list = new Uint8Array(length * labels)
  let count = 0
  for (let place = 0; place < length; place++) {
    const at = place * labels
    let least = Number.NEGATIVE_INFINITY
    for (let label = 0; label < labels; label++)
      if (scores[at + label]! - MARGIN > least) least = scores[at + label]! - MARGIN
    for (let label = 0; label < labels; label++)
      if (label === OUTSIDE || scores[at + label]! >= least) list[count++] = label
    from[place + 1] = count
  }
  return { from, list: list.subarray(0, count) }
}

function permitted(allowed: Uint8Array, labels: number, length: number): Candidates {
  const from = new Int32Array(length + 1)
  const list: number[] = []
  for (let place = 0; place < length; place++) {
    for (let label = 0; label < labels; label++) if (allowed[place * labels + label]) list.push(label)
    from[place + 1] = list.length
  }
  return { from, list: Uint8Array.from(list) }
}

/** Far below any competitor, yet above zero: a sequence is always possible. */
const LEAST = -80

/** Fills a place from the one before it. */
function stepForward({ chain, length, candidates, weights, forward }: Lattice, scores: Scores, place: number): void {
  const { labels, factors } = chain
  const { from, list } = candidates
  const at = place * labels
  let most = Number.NEGATIVE_INFINITY
  for (let to = from[place]!; to < from[place + 1]!; to++) most = Math.max(most, scores[at + list[to]!]!)
  let scale = 0
  for (let to = from[place]!; to < from[place + 1]!; to++) {
    const label = list[to]!
    let total = place === 0 && starts(label) ? 1 : 0
    for (let index = place ? from[place - 1]! : 0; place && index < from[place]!; index++) {
      total += forward[at - labels + list[index]!]! * factors[list[index]! * labels + label]!
    }
    weights[at + label] = Math.exp(Math.max(scores[at + label]! - most, LEAST))
    forward[at + label] = place === length - 1 && !ends(label) ? 0 : total * weights[at + label]!
    scale += forward[at + label]!
  }
  for (let to = from[place]!; to < from[place + 1]!; to++) {
    forward[at + list[to]!]! /= scale
    weights[at + list[to]!]! /= scale
  }
}

/** Fills a place from the one after it. */
function stepBackward({ chain, length, candidates, weights, backward }: Lattice, place: number): void {
  const { labels, factors } = chain
  const { from, list } = candidates
  const at = place * labels
  for (let index = from[place]!; index < from[place + 1]!; index++) {
    const label = list[index]!
    let total = place === length - 1 && ends(label) ? 1 : 0
    for (let to = from[place + 1]!; place + 1 < length && to < from[place + 2]!; to++) {
      const next = at + labels + list[to]!
      total += factors[label * labels + list[to]!]! * weights[next]! * backward[next]!
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

/** How often each transition is expected: adds to from label × to label. */
export function expectedTransitions({ chain, length, candidates, weights, forward, backward }: Lattice): Float64Array {
  const { labels, factors } = chain
  const { from, list } = candidates
  const counts = new Float64Array(labels * labels)
  for (let place = 1; place < length; place++) {
    for (let to = from[place]!; to < from[place + 1]!; to++) {
      const next = place * labels + list[to]!
      const value = weights[next]! * backward[next]!
      for (let index = from[place - 1]!; index < from[place]!; index++) {
        const transition = list[index]! * labels + list[to]!
        counts[transition]! += forward[(place - 1) * labels + list[index]!]! * factors[transition]! * value
      }
    }
  }
  return counts
}
