import type { Name } from '../bases/name.ts'
import type { Gender, NameData } from '../bases/names.ts'
import { noteName } from '../bases/notes.ts'
import { soundOf } from './spelling.ts'

/** A person's name by its words, as keys. */
export interface PersonWords {
  /** First name or its initial. */
  readonly given: string | null
  readonly surname: string
  /** First name and patronymic: «Надія Іванівна». */
  readonly address: string | null
  /** Words of the name that are neither first name nor surname: "Lula". */
  readonly middle: readonly string[]
  /** The first name of one who has no surname here: «Надія» of «Надія Іванівна». */
  readonly called: string | null
  /** As the article has it, in base form. */
  readonly spelt: string
  readonly gender: Gender | null
}

/** A person's name, and what it is looked up by. */
export interface PersonName extends PersonWords {
  /** First name and surname; null where one of them is missing. */
  readonly full: string | null
  /** What both sound like; what the surname alone does, behind a sign that no name has. */
  readonly fullSound: string
  readonly sound: string
  /** The surname, with the initial if there is one; then with the gender, and with none. */
  readonly key: string
  readonly gendered: string
  readonly open: string
  /** The names by which somebody of that name can be meant. */
  readonly names: readonly string[]
}

/** The name of a person, whose gender a title may tell. */
export function personName(name: Name, title: Gender | null, data: NameData | undefined): PersonName {
  return title === 'm' ? asMan(name, data) : title === 'f' ? asWoman(name, data) : asShown(name, data)
}

const asMan = noteName((name, data) => parseName(name, 'm', data))
const asWoman = noteName((name, data) => parseName(name, 'f', data))
const asShown = noteName((name, data) => parseName(name, name.gender ?? genderOfGiven(name.folded, data), data))

function parseName(name: Name, gender: Gender | null, data: NameData | undefined): PersonName {
  return withKeys({ called: null, gender, spelt: name.base, ...wordsOf(name, data) }, data)
}

/** A name with what it is looked up by. */
export function withKeys(words: PersonWords, data: NameData | undefined): PersonName {
  const { given, surname, address, middle, called, spelt, gender } = words
  const full = given !== null && given.length > 1 ? `${given} ${surname}` : null
  const key = given ? `${given[0]} ${surname}` : surname
  return {
    given,
    surname,
    address,
    middle,
    called,
    spelt,
    gender,
    full,
    key,
    fullSound: full === null ? '' : soundOf(full, data),
    sound: `~${soundOf(surname, data)}`,
    gendered: `${key} ${gender}`,
    open: `${key} ?`,
    names: namesOf(words),
  }
}

/** «Надія Іванівна Коваль», «Коваль Надія Іванівна», «Надія Іванівна», «Н. Коваль», «Коваль». */
function wordsOf({ base, keys, patronymic }: Name, data: NameData | undefined): NameWords {
  const last = keys.length - 1
  const middle = NO_WORDS
  if (last < 1) return { given: null, surname: keys[0] ?? base, address: null, middle }
  const [first, second] = [keys[0]!, keys[1]!]
  const initialsBehind = first.length > 1 && keys.slice(1).every((key) => key.length === 1) // ДЕМЧУК Г.І.
  if (initialsBehind) return { given: second, surname: first, address: null, middle }
  if (!patronymic) {
    const address = last > 1 ? `${first} ${second}` : null
    return { given: first, surname: keys[last]!, address, middle: last > 1 ? middleOf(keys, data) : middle }
  }
  if (last === 1) return { given: null, surname: `${first} ${second}`, address: null, middle }
  return { given: second, surname: first, address: `${second} ${keys[last]}`, middle }
}

type NameWords = Pick<PersonWords, 'given' | 'surname' | 'address' | 'middle'>

const NO_WORDS: readonly string[] = []

/** "Lula" of "Luiz Inácio Lula da Silva": no further first name, nor a patronymic. */
function middleOf(keys: readonly string[], data: NameData | undefined): readonly string[] {
  if (!data || data.patronymic) return NO_WORDS
  const { m, f } = data.given
  return keys.slice(1, -1).filter((key) => key.length >= SHORTEST_MIDDLE && !m.has(key) && !f.has(key))
}

/** Shorter ones are "van", "bin". */
const SHORTEST_MIDDLE = 4

/** "Aoife Brennan" is a woman, "Robin Brennan" may be either. */
function genderOfGiven(folded: string, data: NameData | undefined): Gender | null {
  const blank = folded.indexOf(' ')
  if (!data || blank < 0) return null
  const first = folded.slice(0, blank)
  const m = data.given.m.has(first)
  return m === data.given.f.has(first) ? null : m ? 'm' : 'f'
}

function namesOf({ given, surname, address, gender }: PersonWords): string[] {
  const keys = [
    surname,
    ...(given ? [`${given[0]} ${surname}`] : []),
    ...(given && given.length > 1 ? [`${given[0]} ${surname[0]}`, given] : []),
    ...(address ? [address] : []),
  ]
  return [...keys, ...keys.map((key) => `${key} ${gender ?? '?'}`)]
}
