import type { PartialAnalysis } from '../analysis.ts'
import type { Article, Corpus, LanguageShare } from './types.ts'

/** Counts articles, words and what is said. */
export interface Totals {
  readonly add: (analysis: PartialAnalysis, article: Article, rows: number) => void
  readonly finish: (failed: number) => Pick<Corpus, 'totals' | 'languages' | 'models'>
}

export function startTotals(): Totals {
  const languages = new Map<string | null, { readonly name: string | null; articles: number }>()
  const models = new Set<string>()
  const sums = { articles: 0, words: 0, undated: 0, quotations: 0 }
  let first: string | null = null
  let last: string | null = null

  function add({ language, stats, engine }: PartialAnalysis, { date }: Article, rows: number): void {
    sums.articles++
    sums.words += stats.words
    sums.quotations += rows
    if (date === null) sums.undated++
    else {
      first = first === null || date < first ? date : first
      last = last === null || date > last ? date : last
    }
    if (engine.model !== null) models.add(engine.model)
    const share = languages.get(language.code) ?? { name: language.name, articles: 0 }
    share.articles++
    languages.set(language.code, share)
  }

  function finish(failed: number): Pick<Corpus, 'totals' | 'languages' | 'models'> {
    const shares: LanguageShare[] = [...languages].map(([code, share]) => ({ code, ...share }))
    return {
      totals: { ...sums, failed, first, last },
      languages: shares.sort((a, b) => b.articles - a.articles),
      models: [...models].sort(),
    }
  }

  return { add, finish }
}
