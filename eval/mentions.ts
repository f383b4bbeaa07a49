import { readFileSync } from 'node:fs'
import { type AnalyzeOptions, analyze } from '../src/analyze.ts'
import { type Answer, calibrationError, share } from './confidence.ts'
import { codePoints } from './gold.ts'

interface GoldMentions {
  readonly text: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** Calibration of the confidence of mentions, 1 less the expected error: right are those with the span and the type of the gold set. */
export function mentionScores(
  path: string,
  options: AnalyzeOptions,
  types?: readonly string[],
): Record<string, number> {
  const documents: GoldMentions[] = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const answers = documents.flatMap((document) => judge(document, options, types))
  answers.sort((a, b) => a.confidence - b.confidence)
  const error = calibrationError(answers, answers.length / BINS)
  return { calibration: 1 - error, 'share right': share(answers), answers: answers.length }
}

const BINS = 10

function judge(
  { text, entities }: GoldMentions,
  options: AnalyzeOptions,
  types: readonly string[] | undefined,
): Answer[] {
  const places = codePoints(text)
  const gold = new Set(entities.map(({ start, end, type }) => key(places[start]!, places[end]!, TYPES[type] ?? type)))
  return analyze(text, options)
    .entities.filter(({ type }) => !types || types.includes(type))
    .flatMap(({ type, mentions }) =>
      mentions.map(({ start, end, confidence }) => ({ confidence, right: gold.has(key(start, end, type)) })),
    )
}

function key(start: number, end: number, type: string): string {
  return `${start} ${end} ${type}`
}

/** The names of types in the gold sets, as `../shared/eval/score.mjs` reads them. */
const TYPES: Readonly<Record<string, string>> = {
  PERS: 'PERSON',
  PER: 'PERSON',
  LOC: 'LOCATION',
  ORG: 'ORGANIZATION',
  MON: 'MONEY',
  PCT: 'PERCENT',
  QUANT: 'QUANTITY',
  ART: 'ARTIFACT',
  DOC: 'DOCUMENT',
}
