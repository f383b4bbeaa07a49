import type { PartialAnalysis } from '../analysis.ts'
import { renderDocument } from './document.ts'
import { html } from './markup.ts'

/** The page of one article. */
export function renderArticle(analysis: PartialAnalysis): string {
  const title = analysis.title ?? String(analysis.id ?? 'Untitled')
  return renderDocument({
    title,
    body: html`<main><h1>${title}</h1></main>`,
    client: 'article',
    data: analysis,
  })
}
