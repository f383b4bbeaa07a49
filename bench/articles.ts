import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const GOLD = join(ROOT, '../shared/gold/quotes')
/** Compromise takes a second for so many. */
const MOST = 24

/** News articles in a language: real ones where `../shared` is here, else the fixtures. */
export function articles(language: 'uk' | 'en'): readonly string[] {
  const file = join(GOLD, { uk: 'uk.dev.jsonl', en: 'en.polnear.dev.jsonl' }[language])
  return existsSync(file) ? fromGold(file).slice(0, MOST) : fromFixtures(language)
}

function fromGold(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line).text)
}

function fromFixtures(language: string): string[] {
  const folder = join(ROOT, 'fixtures', language)
  return readdirSync(folder).map((slug) => readFileSync(join(folder, slug, 'article.txt'), 'utf8'))
}
