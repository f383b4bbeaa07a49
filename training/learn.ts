import { expectedTransitions, type Lattice, newChain, sum } from '../src/entities/crf.ts'
import type { Example } from './examples.ts'
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
}

/** Fits a CRF by stochastic gradients with a rate per weight (AdaGrad, Duchi 2011); `report` sees the weights after every epoch. */
export function learn(
  examples: readonly Example[],
  schedule: Schedule,
  report: (epoch: number, weights: Weights) => void,
): Weights {
  const { labels, features, epochs, averaged } = schedule
  const learner = newLearner(labels, features)
  const total = { features: new Float32Array(features * labels), transitions: new Float64Array(labels * labels) }
  const random = seeded(schedule.seed)
  const order = Int32Array.from(examples, (_, index) => index)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    for (const index of order)
      step(learner, dropOut(examples[index]!, schedule.dropout, random), 1 / (1 - schedule.dropout))
    report(epoch, learner)
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
  }
}

/** The example with some of its features gone (Hinton 2012). */
function dropOut(example: Example, share: number, random: () => number): Example {
  const starts = new Int32Array(example.starts.length)
  const features = new Int32Array(example.features.length)
  let count = 0
  for (let place = 0; place < example.length; place++) {
    for (let at = example.starts[place]!; at < example.starts[place + 1]!; at++) {
      if (random() >= share) features[count++] = example.features[at]!
    }
    starts[place + 1] = count
  }
  return { ...example, starts, features }
}

function step(learner: Learner, example: Example, value: number): void {
  const chain = newChain(learner.labels, learner.transitions)
  const scores = score(example, learner, learner.labels, value)
  const free = sum(chain, scores, example.length)
  const bound = example.allowed ? sum(chain, scores, example.length, example.allowed) : null
  updateFeatures(learner, example, free, bound, value)
  updateTransitions(learner, example, free, bound)
}

/** The scores of the labels of an example. */
export function score(example: Example, weights: Weights, labels: number, value = 1): Float64Array {
  const { length, starts, features } = example
  const scores = new Float64Array(length * labels)
  for (let place = 0; place < length; place++) {
    const at = place * labels
    for (let index = starts[place]!; index < starts[place + 1]!; index++) {
      const row = features[index]! * labels
      for (let label = 0; label < labels; label++) scores[at + label]! += weights.features[row + label]! * value
    }
  }
  return scores
}

/** Expected minus seen: the probability of a label among all sequences less that among the ones that fit the annotation. */
function surplus(example: Example, free: Lattice, bound: Lattice | null, place: number, label: number): number {
  const at = place * free.chain.labels + label
  const expected = free.forward[at]! * free.backward[at]!
  if (bound) return expected - bound.forward[at]! * bound.backward[at]!
  return expected - (example.gold[place] === label ? 1 : 0)
}

function updateFeatures(learner: Learner, example: Example, free: Lattice, bound: Lattice | null, value: number): void {
  const { features, featureSquares } = learner
  const { labels } = learner
  for (let place = 0; place < example.length; place++) {
    for (let label = 0; label < labels; label++) {
      const gradient = surplus(example, free, bound, place, label) * value
      if (Math.abs(gradient) < NEGLIGIBLE) continue
      for (let index = example.starts[place]!; index < example.starts[place + 1]!; index++) {
        descend(features, featureSquares, example.features[index]! * labels + label, gradient)
      }
    }
  }
}

function updateTransitions(learner: Learner, example: Example, free: Lattice, bound: Lattice | null): void {
  const { labels } = learner
  const gradients = expectedTransitions(free)
  const seen = bound ? expectedTransitions(bound) : seenTransitions(example.gold, labels)
  for (let index = 0; index < gradients.length; index++) {
    const gradient = gradients[index]! - seen[index]!
    if (Math.abs(gradient) >= NEGLIGIBLE) descend(learner.transitions, learner.transitionSquares, index, gradient)
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
