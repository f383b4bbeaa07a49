import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from './memory.ts'

const ROOT = join(import.meta.dirname, '..')
const GOLD = join(ROOT, '../shared/gold')
/** Compromise takes a second for so many. */
const MOST = 24
/** Longer texts are books. */
const LONGEST = 20_000

const QUOTED: Files = { en: 'quotes/en.polnear.dev.jsonl', uk: 'quotes/uk.dev.jsonl' }
const NAMED: Files = { en: 'entities/en.conll2003.dev.jsonl', uk: 'entities/uk.news.dev.jsonl' }

type Files = Readonly<Record<'en' | 'uk', string>>

/** News articles in each language, chosen for their quotations: real ones where `../shared` is here, else the fixtures. */
export function articles(): Corpus {
  return existsSync(GOLD) ? corpusOf(QUOTED) : { en: fromFixtures('en'), uk: fromFixtures('uk') }
}

/** News of agencies: richer in names in English than in Ukrainian, where those chosen for their quotations are the other way round; undefined without `../shared`. */
export function agencyArticles(): Corpus | undefined {
  return existsSync(GOLD) ? corpusOf(NAMED) : undefined
}

function corpusOf({ en, uk }: Files): Corpus {
  return { en: fromGold(en).slice(0, MOST), uk: fromGold(uk).slice(0, MOST) }
}

/** Many different ones of each language, news for the most part; undefined without `../shared`. */
export function manyArticles(): Corpus | undefined {
  if (!existsSync(GOLD)) return undefined
  return {
    en: fromGold('quotes/en.polnear.train.jsonl'),
    uk: ['raw/uk.us_election_2020', 'raw/uk.covid-19', 'entities/uk.news.train', 'entities/uk.neruk2.train']
      .flatMap((name) => fromGold(`${name}.jsonl`))
      .filter(({ length }) => length < LONGEST),
  }
}

function fromGold(file: string): string[] {
  const lines = readFileSync(join(GOLD, file), 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line).text)
}

function fromFixtures(language: string): string[] {
  const folder = join(ROOT, 'fixtures', language)
  return readdirSync(folder).map((slug) => readFileSync(join(folder, slug, 'article.txt'), 'utf8'))
}
