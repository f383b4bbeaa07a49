import type { Sentence, Span } from '../analysis.ts'
import { readEdge, readGap, type Stop } from './gaps.ts'
import { byCode, byUnit } from './letters.ts'
import { findPairs, mayPair } from './pairs.ts'
import { endsSentence } from './rules.ts'
import { unitsOf } from './units.ts'

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
  const units = unitsOf(text)
  const sentences: Sentence[] = []
  paragraphs.forEach((paragraph, index) => {
    const signs = signsIn(units, paragraph)
    for (const { start, end } of cut(text.slice(paragraph.start, paragraph.end), signs, data, options))
      sentences.push({ start: paragraph.start + start, end: paragraph.start + end, paragraph: index })
  })
  return sentences
}

const STOP = 1
const MAYBE = 2
const NONE = 3

/** Does a stop mark begin there? */
const stopAt = byUnit((unit) => (STOP_MARK.test(unit) ? STOP : OTHER_MARK.test(unit) ? MAYBE : NONE))

const STOP_MARK = /[.!?…]/u
const OTHER_MARK = /[*=_~:;❤☺\ud800-\udbff-]/u
// a ruler '*****', a face 😀 or smiley ':-)'
const OTHER_STOP =
  /[\u{1f440}-\u{1f4ab}\u{1f600}-\u{1f64f}\u{1f910}-\u{1f97f}❤☺]|(?=[*=_~:;-])(?:(?<!\S)(?:[*=_~]{3,}|-{4,})(?!\S)|(?<=\s)[:;]-?[)(DP](?!\w))/uy

const SIGN = 1
const PLAIN = 2

const signOf = byCode((unit) => (stopAt(unit, 0) !== NONE || mayPair(unit) ? SIGN : PLAIN))

/** Where signs stand in a paragraph: a stop mark or a mark of pairs may begin there, so that nothing else is looked at again. */
function signsIn(units: Uint16Array, { start, end }: Span): number[] {
  const signs: number[] = []
  for (let at = start; at < end; at++) if (signOf(units[at]!) === SIGN) signs.push(at - start)
  return signs
}

/** Finds the first stop mark behind a place, '?!', '...', 😀; to be asked from left to right. */
function stopFinder(text: string, signs: readonly number[]): (from: number) => Stop | null {
  const { length } = text
  let next = 0
  return (from) => {
    for (; next < signs.length; next++) {
      const at = signs[next]!
      const kind = at < from ? NONE : stopAt(text, at)
      if (kind === NONE) continue
      const end = kind === STOP ? stopsEnd(text, at, length) : otherEnd(text, at)
      if (end > at) return { at, mark: text.slice(at, end) }
    }
    return null
  }
}

function stopsEnd(text: string, from: number, length: number): number {
  let at = from
  while (at < length && stopAt(text, at) === STOP) at++
  return at
}

function otherEnd(text: string, at: number): number {
  OTHER_STOP.lastIndex = at
  return OTHER_STOP.test(text) ? OTHER_STOP.lastIndex : at
}

/** The sentences of one paragraph, as offsets into it. */
function cut(
  text: string,
  signs: readonly number[],
  data: SentenceData,
  { wholeQuotes = false }: SentenceOptions,
): Span[] {
  const sentences: Span[] = []
  const marks = findPairs(text, signs)
  const findStop = stopFinder(text, signs)
  const { length } = text
  let start = 0
  for (let stop = findStop(0); stop; ) {
    const edge = readEdge(text, stop, marks)
    const { end, next } = edge
    if (next >= length) break
    stop = findStop(end)
    if (wholeQuotes && marks.quotation(end)) continue
    if (!endsSentence(readGap(text, edge, start, marks, data), data)) continue
    sentences.push({ start, end })
    start = next
  }
  sentences.push({ start, end: text.length })
  return sentences
}
