import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { confidenceScores, readArticles, readDocuments } from './confidence.ts'
import { fixtureScores } from './fixtures.ts'
import { scoreLemmas } from './lemmas.ts'
import { mentionScores } from './mentions.ts'
import { ROOT, type Scores, SHARED, score } from './score.ts'
import { SETS } from './sets.ts'
import { speechScores } from './speech.ts'
import { key, type Row, rows, table } from './table.ts'

/** Something to measure: a gold set of `sets.ts`, or a measure of its own. */
interface Measure {
  readonly name: string
  /** The one that it needs, if that is not shipped. */
  readonly model?: string
  readonly run: () => Promise<Scores>
}

/** Sets of mentions, and the types that they have, if not all. */
const MENTIONS: readonly (readonly [name: string, types?: readonly string[]])[] = [
  ['uk.news'],
  ['uk.neruk2'],
  ['en.conll2003', ['PERSON', 'LOCATION', 'ORGANIZATION', 'MISC']],
  ['en.ewt', ['PERSON', 'LOCATION', 'ORGANIZATION']],
]

/** What score.mjs does not measure. */
const EXTRAS: readonly Measure[] = [
  { name: 'fixtures', run: async () => fixtureScores('fixtures') },
  { name: 'articles/uk', run: async () => fixtureScores('eval/articles', 'uk') },
  { name: 'articles/en', run: async () => fixtureScores('eval/articles', 'en') },
  // Loaded here: the dictionary of eld is large.
  { name: 'detection', run: async () => (await import('./language.ts')).measureLanguages() },
  {
    name: 'confidence/uk',
    run: async () => confidenceScores(readDocuments(join(SHARED, 'gold/quotes/uk.dev.jsonl'))),
  },
  { name: 'confidence/articles.uk', run: async () => confidenceScores(readArticles('uk')) },
  { name: 'confidence/articles.en', run: async () => confidenceScores(readArticles('en')) },
  ...MENTIONS.map(([name, types]) => {
    const language = name.slice(0, 2)
    const model = `build/${language}.crf`
    const options = { language, model: join(ROOT, model) }
    const path = join(SHARED, `gold/entities/${name}.dev.jsonl`)
    return { name: `confidence/entities.${name}`, model, run: async () => mentionScores(path, options, types) }
  }),
  { name: 'speech/en.polnear', run: async () => speechScores(join(SHARED, 'gold/quotes/en.polnear.dev.jsonl')) },
  { name: 'lemmas/uk.iu.names', run: async () => lemmaScores('uk.iu.dev.names.tsv') },
]

const UNTRAINED =
  'Left out: sets of names, which the shipped models have learned from. To measure models that have not, see docs/training.md.'

const KEPT = join(import.meta.dirname, 'scores.json')
const AT_ONCE = 2

await main()

/** `npm run eval -- quotes --update`: measures the sets whose name has one of the words; `--update` keeps the scores. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { update: { type: 'boolean' } } })
  if (!existsSync(SHARED)) return console.log('skipped: ../shared is not here')
  const sets = [...SETS.map((set) => ({ ...set, run: () => score(set) })), ...EXTRAS]
  const all = sets.filter(({ model }) => !model || existsSync(join(ROOT, model)))
  const chosen = all.filter(({ name }) => !positionals.length || positionals.some((word) => name.includes(word)))
  const kept: Scores = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {}
  const started = performance.now()
  const measured = await measureAll(chosen, kept)
  console.log(`${table(measured)}, ${seconds(started).toFixed(0)} seconds`)
  if (all.length < sets.length) console.log(UNTRAINED)
  if (values.update) keep(measured, positionals.length || all.length < sets.length ? kept : {})
}

function lemmaScores(file: string): Scores {
  const { right, total } = scoreLemmas(join(SHARED, 'gold/lemmas', file))
  return { accuracy: right / total }
}

async function measureAll(measures: readonly Measure[], kept: Scores): Promise<Row[]> {
  const found: Row[][] = []
  const queue = measures.entries()
  async function work(): Promise<void> {
    for (const [i, { name, run }] of queue) {
      const started = performance.now()
      found[i] = rows(name, rounded(await run()), kept, seconds(started))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return found.flat()
}

/** One score a line, sorted: a change of the scores reads well in git. */
function keep(measured: readonly Row[], others: Scores): void {
  const scores = { ...others, ...Object.fromEntries(measured.map((row) => [key(row.set, row.measure), row.score])) }
  writeFileSync(KEPT, `${JSON.stringify(scores, Object.keys(scores).sort(), 2)}\n`)
}

function rounded(scores: Scores): Scores {
  return Object.fromEntries(Object.entries(scores).map(([measure, value]) => [measure, Number(value.toFixed(4))]))
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000
}
