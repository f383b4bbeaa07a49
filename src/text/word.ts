import type { Language } from '../language/language.ts'
import { unitAt } from './letters.ts'
import { copyOf } from './memory.ts'
import type { Tokens } from './tokens.ts'

/** A folded form in a language: one object for all of its tokens, with what has been found out about it. */
export interface Word {
  readonly form: string
  /** Of the form, which V8 would have to look up. */
  readonly length: number
  readonly hash: number
  /** Which functions gave what they give of most words, which tests failed and which held: a bit for each. */
  usual: number
  failed: number
  held: number
  /** By `noteKind`, four bits each. */
  kinds: number
  /** Which one of its table it is. */
  readonly index: number
  /** By `note`, for all words of the table. */
  readonly notes: Notes
}

/**
 * What each function gave, by the index of the word: words that come again often were met early and stand side by side, so that less
 * memory is waited for than if each had a list of its own.
 */
type Notes = (unknown[] | undefined)[]

/** The words of tokens. */
export function readWords(folded: string, { length, start, end }: Tokens, language: Language): Word[] {
  const table = tableOf(language)
  trim(table)
  const words: Word[] = []
  for (let token = 0; token < length; token++) words.push(wordAt(folded, start[token]!, end[token]!, table))
  return words
}

/** The word that some letters of a text make, be they a token or not. */
export function wordIn({ folded, language }: Read, start: number, end: number): Word {
  return wordAt(folded, start, end, tableOf(language))
}

/** A text that was folded, and its language. */
interface Read {
  readonly folded: string
  readonly language: Language
}

/**
 * Makes a function of a word note with the word what it gave, as words come again in every article: a look-up by string takes
 * ten times as long. What it gives must depend on the form and its language alone; it is shared, and never undefined. What it gives
 * of most words is a bit in the word itself, so that no other memory is waited for.
 */
export function note<Data, Result>(
  read: (form: string, data: Data) => Result,
  usual?: Result,
): (word: Word, data: Data) => Result {
  const place = places++
  const bit = usual === undefined ? 0 : (usuals.pop() ?? 0)
  return (word, data) => {
    if ((word.usual & bit) !== 0) return usual as Result
    const { form, index, notes } = word
    const column = notes[place]
    const noted = column !== undefined && index < column.length ? column[index] : undefined
    if (noted !== undefined) return noted as Result // of this function
    const result = read(form, data)
    if (result === usual) word.usual |= bit
    if (result !== usual || bit === 0) keepNote(notes, place, index, result)
    return result
  }
}

function keepNote(notes: Notes, place: number, index: number, result: unknown): void {
  notes[place] ??= []
  const column = notes[place]
  while (column.length <= index) column.push(undefined)
  column[index] = result
}

/** The same for yes or no, with no memory but the word itself. */
export function noteWhether<Data>(test: (form: string, data: Data) => boolean): (word: Word, data: Data) => boolean {
  const bit = tests.pop()
  if (bit === undefined) return note(test, false)
  return (word, data) => {
    if ((word.failed & bit) !== 0) return false
    if ((word.held & bit) !== 0) return true
    const answer = test(word.form, data) // which may ask others
    if (answer) word.held |= bit
    else word.failed |= bit
    return answer
  }
}

/** The same for one of fifteen kinds, 1 to 15. */
export function noteKind<Data>(tell: (form: string, data: Data) => number): (word: Word, data: Data) => number {
  const shift = shifts.pop()!
  return (word, data) => {
    const noted = (word.kinds >> shift) & 15
    if (noted !== 0) return noted
    const kind = tell(word.form, data)
    word.kinds |= kind << shift
    return kind
  }
}

let places = 0
/** The bits that are free, as many as V8 keeps in place. */
const usuals = Array.from({ length: 31 }, (_, i) => 1 << i)
const tests = [...usuals]
const shifts = [0, 4, 8, 12, 16, 20, 24]

/** Words of a language by their hashes. */
interface Table {
  readonly places: (Word | undefined)[]
  notes: Notes
  /** How many there are. */
  size: number
}

/** A power of two. */
const PLACES = 1 << 15
/** A word stands at the place of its hash or so many behind it; where these are taken, it takes the first. */
const REACH = 8
/** Words that are kept from one article to the next; with more, places are taken. */
const MOST = 24_000
/** Longer words are no words: addresses, hashes. */
const LONGEST = 40

const tables = new WeakMap<Language, Table>()

function tableOf(language: Language): Table {
  if (latest?.language !== language) latest = { language, table: tables.get(language) ?? newTable(language) }
  return latest.table
}

/** Most words are of the same language as the one before. */
let latest: { readonly language: Language; readonly table: Table } | undefined

function newTable(language: Language): Table {
  const table = { places: new Array(PLACES + REACH), notes: newNotes(), size: 0 }
  tables.set(language, table)
  return table
}

/** Forgets all at once: if single words made way for others, they would leave holes all over the memory. */
function trim(table: Table): void {
  if (table.size <= MOST) return
  table.places.fill(undefined)
  table.notes = newNotes()
  table.size = 0
}

/** Filled, so that V8 keeps all of them in arrays of one kind, whatever is noted first. */
function newNotes(): Notes {
  return new Array(places).fill(undefined)
}

function wordAt(folded: string, start: number, end: number, table: Table): Word {
  const hash = hashOf(folded, start, end)
  if (end - start > LONGEST) return newWord(folded.slice(start, end), hash, 0, newNotes())
  const first = hash & (PLACES - 1)
  for (let place = first; place < first + REACH; place++) {
    const word = table.places[place]
    if (word === undefined) return keep(table, place, folded.slice(start, end), hash)
    if (word.hash === hash && word.length === end - start && folded.startsWith(word.form, start)) return word
  }
  return keep(table, first, folded.slice(start, end), hash)
}

/** Of some letters, by which equal ones are found. */
export function hashOf(folded: string, start = 0, end = folded.length): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ unitAt(folded, at), 0x5bd1e995)
  return hash ^ (hash >>> 15)
}

function keep(table: Table, place: number, form: string, hash: number): Word {
  const word = newWord(copyOf(form), hash, table.size++, table.notes)
  table.places[place] = word
  return word
}

function newWord(form: string, hash: number, index: number, notes: Notes): Word {
  return { form, length: form.length, hash, usual: 0, failed: 0, held: 0, kinds: 0, index, notes }
}
