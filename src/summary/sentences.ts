import type { Quotation, Sentence } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { byUnit } from '../text/letters.ts'
import { mapped } from '../text/mapped.ts'
import { weigh } from './keywords.ts'
import type { Term } from './term.ts'
import type { Terms } from './terms.ts'

/** The sentences that say most of what the article is about: weight of their terms, place, no half quotations; in order. */
export function findKeySentences(document: Document, terms: Terms, quotations: readonly Quotation[]): number[] {
  const { sentences } = document
  const limit = Math.min(MOST, Math.floor(sentences.length / SENTENCES_EACH))
  const quoted = quotedShares(sentences, quotations)
  const scored: Scored[] = []
  for (const [index, share] of quoted.entries()) {
    if (share === null) continue
    const words = terms.bySentence[index]!
    const score = informationOf(words, sentences.length) * placeOf(index) * (1 - share / 2)
    scored.push({ index, words, score })
  }
  const chosen: Scored[] = []
  for (const next of scored.sort((a, b) => b.score - a.score || a.index - b.index)) {
    if (chosen.length >= limit) break
    if (!whole(sentences[next.index]!, document)) continue
    if (chosen.every((other) => similarity(other.words, next.words) < SAME)) chosen.push(next)
  }
  return mapped(chosen, ({ index }) => index).sort((a, b) => a - b)
}

const MOST = 3
/** An article of fewer sentences than this needs no summary. */
const SENTENCES_EACH = 3
/** Share of common words of two sentences that say the same. */
const SAME = 0.5
/** Code units: headings are shorter, lists longer. */
const SHORTEST = 30
const LONGEST = 600

interface Scored {
  readonly index: number
  readonly words: readonly Term[]
  readonly score: number
}

/** A sentence of the body that ends as one, unlike «Фото: УНІАН», with no mark left open or closed. */
function whole({ start, end }: Sentence, { text, title }: Document): boolean {
  if (end - start < SHORTEST || end - start > LONGEST || (title && start < title.end)) return false
  return END.test(text.slice(end - 2, end)) && balanced(text, start, end)
}

// a question says nothing yet
const END = /[.!…]["”»)]?$/u

/** Does each opening mark have a closing one, and each straight mark another? */
function balanced(text: string, start: number, end: number): boolean {
  let open = 0
  let straight = 0
  for (let at = start; at < end; at++) {
    const mark = markAt(text, at)
    if (mark === OPENING) open++
    else if (mark === CLOSING) open--
    else if (mark === STRAIGHT) straight++
  }
  return open === 0 && straight % 2 === 0
}

const OPENING = 1
const CLOSING = 2
const STRAIGHT = 3
const OTHER = 4
const markAt = byUnit((unit) => {
  if (unit === '«' || unit === '“') return OPENING
  if (unit === '»' || unit === '”') return CLOSING
  return unit === '"' ? STRAIGHT : OTHER
})

/** Long sentences have more of everything, so their weight is halved on the way: between a sum and a mean. */
function informationOf(words: readonly Term[], sentences: number): number {
  let sum = 0
  for (const word of words) if (word.count > 1) sum += weigh(word, sentences)
  return sum / Math.sqrt(words.length + 1)
}

/** News says the most important thing first. */
function placeOf(index: number): number {
  return 1 + 1 / (1 + index)
}

/** The share of every sentence that is direct speech; null where a quotation begins or ends in another sentence. */
function quotedShares(sentences: readonly Sentence[], quotations: readonly Quotation[]): (number | null)[] {
  const direct = quotations.filter(({ kind }) => kind === 'direct')
  let next = 0
  return mapped(sentences, ({ start, end }) => {
    while (next < direct.length && direct[next]!.end <= start) next++
    let covered = 0
    for (let index = next; index < direct.length && direct[index]!.start < end; index++) {
      const quotation = direct[index]!
      if (quotation.start < start || quotation.end > end) return null
      covered += quotation.end - quotation.start
    }
    return covered / (end - start)
  })
}

function similarity(one: readonly Term[], other: readonly Term[]): number {
  let common = 0
  for (const word of one) if (other.includes(word)) common++
  return common / Math.max(1, Math.min(one.length, other.length))
}
