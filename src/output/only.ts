import type { Analysis, PartialAnalysis } from '../analysis.ts'

/** The parts that `--only` chooses from; the rest of an analysis, `articles`, always stays. */
export const PARTS = ['sentences', 'quotations', 'entities', 'keywords', 'summary', 'articles'] as const

export type Part = (typeof PARTS)[number]

/** Keeps the given parts, and of the others what the kept records refer to: the speakers' entities, the summary's sentences. */
export function keepOnly(analysis: Analysis, parts: ReadonlySet<Part>): PartialAnalysis {
  const { sentences, quotations, entities, keywords, summary, explain, ...rest } = analysis
  const keepsSentences = parts.has('sentences') || parts.has('summary')
  const kept: PartialAnalysis = {
    ...rest,
    ...(keepsSentences && { sentences }),
    ...(parts.has('quotations') && { quotations }),
    ...(parts.has('entities') ? { entities } : parts.has('quotations') && { entities: speakersOf(analysis) }),
    ...(parts.has('keywords') && { keywords }),
    ...(parts.has('summary') && { summary }),
  }
  return explain ? { ...kept, explain: explainOnly(explain, kept) } : kept
}

function speakersOf({ quotations, entities }: Analysis): Analysis['entities'] {
  const spoken = new Set(quotations.flatMap(({ speaker }) => speaker?.entities ?? []))
  return entities.filter(({ id }) => spoken.has(id))
}

function explainOnly(explain: NonNullable<Analysis['explain']>, kept: PartialAnalysis): typeof explain {
  return {
    ...explain,
    quotations: pick(explain.quotations, kept.quotations),
    entities: pick(explain.entities, kept.entities),
  }
}

function pick<T>(reasons: Readonly<Record<string, T>>, records: readonly { readonly id: string }[] = []) {
  const ids = new Set(records.map(({ id }) => id))
  return Object.fromEntries(Object.entries(reasons).filter(([id]) => ids.has(id)))
}
