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

/** Turns that are measured, and those before them in which the compiler of Node learns what comes often. */
const TURNS = 15
const WARM = 100

/**
 * How fast each reads its articles: turn by turn, the median of the turns, and how much longer it takes for a token than the first. A turn
 * is as many rounds over its articles as make as many tokens as the first has, so that all are as warm.
 */
export function speed(readers: readonly Reader[]): string {
  const tokens = readers.map(({ articles }) => sum(articles, countTokens))
  const rounds = tokens.map((count) => Math.max(1, Math.round(tokens[0]! / count)))
  const times = readers.map((): number[] => [])
  for (let turn = -WARM; turn < TURNS; turn++) {
    for (const [i, { tool, articles }] of readers.entries()) {
      const time = timed(() => {
        for (let round = 0; round < rounds[i]!; round++) for (const text of articles) tool.read(text)
      })
      if (turn >= 0) times[i]!.push(time / rounds[i]!)
    }
  }
  const tokenTime = (i: number) => median(times[i]!) / tokens[i]!
  const lines = readers.map(({ name, articles, tool: { does } }, i) => {
    const seconds = median(times[i]!)
    const counts = [articles.length, sum(articles, countWords), tokens[i]!]
    const perSecond = counts.map((count) => (count / seconds).toFixed(0))
    const megabytes = sum(articles, Buffer.byteLength) / 1e6
    const mentions = (100 * sum(articles, countMentions)) / tokens[i]!
    const relative = tokenTime(i) / tokenTime(0)
    return [name, mentions.toFixed(1), ...perSecond, (megabytes / seconds).toFixed(2), relative.toFixed(2), does]
  })
  return align([
    ['', 'mentions in 100 tokens', 'documents/s', 'words/s', 'tokens/s', 'MB/s', 'a token takes ×', 'what it does'],
    ...lines,
  ])
}

/** The same for articles that are read once each, in turn, so that what is kept of words helps only as far as they come again: tokens alone. */
export function speedOnce(readers: readonly Reader[]): string {
  const times = readers.map(() => 0)
  const tokens = readers.map(() => 0)
  const length = Math.min(...readers.map(({ articles }) => articles.length))
  for (let at = 0; at < length; at++) {
    for (const [i, { tool, articles }] of readers.entries()) {
      times[i]! += timed(() => tool.read(articles[at]!))
      tokens[i]! += countTokens(articles[at]!)
    }
  }
  const first = times[0]! / tokens[0]!
  const lines = readers.map(({ name }, i) => {
    const tokenTime = times[i]! / tokens[i]!
    return [name, `${length}`, (1 / tokenTime).toFixed(0), (tokenTime / first).toFixed(2)]
  })
  return align([['', 'documents', 'tokens/s', 'a token takes ×'], ...lines])
}

/** Seconds of work of the processor: what else runs on the machine does not count. */
function timed(act: () => void): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function sum(articles: readonly string[], count: (text: string) => number): number {
  return articles.reduce((total, text) => total + count(text), 0)
}

function countWords(text: string): number {
  return analyze(text).stats.words
}

/** Of entities, as `whosaid` finds them. */
function countMentions(text: string): number {
  return analyze(text).entities.reduce((total, { mentions }) => total + mentions.length, 0)
}

function countTokens(text: string): number {
  return tokenize(text, [{ start: 0, end: text.length }]).length
}
