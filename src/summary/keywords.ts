import type { Analysis } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { mapped } from '../text/mapped.ts'
import { formReader } from './forms.ts'
import { sizeOf, type Term } from './term.ts'
import type { Terms } from './terms.ts'

type Keyword = Analysis['keywords'][number]

/**
 * The terms that an article is about, the weightiest 1: tf-idf with sentences for documents, raised for the headline, the
 * first sentences and phrases. A phrase takes its occurrences from its words (C-value: Frantzi & Ananiadou 1996).
 */
export function findKeywords(document: Document, terms: Terms): Keyword[] {
  const sentences = document.sentences.length
  const held = heldByPhrases(terms)
  const weighed: Weighed[] = []
  for (const term of terms.all) {
    const own = term.count - (held.get(term) ?? 0)
    if (own > 0 && worthy(term, document)) weighed.push({ term, weight: (own / term.count) * weigh(term, sentences) })
  }
  const chosen = choose(
    weighed.sort((a, b) => b.weight - a.weight || inOrder(a.term, b.term)),
    most(document),
  )
  const top = chosen[0]?.weight ?? 1
  const formOf = formReader(document)
  return mapped(chosen, ({ term, weight }) => ({ term: formOf(term), weight: Math.round((weight / top) * 100) / 100 }))
}

/** By where they first stand, then the shorter first. */
function inOrder(a: Term, b: Term): number {
  return a.places[0]! - b.places[0]! || sizeOf(a) - sizeOf(b)
}

/** How much a term says of the subject. */
export function weigh({ count, spread, first, words }: Term, sentences: number): number {
  const rarity = 1 + Math.log(sentences / (1 + spread))
  const position = first === 0 ? HEADLINE : first <= 2 ? LEAD : 1
  return count * rarity * position * (words.length > 1 ? PHRASE : 1)
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
function heldByPhrases({ all, pairOf }: Terms): Map<Term, number> {
  const held = new Map<Term, number>()
  for (const { words, count } of all) {
    if (words.length < 2 || count < 2) continue
    for (const part of partsOf(words, pairOf)) held.set(part, Math.max(held.get(part) ?? 0, count))
  }
  return held
}

/** «генеральний штаб армії»: its words, «генеральний штаб», «штаб армії». */
function partsOf(words: readonly Term[], pairOf: Terms['pairOf']): readonly Term[] {
  const [first, second, third] = words
  return third ? [...words, pairOf(first!, second!)!, pairOf(second!, third)!] : words
}

function worthy({ count, words, modifier, first }: Term, { sentences }: Document): boolean {
  if (modifier) return false
  return count > 1 || (words.length < 2 && (first === 0 || sentences.length < SHORT))
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
  const common = one.word ? Number(has(other, one)) : one.words.filter((word) => has(other, word)).length
  return common > Math.min(sizeOf(one), sizeOf(other)) / 2
}

function has(term: Term, word: Term): boolean {
  return term === word || term.words.includes(word)
}
