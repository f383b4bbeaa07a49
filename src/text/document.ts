import type { Sentence, Span } from '../analysis.ts'
import type { Language } from '../language/language.ts'
import { fold } from './fold.ts'
import { remember } from './memory.ts'
import { splitParagraphs } from './paragraphs.ts'
import { type SentenceOptions, splitSentences } from './sentences.ts'
import { type Tokens, tokenize } from './tokens.ts'

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
  return { text, folded, language, title, date, paragraphs, sentences, tokens, forms: readForms(folded, tokens) }
}

/** One string for all that are equal, so that maps find a word by its address and need not read it. */
function readForms(folded: string, { length, start, end }: Tokens): string[] {
  return Array.from({ length }, (_, token) => soleForm(folded.slice(start[token], end[token]), FORMS))
}

const FORMS = {}
const soleForm = remember((form: string, _: typeof FORMS) => form)
