import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { labelCount } from '../src/entities/tagging/labels.ts'
import { type Lexicon, newLexicon } from '../src/entities/tagging/lexeme.ts'
import { classesIn, formatModel } from '../src/entities/tagging/model.ts'
import { languageOf } from '../src/language/registry.ts'
import { readTexts } from './corpus.ts'
import { type GroupedDocument, makeDocument } from './examples.ts'
import { jackknife } from './jackknife.ts'
import { learn, type Weights } from './learn.ts'
import { buildLexicon } from './lexicon.ts'
import { log } from './log.ts'
import { measure } from './measure.ts'
import { pack, round } from './pack.ts'
import { type Recipe, readRecipe } from './recipe.ts'
import { countFeatures, makeVocabulary, numberFeatures, type Vocabulary } from './vocabulary.ts'

const SEED = 20
/** Share of the features of every token that is left out. */
const DROPOUT = 0.3
/** The weights are the mean of those after the last epochs. */
const AVERAGED = 2
/** Features seen less often are not learned from. */
const LEAST = 2

const USAGE = `usage: npm run train -- RECIPE [--out FILE] [--all]

RECIPE is a file, or the name of one in training/recipes; --all trains on its dev sets too: see docs/training.md`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, all: { type: 'boolean', default: false } },
})
if (positionals.length === 1) trainOrTell(positionals[0]!)
else {
  console.error(USAGE)
  process.exitCode = 2
}

/** Trains by a recipe; what is wrong with it or with its data is told in a few words. */
function trainOrTell(recipe: string): void {
  try {
    train(readRecipe(recipe))
  } catch (error) {
    console.error(`train: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  }
}

/** Trains the tagger of a language and writes its model. */
function train(given: Recipe): void {
  const recipe = values.all ? withDev(given) : given
  const words = buildLexicon(recipe.lexicon)
  const lexicon = newLexicon(languageOf(recipe.language).morphology!, classesIn(words))
  const documents = readTexts(recipe, SEED).map((text) => ({
    ...makeDocument(text, recipe, lexicon),
    group: text.group,
  }))
  const vocabulary = makeVocabulary(documents, recipe.least ?? LEAST)
  const learned = learnWeights(documents, recipe, vocabulary)
  const examples = documents.flatMap(({ examples }) => examples)
  const weights = round(learned, countFeatures(examples, vocabulary), recipe.prune)
  measureAll(recipe, lexicon, vocabulary, weights)
  const file = formatModel(pack(weights, vocabulary, recipe, words))
  const path = values.out ?? recipe.out
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, file)
  log(`${path}: ${file.length} bytes, ${gzipSync(file).length} gzipped`)
}

/** The recipe with the dev sets among what is learned from, but for those that stay apart. */
function withDev({ train, dev, ...recipe }: Recipe): Recipe {
  return { ...recipe, train: [...train, ...dev.filter(({ apart }) => !apart)], dev: dev.filter(({ apart }) => apart) }
}

function learnWeights(documents: readonly GroupedDocument[], recipe: Recipe, vocabulary: Vocabulary): Weights {
  const examples = documents.flatMap(({ examples }) => examples)
  for (const example of examples) example.own = numberFeatures(example.own, vocabulary)
  log(`${examples.length} sentences, ${vocabulary.hashes.length} features`)
  const schedule = { labels: labelCount(recipe.types), dropout: recipe.dropout ?? DROPOUT, seed: SEED }
  jackknife(documents, recipe, vocabulary, schedule)
  const features = vocabulary.hashes.length
  return learn(examples, { ...schedule, features, epochs: recipe.epochs, averaged: AVERAGED })
}

function measureAll(recipe: Recipe, lexicon: Lexicon, vocabulary: Vocabulary, weights: Weights): void {
  for (const source of recipe.dev) {
    const documents = readTexts({ ...recipe, train: [source], recased: 0 }, SEED).map((text) =>
      makeDocument(text, recipe, lexicon),
    )
    for (const { examples } of documents)
      for (const example of examples) example.own = numberFeatures(example.own, vocabulary)
    log(`${source.file} ${measure(documents, recipe, source.types ?? recipe.types, weights, vocabulary)}`)
  }
}
