import type { Sentence, Span } from '../analysis.ts'
import type { Language } from '../language/language.ts'
import type { Tokens } from './tokens.ts'

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
}
