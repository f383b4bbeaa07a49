import type { Analysis, Explain, Source } from './analysis.ts'
import { findEntities } from './entities/entities.ts'
import { modelName } from './entities/tagger.ts'
import { type Metadata, readArticle } from './input/article.ts'
import { sourceOf } from './input/source.ts'
import { languageCode } from './language/code.ts'
import { detectLanguage, givenLanguage, languageWarnings } from './language/detect.ts'
import { markForeign } from './language/foreign.ts'
import { languageOf } from './language/registry.ts'
import { findQuotations } from './quotations/quotations.ts'
import { summarize } from './summary/summary.ts'
import type { Document } from './text/document.ts'
import { fold } from './text/fold.ts'
import { splitParagraphs } from './text/paragraphs.ts'
import { splitSentences } from './text/sentences.ts'
import { NUMBER, tokenize, WORD } from './text/tokens.ts'
import { VERSION } from './version.ts'

export interface AnalyzeOptions extends Metadata {
  /** Given id, kept in the output. */
  readonly id?: string | number | null
  /** ISO 639 code or a tag like `uk-UA`: skips detection. */
  readonly language?: string
  /** Keep the sentences of one quotation together. */
  readonly wholeQuotes?: boolean
  /** Say which rule decided what. */
  readonly explain?: boolean
  /** How to read the text: Markdown has marks that are no prose. By default as the source says, else as plain text. */
  readonly format?: Source['format']
  /** Where the text comes from; by default the text itself is counted and hashed. */
  readonly source?: Source
}

/**
 * Analyzes one article. Synchronous and total: any string gives an analysis, in time linear in its length. Offsets are
 * half-open UTF-16 code units into `text`.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const format = options.format ?? options.source?.format ?? 'text'
  const article = readArticle(text, options, format)
  const given = options.language === undefined ? null : (languageCode(options.language) ?? options.language)
  const detected = given === null ? detectLanguage(text) : givenLanguage(given, text)
  const language = languageOf(detected.code)
  const paragraphs = splitParagraphs(text, article.prose)
  const document: Document = {
    text,
    folded: fold(text),
    language,
    title: article.titleSpan,
    date: article.date,
    paragraphs,
    sentences: markForeign(splitSentences(text, paragraphs, language.sentences, options), text, detected.code),
    tokens: tokenize(text, article.prose),
  }
  const entities = findEntities(document)
  const { quotations, explain } = findQuotations(document, entities)
  const words = document.tokens.kind.reduce((sum, kind) => sum + (kind === WORD || kind === NUMBER ? 1 : 0), 0)
  return {
    schemaVersion: 1,
    engine: { version: VERSION, model: modelName(language) },
    id: options.id ?? null,
    source: options.source ?? sourceOf(Buffer.from(text), null, format),
    title: article.title,
    date: article.date,
    url: article.url,
    byline: article.byline,
    language: detected,
    text,
    stats: {
      characters: text.length,
      words,
      sentences: document.sentences.length,
      paragraphs: paragraphs.length,
      readingMinutes: Math.ceil(words / WORDS_PER_MINUTE),
    },
    sentences: [...document.sentences],
    quotations: [...quotations],
    entities,
    ...summarize(document, entities, quotations),
    warnings: [...article.warnings, ...languageWarnings(detected)],
    ...(options.explain ? { explain: { language: {}, quotations: explain, entities: {} } satisfies Explain } : {}),
  }
}

/** Silent reading of news, for Latin and Cyrillic alike (Brysbaert 2019: 238 in English). */
const WORDS_PER_MINUTE = 200
