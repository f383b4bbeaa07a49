import type { ChalkInstance } from 'chalk'
import type { PartialAnalysis } from '../analysis.ts'
import { flow, wrap } from './wrap.ts'

/** What every section of the terminal summary needs to lay itself out. */
export interface Page {
  readonly analysis: PartialAnalysis
  readonly width: number
  readonly paint: ChalkInstance
}

/** Columns by which each level stands in. */
export const INDENT = 2

export type Style = (text: string) => string

/** A heading that stands out without colour too. */
export function heading({ paint }: Page, text: string): string {
  return paint.bold(text.toUpperCase())
}

/** A paragraph, wrapped and indented. */
export function block({ width }: Page, text: string, indent: number, style: Style): string[] {
  return wrap(text, width - indent).map((line) => ' '.repeat(indent) + style(line))
}

/** Short pieces one after another, parted by dots. */
export function pieces({ width }: Page, items: readonly string[], indent: number): string[] {
  return flow(items, width - indent, ' · ').map((line) => ' '.repeat(indent) + line)
}

/** A paragraph behind a bullet. */
export function bullet(page: Page, mark: string, text: string, style: Style): string[] {
  return block(page, text, INDENT + mark.length + 1, style).map((line, index) =>
    index === 0 ? `${' '.repeat(INDENT)}${mark} ${line.trimStart()}` : line,
  )
}
