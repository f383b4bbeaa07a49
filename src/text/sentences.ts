import type { Sentence, Span } from '../analysis.ts'
import { readGap } from './gaps.ts'
import { findPairs } from './pairs.ts'
import { endsSentence } from './rules.ts'

/** What the splitter must know of a language. Abbreviations are folded and lack the final dot: «ім», 'u.s'. */
export interface SentenceData {
  /** Abbreviations that no sentence ends with: «ім», «вул», 'dr'. */
  readonly leading: ReadonlySet<string>
  /** Abbreviations only before a number: 'no', 'fig'. */
  readonly numbered: ReadonlySet<string>
  /** Abbreviations that end a sentence only before one of the starters: 'u.s', 'inc'. */
  readonly medial: ReadonlySet<string>
  /** Abbreviations that end a sentence before a capital letter: «грн», 'etc'. */
  readonly trailing: ReadonlySet<string>
  /** Words with a capital letter that go on after such an abbreviation: 'monday' in '10 a.m. Monday'. */
  readonly followers: ReadonlySet<string>
  /** Words that begin a sentence when they have a capital letter: «він», 'the'. */
  readonly starters: ReadonlySet<string>
  /** Verbs that tag the quotation before them: "Why?" Smith asked. Empty where such a verb comes before its subject. */
  readonly tags: ReadonlySet<string>
  /** Is a number with a stop an ordinal ('3. Oktober')? */
  readonly ordinals: boolean
  /** Do people begin sentences in lower case after '?' and '!' ('why? because')? Else that is one sentence. */
  readonly lowerStarts: boolean
}

export interface SentenceOptions {
  /** Keep the sentences of one quotation together. */
  readonly wholeQuotes?: boolean
}

/** Cuts every paragraph into sentences. */
export function splitSentences(
  text: string,
  paragraphs: readonly Span[],
  data: SentenceData,
  options: SentenceOptions = {},
): Sentence[] {
  return paragraphs.flatMap((paragraph, index) =>
    cut(text.slice(paragraph.start, paragraph.end), data, options).map(({ start, end }) => ({
      start: paragraph.start + start,
      end: paragraph.start + end,
      paragraph: index,
    })),
  )
}

// '?!', '...'; a ruler '*****', a face 😀 or smiley ':-)' as well
const STOP =
  /[.!?…]+|[\u{1f440}-\u{1f4ab}\u{1f600}-\u{1f64f}\u{1f910}-\u{1f97f}❤☺]|(?=[*=_~:;-])(?:(?<!\S)(?:[*=_~]{3,}|-{4,})(?!\S)|(?<=\s)[:;]-?[)(DP](?!\w))/gu

/** The sentences of one paragraph, as offsets into it. */
function cut(text: string, data: SentenceData, { wholeQuotes = false }: SentenceOptions): Span[] {
  const sentences: Span[] = []
  const marks = findPairs(text)
  let start = 0
  STOP.lastIndex = 0
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    const gap = readGap(text, stop, start, marks)
    STOP.lastIndex = gap.end
    if (gap.next >= text.length) break
    if (wholeQuotes && marks.quotation(gap.end)) continue
    if (!endsSentence(gap, data)) continue
    sentences.push({ start, end: gap.end })
    start = gap.next
  }
  sentences.push({ start, end: text.length })
  return sentences
}
