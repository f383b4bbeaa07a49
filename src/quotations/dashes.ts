import type { Span } from '../analysis.ts'
import type { Quoted } from './marks.ts'
import { type SpeechData, verbForm } from './speech.ts'

/**
 * Speech after a dash, without marks: «— Так, — сказав він. — Ходімо.» Only where a verb of the author stands between
 * the words, or where a paragraph that asks meets one that answers: a list has dashes too.
 */
export function dashSpeech(text: string, folded: string, paragraphs: readonly Span[], data: SpeechData): Quoted[] {
  const turns = interviewTurns(text, paragraphs)
  return paragraphs.flatMap((paragraph, index) => {
    if (!LEADING.test(text.slice(paragraph.start, paragraph.start + 6))) return []
    const pieces = spokenPieces(text, folded, paragraph, data)
    const spans = pieces.length > 0 ? pieces : turns.has(index) ? [paragraph] : []
    return spans.map((span) => ({ ...span, inner: withoutDash(text, span), closed: true, depth: 0, paragraph: index }))
  })
}

/** Parts a quotation where the author's words stand inside its marks: «Факт у тому, – заявила вона. – Не думаю». */
export function splitAuthors(text: string, folded: string, quoted: readonly Quoted[], data: SpeechData): Quoted[] {
  return quoted.flatMap((stretch) => {
    if (stretch.depth > 0) return [stretch]
    const pieces = spokenPieces(text, folded, stretch.inner, data)
    if (pieces.length === 0 || (pieces.length < 2 && stretch.closed)) return [stretch]
    return pieces.map((piece, i) => ({
      ...stretch,
      start: i === 0 ? stretch.start : piece.start,
      end: i === pieces.length - 1 ? stretch.end : piece.end,
      inner: i === 0 ? piece : withoutDash(text, piece),
    }))
  })
}

// – Так… or — Так…; a hyphen only with a blank behind
const LEADING = /^[–—-]\s+(?=[\p{Lu}"«„“…])/u

// …, – сказав він; …? — питає вона; …. - додав Трамп
const INSERT = /([,.!?…])\s{1,2}[–—-]\s{1,2}(\p{Ll}[\p{L}'’ʼ]*)/gu

// … сказав він. — Ходімо
const RESUME = /[.,]\s{1,2}[–—-]\s{1,2}(?=\S)/gu

/** The stretches of a span between the author's words; none where the author is silent. */
function spokenPieces(text: string, folded: string, { start: from, end }: Span, data: SpeechData): Span[] {
  const words = text.slice(from, end)
  const pieces: Span[] = []
  let start = from
  for (const insert of words.matchAll(INSERT)) {
    const at = from + insert.index
    const behind = at + insert[0].length
    const verb = folded.slice(behind - insert[2]!.length, behind)
    if (at < start || !(said(verb, data) || data.shapes.inserted.test(verb))) continue
    pieces.push({ start, end: insert[1] === ',' ? at : at + 1 })
    RESUME.lastIndex = insert.index + insert[0].length
    const resume = RESUME.exec(words)
    start = resume ? from + resume.index + resume[0].search(DASH) : end
  }
  return pieces.length > 0 && start < end ? [...pieces, { start, end }] : pieces
}

const DASH = /[–—-]/u

function said(word: string, data: SpeechData): boolean {
  return (verbForm(word, data.say, data) ?? verbForm(word, data.tag, data))?.kind === 'finite'
}

/** Paragraphs of a conversation: a question after a dash, and an answer after a dash that follows it. */
function interviewTurns(text: string, paragraphs: readonly Span[]): Set<number> {
  const turns = new Set<number>()
  paragraphs.forEach((paragraph, i) => {
    const next = paragraphs[i + 1]
    if (next && isTurn(text, paragraph) && text[paragraph.end - 1] === '?' && isTurn(text, next))
      turns.add(i).add(i + 1)
  })
  return turns
}

function isTurn(text: string, { start, end }: Span): boolean {
  return LEADING.test(text.slice(start, Math.min(end, start + 6)))
}

/** The words after the dash. */
function withoutDash(text: string, { start, end }: Span): Span {
  const [dash = ''] = text.slice(start, Math.min(end, start + 5)).match(/^[–—-]\s*/u) ?? []
  return { start: start + dash.length, end }
}
