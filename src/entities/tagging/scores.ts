import { OUTSIDE } from './labels.ts'
import type { Stretch } from './reading.ts'
import { evenOf, lanesOf, oddOf } from './table.ts'

/** How totals become scores. */
export interface Measure {
  readonly labels: number
  /** What 1 stands for. */
  readonly scale: number
  /** What is off the score of no entity. */
  readonly boldness: number
  /** The exponential of what is off. */
  readonly calm: number
  /** Exponentials of the multiples of the scale from 0 down. */
  readonly exponentials: Float64Array
}

/** What a label has less than the best of its place beyond this, as a logarithm, makes no difference. */
const FAINT = 20

/** Writes the scores of the labels of a stretch by their totals; where the margin says so, OUTSIDE stands alone. */
export function writeScores(
  totals: Int32Array,
  margins: Int32Array,
  { from, to }: Stretch,
  { labels, scale, boldness }: Measure,
  scores: Float64Array,
): void {
  const lanes = lanesOf(labels)
  for (let place = from, at = 0; place < to; place++, at += labels) {
    if (margins[place]! > 0) {
      scores.fill(Number.NEGATIVE_INFINITY, at, at + labels)
      scores[at + OUTSIDE] = 0
      continue
    }
    const last = (place + 1) * lanes - 1
    let label = at
    for (let lane = place * lanes; lane < last; lane++, label += 2) {
      scores[label] = evenOf(totals[lane]!) * scale
      scores[label + 1] = oddOf(totals[lane]!) * scale
    }
    scores[label] = evenOf(totals[last]!) * scale
    scores[at + OUTSIDE]! -= boldness
  }
}

/** How the totals of a model become scores. */
export function newMeasure(labels: number, scale: number, boldness: number): Measure {
  const exponentials = Float64Array.from({ length: Math.ceil(FAINT / scale) }, (_, step) => Math.exp(-step * scale))
  return { labels, scale, boldness, calm: Math.exp(-boldness), exponentials }
}

/** Writes the exponentials of the scores of a stretch, by its totals, up to a factor for each place. */
export function writeWeights(
  totals: Int32Array,
  { from, to }: Stretch,
  { labels, calm, exponentials }: Measure,
  weights: Float64Array,
): void {
  const lanes = lanesOf(labels)
  const least = exponentials.length - 1
  for (let place = from, at = 0; place < to; place++, at += labels) {
    const last = (place + 1) * lanes - 1
    const most = mostOf(totals, place * lanes, last)
    let label = at
    for (let lane = place * lanes; lane < last; lane++, label += 2) {
      weights[label] = exponentials[Math.min(most - evenOf(totals[lane]!), least)]!
      weights[label + 1] = exponentials[Math.min(most - oddOf(totals[lane]!), least)]!
    }
    weights[label] = exponentials[Math.min(most - evenOf(totals[last]!), least)]!
    weights[at + OUTSIDE]! *= calm
  }
}

/** The most that a label has in these lanes; the odd half of the last one is of no label. */
function mostOf(totals: Int32Array, first: number, last: number): number {
  let most = evenOf(totals[last]!)
  for (let lane = first; lane < last; lane++) most = Math.max(most, evenOf(totals[lane]!), oddOf(totals[lane]!))
  return most
}
