import type { PartialAnalysis } from '../analysis.ts'
import { renderDocument } from './document.ts'
import { html } from './markup.ts'

/** The page of many articles; reads them one by one and keeps what it shows. */
export async function renderCorpus(analyses: AsyncIterable<PartialAnalysis>): Promise<string> {
  let articles = 0
  for await (const _ of analyses) articles++
  return renderDocument({
    title: `${articles} articles`,
    body: html`<main><h1>${articles} articles</h1></main>`,
    client: 'corpus',
    data: { articles },
  })
}
