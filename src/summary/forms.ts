import { findBases } from '../entities/bases/base.ts'
import { caseBit } from '../entities/bases/names.ts'
import { casesOf, headOf } from '../entities/roles/heads.ts'
import type { Language } from '../language/language.ts'
import type { Document } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { byUnit } from '../text/letters.ts'
import { mapped } from '../text/mapped.ts'
import { remember } from '../text/memory.ts'
import { finderIn } from '../text/order.ts'
import { sizeOf, type Term } from './term.ts'
import { readWord, type StopwordData } from './words.ts'

/** Prepares to show terms: an entity by its name, words as they stand in the article, in the form nearest to the dictionary's. */
export function formReader(document: Document): (term: Term) => string {
  const sentenceAt = finderIn(document.sentences)
  const begins = (place: number) => sentenceAt(place)?.start === place
  const { stopwords } = document.language
  const rank = stopwords?.rank
  return (term) => {
    if (term.entity) return term.entity.name
    const forms = gatherForms(term, document, begins)
    if (rank && forms.length > 1) measure(forms, rank)
    const best = forms.sort((a, b) => a.distance - b.distance || b.count - a.count)[0]!
    if (!stopwords) return best.text
    return isDeclined(best, forms, stopwords) ? baseOf(forms, document) : (postOf(best, document.language) ?? best.text)
  }
}

/** How far each form is from the dictionary's. */
function measure(forms: readonly Form[], rank: NonNullable<StopwordData['rank']>): void {
  const columns = mapped(forms[0]!.words, (_, index) => mapped(forms, ({ words }) => words[index]!))
  for (const form of forms)
    form.distance = form.words.reduce((sum, word, index) => sum + rank(word, columns[index]!), 0)
}

/** Does it surely stand in another case than the dictionary's: «російської вакцини», but not «пором», «архів», «владу»? */
function isDeclined({ words }: Form, forms: readonly Form[], stopwords: StopwordData): boolean {
  const declined = declinedAlone(words[0]!, stopwords)
  const agrees = words.length > 1 && words.every((word) => stopwords.accusative?.test(word))
  return declined === SURELY || (declined === MAYBE && (agrees || forms.length > 1))
}

/** The noun for a person that a word is another case of: «міністр» of «міністра», but «міністри» stays, as does «республіканці», who may be many. */
function postOf({ words, text }: Form, { roles, names }: Language): string | null {
  const head =
    words.length === 1 && roles && names && text === lowerFirst(text) ? headOf(words[0]!, roles, names) : null
  const cases = head ? casesOf(head.slots) : 0
  return head && (cases & NOMINATIVE) === 0 && (cases & OF_ONE) !== 0 ? head.noun : null
}

const NOMINATIVE = caseBit('nominative')
const OF_ONE = caseBit('genitive') | caseBit('accusative') | caseBit('instrumental')

const NOT = 0
const MAYBE = 1
const SURELY = 2

/** The same for a word with no other form beside it. */
const declinedAlone = remember((word: string, { rank, modifiers, oblique }: StopwordData) => {
  if (!rank || rank(word, [word]) < OBLIQUE) return NOT
  return modifiers.test(word) || oblique?.test(word) ? SURELY : MAYBE
})

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
  const first = stemIn(one, language)
  const second = stemIn(other, language)
  return first !== null && second !== null && (first.startsWith(second) || second.startsWith(first))
}

const stemIn = remember((word: string, language: Language) => readWord(word, language).stem)

const MOST_FORMS = 6

interface Form {
  /** Folded, with single blanks. */
  readonly key: string
  readonly words: readonly string[]
  /** Where it stands, inside a sentence if it ever does. */
  start: number
  text: string
  /** Seen where a capital means a name. */
  cased: boolean
  count: number
  /** By `measure`. */
  distance: number
}

function gatherForms(term: Term, document: Document, begins: (place: number) => boolean): Form[] {
  const { text, tokens, title } = document
  const size = sizeOf(term)
  const found: Form[] = []
  for (const place of term.places) {
    const words = document.forms.slice(place, place + size)
    const start = tokens.start[place]!
    const written = text.slice(start, tokens.end[place + size - 1])
    const form = formOf(words, start, found)
    const first = begins(start)
    const cased = !first && !(title && start < title.end)
    const seen = first ? lowerFirst(written) : written
    if (cased && !form.cased) form.start = start
    if (form.count === 0 || (cased && (!form.cased || seen === form.key)))
      form.text = size > 1 ? seen.replace(BLANKS, ' ') : seen
    form.cased ||= cased
    form.count++
  }
  return found
}

const BLANKS = /\s+/gu

/** The form of some words, a new one if it was not found yet. */
function formOf(words: readonly string[], start: number, found: Form[]): Form {
  const key = words.length > 1 ? words.join(' ') : words[0]!
  const known = found.find((form) => form.key === key)
  if (known) return known
  const form = { key, words, start, text: '', cased: false, count: 0, distance: 0 }
  found.push(form)
  return form
}

/** «Зустріч» at the start of a sentence is «зустріч»; «НАТО» stays. */
function lowerFirst(words: string): string {
  if (words.length < 2 || caseAt(words, 0) !== CAPITAL || caseAt(words, 1) !== SMALL) return words
  return words[0]!.toLowerCase() + words.slice(1)
}

const CAPITAL = 1
const SMALL = 2
const NEITHER = 3
const IS_CAPITAL = /\p{Lu}/u
const IS_SMALL = /\p{Ll}/u
const caseAt = byUnit((unit) => (IS_CAPITAL.test(unit) ? CAPITAL : IS_SMALL.test(unit) ? SMALL : NEITHER))
