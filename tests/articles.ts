import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FIXTURES = join(import.meta.dirname, '../fixtures')

/** The paths of all fixture articles. */
export const ARTICLES: readonly string[] = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('article.txt'))
  .map((path) => join(FIXTURES, path))
  .sort()

export function readText(path: string): string {
  return readFileSync(path, 'utf8')
}
