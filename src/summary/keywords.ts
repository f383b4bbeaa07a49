import type { Analysis } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { formReader } from './forms.ts'
import type { Term, Terms } from './terms.ts'

type Keyword = Analysis['keywords'][number]

/**
 * The terms that an article is about, the weightiest 1: tf-idf with sentences for documents, raised for the headline, the
 * first sentences and phrases. A phrase takes its occurrences from its words (C-value: Frantzi & Ananiadou 1996).
 */
export function findKeywords(document: Document, terms: Terms): Keyword[] {
  const sentences = document.sentences.length
  const held = heldByPhrases(terms)
  const weighed: Weighed[] = []
  for (const [key, term] of terms.all) {
    const own = term.count - (held.get(key) ?? 0)
    if (own > 0 && worthy(term, document)) weighed.push({ term, weight: (own / term.count) * weigh(term, sentences) })
  }
  const chosen = choose(
    weighed.sort((a, b) => b.weight - a.weight || a.term.first - b.term.first),
    most(document),
  )
  const top = chosen[0]?.weight ?? 1
  const formOf = formReader(document)
  return chosen.map(({ term, weight }) => ({ term: formOf(term), weight: Math.round((weight / top) * 100) / 100 }))
}

/** How much a term says of the subject. */
export function weigh({ count, spread, first, stems }: Term, sentences: number): number {
  const rarity = 1 + Math.log(sentences / (1 + spread))
  const position = first === 0 ? HEADLINE : first <= 2 ? LEAD : 1
  return count * rarity * position * (stems.length > 1 ? PHRASE : 1)
}

const HEADLINE = 1.5
const LEAD = 1.2
const PHRASE = 1.5
const MOST = 10
const WORDS_PER_KEYWORD = 20
/** Shorter articles do not repeat themselves. */
const SHORT = 12

interface Weighed {
  readonly term: Term
  readonly weight: number
}

/** The occurrences of every word and shorter phrase that stand inside a repeated phrase. */
function heldByPhrases({ all }: Terms): Map<string, number> {
  const held = new Map<string, number>()
  for (const { stems, count } of all.values()) {
    if (stems.length < 2 || count < 2) continue
    for (const part of partsOf(stems)) held.set(part, Math.max(held.get(part) ?? 0, count))
  }
  return held
}

/** «генеральний штаб армії»: its words, «генеральний штаб», «штаб армії». */
function partsOf(stems: readonly string[]): string[] {
  return stems.length < 3 ? [...stems] : [...stems, stems.slice(0, 2).join(' '), stems.slice(1).join(' ')]
}

function worthy({ count, stems, modifier, first }: Term, { sentences }: Document): boolean {
  if (modifier) return false
  return count > 1 || (stems.length < 2 && (first === 0 || sentences.length < SHORT))
}

function most({ tokens }: Document): number {
  return Math.min(MOST, Math.ceil(tokens.length / WORDS_PER_KEYWORD))
}

/** The best ones, each with words of its own. */
function choose(weighed: readonly Weighed[], limit: number): Weighed[] {
  const chosen: Weighed[] = []
  for (const next of weighed) {
    if (chosen.length >= limit) break
    if (chosen.every(({ term }) => !overlap(term, next.term))) chosen.push(next)
  }
  return chosen
}

/** «безпека» and «гарантії безпеки», but not «гарантії безпеки» and «рада безпеки». */
function overlap(one: Term, other: Term): boolean {
  const common = one.stems.filter((stem) => other.stems.includes(stem)).length
  return common > Math.min(one.stems.length, other.stems.length) / 2
}
