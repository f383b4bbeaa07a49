import { lettersEnd, unitAt } from '../../text/letters.ts'
import { mapped } from '../../text/mapped.ts'
import { once } from '../../text/once.ts'
import type { NameData } from './names.ts'
import { isWordAt, pieceEnd } from './pieces.ts'

/** What the spellings and forms of a name have in common: «Гілларі», «Гіларі»; «Зеленський», «Зеленська». */
export interface Keys {
  /** Its words as written, without marks and legal form: ТОВ «Саланг». */
  readonly words: readonly string[]
  /** Their keys. */
  readonly keys: readonly string[]
  /** The key of the whole name. */
  readonly whole: string
}

/** The keys of a name in base form, folded too. */
export function keysOf(base: string, folded: string, data: Partial<NameData> | undefined): Keys {
  const { words, forms } = nameWords(base, folded, data?.forms)
  const keys = mapped(forms, (form) => keyOf(form, data ?? NO_DATA))
  return { words, keys, whole: keys.join(' ') }
}

/** Of a language without data for names. */
export const NO_DATA: Partial<NameData> = {}

interface Words {
  readonly words: readonly string[]
  /** The same, folded. */
  readonly forms: readonly string[]
}

/** The words of a name but its legal form, initials and numbers included. */
function nameWords(base: string, folded: string, legal: ReadonlySet<string> = NO_FORMS): Words {
  const named = wordsBut(legal, base, folded)
  return named.words.length > 0 ? named : wordsBut(NO_FORMS, base, folded)
}

const NO_FORMS: ReadonlySet<string> = new Set()

function wordsBut(left: ReadonlySet<string>, base: string, folded: string): Words {
  const words: string[] = []
  const forms: string[] = []
  let end = 0
  for (let at = 0; at < folded.length; at = end) {
    end = pieceEnd(folded, at)
    const form = folded.slice(at, end)
    if (!isWordAt(folded, at) || left.has(form)) continue
    words.push(base.slice(at, end))
    forms.push(form)
  }
  return { words, forms }
}

function keyOf(form: string, data: Partial<NameData>): string {
  const plain = spelt(form, spellingOf(data))
  const stem = data.ending ? plain.replace(data.ending, '') : plain
  return stem.length > 1 ? stem : plain
}

/** Without signs and twin letters, with one letter for those that are confused. */
function spelt(form: string, spelling: Uint16Array): string {
  let key = ''
  let from = 0
  let before = 0
  for (let at = 0; at < form.length; at++) {
    const unit = unitAt(form, at)
    const written = unit < spelling.length ? spelling[unit]! : unit
    const twin = unit === before && lettersEnd(form, at, 1) > at
    if (written !== NOTHING) before = twin ? NOTHING : unit
    if (written === unit && !twin) continue
    key += form.slice(from, at)
    from = at + 1
    if (written !== NOTHING && !twin) key += String.fromCharCode(written)
  }
  return from === 0 ? form : key + form.slice(from)
}

const NOTHING = 0
// Миколаїв-град, Григор'єв
const SIGNS = "ь'-"

/** What is written for each letter: for most, it. */
const spellingOf = once(({ confused = NONE }: Partial<NameData>): Uint16Array => {
  const letters = [...SIGNS, ...confused.keys()].map((letter) => unitAt(letter, 0))
  const spelling = Uint16Array.from({ length: Math.max(...letters) + 1 }, (_, unit) => unit)
  for (const sign of SIGNS) spelling[unitAt(sign, 0)] = NOTHING
  for (const [letter, other] of confused) spelling[unitAt(letter, 0)] = unitAt(other, 0)
  return spelling
})

const NONE: ReadonlyMap<string, string> = new Map()

/** A folded name without marks of quotation. */
export function withoutQuotes(folded: string): string {
  return QUOTE.test(folded) ? folded.replace(QUOTES, '') : folded
}

// «Нафтогаз», "Нафтогаз"
const QUOTE = /[«»"“”„]/u
const QUOTES = /[«»"“”„]/gu
