import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text and its entities; offsets count code points, as in the gold sets. */
export interface AnnotatedLine {
  readonly text: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** Reads the articles of a folder that were written with their annotation: «[[Кость Левицький|PERS]] приїхав». */
export function readWritten(folder: string): AnnotatedLine[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.sort().map((name) => readMarked(readFileSync(join(folder, name), 'utf8').trim()))
}

// [[Кость Левицький|PERS]]
const MARKED = /\[\[([^|\]]+)\|([A-Z]+)\]\]/gu

function readMarked(marked: string): AnnotatedLine {
  const entities: { start: number; end: number; type: string }[] = []
  let text = ''
  let from = 0
  for (const { 0: whole, 1: words = '', 2: type = '', index } of marked.matchAll(MARKED)) {
    text += marked.slice(from, index)
    const start = [...text].length
    text += words
    entities.push({ start, end: start + [...words].length, type })
    from = index + whole.length
  }
  return { text: text + marked.slice(from), entities }
}
