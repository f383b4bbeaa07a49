import { analyze } from '../dist/index.js'
import { align } from '../eval/align.ts'
import { median } from './median.ts'
import type { Tool } from './tools.ts'

const ROUNDS = 5

/** How fast each tool reads the articles: turn by turn after a round to warm up, the median of the rounds. */
export function speed(tools: readonly Tool[], articles: readonly string[]): string {
  const times = tools.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, tool] of tools.entries()) {
      const time = timed(tool, articles)
      if (round > 0) times[i]!.push(time)
    }
  }
  const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const words = articles.reduce((sum, text) => sum + analyze(text).stats.words, 0)
  const lines = tools.map(({ name, does }, i) => {
    const seconds = median(times[i]!)
    const perSecond = [articles.length / seconds, words / seconds].map((value) => value.toFixed(0))
    return [name, ...perSecond, (bytes / 1e6 / seconds).toFixed(2), does]
  })
  return align([['', 'documents/s', 'words/s', 'MB/s', 'what it does'], ...lines])
}

/** In seconds. */
function timed(tool: Tool, articles: readonly string[]): number {
  const started = performance.now()
  for (const text of articles) tool.read(text)
  return (performance.now() - started) / 1000
}
