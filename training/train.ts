import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { decode, newChain } from '../src/entities/crf.ts'
import { labelCount } from '../src/entities/labels.ts'
import { formatModel } from '../src/entities/model.ts'
import { compare } from './compare.ts'
import { readSource, recase } from './corpus.ts'
import { type Example, makeExamples } from './examples.ts'
import { learn, score, type Weights } from './learn.ts'
import { pack, round } from './pack.ts'
import { seeded } from './random.ts'
import { type Recipe, recipes, type Source } from './sources.ts'
import { makeVocabulary, numberFeatures, type Vocabulary } from './vocabulary.ts'

const SEED = 20
const RELEASE = '2026.11'
const SCHEDULE = { epochs: 4, averaged: 2, dropout: 0.3, seed: SEED }
/** Features seen less often are not learned from. */
const LEAST = 2

const recipe = recipes[process.argv[2] ?? '']
if (recipe) train(recipe)
else {
  console.error(`usage: npm run train -- ${Object.keys(recipes).join('|')}`)
  process.exitCode = 2
}

/** Trains the tagger of a language and writes its model. */
function train(recipe: Recipe): void {
  const labels = labelCount(recipe.types)
  const examples = trainingExamples(recipe)
  const vocabulary = makeVocabulary(examples, LEAST)
  numberFeatures(examples, vocabulary)
  log(`${examples.length} sentences, ${vocabulary.size} features`)
  const dev = recipe.dev.map((source) => ({ source, examples: devExamples(source, recipe, vocabulary) }))
  const report = (name: string, weights: Weights) =>
    log(
      `${name}  ${dev.map(({ source, examples }) => `${source.file} ${measure(examples, source, recipe, weights)}`).join('  ')}`,
    )
  const schedule = { ...SCHEDULE, labels, features: vocabulary.size }
  const weights = learn(examples, schedule, (epoch, weights) => report(`epoch ${epoch}`, weights))
  report('average', weights)
  const rounded = round(weights)
  report('rounded', rounded)
  const file = formatModel(pack(rounded, vocabulary, recipe, `${recipe.language}-${RELEASE}`))
  const path = fileURLToPath(new URL(`../models/${recipe.language}.crf`, import.meta.url))
  writeFileSync(path, file)
  log(`${path}: ${file.length} bytes, ${gzipSync(file).length} gzipped`)
}

function trainingExamples({ language, types, train, recased }: Recipe): Example[] {
  const random = seeded(SEED)
  const texts = train.flatMap((source) => readSource(source, types))
  const copies = texts.flatMap((text) => (random() < recased ? (recase(text, random) ?? []) : []))
  return makeExamples([...texts, ...copies], language, types)
}

function devExamples(source: Source, { language, types }: Recipe, vocabulary: Vocabulary): Example[] {
  const examples = makeExamples(readSource(source, types), language, types)
  numberFeatures(examples, vocabulary)
  return examples
}

/** F1 over exact spans and types, in percent. */
function measure(examples: readonly Example[], source: Source, { types }: Recipe, weights: Weights): string {
  const labels = labelCount(types)
  const chain = newChain(labels, weights.transitions)
  const tagged = examples.map((example) => decode(chain, score(example, weights, labels), example.length))
  const known = new Set((source.types ?? types).map((type) => types.indexOf(type)))
  return compare(
    examples.map(({ gold }) => gold),
    tagged,
    known,
  ).toFixed(1)
}

function log(line: string): void {
  console.log(`${performance.now().toFixed(0).padStart(7)} ms  ${line}`)
}
