import type { PartialAnalysis } from '../analysis.ts'
import type { Article, Corpus, LanguageShare } from './types.ts'

/** Counts articles, words and what is said. */
export interface Totals {
  readonly add: (analysis: PartialAnalysis, article: Article, rows: number) => void
  readonly finish: (failed: number) => Pick<Corpus, 'totals' | 'languages' | 'models'>
}

/** Begins with nothing. */
export function startTotals(): Totals {
  const languages = new Map<string | null, Share>()
  const models = new Set<string>()
  const sums: Sums = { articles: 0, words: 0, undated: 0, quotations: 0, first: null, last: null }
  return {
    add({ language, stats, engine }, { date }, rows) {
      sums.articles++
      sums.words += stats.words
      sums.quotations += rows
      addDay(sums, date)
      addLanguage(languages, language)
      if (engine.model !== null) models.add(engine.model)
    },
    finish(failed) {
      const { first, last, ...counts } = sums
      return {
        totals: { ...counts, failed, first, last },
        languages: sharesOf(languages),
        models: [...models].sort(),
      }
    },
  }
}

interface Sums {
  articles: number
  words: number
  undated: number
  quotations: number
  first: string | null
  last: string | null
}

interface Share {
  readonly name: string | null
  articles: number
}

function addDay(sums: Sums, date: string | null): void {
  if (date === null) sums.undated++
  else {
    if (sums.first === null || date < sums.first) sums.first = date
    if (sums.last === null || date > sums.last) sums.last = date
  }
}

function addLanguage(languages: Map<string | null, Share>, { code, name }: PartialAnalysis['language']): void {
  const share = languages.get(code) ?? { name, articles: 0 }
  share.articles++
  languages.set(code, share)
}

/** The most frequent first. */
function sharesOf(languages: ReadonlyMap<string | null, Share>): LanguageShare[] {
  return [...languages].map(([code, share]) => ({ code, ...share })).sort((a, b) => b.articles - a.articles)
}
