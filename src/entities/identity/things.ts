import type { EntityType } from '../../analysis.ts'
import { fold } from '../../text/fold.ts'
import type { Name } from '../bases/name.ts'
import type { NameData } from '../bases/names.ts'
import { noteName, noteNameWhether } from '../bases/notes.ts'
import { type Alias, type Aliases, findAliases } from './acronyms.ts'

/** A mention of something that is not a person. */
export interface Thing {
  readonly type: EntityType
  readonly name: Name
  /** Of an acronym, the text between it and the mention before. */
  readonly gap: string
}

/** What a person or a thing goes by, and the rule that tells so; null for its own name, the first or a fuller one. */
export interface Known {
  /** Of a person a number, of a thing or a figure its name. */
  readonly key: string | number
  /** Of what alone the key is one: null for a person, and for a name that means one thing everywhere. */
  readonly type: EntityType | null
  readonly rule: string | null
}

/**
 * What things go by: the same name, the same thing. Names that mean one thing all over the world have one type, whatever
 * the tagger says; other things of one name and two types are two.
 */
export function tellThings(things: readonly Thing[], data: NameData | undefined): Known[] {
  const aliases = findAliases(things, data)
  const called: Called[] = []
  const first = newRegister()
  for (const thing of things) {
    const one = callThing(thing, aliases, data)
    called.push(one)
    register(one.shorter, one.name, first, false)
  }
  const latest = newRegister()
  const known: Known[] = []
  for (const one of called) known.push(knownAs(one, latest, first, aliases, data))
  return known
}

/** A thing by the name that is meant. */
interface Called {
  readonly thing: Thing
  readonly alias: Alias | undefined
  readonly name: string
  /** Is it what another name means? */
  readonly meant: boolean
  readonly shorter: Shorter
}

function callThing(thing: Thing, aliases: Aliases, data: NameData | undefined): Called {
  const alias = aliases.of(thing.name)
  const meant = alias !== undefined || aliases.isMeant(thing.name)
  const shorter = hasSeveralKeys(thing.name) ? shorterNames(thing, meant, data) : NONE
  return { thing, alias, name: alias?.name ?? thing.name.whole, meant, shorter }
}

const hasSeveralKeys = noteNameWhether(({ keys }) => keys.length > 1)

function knownAs(
  { thing, alias, name, meant, shorter }: Called,
  latest: Register,
  first: Register,
  aliases: Aliases,
  data: NameData | undefined,
): Known {
  const long = longName(thing, alias?.rule === 'abbreviation' ? alias.name : thing.name.whole, latest, first, data)
  if (long) return { key: long.name, type: aliases.means(long.name) ? null : long.type, rule: long.rule }
  register(shorter, name, latest, true)
  return { key: name, type: meant ? null : thing.type, rule: alias?.rule ?? null }
}

/** What stands for a longer name. */
interface Shorter {
  /** Its beginnings: «Верховна Рада». */
  readonly parts: readonly string[]
  /** Its noun alone: «Рада». */
  readonly head: string | null
  /** Of a street, its name without the noun: «Сурмичі». */
  readonly street: string | null
}

/** The longer names that shorter ones stand for. */
interface Register {
  readonly parts: Map<string, string>
  readonly heads: Map<string, string>
  readonly streets: Map<string, string>
}

function newRegister(): Register {
  return { parts: new Map(), heads: new Map(), streets: new Map() }
}

function register({ parts, head, street }: Shorter, name: string, names: Register, latest: boolean): void {
  for (const part of parts) if (latest || !names.parts.has(part)) names.parts.set(part, name)
  if (head !== null && (latest || !names.heads.has(head))) names.heads.set(head, name)
  if (street !== null && (latest || !names.streets.has(street))) names.streets.set(street, name)
}

// «Верховна Рада України», «Комітет Міністрів Ради Європи», «Конгрес США»: the names of whose it is can be left out
const OWNER = /^(?:\p{Lu}\p{Ll}|\p{Lu}{2,4}$)/u
// МЗС РФ
const ACRONYM = /^\p{Lu}+$/u
const LONGEST_OWNED = 8

/** «Верховна Рада» of «Верховна Рада України», «Рада» of both; «Нафтогаз» of «Нафтогаз України», for it is no common noun. */
function shorterNames({ type, name }: Thing, shared: boolean, data: NameData | undefined): Shorter {
  if (type === 'LOCATION' && !shared) return asStreet(name, data)
  if (type !== 'ORGANIZATION' && !shared) return NONE
  return asGroup(name, data)
}

const NONE: Shorter = { parts: [], head: null, street: null }

const asGroup = noteName(({ words, keys, head }, data): Shorter => {
  const shortest = data?.heads.has(fold(words[0]!)) || ACRONYM.test(words[0]!) ? 2 : 1
  const parts = words.slice(0, LONGEST_OWNED).flatMap((word, index) => {
    return index >= shortest && OWNER.test(word) && index < keys.length ? [keys.slice(0, index).join(' ')] : []
  })
  return { parts, head: head || null, street: null }
})

/** «Сурмичі» of «вулиця Сурмичі», but «Київ» of «площа Київ» is the city. */
const asStreet = noteName(({ words, keys }, data): Shorter => {
  if (!data || words.length < 2 || !data.streets.has(fold(words[0]!))) return NONE
  if (data.known.has(fold(words.slice(1).join(' ')))) return NONE
  return { parts: [], head: null, street: keys.slice(1).join(' ') }
}, NONE)

// «Комісія», «Союз» alone are tagged as anything
const BEARERS: ReadonlySet<EntityType> = new Set(['ORGANIZATION', 'LOCATION', 'PERSON'])

function longName(
  { type, name }: Thing,
  key: string,
  latest: Register,
  first: Register,
  data: NameData | undefined,
): { name: string; type: EntityType; rule: string } | undefined {
  if (!BEARERS.has(type)) return undefined
  const head = name.base.includes(' ') ? undefined : (latest.heads.get(name.folded) ?? headline(name, first, data))
  if (head) return { name: head, type: 'ORGANIZATION', rule: 'head-noun' }
  const street = type === 'LOCATION' ? (latest.streets.get(key) ?? first.streets.get(key)) : undefined
  if (street) return { name: street, type, rule: 'part-of-name' }
  const whole = type === 'ORGANIZATION' ? (latest.parts.get(key) ?? first.parts.get(key)) : undefined
  return whole ? { name: whole, type: 'ORGANIZATION', rule: 'part-of-name' } : undefined
}

/** «Рада» of a headline, where «Верховна Рада» follows; but not «Рада Європи», nor "Senate" where "Texas Senate" does. */
function headline({ folded, whole }: Name, { heads }: Register, data: NameData | undefined): string | undefined {
  const name = data?.heads.has(folded) && !data.afterNoun ? heads.get(folded) : undefined
  return name?.startsWith(whole) ? undefined : name
}
