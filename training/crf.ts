import { BEGINNING, ends, follows, PARTS, starts } from '../src/entities/tagging/labels.ts'

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
  /** What goes on with a mention: by type, from beginning to inside, beginning to end, inside to inside, inside to end. */
  readonly stays: Float64Array
  /** Exponentials of these three; 0 where the scheme forbids a transition. */
  readonly factors: Float64Array
  readonly linkFactors: Float64Array
  readonly stayFactors: Float64Array
  /** What can stand before each label. */
  readonly before: readonly Uint8Array[]
}

/** Scores of the labels of a chunk: place × label. */
export type Scores = Float64Array | Float32Array

/** The steps of a mention that goes on, by type. */
export const STAYS = 4

export function newChain(labels: number, weights: Float64Array | Float32Array): Chain {
  const all = Uint8Array.from({ length: labels }, (_, label) => label)
  const starters = all.filter(starts)
  const enders = all.filter(ends)
  const transitions = Float64Array.from(weights)
  const links = Float64Array.from(
    [...enders].flatMap((from) => [...starters].map((to) => weights[from * labels + to]!)),
  )
  const stays = staysOf(labels, transitions)
  return {
    ...{ labels, enders, starters, transitions, links, stays },
    factors: transitions.map((weight, index) =>
      follows(Math.floor(index / labels), index % labels) ? Math.exp(weight) : 0,
    ),
    linkFactors: links.map(Math.exp),
    stayFactors: stays.map(Math.exp),
    before: [...all].map((to) => all.filter((from) => follows(from, to))),
  }
}

function staysOf(labels: number, transitions: Float64Array): Float64Array {
  const stays = new Float64Array(labels - 1)
  for (let begin = BEGINNING, stay = 0; begin < labels; begin += PARTS) {
    for (const from of [begin, begin + 1])
      for (const to of [begin + 1, begin + 2]) stays[stay++] = transitions[from * labels + to]!
  }
  return stays
}
