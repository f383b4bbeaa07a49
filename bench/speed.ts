import { analyze } from '../dist/index.js'
import { tokenize } from '../dist/text/tokens.js'
import { align } from '../eval/align.ts'
import { median } from './median.ts'
import type { Tool } from './tools.ts'

/** A tool that reads articles. */
export interface Reader {
  readonly name: string
  readonly tool: Tool
  readonly articles: readonly string[]
}

/** Rounds that are measured, and those before them in which the compiler of Node learns what comes often. */
const ROUNDS = 15
const WARM = 100

/** How fast each reads its articles: turn by turn, the median of the rounds, and how much longer it takes for a token than the first. */
export function speed(readers: readonly Reader[]): string {
  const times = readers.map((): number[] => [])
  for (let round = -WARM; round < ROUNDS; round++) {
    for (const [i, reader] of readers.entries()) {
      const time = timed(reader)
      if (round >= 0) times[i]!.push(time)
    }
  }
  const tokenTime = (i: number) => median(times[i]!) / sum(readers[i]!.articles, countTokens)
  const lines = readers.map(({ name, articles, tool: { does } }, i) => {
    const seconds = median(times[i]!)
    const counts = [articles.length, sum(articles, countWords), sum(articles, countTokens)]
    const perSecond = counts.map((count) => (count / seconds).toFixed(0))
    const megabytes = sum(articles, Buffer.byteLength) / 1e6
    return [name, ...perSecond, (megabytes / seconds).toFixed(2), (tokenTime(i) / tokenTime(0)).toFixed(2), does]
  })
  return align([['', 'documents/s', 'words/s', 'tokens/s', 'MB/s', 'a token takes ×', 'what it does'], ...lines])
}

/** Seconds of work of the processor: what else runs on the machine does not count. */
function timed({ tool, articles }: Reader): number {
  const before = process.cpuUsage()
  for (const text of articles) tool.read(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function sum(articles: readonly string[], count: (text: string) => number): number {
  return articles.reduce((total, text) => total + count(text), 0)
}

function countWords(text: string): number {
  return analyze(text).stats.words
}

function countTokens(text: string): number {
  return tokenize(text, [{ start: 0, end: text.length }]).length
}
