import { readFileSync } from 'node:fs'
import type { EntityType, Span } from '../src/analysis.ts'
import { type Source, TYPES } from './sources.ts'
import { type AnnotatedLine, readWritten } from './written.ts'

export interface Annotation extends Span {
  readonly type: EntityType
}

export interface AnnotatedText {
  readonly text: string
  readonly annotations: readonly Annotation[]
  /** The types that are annotated here. */
  readonly types: readonly EntityType[]
}

const GOLD = new URL('../../shared/gold/entities/', import.meta.url)

/** Reads a source; its offsets count code points. */
export function readSource({ file, types, times = 1 }: Source, all: readonly EntityType[]): AnnotatedText[] {
  const own = file.startsWith(WRITTEN)
  const names = TYPES[own ? file.slice(WRITTEN.length) : file.slice(0, 2)]!
  const lines = own ? readWritten(file) : readGold(file)
  const texts = lines.map(({ text, entities }) => {
    const units = unitsOf(text)
    const annotations = entities
      .filter(({ type }) => names[type])
      .map(({ start, end, type }) => ({ start: units[start]!, end: units[end]!, type: names[type]! }))
    return { text, annotations, types: types ?? all }
  })
  return Array.from({ length: times }, () => texts).flat()
}

const WRITTEN = 'written/'

function readGold(file: string): AnnotatedLine[] {
  const lines = readFileSync(new URL(`${file}.jsonl`, GOLD), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line))
}

/** The UTF-16 offset of every code point, and of the end. */
function unitsOf(text: string): number[] {
  const units = [0]
  for (const char of text) units.push(units.at(-1)! + char.length)
  return units
}

/** A copy with every line in another case, or `null` where that would move the offsets. */
export function recase(annotated: AnnotatedText, random: () => number): AnnotatedText | null {
  const text = annotated.text.replace(LINE, (line) => {
    const choice = random()
    return choice < 0.4
      ? line.toUpperCase()
      : choice < 0.8
        ? line.toLowerCase()
        : line.replace(SMALL_START, (start) => start.toUpperCase())
  })
  return text.length === annotated.text.length ? { ...annotated, text } : null
}

const LINE = /[^\n]+/gu
// the first letter of a word, for Titles Like This
const SMALL_START = /(?<![\p{L}\p{M}'’ʼ])\p{Ll}/gu
