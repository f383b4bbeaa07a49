import type { PartialAnalysis } from '../analysis.ts'
import { readPlain } from '../text/plain.ts'

/** Words of an article as a person reads them: those of Markdown without its marks and links. */
export function readable(words: string, { source }: PartialAnalysis): string {
  return source.format === 'markdown' ? readPlain(words, true).text.replace(CUT, '') : words
}

// |Він [сказав|](https://a.ua)
const CUT = /\[(?=[^\]]*$)/gu
