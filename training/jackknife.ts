import { addVotes, type GroupedDocument } from './examples.ts'
import { learn } from './learn.ts'
import { log } from './log.ts'
import type { Recipe } from './recipe.ts'
import { tagOnce } from './tag.ts'
import { extendVocabulary, numberFeatures, type Vocabulary } from './vocabulary.ts'

/** Parts of the documents, each tagged by what learned from the others. */
const FOLDS = 4
const EPOCHS = 2

/** Lets taggers that did not see a document say what the second pass hears of it, or it would believe them too much. */
export function jackknife(
  documents: readonly GroupedDocument[],
  recipe: Recipe,
  vocabulary: Vocabulary,
  schedule: { readonly labels: number; readonly dropout: number; readonly seed: number },
): void {
  const features = vocabulary.hashes.length
  const { folds = FOLDS } = recipe
  const paths = new Map<GroupedDocument, Uint8Array[]>()
  for (let fold = 0; fold < folds; fold++) {
    const others = documents.filter(({ group }) => group % folds !== fold).flatMap(({ examples }) => examples)
    const weights = learn(others, { ...schedule, features, epochs: EPOCHS, averaged: 1 })
    const own = documents.filter(({ group }) => group % folds === fold)
    for (const document of own) paths.set(document, tagOnce(document, weights, recipe.types))
    log(`part ${fold + 1} of ${folds} tagged`)
  }
  for (const [document, labels] of paths) addVotes(document, labels)
  const examples = documents.flatMap(({ examples }) => examples)
  extendVocabulary(
    vocabulary,
    examples.map(({ votes }) => votes!),
  )
  for (const example of examples) example.votes = numberFeatures(example.votes!, vocabulary)
}
