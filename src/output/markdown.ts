import type { PartialAnalysis } from '../analysis.ts'

/** The analysis as a note in Markdown. */
export function renderMarkdown(analysis: PartialAnalysis): string {
  return `# ${analysis.title ?? analysis.id ?? ''}\n`
}
