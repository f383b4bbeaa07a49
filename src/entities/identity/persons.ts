import { fold } from '../../text/fold.ts'
import { mapped } from '../../text/mapped.ts'
import type { Gender, NameData } from '../bases/names.ts'
import { type PersonName, withKeys } from './person.ts'
import { alike, transcribed } from './spelling.ts'
import type { Known } from './things.ts'

interface Person {
  readonly id: number
  readonly name: PersonName
  /** Is one of the names another's too, as far as the article is read? Undefined where the person was not met. */
  shared: boolean | undefined
}

function toPerson(id: number, name: PersonName): Person {
  return { id, name, shared: undefined }
}

/** The persons met under a key, latest last, and by gender: «Зеленської» is not «Володимир Зеленський». */
type Register = Map<string, Person>

/** What the article has told of persons, by number: "Mrs Obama". */
type Genders = Map<number, Gender>

/** Numbers the persons that names mean, in the order of the article: the same number, the same person. */
export function tellPersons(given: readonly PersonName[], data: NameData | undefined): Known[] {
  if (given.length === 0) return []
  const names = settlePatronymics(given, data)
  const persons = tellFullNames(names, data)
  if (!persons.includes(null)) return mapped(persons, (person, index) => knownAs(person!, names[index]!, index))
  const first: Register = new Map()
  for (const person of new Set(persons)) if (person) registerFirst(person, first)
  const latest: Register = new Map()
  const genders: Genders = new Map()
  const namesakes = names.some(({ called }) => called !== null) ? soleNamesakes(persons) : NOBODY
  const pinned = new Map<string, Person>() // Ann Lee spoke. Lee thanked |Owen Lee|. |Lee| left.
  let before: Person | null = null
  const meant: Known[] = []
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    const bare = !name.given && !name.gender
    const known = bare ? pinned.get(name.surname) : undefined
    const named = persons[index] ?? known ?? find(name, latest, genders) ?? find(name, first, genders)
    const called = name.called === null ? undefined : namesakes.get(name.called)
    const amid = bare ? first.get(`${MIDDLE}${name.surname}`) : undefined
    const person: Person = named ?? amid ?? findSpelt(name, first, data) ?? called ?? toPerson(index, name)
    if (person !== before) registerLatest(person, latest)
    before = person
    if (bare && person.name.given && name.surname === person.name.surname) pinned.set(name.surname, person)
    if (name.gender) genders.set(person.id, name.gender)
    meant.push(knownAs(person, name, index))
  }
  return meant
}

function knownAs(person: Person, name: PersonName, index: number): Known {
  return { key: person.id, type: null, rule: person.id === index ? null : ruleOf(name, person.name) }
}

const NOBODY: ReadonlyMap<string, Person> = new Map()

/** Those who alone have a first name and no patronymic that is known: «Василь Михайлович» is the only Василь. */
function soleNamesakes(persons: readonly (Person | null)[]): ReadonlyMap<string, Person> {
  const sole = new Map<string, Person | undefined>()
  for (const person of new Set(persons)) {
    const given = person?.name.given
    if (!given) continue
    sole.set(given, sole.has(given) || person.name.address ? undefined : person)
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
    if (surnames.get(first!)?.size === 1 && isPatronymic(name.spelt, data))
      return withKeys({ ...name, called: first! }, data)
    return withKeys({ ...name, given: first!, surname: second }, data)
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
  if (name.full !== null) return name.surname === person.surname && name.given === person.given ? null : 'spelling'
  if (name.given) return 'initials'
  if (name.surname === person.surname) return 'surname'
  if (name.called || name.surname === person.address) return 'patronymic'
  if (person.middle.includes(name.surname)) return 'part-of-name'
  if (name.surname !== person.given) return 'spelling'
  return 'first-name'
}

/** First name and surname together make a person. */
function tellFullNames(names: readonly PersonName[], data: NameData | undefined): (Person | null)[] {
  const spelt = new Map<string, Person>()
  const exact = new Map<string, Person>()
  const akin: Akin = { bySurname: new Map(), byGiven: new Map() }
  const persons: (Person | null)[] = []
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    const { full, fullSound } = name
    const met = full === null ? null : exact.get(full)
    persons.push(met ?? null)
    if (full === null || met) continue
    const heard = spelt.get(fullSound)
    const known = findAkin(name, akin) ?? (heard && transcribed(heard.name.full!, full, data) ? heard : null)
    const person = known ?? toPerson(index, name)
    if (!heard) spelt.set(fullSound, person)
    if (!known) addAkin(person, akin)
    exact.set(full, person)
    persons[index] = person
  }
  return persons
}

/** The persons with a surname or a first name. */
interface Akin {
  readonly bySurname: Map<string, Person[]>
  readonly byGiven: Map<string, Person[]>
}

function addAkin(person: Person, { bySurname, byGiven }: Akin): void {
  addTo(bySurname, person.name.surname, person)
  addTo(byGiven, person.name.given!, person)
}

/** Namesakes that are compared letter by letter: a bound, so that time stays linear. */
const MOST_AKIN = 8

function addTo(persons: Map<string, Person[]>, key: string, person: Person): void {
  const list = persons.get(key)
  if (!list) persons.set(key, [person])
  else if (list.length < MOST_AKIN) list.push(person)
}

function findAkin({ given, surname }: PersonName, { bySurname, byGiven }: Akin): Person | undefined {
  return (
    bySurname.get(surname)?.find(({ name }) => alike(name.given!, given!)) ??
    byGiven.get(given!)?.find(({ name }) => alike(name.surname, surname))
  )
}

function registerFirst(person: Person, persons: Register): void {
  const { given, sound } = person.name
  if (given && !persons.has(sound)) persons.set(sound, person)
  for (const key of person.name.names) if (!persons.has(key)) persons.set(key, person)
  for (const word of person.name.middle) if (!persons.has(`${MIDDLE}${word}`)) persons.set(`${MIDDLE}${word}`, person)
}

/** Marks a word amid a name. */
const MIDDLE = '…'

/** One who shares no name stays the latest under all of them. */
function registerLatest(person: Person, persons: Register): void {
  if (person.shared === false) return
  if (person.shared === undefined) markShared(person, persons)
  for (const key of person.name.names) persons.set(key, person)
}

function markShared(person: Person, persons: Register): void {
  person.shared = false
  for (const key of person.name.names) {
    const other = persons.get(key)
    if (other && other !== person) other.shared = person.shared = true
  }
}

/** A surname alone in another script or spelling: "Zelenskiy", «Зеленський». */
function findSpelt(
  { given, surname, sound }: PersonName,
  persons: Register,
  data: NameData | undefined,
): Person | undefined {
  const person = given || sound.length < SHORTEST_SOUND ? undefined : persons.get(sound)
  const other = person?.name.surname
  return other !== undefined && (alike(other, surname) || transcribed(other, surname, data)) ? person : undefined
}

/** With the sign that stands before it. */
const SHORTEST_SOUND = 4

function find({ gender, key, gendered, open }: PersonName, persons: Register, genders: Genders): Person | undefined {
  if (!gender) return persons.get(key)
  const other = persons.get(open)
  return persons.get(gendered) ?? (other && (genders.get(other.id) ?? gender) === gender ? other : undefined)
}
