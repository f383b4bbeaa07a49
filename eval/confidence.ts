import { readFileSync } from 'node:fs'
import type { Quotation, Span } from '../src/analysis.ts'
import { analyze } from '../src/analyze.ts'
import { locate, readFixtures } from './gold.ts'
import type { Scores } from './score.ts'

interface GoldQuotation extends Span {
  readonly kind: Quotation['kind']
  readonly speaker: string | null
  readonly note?: string
}

/** What was said with some confidence, and whether it was right. */
export interface Answer {
  readonly confidence: number
  readonly right: boolean
}

/**
 * Calibration of the confidence of quotations, 1 less the expected error: the mean distance of confidence and share right over bins of
 * at least 50, on the articles that `confidence.ts` was not counted on (every other one).
 */
export function confidenceScores(documents: readonly GoldDocument[]): Scores {
  const answers = documents.filter((_, i) => i % 2 === 1).flatMap(judge)
  answers.sort((a, b) => a.confidence - b.confidence)
  return { calibration: 1 - calibrationError(answers, BIN), 'share right': share(answers), answers: answers.length }
}

interface GoldDocument {
  readonly text: string
  readonly quotes: readonly GoldQuotation[]
  readonly borderline?: readonly Span[]
}

/** The documents of a gold set, as `../shared/gold/README.md` describes them. */
export function readDocuments(path: string): GoldDocument[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

/** The articles of `eval/articles` in a language. */
export function readArticles(language: string): GoldDocument[] {
  const articles = readFixtures('eval/articles').filter(({ gold }) => gold.language === language)
  return articles.map(({ text, gold }) => ({
    text,
    quotes: gold.quotations.map(({ kind, speaker, unnamed, text: words, occurrence }) => {
      const span = locate(text, words, occurrence)
      return unnamed ? { ...span, kind, speaker, note: 'unnamed' } : { ...span, kind, speaker }
    }),
    borderline: gold.borderline.map((words) => locate(text, words)),
  }))
}

/** Matches as `../shared/eval/score.mjs` does. */
function judge({ text, quotes, borderline = [] }: GoldDocument): Answer[] {
  return analyze(text).quotations.flatMap((found) => {
    if (borderline.some((span) => overlap(span, found) >= 0.3)) return []
    const indirect = found.kind === 'indirect'
    const gold = quotes.find(
      (one) => (one.kind === 'indirect') === indirect && overlap(one, found) >= (indirect ? 0.5 : 0.9),
    )
    return { confidence: found.confidence, right: gold !== undefined && sameSpeaker(found.speaker?.name ?? null, gold) }
  })
}

function sameSpeaker(name: string | null, { speaker, note = '' }: GoldQuotation): boolean {
  if (name === null) return speaker === null || note.includes('unnamed')
  const [got, want] = [words(name), words(speaker ?? '')]
  return want.length > 0 && want.every((word) => got.includes(word)) && got.length <= want.length + 1
}

function words(name: string): string[] {
  const plain = name.toLowerCase().replace(/["“”„«»'’ʼ`()]/gu, '')
  return plain.split(/[\s,]+/u).filter((word) => word && !/^(?:і|й|та|and|the)$|^\p{L}\.$/u.test(word))
}

/** What two spans share of what they cover together. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const BIN = 50

/** The mean distance of confidence and share right over bins of at least so many answers, which are sorted by confidence. */
export function calibrationError(sorted: readonly Answer[], atLeast: number): number {
  const bins = Math.max(1, Math.floor(sorted.length / atLeast))
  let error = 0
  for (let bin = 0; bin < bins; bin++) {
    const answers = sorted.slice(
      Math.floor((bin * sorted.length) / bins),
      Math.floor(((bin + 1) * sorted.length) / bins),
    )
    const expected = answers.reduce((sum, { confidence }) => sum + confidence, 0) / answers.length
    error += (Math.abs(expected - share(answers)) * answers.length) / sorted.length
  }
  return error
}

/** The share of right answers. */
export function share(answers: readonly Answer[]): number {
  return answers.filter(({ right }) => right).length / answers.length
}
