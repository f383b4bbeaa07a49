import type { PartialAnalysis } from '../analysis.ts'
import { printable } from './printable.ts'

/** The analysis as a note in Markdown. */
export function renderMarkdown({ title, id }: PartialAnalysis): string {
  return `# ${printable(`${title ?? id ?? ''}`)}\n`
}
