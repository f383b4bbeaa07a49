import type { Span } from '../analysis.ts'
import type { Quoted } from './marks.ts'
import { type SpeechData, verbForm } from './speech.ts'

/**
 * Speech after a dash, without marks: «— Так, — сказав він. — Ходімо.» Only where a verb of the author stands between two
 * dashes or behind one, or where a paragraph that asks meets one that answers; a list has dashes too.
 */
export function dashSpeech(text: string, folded: string, paragraphs: readonly Span[], data: SpeechData): Quoted[] {
  const turns = interviewTurns(text, paragraphs)
  return paragraphs.flatMap((paragraph, index) => {
    const pieces = dashPieces(text, folded, paragraph, data)
    const spans = pieces.length > 0 ? pieces : turns.has(index) ? [paragraph] : []
    return spans.map((span) => ({ ...span, inner: withoutDash(text, span), closed: true, depth: 0, paragraph: index }))
  })
}

// – Так… or — Так…; a hyphen only with a blank behind
const LEADING = /^[–—-]\s+(?=[\p{Lu}"«„“…])/u

// …, – сказав він; …? — питає вона; …. - додав Трамп
const INSERT = /([,.!?…])\s+[–—-]\s+(\p{Ll}[\p{L}'’ʼ]*)/gu

// … сказав він. — Ходімо
const RESUME = /[.,]\s+[–—-]\s+(?=\S)/gu

function dashPieces(text: string, folded: string, paragraph: Span, data: SpeechData): Span[] {
  const words = text.slice(paragraph.start, paragraph.end)
  const leading = words.match(LEADING)
  if (!leading) return []
  const pieces: Span[] = []
  let start = paragraph.start
  for (const insert of words.matchAll(INSERT)) {
    const at = paragraph.start + insert.index
    const verb = folded.slice(at, at + insert[0].length).slice(-insert[2]!.length)
    if (at < start || !said(verb, data)) continue
    pieces.push({ start, end: insert[1] === ',' ? at : at + 1 })
    RESUME.lastIndex = insert.index + insert[0].length
    const resume = RESUME.exec(words)
    start = resume ? paragraph.start + resume.index + resume[0].search(DASH) : paragraph.end
  }
  return pieces.length > 0 && start < paragraph.end ? [...pieces, { start, end: paragraph.end }] : pieces
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
  return LEADING.test(text.slice(start, Math.min(end, start + 5)))
}

/** The words after the dash. */
function withoutDash(text: string, { start, end }: Span): Span {
  const [dash = ''] = text.slice(start, start + 4).match(/^[–—-]\s*/u) ?? []
  return { start: start + dash.length, end }
}
