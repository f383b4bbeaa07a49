import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../src/analyze.ts'
import { overlap, readDocuments } from './confidence.ts'
import { codePoints } from './gold.ts'
import type { Scores } from './score.ts'

/** An indirect attribution of a gold set, and what two annotators call it by `speech/GUIDE.md`. */
interface Labelled {
  readonly article: number
  /** In code points. */
  readonly start: number
  readonly end: number
  readonly labels: readonly string[]
}

/** How much is found of the indirect attributions that are speech, of those that are speech or a request, and how often the annotators agree. */
export function speechScores(gold: string): Scores {
  const labelled = readLabels('en.polnear.dev.tsv')
  const found = findAll(gold, labelled)
  const recall = (kinds: string) => {
    const wanted = labelled.filter(({ labels }) => labels.every((label) => kinds.includes(label)))
    return wanted.filter((one) => found.has(one)).length / wanted.length
  }
  const agreed = labelled.filter(({ labels: [first, second] }) => first === second)
  return { recall: recall('S'), 'recall with requests': recall('SI'), agreement: agreed.length / labelled.length }
}

function readLabels(name: string): Labelled[] {
  const [, ...rows] = readFileSync(join(import.meta.dirname, 'speech', name), 'utf8')
    .trim()
    .split('\n')
  return rows.map((row) => {
    const [article, start, end, ...labels] = row.split('\t')
    return { article: Number(article), start: Number(start), end: Number(end), labels }
  })
}

/** Matches as `../shared/eval/score.mjs` does: each attribution with the first indirect quotation that shares half of it and is not taken. */
function findAll(gold: string, labelled: readonly Labelled[]): Set<Labelled> {
  const found = new Set<Labelled>()
  for (const [article, { text }] of readDocuments(gold).entries()) {
    const places = codePoints(text)
    const free = analyze(text, { language: 'en' }).quotations.filter(({ kind }) => kind === 'indirect')
    for (const one of labelled) {
      if (one.article !== article) continue
      const span = { start: places[one.start]!, end: places[one.end]! }
      const at = free.findIndex((quotation) => overlap(quotation, span) >= 0.5)
      if (at >= 0) {
        free.splice(at, 1)
        found.add(one)
      }
    }
  }
  return found
}
