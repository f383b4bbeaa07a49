import type { Entity, Span } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { mapped } from '../../text/mapped.ts'
import { countUpTo } from '../../text/order.ts'
import { type SpeechData, verbForm } from '../words/speech.ts'
import type { Quoted } from './marks.ts'
import { wordsIn } from './wording.ts'

/**
 * Block quotes that the article gives as somebody's words, a stretch for each of their paragraphs: below "Price writes:", below
 * a sentence with a verb of saying or a person, above «– Іван Гук, водій».
 */
export function blockQuotes(document: Document, entities: readonly Entity[], data: SpeechData): Quoted[] {
  const { text, paragraphs } = document
  const starts = mapped(paragraphs, (paragraph) => wordsOf(text, paragraph))
  if (starts.every((start) => start === null)) return []
  const announced = announcer(document, entities, data)
  let said = false
  return paragraphs.flatMap((paragraph, index) => {
    const start = starts[index] ?? null
    if (start === null) return []
    const first = index === 0 || starts[index - 1] === null
    if (first) said = announced(index) || isSource(text, paragraphs[starts.indexOf(null, index)])
    const inner = { start, end: paragraph.end }
    return said ? [{ inner, closed: true, depth: 0, paragraph: index, block: true, ...paragraph }] : []
  })
}

/** Where the words of a block quote without marks begin; null for other paragraphs. */
function wordsOf(text: string, { start }: Span): number | null {
  if (text[start] !== '>' && (start === 0 || text[start - 1] === '\n')) return null // most begin with their first word
  const line = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(line, start + LONGEST_OPENING)
  const [opening] = (before.includes('>') && OPENING.exec(before)) || []
  return opening ? Math.max(line + opening.length, start) : null
}

/** Of what stands before the words, in a paragraph of plain text: in UTF-16 code units. */
const LONGEST_OPENING = 6
// > The numbers are worse
const OPENING = /^[ \t]*>[ \t]+(?=[^\s"“«‘„])/u

/** Tells whether the paragraph before one ends with a colon, or with a sentence that has a speaker for the sentences of this one. */
function announcer(
  { text, folded, paragraphs, sentences }: Document,
  entities: readonly Entity[],
  data: SpeechData,
): (index: number) => boolean {
  const ends = mapped(sentences, ({ end }) => end)
  const people = entities.filter(({ type }) => type === 'PERSON').flatMap(({ mentions }) => mentions)
  const named = mapped(people, ({ start }) => start).sort((a, b) => a - b)
  return (index) => {
    const before = paragraphs[index - 1]
    if (!before) return false
    if (text[before.end - 1] === ':') return true
    const { start, end } = sentences[countUpTo(ends, before.end) - 1] ?? before
    const words = wordsIn(folded.slice(start, end))
    const says = words.some((word) => verbForm(word, data.say, data)?.kind === 'finite')
    return (
      STOPPED.test(text[paragraphs[index]!.end - 1]!) && (says || countUpTo(named, end) > countUpTo(named, start - 1))
    )
  }
}

const STOPPED = /[.!?…]/u

/** «– Іван Гук, водій» */
function isSource(text: string, paragraph: Span | undefined): boolean {
  if (!paragraph || paragraph.end - paragraph.start > LONGEST_SOURCE) return false
  return SOURCE.test(text.slice(paragraph.start, paragraph.end))
}

/** In UTF-16 code units. */
const LONGEST_SOURCE = 120
const SOURCE = /^[–—-]+\s*\p{Lu}[^.!?]*\.?$/u
