import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'
import { align } from '../eval/align.ts'
import type { Tool } from './tools.ts'

/** In milliseconds. */
const LENGTH = 2000
/** Smaller shares are not shown. */
const LEAST = 0.01

/** The stages of the pipeline by the functions that they begin with, the inner ones too. */
const STAGES: Readonly<Record<string, string>> = {
  tellLanguage: 'language',
  markForeign: 'language',
  readArticle: 'text',
  readDocument: 'text',
  tagMentions: 'tagging',
  readFigures: 'values',
  joinMentions: 'naming',
  findQuotations: 'quotations',
  summarize: 'summary',
  '(garbage collector)': 'garbage collection',
}

/** Where the time goes: samples of a run, each counted for the innermost stage at work, and for the nearest file of ours. */
export async function stages(tool: Tool, articles: readonly string[]): Promise<string> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  const end = performance.now() + LENGTH
  while (performance.now() < end) for (const text of articles) tool.read(text)
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const byStage = shares(countSamples(profile, ({ functionName }) => STAGES[functionName], 'the rest'))
  return align([['stage', '%', '  file', '%'], ...beside(byStage, shares(countSamples(profile, fileOf, 'node')))])
}

/** In percent, the largest first. */
function shares(samples: ReadonlyMap<string, number>): string[][] {
  const total = [...samples.values()].reduce((sum, count) => sum + count, 0)
  const lines = [...samples].filter(([, count]) => count / total >= LEAST).sort((a, b) => b[1] - a[1])
  return lines.map(([name, count]) => [name, ((100 * count) / total).toFixed(0)])
}

function beside(left: readonly string[][], right: readonly string[][]): string[][] {
  const length = Math.max(left.length, right.length)
  return Array.from({ length }, (_, i) => {
    const [file = '', share = ''] = right[i] ?? []
    return [...(left[i] ?? ['', '']), `  ${file}`, share]
  })
}

type Frame = Profiler.ProfileNode['callFrame']

/** Counts the samples for the nearest frame that has a name. */
function countSamples(
  { nodes }: Profiler.Profile,
  nameOf: (frame: Frame) => string | undefined,
  none: string,
): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const counts = new Map<string, number>()
  function count(node: Profiler.ProfileNode, above: string): void {
    const name = nameOf(node.callFrame) ?? above
    counts.set(name, (counts.get(name) ?? 0) + (node.hitCount ?? 0))
    for (const child of node.children ?? []) count(byId.get(child)!, name)
  }
  count(nodes[0]!, none)
  return counts
}

/** `file:///…/dist/text/sentences.js` is `text/sentences`. */
function fileOf({ functionName, url }: Frame): string | undefined {
  return functionName === '(garbage collector)' ? 'garbage collection' : OURS.exec(url)?.[1]
}

const OURS = /\/dist\/([^.]+)\.js$/u
