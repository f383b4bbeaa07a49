import type { Document } from '../../text/document.ts'
import { fold } from '../../text/fold.ts'
import { unitAt } from '../../text/letters.ts'
import { FOLDED, MARK, NUMBER, OTHERWISE, WORD } from '../../text/tokens.ts'
import { note } from '../../text/word.ts'
import { type Classes, classesOf } from './classes.ts'
import { type MorphologyData, wordKey } from './key.ts'

/** All that features see of a word form, as 32-bit hashes, computed once per form. */
export interface Lexeme {
  readonly id: number
  /** Whose it is; only the edge is nobody's. */
  readonly shelf: Shelf | null
  readonly kind: number
  readonly capitalised: boolean
  readonly lower: boolean
  /** `OPENS`, `CLOSES`, both or neither. */
  readonly quote: number
  /** No name begins or ends with it. */
  readonly separator: boolean
  readonly word: number
  /** Folded, every digit 0. */
  readonly folded: number
  /** Dddd-dd, with every letter and with runs cut short. */
  readonly shape: number
  readonly outline: number
  readonly key: number
  /** What word lists know of it, as bits, and this together with the outline. */
  readonly classes: number
  readonly sort: number
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
}

/** Word forms met so far. */
export interface Lexicon {
  readonly morphology: MorphologyData
  readonly classes: Classes
  /** By the kind of a token. */
  readonly shelves: readonly Shelf[]
  /** Those that are not noted with their words. */
  readonly forms: Map<string, Lexeme>
  next: number
}

/** The lexemes of one kind in a lexicon. */
interface Shelf {
  readonly lexicon: Lexicon
  readonly kind: number
}

/** Bits of `quote`. */
export const OPENS = 1
export const CLOSES = 2
const QUOTES: Readonly<Record<string, number>> = { '«': 1, '„': 1, '»': 2, '"': 3, '“': 3, '”': 3 }
const SEPARATORS = new Set(',;:–—―-/|')

const LONGEST_AFFIX = 5
/** Forms kept from one document to the next: the vocabulary of a thousand articles. */
const CAPACITY = 1 << 15

export function newLexicon(morphology: MorphologyData, classes: Classes): Lexicon {
  const shelves: Shelf[] = []
  const lexicon: Lexicon = { morphology, classes, shelves, forms: new Map(), next: 1 }
  for (const kind of [0, WORD, NUMBER, MARK]) shelves[kind] = { lexicon, kind }
  return lexicon
}

/** What stands before the first and after the last word of a sentence. */
export const EDGE: Lexeme = {
  id: 0,
  shelf: null,
  kind: MARK,
  capitalised: false,
  lower: false,
  quote: 0,
  separator: true,
  word: 1,
  folded: 1,
  shape: 1,
  outline: 1,
  key: 1,
  classes: 0,
  sort: 1,
  prefixes: [],
  suffixes: [1, 1, 1, 1, 1],
}

/** Forgets the forms of earlier documents when they are too many. */
export function trimLexicon(lexicon: Lexicon): void {
  if (lexicon.forms.size > CAPACITY) lexicon.forms.clear()
}

/** The lexeme of a token. Most are noted with their words, so that no string is made; where those are of another lexicon or kind, it is looked up. */
export function lexemeAt(lexicon: Lexicon, { text, tokens, words }: Document, token: number): Lexeme {
  const shelf = lexicon.shelves[tokens.kind[token]!]!
  const writing = tokens.writing[token]!
  if (writing !== OTHERWISE) {
    const word = words[token]!
    const noted = writing === FOLDED ? asFolded(word, shelf) : capitalised(word, shelf)
    if (noted.shelf === shelf) return noted
  }
  return lexemeOf(text.slice(tokens.start[token], tokens.end[token]), shelf)
}

const asFolded = note((form: string, shelf: Shelf) => newLexeme(form, shelf))
const capitalised = note((form: string, shelf: Shelf) => newLexeme(form.charAt(0).toUpperCase() + form.slice(1), shelf))

function lexemeOf(form: string, shelf: Shelf): Lexeme {
  const { forms } = shelf.lexicon
  const known = forms.get(form)
  if (known) return known
  const lexeme = newLexeme(form, shelf)
  // a slice would keep the whole article in memory
  forms.set(form.split('').join(''), lexeme)
  return lexeme
}

function newLexeme(form: string, shelf: Shelf): Lexeme {
  const { kind, lexicon } = shelf
  const folded = fold(form)
  const zeros = folded.replace(DIGIT, '0')
  const shape = form.slice(0, LONGEST_SHAPE).replace(UPPER, 'X').replace(LOWER, 'x').replace(DIGIT, '0')
  const outline = hash(kind === MARK ? form : shape.replace(RUN, '$1$1'))
  const key = kind === WORD ? hash(wordKey(folded, lexicon.morphology)) : hash(zeros)
  const classes = kind === WORD ? classesOf(lexicon.classes, hash(folded)) || classesOf(lexicon.classes, key) : 0
  const first = form.charAt(0)
  return {
    id: lexicon.next++,
    shelf,
    kind,
    capitalised: kind === WORD && first !== folded.charAt(0),
    lower: kind === WORD && form === form.toLowerCase() && form !== form.toUpperCase(),
    quote: QUOTES[form] ?? 0,
    separator: SEPARATORS.has(form),
    word: hash(form),
    folded: hash(zeros),
    shape: hash(shape),
    outline,
    key,
    classes,
    sort: Math.imul(outline ^ classes, 0x9e3779b1) ^ classes,
    prefixes: kind === MARK ? [] : affixes(zeros, (length) => zeros.slice(0, length)),
    suffixes: affixes(zeros, (length) => zeros.slice(-length)),
  }
}

const LONGEST_SHAPE = 32
const DIGIT = /\d/gu
const UPPER = /\p{Lu}/gu
const LOWER = /[\p{Ll}\p{Lo}\p{M}]/gu
// Xxxxx → Xxx, 0000 → 00
const RUN = /(.)\1+/gu

/** Affixes of 1 to 5 letters; those of a shorter word are the word. */
function affixes(word: string, cut: (length: number) => string): number[] {
  return Array.from({ length: LONGEST_AFFIX }, (_, index) => (index < word.length ? hash(cut(index + 1)) : hash(word)))
}

/** FNV-1a over code units. */
export function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ unitAt(text, index), 0x01000193)
  return sum
}
