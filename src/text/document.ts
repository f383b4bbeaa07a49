import type { Sentence, Span } from '../analysis.ts'
import type { Language } from '../language/language.ts'
import { fold } from './fold.ts'
import { mapped } from './mapped.ts'
import { splitParagraphs } from './paragraphs.ts'
import { type SentenceOptions, splitSentences } from './sentences.ts'
import { type Tokens, tokenize } from './tokens.ts'
import { readWords, type Word } from './word.ts'

/** What the text stages know of an article: the input of every later stage. */
export interface Document {
  readonly text: string
  /** The text in lower case and with one apostrophe, of the same length. */
  readonly folded: string
  readonly language: Language
  /** The headline, where it stands in the text. */
  readonly title: Span | null
  /** ISO 8601 day. */
  readonly date: string | null
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
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

/** The text stages: paragraphs, sentences, tokens. Without a layout all of the text is prose. */
export function readDocument(
  text: string,
  language: Language,
  { prose, title, date }: Layout = { prose: [{ start: 0, end: text.length }], title: null, date: null },
  options: SentenceOptions = {},
): Document {
  const paragraphs = splitParagraphs(text, prose)
  const sentences = splitSentences(text, paragraphs, language.sentences, options)
  const folded = fold(text)
  const tokens = tokenize(text, prose)
  const words = readWords(folded, tokens, language)
  const forms = mapped(words, ({ form }) => form)
  return { text, folded, language, title, date, paragraphs, sentences, tokens, words, forms }
}
