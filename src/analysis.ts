import type { z } from 'zod'
import type * as schema from './schema.ts'

/** Half-open: UTF-16 code units into the article's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span that carries its words: `text.slice(start, end)`. */
export interface Phrase extends Span {
  readonly text: string
}

export type EntityType = (typeof schema.ENTITY_TYPES)[number]
export type Sentence = Readonly<z.infer<typeof schema.sentenceSchema>>
export type Mention = Readonly<z.infer<typeof schema.mentionSchema>>
export type Entity = Readonly<z.infer<typeof schema.entitySchema>>
export type Speaker = Readonly<z.infer<typeof schema.speakerSchema>>
export type Quotation = Readonly<z.infer<typeof schema.quotationSchema>>
export type DetectedLanguage = Readonly<z.infer<typeof schema.languageSchema>>
export type Source = Readonly<z.infer<typeof schema.sourceSchema>>
export type Explain = Readonly<z.infer<typeof schema.explainSchema>>
export type Warning = Analysis['warnings'][number]

/** What a run prints: parts can be left out (`--only`, `--no-text`). */
export type PartialAnalysis = Readonly<z.infer<typeof schema.analysisSchema>>

/** All that is known of one article. */
export type Analysis = PartialAnalysis & {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly entities: readonly Entity[]
  readonly keywords: readonly { readonly term: string; readonly weight: number }[]
  readonly summary: readonly number[]
}

/** What stands in a stream for a record that cannot be analyzed. */
export type Failure = Readonly<z.infer<typeof schema.failureSchema>>
