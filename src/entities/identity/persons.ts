import { fold } from '../../text/fold.ts'
import { mapped } from '../../text/mapped.ts'
import type { Name } from '../bases/base.ts'
import type { Gender, NameData } from '../bases/names.ts'
import { alike, soundOf, transcribed } from './spelling.ts'
import type { Known } from './things.ts'

/** A person's name by its words, as keys. */
interface PersonName {
  /** First name or its initial. */
  readonly given: string | null
  readonly surname: string
  /** First name and patronymic: «Надія Іванівна». */
  readonly address: string | null
  /** The first name of one who has no surname here: «Надія» of «Надія Іванівна». */
  readonly called?: string
  /** As the article has it, in base form. */
  readonly spelt: string
  readonly gender: Gender | null
}

interface Person extends PersonName {
  readonly id: number
  /** The names by which the person can be meant. */
  readonly names: readonly string[]
  /** What the surname sounds like. */
  readonly sound: string
  /** Is one of the names another's too, as far as the article is read? Undefined where the person was not met. */
  shared: boolean | undefined
}

function toPerson(id: number, name: PersonName, data: NameData | undefined): Person {
  return { id, names: namesOf(name), sound: `~${soundOf(name.surname, data)}`, shared: undefined, ...name }
}

/** The persons met under a key, latest last, and by gender: «Зеленської» is not «Володимир Зеленський». */
type Register = Map<string, Person>

/** What the article has told of persons, by number: "Mrs Obama". */
type Genders = Map<number, Gender>

/** Numbers the persons that names mean, in the order of the article: the same number, the same person. */
export function tellPersons(names: readonly Name[], data: NameData | undefined): Known[] {
  const parsed = settlePatronymics(parseNames(names, data), data)
  const persons = tellFullNames(parsed, data)
  const first: Register = new Map()
  for (const person of new Set(persons)) if (person) registerFirst(person, first)
  const latest: Register = new Map()
  const genders: Genders = new Map()
  const namesakes = parsed.some(({ called }) => called !== undefined) ? soleNamesakes(persons) : NOBODY
  const pinned = new Map<string, Person>() // Ann Lee spoke. Lee thanked |Owen Lee|. |Lee| left.
  let before: Person | null = null
  return mapped(parsed, (name, index) => {
    const bare = !name.given && !name.gender
    const known = bare ? pinned.get(name.surname) : undefined
    const named = persons[index] ?? known ?? find(name, latest, genders) ?? find(name, first, genders)
    const called = name.called === undefined ? undefined : namesakes.get(name.called)
    const person: Person = named ?? findSpelt(name, first, data) ?? called ?? toPerson(index, name, data)
    if (person !== before) registerLatest(person, latest)
    before = person
    if (bare && person.given && name.surname === person.surname) pinned.set(name.surname, person)
    if (name.gender) genders.set(person.id, name.gender)
    return { key: person.id, rule: person.id === index ? null : ruleOf(name, person) }
  })
}

const NOBODY: ReadonlyMap<string, Person> = new Map()

/** Those who alone have a first name and no patronymic that is known: «Василь Михайлович» is the only Василь. */
function soleNamesakes(persons: readonly (Person | null)[]): ReadonlyMap<string, Person> {
  const sole = new Map<string, Person | undefined>()
  for (const person of new Set(persons)) {
    if (!person?.given) continue
    sole.set(person.given, sole.has(person.given) || person.address ? undefined : person)
  }
  return new Map([...sole].flatMap(([given, person]) => (person ? [[given, person]] : [])))
}

/**
 * «Віктор Янукович» has a patronymic only where somebody is called «Віктор Янукович Коваль», or, as Янук is no first name,
 * «Василь Михайлович», where there is one Василь.
 */
function settlePatronymics(names: readonly PersonName[], data: NameData | undefined): readonly PersonName[] {
  if (!names.some(({ surname }) => surname.includes(' '))) return names
  const addresses = new Set(names.flatMap(({ given, address }) => (given ? [address] : [])))
  const surnames = new Map<string, Set<string>>()
  for (const { given, surname } of names)
    if (given && given.length > 1) surnames.set(given, (surnames.get(given) ?? new Set()).add(surname))
  return mapped(names, (name) => {
    const [first, second] = name.surname.split(' ')
    if (!second || addresses.has(name.surname)) return name
    if (surnames.get(first!)?.size === 1 && isPatronymic(name.spelt, data)) return { ...name, called: first! }
    return { ...name, given: first!, surname: second }
  })
}

/** «Михайлович» is made of the first name «Михайло», «Іванівна» can be nothing else. */
function isPatronymic(spelt: string, data: NameData | undefined): boolean {
  const father = data?.fatherly?.shape.exec(fold(spelt))?.groups
  if (!father) return false
  return father.son === undefined || data!.fatherly!.endings.some((ending) => data!.given.m.has(father.son! + ending))
}

/** What the name shares with the one that the person is known by. */
function ruleOf(name: PersonName, person: PersonName): string | null {
  if (isFull(name)) return name.surname === person.surname && name.given === person.given ? null : 'spelling'
  if (name.given) return 'initials'
  if (name.surname === person.surname) return 'surname'
  if (name.called || name.surname === person.address) return 'patronymic'
  if (name.surname !== person.given) return 'spelling'
  return 'first-name'
}

/** Each form of a name is read once. */
function parseNames(names: readonly Name[], data: NameData | undefined): PersonName[] {
  const known = new Map<Name, PersonName>()
  return mapped(names, (name) => {
    const parsed = known.get(name) ?? parseName(name, data)
    known.set(name, parsed)
    return parsed
  })
}

/** «Надія Іванівна Коваль», «Коваль Надія Іванівна», «Надія Іванівна», «Н. Коваль», «Коваль». */
function parseName({ base, folded, keys, gender: shown, patronymic }: Name, data: NameData | undefined): PersonName {
  const gender = shown ?? genderOfGiven(folded, data)
  const about = { spelt: base, gender }
  const last = keys.length - 1
  if (last < 1) return { given: null, surname: keys[0] ?? base, address: null, ...about }
  const [first, second] = [keys[0]!, keys[1]!]
  const initialsBehind = first.length > 1 && keys.slice(1).every((key) => key.length === 1) // ДЕМЧУК Г.І.
  if (initialsBehind) return { given: second, surname: first, address: null, ...about }
  if (!patronymic)
    return { given: first, surname: keys[last]!, address: last > 1 ? `${first} ${second}` : null, ...about }
  if (last === 1) return { given: null, surname: `${first} ${second}`, address: null, ...about }
  return { given: second, surname: first, address: `${second} ${keys[last]}`, ...about }
}

/** "Aoife Brennan" is a woman, "Robin Brennan" may be either. */
function genderOfGiven(folded: string, data: NameData | undefined): Gender | null {
  const blank = folded.indexOf(' ')
  if (!data || blank < 0) return null
  const first = folded.slice(0, blank)
  const m = data.given.m.has(first)
  return m === data.given.f.has(first) ? null : m ? 'm' : 'f'
}

function isFull({ given }: PersonName): boolean {
  return given !== null && given.length > 1
}

/** First name and surname together make a person. */
function tellFullNames(names: readonly PersonName[], data: NameData | undefined): (Person | null)[] {
  const spelt = new Map<string, Person>()
  const exact = new Map<string, Person>()
  const akin = new Map<string, Person[]>()
  return mapped(names, (name, index) => {
    if (!isFull(name)) return null
    const key = `${name.given} ${name.surname}`
    const met = exact.get(key)
    if (met) return met
    const sound = soundOf(key, data)
    const heard = spelt.get(sound)
    const known = findAkin(name, akin) ?? (heard && isTranscribed(heard, key, data) ? heard : null)
    const person = known ?? toPerson(index, name, data)
    if (!heard) spelt.set(sound, person)
    if (person.id === index) for (const part of [`${name.given} *`, `* ${name.surname}`]) add(akin, part, person)
    exact.set(key, person)
    return person
  })
}

function isTranscribed({ given, surname }: Person, key: string, data: NameData | undefined): boolean {
  return transcribed(`${given} ${surname}`, key, data)
}

/** Namesakes that are compared letter by letter: a bound, so that time stays linear. */
const MOST_AKIN = 8

function add(persons: Map<string, Person[]>, key: string, person: Person): void {
  const list = persons.get(key) ?? []
  if (list.length < MOST_AKIN) persons.set(key, [...list, person])
}

function findAkin({ given, surname }: PersonName, akin: ReadonlyMap<string, readonly Person[]>): Person | undefined {
  return (
    akin.get(`* ${surname}`)?.find((person) => alike(person.given!, given!)) ??
    akin.get(`${given} *`)?.find((person) => alike(person.surname, surname))
  )
}

function namesOf({ given, surname, address, gender }: PersonName): string[] {
  const keys = [
    surname,
    ...(given ? [`${given[0]} ${surname}`] : []),
    ...(given && given.length > 1 ? [`${given[0]} ${surname[0]}`, given] : []),
    ...(address ? [address] : []),
  ]
  return gender ? [...keys, ...keys.map((key) => `${key} ${gender}`)] : [...keys, ...keys.map((key) => `${key} ?`)]
}

function registerFirst(person: Person, persons: Register): void {
  registerSound(person, persons)
  for (const key of person.names) if (!persons.has(key)) persons.set(key, person)
}

/** One who shares no name stays the latest under all of them. */
function registerLatest(person: Person, persons: Register): void {
  if (person.shared === false) return
  if (person.shared === undefined) {
    registerSound(person, persons)
    markShared(person, persons)
  }
  for (const key of person.names) persons.set(key, person)
}

function markShared(person: Person, persons: Register): void {
  person.shared = false
  for (const key of person.names) {
    const other = persons.get(key)
    if (other && other !== person) other.shared = person.shared = true
  }
}

function registerSound(person: Person, persons: Register): void {
  if (person.given && !persons.has(person.sound)) persons.set(person.sound, person)
}

/** A surname alone in another script or spelling: "Zelenskiy", «Зеленський». */
function findSpelt({ given, surname }: PersonName, persons: Register, data: NameData | undefined): Person | undefined {
  const sound = soundOf(surname, data)
  const person = given || sound.length < SHORTEST_SOUND ? undefined : persons.get(`~${sound}`)
  return person && (alike(person.surname, surname) || transcribed(person.surname, surname, data)) ? person : undefined
}

const SHORTEST_SOUND = 3

function find({ given, surname, gender }: PersonName, persons: Register, genders: Genders): Person | undefined {
  const key = given ? `${given[0]} ${surname}` : surname
  if (!gender) return persons.get(key)
  const open = persons.get(`${key} ?`)
  return persons.get(`${key} ${gender}`) ?? (open && (genders.get(open.id) ?? gender) === gender ? open : undefined)
}
