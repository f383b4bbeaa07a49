import type { PartialAnalysis } from '../../analysis.ts'

/** What the page of an article brings along for its script. */
export interface ArticleData extends PartialAnalysis {
  /** Every saying as one would quote it, by the id of its first quotation. */
  readonly citations: Readonly<Record<string, string>>
}

/** What the page brings along for its script. */
export function readData<T>(): T {
  // written by the same version of whosaid
  return JSON.parse(document.querySelector('script#data')?.textContent ?? 'null') as T
}
