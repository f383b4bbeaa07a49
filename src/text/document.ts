import type { Sentence, Span } from '../analysis.ts'
import type { Language } from '../language/language.ts'
import { foldText } from './folded.ts'
import { mapped } from './mapped.ts'
import { splitParagraphs } from './paragraphs.ts'
import { type SentenceOptions, splitSentences } from './sentences.ts'
import { type Tokens, tokenize } from './tokens.ts'
import { readWords, type Word } from './word.ts'

/** An article cut into tokens, whatever language it is in. */
export interface Tokenized {
  readonly text: string
  /** The text in lower case and with one apostrophe, of the same length. */
  readonly folded: string
  readonly tokens: Tokens
}

/** What the text stages know of an article: the input of every later stage. */
export interface Document extends Tokenized {
  readonly language: Language
  /** The headline, where it stands in the text. */
  readonly title: Span | null
  /** ISO 8601 day. */
  readonly date: string | null
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  /** The tokens, folded. */
  readonly forms: readonly string[]
}

/** What a header tells: where the prose stands, the headline in it, the day. */
export interface Layout {
  readonly prose: readonly Span[]
  readonly title: Span | null
  readonly date: string | null
}

/** The text stages: tokens, paragraphs, sentences. Without a layout all of the text is prose. */
export function readDocument(
  text: string,
  language: Language,
  layout: Layout = { prose: [{ start: 0, end: text.length }], title: null, date: null },
  options: SentenceOptions = {},
): Document {
  return readTokenized(readTokens(text, layout.prose), language, layout, options)
}

/** The stage that needs no language. */
export function readTokens(text: string, prose: readonly Span[]): Tokenized {
  return { text, folded: foldText(text), tokens: tokenize(text, prose) }
}

/** The others. */
export function readTokenized(
  { text, folded, tokens }: Tokenized,
  language: Language,
  { prose, title, date }: Layout,
  options: SentenceOptions,
): Document {
  const paragraphs = splitParagraphs(text, prose)
  const sentences = splitSentences(text, paragraphs, language.sentences, options)
  const words = readWords(folded, tokens, language)
  const forms = mapped(words, formOf)
  return { text, folded, language, title, date, paragraphs, sentences, tokens, words, forms }
}

function formOf({ form }: Word): string {
  return form
}
