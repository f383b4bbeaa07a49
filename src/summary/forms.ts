import { findBases } from '../entities/bases/base.ts'
import type { Language } from '../language/language.ts'
import type { Document } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { mapped } from '../text/mapped.ts'
import type { Term } from './terms.ts'
import { readWord, type StopwordData } from './words.ts'

/** Prepares to show terms: an entity by its name, words as they stand in the article, in the form nearest to the dictionary's. */
export function formReader(document: Document): (term: Term) => string {
  const starts = new Set(document.sentences.map(({ start }) => start))
  const { stopwords } = document.language
  const rank = stopwords?.rank
  return (term) => {
    if (term.entity) return term.entity.name
    const forms = gatherForms(term, document, starts)
    if (rank && forms.length > 1) measure(forms, term, rank)
    const [best] = forms.sort((a, b) => a.distance - b.distance || b.count - a.count)
    if (!best) return term.stems.join(' ')
    return stopwords && isDeclined(best, forms, stopwords) ? baseOf(forms, document) : best.text
  }
}

/** How far each form is from the dictionary's. */
function measure(forms: readonly Form[], { stems }: Term, rank: NonNullable<StopwordData['rank']>): void {
  const columns = mapped(stems, (_, index) => mapped(forms, ({ words }) => words[index]!))
  for (const form of forms)
    form.distance = form.words.reduce((sum, word, index) => sum + rank(word, columns[index]!), 0)
}

/** Does it surely stand in another case than the dictionary's: «російської вакцини», but not «пором», «архів», «владу»? */
function isDeclined({ words: [first = ''] }: Form, forms: readonly Form[], stopwords: StopwordData): boolean {
  const { rank, modifiers, oblique } = stopwords
  if (!rank || rank(first, [first]) < OBLIQUE) return false
  return forms.length > 1 || modifiers.test(first) || oblique?.test(first) === true
}

/** The distance of a form that may not be the dictionary's. */
const OBLIQUE = 2

/** The first form as the dictionary has it; it stays as it is where the others tell otherwise. */
function baseOf(forms: readonly Form[], document: Document): string {
  const [{ text, words }] = forms as readonly [Form]
  const mentions = forms.slice(0, MOST_FORMS).map((form) => {
    return { start: form.start, end: form.start + form.text.length, type: 'MISC', confidence: 1 } as const
  })
  const [base = '', ...others] = findBases(document, mentions).map((name) => name.base)
  const found = fold(base).split(' ')
  const same = found.length === words.length && found.every((word, i) => areForms(word, words[i]!, document.language))
  if (!same || others.some((other) => fold(other) !== fold(base))) return text
  return text === lowerFirst(text) ? lowerFirst(base) : base
}

/** By their stems, of which one may have more of an ending: «масова», «масової». */
function areForms(one: string, other: string, language: Language): boolean {
  const [first, second] = [readWord(one, language).stem, readWord(other, language).stem]
  return first !== null && second !== null && (first.startsWith(second) || second.startsWith(first))
}

const MOST_FORMS = 6

interface Form {
  /** Where it stands, inside a sentence if it ever does. */
  start: number
  /** Folded. */
  readonly words: readonly string[]
  text: string
  /** Seen where a capital means a name. */
  cased: boolean
  count: number
  /** By `measure`. */
  distance: number
}

function gatherForms({ stems, places }: Term, document: Document, starts: ReadonlySet<number>): Form[] {
  const { text, folded, tokens, title } = document
  const isPhrase = stems.length > 1
  const forms = new Map<string, Form>()
  for (const place of places) {
    const start = tokens.start[place]!
    const end = tokens.end[place + stems.length - 1]!
    const words = isPhrase ? folded.slice(start, end).split(BLANKS) : [document.forms[place]!]
    const key = words.join(' ')
    const form = forms.get(key) ?? { start, words, text: '', cased: false, count: 0, distance: 0 }
    forms.set(key, form)
    const first = starts.has(start)
    const cased = !first && !(title && start < title.end)
    const seen = first ? lowerFirst(text.slice(start, end)) : text.slice(start, end)
    if (cased && !form.cased) form.start = start
    if (form.count === 0 || (cased && (!form.cased || seen === key)))
      form.text = isPhrase ? seen.replace(BLANKS, ' ') : seen
    form.cased ||= cased
    form.count++
  }
  return [...forms.values()]
}

const BLANKS = /\s+/gu

/** «Зустріч» at the start of a sentence is «зустріч»; «НАТО» stays. */
function lowerFirst(words: string): string {
  return words.replace(CAPITALISED, (word) => word.toLowerCase())
}

const CAPITALISED = /^\p{Lu}(?=\p{Ll})/u
