import { readFileSync } from 'node:fs'
import type { EntityType, Span } from '../src/analysis.ts'
import { seeded } from './random.ts'
import type { Recipe, Source } from './recipe.ts'
import { typeOf } from './types.ts'
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

/** A text, and the number of the original that it is a copy of. */
export interface GroupedText extends AnnotatedText {
  readonly group: number
}

/** Reads what a recipe trains on: each text as often as it says, and some copies of each in other letters. */
export function readTexts(recipe: Recipe, seed: number): GroupedText[] {
  const random = seeded(seed)
  const texts = recipe.train.flatMap((source) => {
    const { times = 1 } = source
    return readSource(source, recipe).map((text) => ({ text, times }))
  })
  return texts.flatMap(({ text, times }, group) =>
    Array.from({ length: times }, () => {
      const copy = random() < recipe.recased ? recase(text, random) : null
      return (copy ? [text, copy] : [text]).map((each) => ({ ...each, group }))
    }).flat(),
  )
}

/** Reads a source; its offsets count code points. */
function readSource({ file, types }: Source, recipe: Recipe): AnnotatedText[] {
  return readLines(file).map(({ text, entities }) => {
    const units = unitsOf(text)
    const annotations = entities.flatMap(({ start, end, type }) => {
      const own = typeOf(type, recipe.language, recipe.types)
      return own ? { start: units[start]!, end: units[end]!, type: own } : []
    })
    return { text, annotations, types: types ?? recipe.types }
  })
}

function readLines(file: string): AnnotatedLine[] {
  if (!file.endsWith('.jsonl')) return readWritten(file)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

/** The UTF-16 offset of every code point, and of the end. */
function unitsOf(text: string): number[] {
  const units = [0]
  for (const char of text) units.push(units.at(-1)! + char.length)
  return units
}

/** A copy with every line in another case, or `null` where that would move the offsets. */
function recase(annotated: AnnotatedText, random: () => number): AnnotatedText | null {
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
