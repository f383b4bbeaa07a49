import { follows, labelCount } from '../src/entities/labels.ts'
import type { Trained } from '../src/entities/model.ts'
import type { Weights } from './learn.ts'
import type { Recipe } from './sources.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Weights nearer to zero are left out. */
const PRUNED = 0.07
const STEP = 1 / 48
const LARGEST = 127

/** Prunes and quantises the weights for the model file. */
export function pack(
  weights: Weights,
  vocabulary: Vocabulary,
  { types }: Recipe,
  name: string,
  pruned = PRUNED,
  step = STEP,
): Trained {
  const labels = labelCount(types)
  const order = Uint32Array.from(vocabulary.hashes, (_, index) => index)
  order.sort((one, other) => (vocabulary.hashes[one]! >>> 0) - (vocabulary.hashes[other]! >>> 0))
  const features: number[] = []
  const lengths: number[] = []
  const columns: number[] = []
  const values: number[] = []
  for (const feature of order) {
    const before = values.length
    for (let label = 0; label < labels; label++) {
      const weight = weights.features[feature * labels + label]!
      const value = Math.round(Math.max(-LARGEST, Math.min(LARGEST, weight / step)))
      if (Math.abs(weight) < pruned || value === 0) continue
      columns.push(label)
      values.push(value)
    }
    if (values.length === before) continue
    features.push(vocabulary.hashes[feature]!)
    lengths.push(values.length - before)
  }
  const transitions = Float32Array.from(weights.transitions, (weight, index) =>
    follows(Math.floor(index / labels), index % labels) ? weight : 0,
  )
  return {
    name,
    types,
    scale: step,
    transitions,
    features: Uint32Array.from(features),
    lengths: Uint8Array.from(lengths),
    labels: Uint8Array.from(columns),
    weights: Int8Array.from(values),
  }
}
