import type { Span } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { mapped } from '../../text/mapped.ts'
import type { SpeechData } from '../words/speech.ts'
import type { Quoted } from './marks.ts'
import { wordsIn } from './wording.ts'

/**
 * The turns of an interview without names: paragraphs that ask «Чому ви пішли?», in bold or not, each before one that
 * answers. Only where somebody is asked ("you") and answers of himself ("I"): an explainer asks too.
 */
export function interviewTurns(document: Document, data: SpeechData): Quoted[] {
  const { text, paragraphs } = document
  if (paragraphs.filter(({ end }) => mayAsk(text, end)).length < FEWEST_BOLD) return []
  const bold = readTurns(document, data, BOLD, FEWEST_BOLD)
  return bold.length > 0 ? bold : readTurns(document, data, PLAIN, FEWEST)
}

// **How did you start?**, ### How did you start?
const BOLD = /^(?:\*\*|#{1,6} )(?=[^*#«"“‘])/u
const PLAIN = /^(?=[\p{Lu}])/u
const FEWEST_BOLD = 2
const FEWEST = 3
const LONGEST_QUESTION = 600
const MARKUP = /\*\*$/u
// …?, …?**
const ASKED = /\?(?:\*\*)?$/u

function readTurns(document: Document, data: SpeechData, opening: RegExp, fewest: number): Quoted[] {
  const { text, paragraphs } = document
  const questions = mapped(paragraphs, (paragraph) => readQuestion(text, paragraph, opening))
  const asked = questions.flatMap((question, i) => {
    const next = paragraphs[i + 1]
    return question && next && !questions[i + 1] && ANSWER.test(text[next.start]!) ? [{ question, next, index: i }] : []
  })
  const owned = asked.filter(({ next }) => has(document, next, data.first)).length
  if (asked.length < fewest || owned * 3 < asked.length) return []
  if (!asked.some(({ question }) => has(document, question, data.second))) return []
  return asked.flatMap(({ question, index }) => [
    turn(paragraphs[index]!, question, index, true),
    ...answers(document, questions, index + 1, data),
  ])
}

// no mark of its own
const ANSWER = /[\p{L}\d]/u

/** Does what ends at a place end like a question? */
function mayAsk(text: string, end: number): boolean {
  return text[end - 1] === '?' || text[end - 1] === '*'
}

function readQuestion(text: string, { start, end }: Span, opening: RegExp): Span | undefined {
  if (end - start > LONGEST_QUESTION || !mayAsk(text, end)) return undefined
  if (!ASKED.test(text.slice(Math.max(0, end - 3), end))) return undefined
  const line = text.slice(start, end)
  const marks = opening.exec(line)?.[0]
  const words = marks === undefined ? '' : line.slice(marks.length).replace(MARKUP, '')
  return words.endsWith('?') ? { start: start + marks!.length, end: start + marks!.length + words.length } : undefined
}

/** The paragraph behind a question, and those behind it that go on to speak of "me". */
function answers(
  document: Document,
  questions: readonly (Span | undefined)[],
  from: number,
  data: SpeechData,
): Quoted[] {
  const { text, paragraphs } = document
  let to = from + 1
  while (
    to < paragraphs.length &&
    !questions[to] &&
    ANSWER.test(text[paragraphs[to]!.start]!) &&
    has(document, paragraphs[to]!, data.first)
  )
    to++
  return paragraphs.slice(from, to).map((paragraph, i) => turn(paragraph, paragraph, from + i, false))
}

function turn({ start, end }: Span, inner: Span, paragraph: number, asks: boolean): Quoted {
  return { start, end, inner, closed: true, depth: 0, paragraph, turn: { label: null, asks } }
}

/** Does one of the words stand in a span, outside of quotation marks? */
export function has({ folded }: Document, { start, end }: Span, words: ReadonlySet<string>): boolean {
  const own = folded.slice(start, end).replace(QUOTED, ' ')
  return wordsIn(own).some((word) => words.has(word))
}

const QUOTED = /[«“"][^«»“”"]*[»”"]/gu
