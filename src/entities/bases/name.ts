import { fold } from '../../text/fold.ts'
import { mapped } from '../../text/mapped.ts'
import { hashOf } from '../../text/word.ts'
import type { Decision } from './agreement.ts'
import { type Keys, keysOf, withoutQuotes } from './keys.ts'
import { ANY_CASE, type CaseBits, type Gender, type NameData } from './names.ts'
import { type NameNotes, noNotes } from './notes.ts'
import type { Named } from './parts.ts'

/** A mention in its base form. */
export interface Name extends Keys, NameNotes {
  readonly base: string
  readonly folded: string
  /** Of a person, where a first name or an ending tells. */
  readonly gender: Gender | null
  /** The noun that the rest of a phrase depends on, folded: «комісія» of «Європейська комісія». */
  readonly head: string | null
  /** «Іван Петрович», «Іваненко Іван Петрович»: the last word is a patronymic. */
  readonly patronymic: boolean
  /** Of a person: the cases that the form can stand in. */
  readonly cases: CaseBits
  /** Of the folded form without marks of quotation. */
  readonly hash: number
}

/** A name as it was decided. */
export function toName(
  { parts, words }: Named,
  { readings, noun, gender, cases }: Decision,
  person: boolean,
  data: NameData,
): Name {
  const texts = mapped(parts, ({ text }) => text)
  for (const [index, { base }] of readings.entries()) texts[words[index]!.index] = base
  const base = texts.join('')
  const head = data.afterNoun && !person ? lastNoun(base, data.afterNoun) : noun === null ? null : readings[noun]!.key
  const patronymic = person && readings.length > 1 && !!data.patronymic?.test(readings.at(-1)!.key)
  return newName(base, data, { gender, head, patronymic, cases })
}

/** One that stays as it is. */
export function asWritten(base: string, data: NameData | undefined): Name {
  return newName(base, data, UNTOLD)
}

type Told = Pick<Name, 'gender' | 'head' | 'patronymic' | 'cases'>

const UNTOLD: Told = { gender: null, head: null, patronymic: false, cases: ANY_CASE }

function newName(base: string, data: NameData | undefined, { gender, head, patronymic, cases }: Told): Name {
  const folded = fold(base)
  const { words, keys, whole } = keysOf(base, folded, data)
  const hash = hashOf(withoutQuotes(folded))
  const { usual, held, notes } = noNotes()
  return { base, folded, whole, hash, usual, held, notes, words, keys, gender, head, patronymic, cases }
}

/** Of a figure nothing but the words is asked for. */
export function ofFigure(base: string): Name {
  return {
    base,
    folded: base,
    whole: '',
    hash: 0,
    usual: 0,
    held: 0,
    notes: [],
    words: NO_WORDS,
    keys: NO_WORDS,
    gender: null,
    head: null,
    patronymic: false,
    cases: ANY_CASE,
  }
}

const NO_WORDS: readonly string[] = []

/** "Commission" of "European Commission", "Ministry" of "Ministry of Defence". */
function lastNoun(base: string, afterNoun: ReadonlySet<string>): string {
  const words = base.split(' ')
  const end = words.findIndex((word) => afterNoun.has(word))
  return fold((end > 0 ? words[end - 1] : words.at(-1))!)
}
