import type { PartialAnalysis } from '../analysis.ts'
import { type Kept, keepSurest } from './keep.ts'
import { type Mentions, startMentions } from './mentions.ts'
import { type NameTable, startNames } from './names.ts'
import { articleOf, rowsOf } from './rows.ts'
import { startTally, type Tally } from './tally.ts'
import { startTotals, type Totals } from './totals.ts'
import type { Article, Corpus, Row } from './types.ts'

/** Takes analyses one after another, keeps sums of them all and the surest of what is said. */
export interface Gathering {
  readonly add: (analysis: PartialAnalysis) => void
  /** What there is, and how many records have no analysis. */
  readonly finish: (failed: number) => Corpus
}

/** A row that knows its article until both are numbered. */
interface KeptRow extends Row {
  readonly of: Article
}

/** Begins a corpus that shows no more than so many rows. */
export function startCorpus(limit: number): Gathering {
  const names = startNames()
  const kept = keepSurest<KeptRow>(limit)
  const sums = { names, totals: startTotals(), mentions: startMentions(names), tally: startTally(), kept }
  let number = 0
  return {
    add: (analysis) => addArticle(analysis, number++, sums),
    finish: (failed) => onlyUsedNames(corpusOf(sums, failed)),
  }
}

interface Sums {
  readonly names: NameTable
  readonly totals: Totals
  readonly mentions: Mentions
  readonly tally: Tally
  readonly kept: Kept<KeptRow>
}

function addArticle(analysis: PartialAnalysis, number: number, sums: Sums): void {
  const { names, totals, mentions, tally, kept } = sums
  const of = articleOf(analysis)
  const rows = rowsOf(analysis, names).map((row) => ({ ...row, article: number, of }))
  mentions.add(analysis)
  totals.add(analysis, of, rows.length)
  for (const row of rows) {
    tally.add(row, of.date)
    kept.offer(row)
  }
}

function corpusOf({ names, totals, mentions, tally, kept }: Sums, failed: number): Corpus {
  const { days, ...figures } = tally.figures()
  return {
    ...totals.finish(failed),
    figures: { ...figures, days: [...days] },
    mentioned: mentions.finish(),
    names: names.all,
    ...withArticles(kept.rows()),
  }
}

/** The articles of the rows, numbered anew. */
function withArticles(kept: readonly KeptRow[]): Pick<Corpus, 'articles' | 'rows'> {
  const numbers = new Map<Article, number>()
  const rows = kept.map(({ of, ...row }) => ({ ...row, article: numberOf(numbers, of) }))
  return { articles: [...numbers.keys()], rows }
}

/** A million articles have names that no row and no list shows. */
function onlyUsedNames(corpus: Corpus): Corpus {
  const numbers = new Map<number, number>()
  const renumber = (name: number) => numberOf(numbers, name)
  const { figures } = corpus
  const mentioned = corpus.mentioned.map((type) => ({
    ...type,
    names: type.names.map((one) => ({ ...one, name: renumber(one.name) })),
  }))
  const speakers = figures.speakers.map((speaker) => ({ ...speaker, name: renumber(speaker.name) }))
  const pairs = figures.pairs.map((pair) => ({ ...pair, by: renumber(pair.by), about: renumber(pair.about) }))
  const rows = corpus.rows.map((row) => ({ ...row, by: row.by.map(renumber), about: row.about.map(renumber) }))
  const names = [...numbers.keys()].map((number) => corpus.names[number]!)
  return { ...corpus, figures: { ...figures, speakers, pairs }, mentioned, names, rows }
}

/** The number that it has, or the next one. */
function numberOf<T>(numbers: Map<T, number>, item: T): number {
  const known = numbers.get(item) ?? numbers.size
  if (known === numbers.size) numbers.set(item, known)
  return known
}
