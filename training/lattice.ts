import type { Span } from '../src/analysis.ts'
import { BEGINNING, ends, OUTSIDE, PARTS } from '../src/entities/tagging/labels.ts'
import { type Chain, type Scores, STAYS } from './crf.ts'

/** Sums over all sequences: forward × backward is the probability of a label, up to the total. Room for many chunks, one by one. */
export interface Lattice {
  readonly chain: Chain
  /** Exponentials of the scores, each place up to a factor. */
  readonly weights: Float64Array
  /** What the weights of a place are multiplied with, so that no sum grows without bound. */
  readonly scales: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** Most transitions between mentions have a factor near 1. What those have above it: from ender × to starter, and the other way. */
  readonly onward: Float64Array
  readonly backwards: Float64Array
  /** Sums on the way from one place to the next. */
  readonly row: Float64Array
  readonly sums: Float64Array
  /** Forward × backward over all labels of a place. */
  total: number
}

function newLattice(chain: Chain, places: number): Lattice {
  const size = chain.starters.length
  const room = () => new Float64Array(places * chain.labels)
  return {
    chain,
    weights: room(),
    scales: new Float64Array(places),
    forward: room(),
    backward: room(),
    onward: chain.linkFactors.map((factor) => factor - 1),
    backwards: chain.linkFactors.map(
      (_, index) => chain.linkFactors[(index % size) * size + Math.floor(index / size)]! - 1,
    ),
    row: new Float64Array(size),
    sums: new Float64Array(size),
    total: 0,
  }
}

/** Runs forward–backward (Rabiner 1989) over the labels allowed at each place, all by default. */
export function sum(chain: Chain, scores: Scores, length: number, allowed?: Uint8Array): Lattice {
  const lattice = newLattice(chain, length)
  exponentiate(lattice, scores, allowed)
  sumWeights(lattice, length, 0, length)
  return lattice
}

/** Far below any competitor, yet above zero: a sequence is always possible. */
const LEAST = -80

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
  scales.fill(0, to, length)
  for (let place = 0; place < to; place++) stepForward(lattice, length, place)
  for (let place = length - 1; place >= from; place--) stepBackward(lattice, length, place)
  lattice.total = 0
  for (let at = (to - 1) * chain.labels; at < to * chain.labels; at++) lattice.total += forward[at]! * backward[at]!
}

/** Fills a place from the one before it. */
function stepForward(lattice: Lattice, length: number, place: number): void {
  const { chain, weights, scales, forward } = lattice
  const { labels } = chain
  const at = place * labels
  if (place === 0) setOnly(chain.starters, forward, at, labels)
  else {
    startForward(lattice, at)
    continueForward(chain, forward, at)
  }
  if (place === length - 1) for (let to = 0; to < labels; to++) if (!ends(to)) forward[at + to] = 0
  let total = 0
  for (let to = at; to < at + labels; to++) total += forward[to]! *= weights[to]!
  const scale = 1 / total
  for (let to = at; to < at + labels; to++) forward[to]! *= scale
  scales[place] = scale
}

/** 1 for some of the labels of a place, 0 for the others. */
function setOnly(some: Uint8Array, sums: Float64Array, at: number, labels: number): void {
  sums.fill(0, at, at + labels)
  for (const label of some) sums[at + label] = 1
}

/** What starts a mention, or is outside: from OUTSIDE, and from the two enders of every type. */
function startForward(lattice: Lattice, at: number): void {
  const { chain, forward, onward, row, sums } = lattice
  const { enders, starters, labels } = chain
  const past = at - labels
  for (let end = 0; end < row.length; end++) row[end] = forward[past + enders[end]!]!
  link(lattice, onward)
  for (let start = 0; start < row.length; start++) forward[at + starters[start]!] = sums[start]!
}

/** From each number of the row to each of the sums, with a factor of 1 and with what the links of the likely ones have above it. */
function link({ row, sums }: Lattice, above: Float64Array): void {
  const size = row.length
  let total = 0
  for (let one = 0; one < size; one++) total += row[one]!
  sums.fill(total)
  for (let one = 0; one < size; one++) {
    const value = row[one]!
    for (let other = 0; other < size; other++) sums[other]! += value * above[one * size + other]!
  }
}

function continueForward({ labels, stayFactors }: Chain, forward: Float64Array, at: number): void {
  const past = at - labels
  for (let begin = BEGINNING, stay = 0; begin < labels; begin += PARTS, stay += STAYS) {
    const one = forward[past + begin]!
    const other = forward[past + begin + 1]!
    forward[at + begin + 1] = one * stayFactors[stay]! + other * stayFactors[stay + 2]!
    forward[at + begin + 2] = one * stayFactors[stay + 1]! + other * stayFactors[stay + 3]!
  }
}

/** Fills a place from the one after it. */
function stepBackward(lattice: Lattice, length: number, place: number): void {
  const { chain, backward } = lattice
  const at = place * chain.labels
  if (place === length - 1) setOnly(chain.enders, backward, at, chain.labels)
  else {
    startBackward(lattice, place)
    continueBackward(lattice, place)
  }
}

/** What ends a mention, or is outside: from what each starter of the next place leads to. */
function startBackward(lattice: Lattice, place: number): void {
  const { chain, weights, scales, backward, backwards, row, sums } = lattice
  const { enders, starters, labels } = chain
  const at = place * labels
  const next = at + labels
  for (let start = 0; start < row.length; start++) {
    const to = next + starters[start]!
    row[start] = weights[to]! * backward[to]!
  }
  link(lattice, backwards)
  // behind the range
  scales[place + 1] ||= 1 / sums[OUTSIDE]!
  const scale = scales[place + 1]!
  for (let end = 0; end < row.length; end++) backward[at + enders[end]!] = sums[end]! * scale
}

function continueBackward({ chain, weights, scales, backward }: Lattice, place: number): void {
  const { labels, stayFactors } = chain
  const at = place * labels
  const next = at + labels
  const scale = scales[place + 1]!
  for (let begin = BEGINNING, stay = 0; begin < labels; begin += PARTS, stay += STAYS) {
    const one = weights[next + begin + 1]! * backward[next + begin + 1]! * scale
    const other = weights[next + begin + 2]! * backward[next + begin + 2]! * scale
    backward[at + begin] = one * stayFactors[stay]! + other * stayFactors[stay + 1]!
    backward[at + begin + 1] = one * stayFactors[stay + 2]! + other * stayFactors[stay + 3]!
  }
}

/** The probability of exactly the labels that a path has from one of its places to another; the lattice begins at a third. */
export function pathProbability(
  { chain, weights, scales, forward, backward, total }: Lattice,
  path: Uint8Array,
  { start, end }: Span,
  origin = 0,
): number {
  const { labels, factors } = chain
  let probability = forward[(start - origin) * labels + path[start]!]!
  for (let place = start + 1; place < end; place++) {
    const to = (place - origin) * labels + path[place]!
    probability *= factors[path[place - 1]! * labels + path[place]!]! * weights[to]! * scales[place - origin]!
  }
  return Math.min(1, (probability * backward[(end - 1 - origin) * labels + path[end - 1]!]!) / total)
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
