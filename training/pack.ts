import { labelCount } from '../src/entities/tagging/labels.ts'
import type { Trained, WordList } from '../src/entities/tagging/model.ts'
import type { Weights } from './learn.ts'
import type { Recipe } from './recipe.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a weight of 1 in the file stands for; the largest weights learned are below 2. */
const STEP = 1 / 48
const LARGEST = 127

/** Weights of fewer steps are left out by default: a third of the size for two tenths of a point. */
const LEAST = 4

/** Features seen so often may have a weight of a step less, rarer ones than the second must have one of a step more. */
const FREQUENT = 100
const RARE = 5

/** The weights as the file will hold them: in whole steps, the small ones gone. */
export function round({ features, transitions }: Weights, counts: Uint32Array, least = LEAST): Weights {
  const width = features.length / counts.length
  const rounded = features.map((weight, index) => {
    const steps = Math.round(weight / STEP)
    const limit = least + strictness(counts[Math.floor(index / width)]!)
    return Math.abs(steps) < limit ? 0 : Math.max(-LARGEST, Math.min(LARGEST, steps)) * STEP
  })
  return { features: rounded, transitions }
}

function strictness(count: number): number {
  if (count < RARE) return 1
  return count < FREQUENT ? 0 : -1
}

/** Puts rounded weights into the columns of a model file. */
export function pack(weights: Weights, { hashes }: Vocabulary, recipe: Recipe, words: WordList): Trained {
  const { name, language, licence, figures = {}, types, decoding } = recipe
  const width = labelCount(types)
  const features: number[] = []
  const lengths: number[] = []
  const labels: number[] = []
  const values: number[] = []
  for (const feature of ascending(hashes)) {
    const before = values.length
    for (let label = 0; label < width; label++) {
      const weight = weights.features[feature * width + label]!
      if (weight === 0) continue
      labels.push(label)
      values.push(Math.round(weight / STEP))
    }
    if (values.length === before) continue
    features.push(hashes[feature]!)
    lengths.push(values.length - before)
  }
  return {
    ...{ name, language, licence, figures, types, words },
    scale: STEP,
    ...(decoding && { decoding }),
    transitions: Float32Array.from(weights.transitions),
    features: Uint32Array.from(features),
    lengths: Uint8Array.from(lengths),
    labels: Uint8Array.from(labels),
    weights: Int8Array.from(values),
  }
}

/** The features in the order of their hashes. */
function ascending(hashes: readonly number[]): Uint32Array {
  return Uint32Array.from(hashes, (_, feature) => feature).sort(
    (one, other) => (hashes[one]! >>> 0) - (hashes[other]! >>> 0),
  )
}
