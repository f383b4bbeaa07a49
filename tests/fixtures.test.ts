import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const ARTICLES = readdirSync(join(ROOT, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('article.txt'))
  .map((path) => `fixtures/${path}`)
  .sort()

const analyses = analyzeAll(ARTICLES)

// `npx vitest run fixtures -u` accepts what the command says now: read the difference before it is committed
test.each(ARTICLES)('%s', async (path) => {
  const expected = join(ROOT, dirname(path), 'expected.json')
  await expect(`${JSON.stringify(analyses.get(path), null, 2)}\n`).toMatchFileSnapshot(expected)
})

test('every article has an analysis', () => {
  expect([...analyses.keys()]).toEqual(ARTICLES)
})

/** What the command prints of each article, by its path; the engine changes with every release. */
function analyzeAll(paths: readonly string[]): Map<string, unknown> {
  const output = execFileSync('node', ['bin/whosaid.js', '--json', ...paths], { cwd: ROOT, encoding: 'utf8' })
  return new Map(
    output
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { engine, ...lasting } = JSON.parse(line)
        return [lasting.id, lasting]
      }),
  )
}
