import type { EntityType } from '../src/analysis.ts'
import { labelCount } from '../src/entities/tagging/labels.ts'
import { newChain } from './crf.ts'
import { decode, newDecoder } from './decode.ts'
import { addVotes, type TrainingDocument } from './examples.ts'
import { addScores, type Weights } from './learn.ts'
import { numberFeatures, type Vocabulary } from './vocabulary.ts'

/** The labels of a document in one pass, sentence by sentence. */
export function tagOnce(document: TrainingDocument, weights: Weights, types: readonly EntityType[]): Uint8Array[] {
  return tag(document, weights, types, false)
}

/** The same in two passes. */
export function tagTwice(
  document: TrainingDocument,
  weights: Weights,
  types: readonly EntityType[],
  vocabulary: Vocabulary,
): Uint8Array[] {
  addVotes(document, tag(document, weights, types, false))
  for (const example of document.examples) example.votes = numberFeatures(example.votes!, vocabulary)
  return tag(document, weights, types, true)
}

function tag({ examples }: TrainingDocument, weights: Weights, types: readonly EntityType[], votes: boolean) {
  const labels = labelCount(types)
  const decoder = newDecoder(newChain(labels, weights.transitions))
  return examples.map((example) => {
    const scores = new Float64Array(example.length * labels)
    addScores(example.own, weights.features, labels, scores)
    if (votes) addScores(example.votes!, weights.features, labels, scores)
    const path = new Uint8Array(example.length)
    decode(decoder, scores, path, { from: 0, to: example.length })
    return path
  })
}
