import type { Span } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { fold } from '../../text/fold.ts'
import { mapped } from '../../text/mapped.ts'
import { type SpeechData, verbForm } from '../words/speech.ts'
import { has } from './interviews.ts'
import type { Quoted } from './marks.ts'
import { wordsIn } from './wording.ts'

/**
 * Speech after a dash, without marks: «— Так, — сказав він. — Ходімо.» Only where a verb of the author stands between
 * the words, where a paragraph that asks meets one that answers, or where one alone speaks of "me" or stands behind a colon: a list
 * has dashes too.
 */
export function dashSpeech(document: Document, data: SpeechData): Quoted[] {
  const { text, paragraphs } = document
  const dashed = mapped(paragraphs, (paragraph) => isTurn(text, paragraph))
  if (!dashed.includes(true)) return []
  const conversations = findConversations(document, dashed)
  return paragraphs.flatMap((paragraph, index) => {
    if (!dashed[index]) return []
    const pieces = spokenPieces(text, paragraph, (word) => inserted(word, data), data)
    const alone = !dashed[index - 1] && !dashed[index + 1]
    const conversation = conversations[index]!
    const whole = conversation || (alone && STOPPED.test(text[paragraph.end - 1]!) && isSpoken(document, index, data))
    const spans = pieces.length > 0 ? pieces : whole ? [paragraph] : []
    const asks = conversation && dashed[index + 1]! && spans[0] === paragraph && addresses(document, paragraph, data)
    return mapped(spans, (span) => ({
      turn: asks ? ASKING : undefined,
      inner: withoutDash(text, span),
      closed: true,
      depth: 0,
      paragraph: index,
      ...span,
    }))
  })
}

/** «Ваш тренер казав, що бою не буде.»: it asks without a question. */
function addresses(document: Document, paragraph: Span, { first, second }: SpeechData): boolean {
  return has(document, paragraph, second) && !has(document, paragraph, first)
}

const ASKING: Quoted['turn'] = { label: null, asks: true }

/** Somebody speaks of "me", or the paragraph before ends as in «Тренер поділився враженнями:». */
function isSpoken(document: Document, index: number, data: SpeechData): boolean {
  const { folded, paragraphs } = document
  if (has(document, paragraphs[index]!, data.first)) return true
  const before = paragraphs[index - 1]
  if (!before || folded[before.end - 1] !== ':') return false
  const words = wordsIn(folded.slice(Math.max(before.start, before.end - LONGEST_FRAME), before.end))
  return words.some((word) => inserted(word, data))
}

const LONGEST_FRAME = 300

/** Parts a quotation where the author's words stand inside its marks: «Факт у тому, – заявила вона. – Не думаю». */
export function splitAuthors(text: string, quoted: readonly Quoted[], data: SpeechData): Quoted[] {
  const isVerb = (word: string) => said(word, data)
  const parted: Quoted[] = []
  for (const stretch of quoted) {
    const unmarked = stretch.closed || stretch.carried ? undefined : data
    const pieces = stretch.depth > 0 ? [] : spokenPieces(text, stretch.inner, isVerb, unmarked)
    if (pieces.length === 0 || (pieces.length < 2 && stretch.closed)) parted.push(stretch)
    else
      for (const [i, piece] of pieces.entries())
        parted.push({
          ...stretch,
          start: i === 0 ? stretch.start : piece.start,
          end: i === pieces.length - 1 && stretch.closed ? stretch.end : piece.end,
          inner: i === 0 ? piece : withoutDash(text, piece),
        })
  }
  return parted
}

// – Так… or — Так…; a hyphen only with a blank behind
const LEADING = /^[–—-]\s+(?=[\p{Lu}\p{N}"«„“…])/u
const STOPPED = /[.!?…]/u

// …, – сказав він; …? — тихо питає вона; …. - додав Трамп
const INSERT = /([,.!?…])\s{1,2}[–—-]\s{1,2}(\p{Ll}[\p{L}'’ʼ]*)(?:\s(\p{Ll}[\p{L}'’ʼ]*))?/gu

// what most quotations have not
const DASHED = /\s[–—-]\s/u

// … сказав він. — Ходімо
const RESUME = /[.,]\s{1,2}[–—-]\s{1,2}(?=\S)/gu

// "– It's here, she says.", "– It's here! shouts Fionn.": no second dash
const PLAIN_INSERT = /([,!?])\s(\p{L}+)\s(\p{L}+)/gu
const PLAIN_RESUME = /[.]\s(?=\S)/gu

/** The stretches of a span between the author's words, with a dash before them or, given the language, without; none where the author is silent. */
function spokenPieces(text: string, span: Span, isVerb: (word: string) => boolean, data?: SpeechData): Span[] {
  const dashed = DASHED.test(text.slice(span.start, span.end))
    ? cut(text, span, INSERT, RESUME, ([, , ...words]) => words.some((word) => word && isVerb(fold(word))))
    : []
  if (dashed.length > 0 || !data || text[span.start] === '-') return dashed
  return cut(
    text,
    span,
    PLAIN_INSERT,
    PLAIN_RESUME,
    ([, , one = '', two = '']) => tags(one, two, data) || tags(two, one, data),
  )
}

/** The verb and its subject: "says she", "Maura says". */
function tags(verb: string, subject: string, data: SpeechData): boolean {
  const named = CAPITAL.test(subject) || data.pronouns.has(fold(subject)) || data.determiners.has(fold(subject))
  return named && !CAPITAL.test(verb) && said(verb, data)
}

const CAPITAL = /\p{Lu}/u

function cut(
  text: string,
  { start: from, end }: Span,
  insert: RegExp,
  resume: RegExp,
  isTag: (match: RegExpMatchArray) => boolean,
): Span[] {
  const words = text.slice(from, end)
  const pieces: Span[] = []
  let start = from
  insert.lastIndex = 0
  for (let match = insert.exec(words); match; match = insert.exec(words)) {
    const at = from + match.index
    if (at < start || !isTag(match)) continue
    pieces.push({ start, end: match[1] === ',' ? at : at + 1 })
    resume.lastIndex = match.index + match[0].length
    const next = resume.exec(words)
    start = next ? from + next.index + next[0].search(BEHIND_STOP) : end
  }
  return pieces.length > 0 && start < end ? [...pieces, { start, end }] : pieces
}

// . – Ходімо, . Titanium.
const BEHIND_STOP = /[^.,\s]|$/u

/** A verb of the author after the words of a turn: «бурчить», «долинуло» too. */
function inserted(word: string, data: SpeechData): boolean {
  return said(word, data) || data.shapes.inserted.test(word) || (data.cases && data.shapes.finite.test(word))
}

function said(word: string, data: SpeechData): boolean {
  if (data.predicates.has(word)) return true // …, – переконана вона
  return (verbForm(word, data.say, data) ?? verbForm(word, data.tag, data))?.kind === 'finite'
}

/** By paragraph, whether it is one of those after a dash among which a question has an answer. */
function findConversations({ text, paragraphs }: Document, dashed: readonly boolean[]): boolean[] {
  const found: boolean[] = []
  for (let from = 0; from < dashed.length; from = found.length) {
    let to = from
    let asked = false
    for (; dashed[to]; to++) asked ||= dashed[to + 1] === true && text[paragraphs[to]!.end - 1] === '?'
    do found.push(asked)
    while (found.length < to)
  }
  return found
}

function isTurn(text: string, { start, end }: Span): boolean {
  return '–—-'.includes(text[start]!) && LEADING.test(text.slice(start, Math.min(end, start + 6)))
}

/** The words after the dash. */
function withoutDash(text: string, { start, end }: Span): Span {
  const [dash = ''] = text.slice(start, Math.min(end, start + 5)).match(/^[–—-]\s*/u) ?? []
  return { start: start + dash.length, end }
}
