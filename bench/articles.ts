import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from './memory.ts'

const ROOT = join(import.meta.dirname, '..')
const GOLD = join(ROOT, '../shared/gold')
/** Compromise takes a second for so many. */
const MOST = 24
/** Longer texts are books. */
const LONGEST = 20_000

/** News articles in a language: real ones where `../shared` is here, else the fixtures. */
export function articles(language: 'uk' | 'en'): readonly string[] {
  const file = { uk: 'quotes/uk.dev.jsonl', en: 'quotes/en.polnear.dev.jsonl' }[language]
  return existsSync(join(GOLD, file)) ? fromGold(file).slice(0, MOST) : fromFixtures(language)
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
