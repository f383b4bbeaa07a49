import { ends, follows, starts } from './labels.ts'

/** A linear chain of labels: what each transition costs, which there are at all. */
export interface Chain {
  readonly labels: number
  /** From label × to label. */
  readonly transitions: Float64Array
  /** The labels that can stand before each one. */
  readonly before: readonly Uint8Array[]
}

export function newChain(labels: number, transitions: Float64Array): Chain {
  const all = Uint8Array.from({ length: labels }, (_, label) => label)
  return { labels, transitions, before: [...all].map((to) => all.filter((from) => follows(from, to))) }
}

/** Scores of the labels of a chunk: place × label. */
export type Scores = Float64Array | Float32Array | Int32Array

/** The best sequence of labels (Viterbi 1967). */
export function decode({ labels, transitions, before }: Chain, scores: Scores, length: number): Uint8Array {
  const from = new Uint8Array(length * labels)
  let last = Float64Array.from({ length: labels }, (_, label) =>
    starts(label) ? scores[label]! : Number.NEGATIVE_INFINITY,
  )
  let next = new Float64Array(labels)
  for (let place = 1; place < length; place++) {
    for (let to = 0; to < labels; to++) {
      let best = Number.NEGATIVE_INFINITY
      let arg = 0
      const list = before[to]!
      for (let index = 0; index < list.length; index++) {
        const label = list[index]!
        const score = last[label]! + transitions[label * labels + to]!
        if (score <= best) continue
        best = score
        arg = label
      }
      next[to] = best + scores[place * labels + to]!
      from[place * labels + to] = arg
    }
    ;[last, next] = [next, last]
  }
  return trace(last, from, labels, length)
}

function trace(last: Float64Array, from: Uint8Array, labels: number, length: number): Uint8Array {
  const path = new Uint8Array(length)
  let best = 0
  for (let label = 1; label < labels; label++) if (ends(label) && last[label]! > last[best]!) best = label
  for (let place = length - 1; place >= 0; place--) {
    path[place] = best
    best = from[place * labels + best]!
  }
  return path
}

/** Sums over all sequences: forward and backward, every place scaled to a sum of one. */
export interface Lattice {
  readonly chain: Chain
  readonly length: number
  /** Exponentials of the transitions, and of the scores divided by the place's scale. */
  readonly factors: Float64Array
  readonly weights: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly logarithm: number
}

/** Runs forward–backward (Rabiner 1989) over the labels allowed at each place, all of them by default. */
export function sum(
  chain: Chain,
  factors: Float64Array,
  scores: Scores,
  length: number,
  allowed?: Uint8Array,
): Lattice {
  const { labels } = chain
  const size = length * labels
  const weights = new Float64Array(size)
  const lattice = { chain, length, factors, weights, forward: new Float64Array(size), backward: new Float64Array(size) }
  let logarithm = 0
  for (let at = 0; at < size; at += labels) {
    logarithm += exponentiate(scores, weights, at, at + labels, allowed) + Math.log(stepForward(lattice, at))
  }
  for (let at = size - labels; at >= 0; at -= labels) stepBackward(lattice, at)
  return { ...lattice, logarithm }
}

/** The exponentials of the transitions, 0 where there is none. */
export function exponentials({ labels, transitions, before }: Chain): Float64Array {
  const factors = new Float64Array(labels * labels)
  before.forEach((list, to) => {
    for (const label of list) factors[label * labels + to] = Math.exp(transitions[label * labels + to]!)
  })
  return factors
}

/** Far below any competitor, yet above zero: a sequence is always possible. */
const LEAST = -80

function exponentiate(scores: Scores, weights: Float64Array, from: number, to: number, allowed?: Uint8Array): number {
  let most = Number.NEGATIVE_INFINITY
  for (let at = from; at < to; at++) if ((!allowed || allowed[at]) && scores[at]! > most) most = scores[at]!
  for (let at = from; at < to; at++) {
    weights[at] = !allowed || allowed[at] ? Math.exp(Math.max(scores[at]! - most, LEAST)) : 0
  }
  return most
}

type Sums = Omit<Lattice, 'logarithm'>

/** Fills a place from the one before it; returns its scale. */
function stepForward({ chain, length, factors, weights, forward }: Sums, at: number): number {
  const { labels, before } = chain
  const last = at === (length - 1) * labels
  let scale = 0
  for (let to = 0; to < labels; to++) {
    let total = at === 0 && starts(to) ? 1 : 0
    const list = before[to]!
    for (let index = 0; at > 0 && index < list.length; index++) {
      total += forward[at - labels + list[index]!]! * factors[list[index]! * labels + to]!
    }
    const value = last && !ends(to) ? 0 : total * weights[at + to]!
    forward[at + to] = value
    scale += value
  }
  for (let label = 0; label < labels; label++) {
    forward[at + label] = forward[at + label]! / scale
    weights[at + label] = weights[at + label]! / scale
  }
  return scale
}

function stepBackward({ chain, length, factors, weights, backward }: Sums, at: number): void {
  const { labels, before } = chain
  const next = at + labels
  if (next === length * labels) {
    for (let label = 0; label < labels; label++) backward[at + label] = ends(label) ? 1 : 0
    return
  }
  for (let to = 0; to < labels; to++) {
    const value = weights[next + to]! * backward[next + to]!
    const list = before[to]!
    for (let index = 0; value > 0 && index < list.length; index++) {
      backward[at + list[index]!]! += factors[list[index]! * labels + to]! * value
    }
  }
}

/** The probability of exactly these labels from a place on. */
export function pathProbability(
  { chain, factors, weights, forward, backward }: Lattice,
  from: number,
  path: Uint8Array,
): number {
  const { labels } = chain
  let probability = forward[from * labels + path[0]!]!
  for (let step = 1; step < path.length; step++) {
    probability *= factors[path[step - 1]! * labels + path[step]!]! * weights[(from + step) * labels + path[step]!]!
  }
  return probability * backward[(from + path.length - 1) * labels + path.at(-1)!]!
}
