import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'
import { align } from '../eval/align.ts'
import type { Tool } from './tools.ts'

/** In milliseconds. */
const LENGTH = 2000
/** Smaller shares are not shown. */
const LEAST = 0.01

/** Where the time goes: samples of a run, each counted for the nearest file of ours that is at work. */
export async function stages(tool: Tool, articles: readonly string[]): Promise<string> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  const end = performance.now() + LENGTH
  while (performance.now() < end) for (const text of articles) tool.read(text)
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const samples = countSamples(profile)
  const total = [...samples.values()].reduce((sum, count) => sum + count, 0)
  const lines = [...samples].filter(([, count]) => count / total >= LEAST).sort((a, b) => b[1] - a[1])
  return align([['', '% of the time'], ...lines.map(([file, count]) => [file, ((100 * count) / total).toFixed(0)])])
}

function countSamples({ nodes }: Profiler.Profile): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const counts = new Map<string, number>()
  function count(node: Profiler.ProfileNode, above: string): void {
    const file = fileOf(node) ?? above
    if (file) counts.set(file, (counts.get(file) ?? 0) + (node.hitCount ?? 0))
    for (const child of node.children ?? []) count(byId.get(child)!, file)
  }
  count(nodes[0]!, '')
  return counts
}

/** `file:///…/dist/text/sentences.js` is `text/sentences`. */
function fileOf({ callFrame }: Profiler.ProfileNode): string | undefined {
  if (callFrame.functionName === '(garbage collector)') return 'garbage collection'
  return OURS.exec(callFrame.url)?.[1]
}

const OURS = /\/dist\/([^.]+)\.js$/u
