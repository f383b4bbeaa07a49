import { expect } from 'vitest'
import type { Analysis, Span } from '../src/analysis.ts'
import { analysisSchema } from '../src/schema.ts'

/** Expects of an analysis what the contract promises of every one. */
export function expectSound(analysis: Analysis): void {
  analysisSchema.parse(analysis)
  const { text, sentences, quotations, entities } = analysis
  const mentions = entities.flatMap((entity) => entity.mentions)
  const phrases = quotations.flatMap(({ speaker, cue }) => [speaker?.mention, cue].filter((phrase) => phrase != null))
  for (const { start, end, text: words } of [...quotations, ...mentions, ...phrases]) {
    expect(text.slice(start, end)).toBe(words)
  }
  for (const span of [...sentences, ...quotations, ...mentions, ...phrases]) expectInside(span, text)
  for (const list of [sentences, quotations, ...entities.map((entity) => entity.mentions)]) expectSorted(list)
  expectFlat(sentences)
  expectFlat(mentions.toSorted((a, b) => a.start - b.start))
  expectLinked(analysis)
}

function expectInside({ start, end }: Span, text: string): void {
  expect(start).toBeLessThan(end)
  expect(end).toBeLessThanOrEqual(text.length)
  const words = text.slice(start, end)
  expect(words).toBe(words.trim())
}

/** By start, then longer first. */
function expectSorted(spans: readonly Span[]): void {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  expect(spans.map(({ start, end }) => [start, end])).toEqual(sorted.map(({ start, end }) => [start, end]))
}

function expectFlat(spans: readonly Span[]): void {
  for (const [index, { end }] of spans.entries()) {
    expect(end).toBeLessThanOrEqual(spans[index + 1]?.start ?? Number.POSITIVE_INFINITY)
  }
}

/** Whatever a record refers to is there. */
function expectLinked({ sentences, quotations, entities, summary, stats }: Analysis): void {
  const ids = [...quotations, ...entities].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { continues, within, speaker } of quotations) {
    for (const id of [continues, within, ...(speaker?.entities ?? [])]) if (id !== null) expect(ids).toContain(id)
  }
  for (const index of summary) expect(sentences[index]).toBeDefined()
  for (const { paragraph } of sentences) expect(paragraph).toBeLessThan(stats.paragraphs)
}
