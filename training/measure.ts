import type { EntityType } from '../src/analysis.ts'
import { compare } from './compare.ts'
import type { TrainingDocument } from './examples.ts'
import type { Weights } from './learn.ts'
import type { Recipe } from './recipe.ts'
import { tagOnce, tagTwice } from './tag.ts'
import type { Vocabulary } from './vocabulary.ts'

const NAMES = new Set(['PERSON', 'LOCATION', 'ORGANIZATION'])

/** F1 in percent of a first pass, of both, and of both for persons, locations and organisations. */
export function measure(
  documents: readonly TrainingDocument[],
  { types }: Recipe,
  known: readonly EntityType[],
  weights: Weights,
  vocabulary: Vocabulary,
): string {
  const gold = documents.flatMap(({ examples }) => examples.map(({ gold }) => gold))
  const once = documents.flatMap((document) => tagOnce(document, weights, types))
  const twice = documents.flatMap((document) => tagTwice(document, weights, types, vocabulary))
  const all = new Set(known.map((type) => types.indexOf(type)))
  const names = new Set([...all].filter((type) => NAMES.has(types[type]!)))
  return [compare(gold, once, all), compare(gold, twice, all), compare(gold, twice, names)]
    .map((figure) => figure.toFixed(1))
    .join(' ')
}
