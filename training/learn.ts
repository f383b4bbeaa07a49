import { newChain } from './crf.ts'
import type { Example, Features } from './examples.ts'
import { expectedTransitions, type Lattice, sum } from './lattice.ts'
import { seeded, shuffle } from './random.ts'

export interface Weights {
  /** Feature × label. */
  readonly features: Float32Array
  readonly transitions: Float64Array
}

export interface Schedule {
  readonly labels: number
  /** How many features there are. */
  readonly features: number
  readonly epochs: number
  /** The weights are the mean of those after each of the last epochs. */
  readonly averaged: number
  /** Share of the features of every token that is left out. */
  readonly dropout: number
  readonly seed: number
}

const RATE = 0.1
const SMOOTHING = 0.1
/** How much a weight loses at every update. */
const SPARSITY = 0.004
/** Smaller gradients are not worth an update. */
const NEGLIGIBLE = 1e-3

interface Learner extends Weights {
  readonly labels: number
  /** Sums of squared gradients. */
  readonly featureSquares: Float32Array
  readonly transitionSquares: Float64Array
  /** The labels that are off at a place, and by how much. */
  readonly active: Uint8Array
  readonly gradients: Float64Array
}

/** Fits a CRF by stochastic gradients with a rate per weight (AdaGrad, Duchi 2011). */
export function learn(examples: readonly Example[], schedule: Schedule): Weights {
  const { labels, features, epochs, averaged } = schedule
  const learner = newLearner(labels, features)
  const total = { features: new Float32Array(features * labels), transitions: new Float64Array(labels * labels) }
  const random = seeded(schedule.seed)
  const order = Int32Array.from(examples, (_, index) => index)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    for (const index of order)
      step(learner, dropOut(examples[index]!, schedule.dropout, random), 1 / (1 - schedule.dropout))
    if (epoch <= epochs - averaged) continue
    addShare(learner.features, total.features, averaged)
    addShare(learner.transitions, total.transitions, averaged)
  }
  return total
}

function addShare<Column extends Float32Array | Float64Array>(weights: Column, total: Column, shares: number): void {
  for (let index = 0; index < weights.length; index++) total[index]! += weights[index]! / shares
}

function newLearner(labels: number, features: number): Learner {
  const transitions = new Float64Array(labels * labels)
  return {
    features: new Float32Array(features * labels),
    transitions,
    labels,
    featureSquares: new Float32Array(features * labels),
    transitionSquares: new Float64Array(labels * labels),
    active: new Uint8Array(labels),
    gradients: new Float64Array(labels),
  }
}

/** An example as one step of learning sees it. */
interface Sight extends Features {
  readonly example: Example
}

/** The example with some of its features gone (Hinton 2012), and without those of a first pass half of the time. */
function dropOut(example: Example, share: number, random: () => number): Sight {
  const parts = example.votes && random() < 0.5 ? [example.own, example.votes] : [example.own]
  const starts = new Int32Array(example.length + 1)
  const features = new Int32Array(parts.reduce((sum, part) => sum + part.features.length, 0))
  let count = 0
  for (let place = 0; place < example.length; place++) {
    for (const part of parts) {
      for (let at = part.starts[place]!; at < part.starts[place + 1]!; at++) {
        if (random() >= share) features[count++] = part.features[at]!
      }
    }
    starts[place + 1] = count
  }
  return { example, starts, features }
}

function step(learner: Learner, sight: Sight, value: number): void {
  const { length, allowed, gold } = sight.example
  const chain = newChain(learner.labels, learner.transitions)
  const scores = new Float64Array(length * learner.labels)
  addScores(sight, learner.features, learner.labels, scores, value)
  const free = sum(chain, scores, length)
  const bound = allowed ? sum(chain, scores, length, allowed) : null
  updateFeatures(learner, sight, free, bound, value)
  updateTransitions(learner, gold, free, bound)
}

/** Adds the weights of features to the scores of the labels, place by place. */
export function addScores(
  { starts, features }: Features,
  weights: Float32Array,
  labels: number,
  scores: Float64Array,
  value = 1,
): void {
  for (let place = 0; place + 1 < starts.length; place++) {
    const at = place * labels
    for (let index = starts[place]!; index < starts[place + 1]!; index++) {
      const row = features[index]! * labels
      for (let label = 0; label < labels; label++) scores[at + label]! += weights[row + label]! * value
    }
  }
}

/** Expected minus seen: the probability of a label among all sequences less that among the ones that fit the annotation. */
function surplus(example: Example, free: Lattice, bound: Lattice | null, place: number, label: number): number {
  const at = place * free.chain.labels + label
  const expected = free.forward[at]! * free.backward[at]!
  if (bound) return expected - bound.forward[at]! * bound.backward[at]!
  return expected - (example.gold[place] === label ? 1 : 0)
}

function updateFeatures(learner: Learner, sight: Sight, free: Lattice, bound: Lattice | null, value: number): void {
  const { labels, active, gradients } = learner
  const { example, starts } = sight
  for (let place = 0; place < example.length; place++) {
    let count = 0
    for (let label = 0; label < labels; label++) {
      const gradient = surplus(example, free, bound, place, label) * value
      if (Math.abs(gradient) < NEGLIGIBLE) continue
      active[count] = label
      gradients[count++] = gradient
    }
    if (count) updateRows(learner, sight.features, starts[place]!, starts[place + 1]!, count)
  }
}

/** Moves the weights of the features of a place for the labels that are off. */
function updateRows(learner: Learner, rows: Int32Array, from: number, to: number, count: number): void {
  const { features, featureSquares, labels, active, gradients } = learner
  for (let index = from; index < to; index++) {
    const row = rows[index]! * labels
    for (let each = 0; each < count; each++) descend(features, featureSquares, row + active[each]!, gradients[each]!)
  }
}

function updateTransitions(learner: Learner, gold: Uint8Array, free: Lattice, bound: Lattice | null): void {
  const { labels, transitions, transitionSquares } = learner
  const gradients = expectedTransitions(free)
  const seen = bound ? expectedTransitions(bound) : seenTransitions(gold, labels)
  for (let index = 0; index < gradients.length; index++) {
    const gradient = gradients[index]! - seen[index]!
    if (Math.abs(gradient) >= NEGLIGIBLE) descend(transitions, transitionSquares, index, gradient)
  }
}

function seenTransitions(gold: Uint8Array, labels: number): Float64Array {
  const counts = new Float64Array(labels * labels)
  for (let place = 1; place < gold.length; place++) counts[gold[place - 1]! * labels + gold[place]!]!++
  return counts
}

function descend(
  weights: Float32Array | Float64Array,
  squares: Float32Array | Float64Array,
  at: number,
  gradient: number,
): void {
  squares[at]! += gradient * gradient
  const rate = RATE / (SMOOTHING + Math.sqrt(squares[at]!))
  const weight = weights[at]! - rate * gradient
  // towards zero by the l1 norm, so that the few features that matter carry the weight (Duchi and Singer 2009)
  weights[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - rate * SPARSITY)
}
