import type { Analysis, DetectedLanguage, Source, Warning } from './analysis.ts'
import { findEntities } from './entities/entities.ts'
import { modelWarnings } from './entities/tagging/models.ts'
import { modelName } from './entities/tagging/tagger.ts'
import { explainAll } from './explain.ts'
import { type Article, type Metadata, readArticle } from './input/article.ts'
import { sourceOf } from './input/source.ts'
import { languageCode } from './language/code.ts'
import { detectArticle, givenLanguage, languageWarnings } from './language/detect.ts'
import { markForeign } from './language/foreign.ts'
import { languageOf } from './language/registry.ts'
import { VERSION } from './package.ts'
import { findQuotations } from './quotations/quotations.ts'
import { type Move, moveSpans } from './spans.ts'
import { summarize } from './summary/summary.ts'
import { type Document, readTokenized, readTokens, type Tokenized } from './text/document.ts'
import { type Plain, readPlain } from './text/plain.ts'
import { NUMBER, WORD } from './text/tokens.ts'

export interface AnalyzeOptions extends Metadata {
  /** Given id, kept in the output. */
  readonly id?: string | number | null
  /** ISO 639 code or a tag like `uk-UA`: skips detection. */
  readonly language?: string
  /** The language as its page declares it: asked where the text itself does not tell. */
  readonly presumed?: string
  /** Model of the names: `full`, `free`, or a file for one language; the default one otherwise. */
  readonly model?: string
  /** Keep the sentences of one quotation together. */
  readonly wholeQuotes?: boolean
  /** Say which rule decided what. */
  readonly explain?: boolean
  /** How to read the text: Markdown has marks that are no prose. By default as the source says, else as plain text. */
  readonly format?: Source['format']
  /** Where the text comes from; by default the text itself is counted and hashed. */
  readonly source?: Source
  /** What there is to say of the reading of it; kept in the output. */
  readonly warnings?: readonly Warning[]
}

/**
 * Analyzes one article. Synchronous and total: any string gives an analysis, in time linear in its length. Offsets are
 * half-open UTF-16 code units into `text`.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const format = options.format ?? options.source?.format ?? 'text'
  const plain = readPlain(text, format === 'markdown')
  const source = options.source ?? sourceOf(text, null, format)
  const analysis = analyzePlain(plain.text, format, { ...options, source })
  return plain.text === text ? analysis : asWritten(analysis, text, plain)
}

/** Puts an analysis back into the text that it is of. */
function asWritten(analysis: Analysis, text: string, { placeOf }: Plain): Analysis {
  const move: Move = (span) => {
    const place = placeOf(span)
    return { ...span, ...place, ...('text' in span && { text: text.slice(place.start, place.end) }) }
  }
  return { ...moveSpans(analysis, move), text, stats: { ...analysis.stats, characters: text.length } }
}

function analyzePlain(text: string, format: Source['format'], options: AnalyzeOptions & { source: Source }): Analysis {
  const article = readArticle(text, options, format)
  const tokenized = readTokens(text, article.prose)
  const detected = tellLanguage(tokenized, options)
  const document = documentOf(tokenized, article, detected, options)
  const { entities, explain: joins } = findEntities(document, options)
  const { quotations, explain } = findQuotations(document, entities, options)
  const { title, date, url, byline, site } = article
  return {
    schemaVersion: 1,
    engine: { version: VERSION, model: modelName(document.language, options.model) },
    id: options.id ?? null,
    source: options.source,
    ...{ title, date, url, byline, site, language: detected, text },
    stats: statsOf(document),
    sentences: [...document.sentences],
    quotations: [...quotations],
    entities: [...entities],
    ...summarize(document, entities, quotations),
    warnings: [
      ...(options.warnings ?? []),
      ...article.warnings,
      ...languageWarnings(detected),
      ...modelWarnings(document.language, options.model),
    ],
    ...(options.explain ? { explain: explainAll(text, joins, explain) } : {}),
  }
}

function documentOf(
  tokenized: Tokenized,
  { prose, titleSpan, date }: Article,
  { code }: DetectedLanguage,
  options: AnalyzeOptions,
): Document {
  const document = readTokenized(tokenized, languageOf(code), { prose, title: titleSpan, date }, options)
  return { ...document, sentences: markForeign(document, code) }
}

function tellLanguage(tokenized: Tokenized, { language, presumed }: AnalyzeOptions): DetectedLanguage {
  if (language !== undefined) return givenLanguage(languageCode(language) ?? language, tokenized.text)
  const detected = detectArticle(tokenized)
  const code = detected.code === null && presumed !== undefined ? languageCode(presumed) : null
  return code === null ? detected : givenLanguage(code, tokenized.text)
}

function statsOf({ text, tokens, sentences, paragraphs }: Document): Analysis['stats'] {
  let words = 0
  for (const kind of tokens.kind) if (kind === WORD || kind === NUMBER) words++
  const readingMinutes = Math.ceil(words / WORDS_PER_MINUTE)
  return { characters: text.length, words, sentences: sentences.length, paragraphs: paragraphs.length, readingMinutes }
}

/** Silent reading of news, for Latin and Cyrillic alike (Brysbaert 2019: 238 in English). */
const WORDS_PER_MINUTE = 200
