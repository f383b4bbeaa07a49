import type { Document } from '../../text/document.ts'
import { fold } from '../../text/fold.ts'
import { byCode, unitAt } from '../../text/letters.ts'
import { copyOf } from '../../text/memory.ts'
import { FOLDED, MARK, NUMBER, OTHERWISE, WORD } from '../../text/tokens.ts'
import { note } from '../../text/word.ts'
import { type Classes, classesOf } from './classes.ts'
import { type MorphologyData, wordKey } from './key.ts'

/** All that features see of a word form, as 32-bit hashes, computed once per form. */
export interface Lexeme {
  /** With `word` it tells the form and its kind, also when they come again after they were forgotten. */
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
  const lexicon: Lexicon = { morphology, classes, shelves, forms: new Map() }
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

const asFolded = note((form: string, shelf: Shelf) => newLexeme(form, form, shelf))
const capitalised = note((folded: string, shelf: Shelf) =>
  newLexeme(folded.charAt(0).toUpperCase() + folded.slice(1), folded, shelf),
)

function lexemeOf(form: string, shelf: Shelf): Lexeme {
  const { forms } = shelf.lexicon
  const known = forms.get(form)
  if (known) return known
  const lexeme = newLexeme(form, fold(form), shelf)
  forms.set(copyOf(form), lexeme)
  return lexeme
}

function newLexeme(form: string, folded: string, shelf: Shelf): Lexeme {
  const { kind, lexicon } = shelf
  const codes = codesOf(form)
  const { id, word, shape, outline, letters } = readForm(codes, form.length, kind)
  const first = codes[0]
  const { all, exact, prefixes, suffixes } = readFolded(folded === form ? codes : codesOf(folded), folded.length)
  const key = kind === WORD ? hash(wordKey(folded, lexicon.morphology)) : all
  const classes = kind === WORD ? classesOf(lexicon.classes, exact) || classesOf(lexicon.classes, key) : 0
  const group = kind === MARK ? word : outline
  return {
    id,
    shelf,
    kind,
    capitalised: kind === WORD && first !== unitAt(folded, 0),
    lower: kind === WORD && letters === SMALL,
    quote: kind === MARK ? (QUOTES[form] ?? 0) : 0,
    separator: kind === MARK && SEPARATORS.has(form),
    word,
    folded: all,
    shape,
    outline: group,
    key,
    classes,
    sort: Math.imul(group ^ classes, 0x9e3779b1) ^ classes,
    prefixes: kind === MARK ? NONE : prefixes,
    suffixes,
  }
}

const NONE: readonly number[] = []

let room = new Uint16Array(64)

/** The code units of a form, until another is asked for. Each is read once: V8 looks each time what kind of string it is. */
function codesOf(form: string): Uint16Array {
  const { length } = form
  if (length > room.length) room = new Uint16Array(2 * length)
  for (let at = 0; at < length; at++) room[at] = unitAt(form, at)
  return room
}

/** What a form tells as it is written. */
interface Writing {
  /** Two hashes of it, one with its kind. */
  readonly id: number
  readonly word: number
  /** As Dddd-dd, and this with runs cut short, Xxxxx → Xxx. */
  readonly shape: number
  readonly outline: number
  /** Which it has: `SMALL`, `CAPITAL`, both or neither. */
  readonly letters: number
}

function readForm(codes: Uint16Array, length: number, kind: number): Writing {
  let id = kind
  let word = EMPTY
  let shape = EMPTY
  let outline = EMPTY
  let letters = 0
  let last = -1
  let run = 0
  for (let at = 0; at < length; at++) {
    const code = codes[at]!
    const traits = traitsOf(code)
    id = Math.imul(id, 0x5bd1e995) + code
    word = step(word, code)
    letters |= traits & (SMALL | CAPITAL)
    if (at >= LONGEST_SHAPE) continue
    const sign = SIGNS[traits >> 3] || code
    run = sign === last ? run + 1 : 1
    last = sign
    shape = step(shape, sign)
    if (run <= 2) outline = step(outline, sign)
  }
  return { id, word, shape, outline, letters }
}

const LONGEST_SHAPE = 32

/** What a code unit is: whether a small letter could be written large, a capital small; by what its shape shows it, from the fourth bit on. */
const SMALL = 1
const CAPITAL = 2
const READ = 4
const SIGNS = [...'\0Xx0'].map((sign) => unitAt(sign, 0))

const traitsOf = byCode((unit) => {
  const small = unit.toUpperCase() === unit ? 0 : SMALL
  const capital = unit.toLowerCase() === unit ? 0 : CAPITAL
  return READ | small | capital | ((PATTERNS.findIndex((pattern) => pattern.test(unit)) + 1) << 3)
})

const PATTERNS = [/\p{Lu}/u, /[\p{Ll}\p{Lo}\p{M}]/u, /\d/u]

/** What a form tells as it is folded: hashes of it, of it with every digit 0, of the first and of the last letters of that, 1 to 5; of a shorter one the whole. */
interface Folding {
  readonly exact: number
  readonly all: number
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
}

function readFolded(codes: Uint16Array, length: number): Folding {
  const prefixes = [0, 0, 0, 0, 0]
  const suffixes = [0, 0, 0, 0, 0]
  let exact = EMPTY
  let all = EMPTY
  for (let at = 0; at < length; at++) {
    const code = codes[at]!
    exact = step(exact, code)
    all = step(all, zeroed(code))
    if (at < LONGEST_AFFIX) prefixes[at] = all
  }
  for (let size = 1; size <= LONGEST_AFFIX; size++) {
    if (size > length) prefixes[size - 1] = all
    let suffix = EMPTY
    for (let at = Math.max(0, length - size); at < length; at++) suffix = step(suffix, zeroed(codes[at]!))
    suffixes[size - 1] = suffix
  }
  return { exact, all, prefixes, suffixes }
}

function zeroed(code: number): number {
  return code > ZERO && code <= NINE ? ZERO : code
}

const ZERO = 48
const NINE = 57

/** FNV-1a over code units. */
export function hash(text: string): number {
  let sum = EMPTY
  for (let index = 0; index < text.length; index++) sum = step(sum, unitAt(text, index))
  return sum
}

const EMPTY = 0x811c9dc5

function step(sum: number, unit: number): number {
  return Math.imul(sum ^ unit, 0x01000193)
}
