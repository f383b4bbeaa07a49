import { OUTSIDE } from './labels.ts'
import type { Stretch } from './reading.ts'
import { evenOf, lanesOf, oddOf } from './table.ts'

/** Pruning makes the tagger cautious: with this much off the score of no entity, precision and recall are near each other. */
export const CAUTION = 0.3
const CALM = Math.exp(-CAUTION)

/** What a label has less than the best of its place beyond this, as a logarithm, makes no difference. */
const FAINT = 20

/** Writes the scores of the labels of a stretch by their totals; where the margin says so, OUTSIDE stands alone. */
export function writeScores(
  totals: Int32Array,
  margins: Int32Array,
  { from, to }: Stretch,
  labels: number,
  scale: number,
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
    scores[at + OUTSIDE]! -= CAUTION
  }
}

/** The exponentials of scores, from that of the best label of a place down step by step. */
export function exponentialsOf(scale: number): Float64Array {
  return Float64Array.from({ length: Math.ceil(FAINT / scale) }, (_, step) => Math.exp(-step * scale))
}

/** Writes the exponentials of the scores of a stretch, by its totals, up to a factor for each place. */
export function writeWeights(
  totals: Int32Array,
  { from, to }: Stretch,
  labels: number,
  exponentials: Float64Array,
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
    weights[at + OUTSIDE]! *= CALM
  }
}

/** The most that a label has in these lanes; the odd half of the last one is of no label. */
function mostOf(totals: Int32Array, first: number, last: number): number {
  let most = evenOf(totals[last]!)
  for (let lane = first; lane < last; lane++) most = Math.max(most, evenOf(totals[lane]!), oddOf(totals[lane]!))
  return most
}
