import { analyze } from '../dist/index.js'
import { tokenize } from '../dist/text/tokens.js'
import { align } from '../eval/align.ts'
import { median } from './median.ts'
import type { Tool } from './tools.ts'

/** Rounds that are measured, and those before them in which the compiler of Node learns what comes often. */
const ROUNDS = 9
const WARM = 100

/** How fast each tool reads the articles: turn by turn, the median of the rounds, and how many times as fast the first tool is. */
export function speed(tools: readonly Tool[], articles: readonly string[]): string {
  const times = tools.map((): number[] => [])
  for (let round = -WARM; round < ROUNDS; round++) {
    for (const [i, tool] of tools.entries()) {
      const time = timed(tool, articles)
      if (round >= 0) times[i]!.push(time)
    }
  }
  const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const words = articles.reduce((sum, text) => sum + analyze(text).stats.words, 0)
  const tokens = articles.reduce((sum, text) => sum + tokenize(text, [{ start: 0, end: text.length }]).length, 0)
  const medians = times.map(median)
  const lines = tools.map(({ name, does }, i) => {
    const seconds = medians[i]!
    const perSecond = [articles.length, words, tokens].map((count) => (count / seconds).toFixed(0))
    return [name, ...perSecond, (bytes / 1e6 / seconds).toFixed(2), (seconds / medians[0]!).toFixed(2), does]
  })
  return align([['', 'documents/s', 'words/s', 'tokens/s', 'MB/s', 'whosaid is ×', 'what it does'], ...lines])
}

/** Seconds of work of the processor: what else runs on the machine does not count. */
function timed(tool: Tool, articles: readonly string[]): number {
  const before = process.cpuUsage()
  for (const text of articles) tool.read(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
