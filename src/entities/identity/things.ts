import type { EntityType } from '../../analysis.ts'
import { fold } from '../../text/fold.ts'
import { remember } from '../../text/memory.ts'
import type { Name } from '../bases/base.ts'
import { keysOf, NO_DATA } from '../bases/keys.ts'
import type { NameData } from '../bases/names.ts'
import { findAliases } from './acronyms.ts'

/** A mention of something that is not a person. */
export interface Thing {
  readonly type: EntityType
  readonly name: Name
  /** The text between it and the mention before. */
  readonly gap: string
}

/** What a person or a thing goes by, and the rule that tells so; null for its own name, the first or a fuller one. */
export interface Known {
  /** Of a person a number, of a thing or a figure its type and name, or the name alone that means one thing everywhere. */
  readonly key: string | number
  readonly rule: string | null
}

/**
 * What things go by: the same name, the same thing. Names that mean one thing all over the world have one type, whatever
 * the tagger says; other things of one name and two types are two.
 */
export function tellThings(things: readonly Thing[], data: NameData | undefined): Known[] {
  const aliases = findAliases(things, data)
  const names = things.map(({ name: { whole } }) => aliases.of(whole)?.name ?? whole)
  const shorts = things.map((thing, index) => shortNames(thing, aliases.isMeant(names[index]!), data))
  const first = new Map<string, string>()
  shorts.forEach((list, index) => {
    for (const short of list) if (!first.has(short)) first.set(short, names[index]!)
  })
  const latest = new Map<string, string>()
  return things.map((thing, index) => {
    const alias = aliases.of(thing.name.whole)
    const long = longName(thing, alias?.rule === 'abbreviation' ? alias.name : thing.name.whole, latest, first)
    const name = long?.name ?? names[index]!
    if (!long) for (const short of shorts[index]!) latest.set(short, name)
    const rule = long?.rule ?? alias?.rule ?? null
    return { key: aliases.isMeant(name) ? name : `${long?.type ?? thing.type} ${name}`, rule }
  })
}

// «Верховна Рада України», «Комітет Міністрів Ради Європи», «Конгрес США»: the names of whose it is can be left out
const OWNER = /^(?:\p{Lu}\p{Ll}|\p{Lu}{2,4}$)/u
// МЗС РФ
const ACRONYM = /^\p{Lu}+$/u
const LONGEST_OWNED = 8

/** «Верховна Рада» of «Верховна Рада України», «Рада» of both; «Нафтогаз» of «Нафтогаз України», for it is no common noun. */
function shortNames({ type, name }: Thing, shared: boolean, data: NameData | undefined): readonly string[] {
  if (type === 'LOCATION' && !shared) return streetNames(name, data)
  if ((type !== 'ORGANIZATION' && !shared) || name.keys.length < 2) return NONE
  const shorter = withoutOwners(name.base, data ?? NO_DATA)
  return name.head ? [...shorter, `head ${name.head}`] : shorter
}

const NONE: readonly string[] = []

const withoutOwners = remember((base: string, data: Partial<NameData>): readonly string[] => {
  const { words, keys } = keysOf(base, data)
  const shortest = data.heads?.has(fold(words[0]!)) || ACRONYM.test(words[0]!) ? 2 : 1
  return words.slice(0, LONGEST_OWNED).flatMap((word, index) => {
    return index >= shortest && OWNER.test(word) && index < keys.length ? [keys.slice(0, index).join(' ')] : []
  })
})

/** «Сурмичі» of «вулиця Сурмичі», but «Київ» of «площа Київ» is the city. */
function streetNames({ folded, keys }: Name, data: NameData | undefined): readonly string[] {
  if (!data || keys.length < 2 || data.streets.size === 0) return NONE
  const [label = '', ...rest] = keysOf(folded, data).words
  if (rest.length === 0 || !data.streets.has(label) || data.known.has(rest.join(' '))) return NONE
  return [`street ${keys.slice(1).join(' ')}`]
}

// «Комісія», «Союз» alone are tagged as anything
const BEARERS: ReadonlySet<EntityType> = new Set(['ORGANIZATION', 'LOCATION', 'PERSON'])

function longName(
  { type, name }: Thing,
  key: string,
  latest: ReadonlyMap<string, string>,
  first: ReadonlyMap<string, string>,
): { name: string; type: EntityType; rule: string } | undefined {
  if (!BEARERS.has(type)) return undefined
  const head = name.base.includes(' ') ? undefined : latest.get(`head ${name.folded}`)
  if (head) return { name: head, type: 'ORGANIZATION', rule: 'head-noun' }
  const street = type === 'LOCATION' ? (latest.get(`street ${key}`) ?? first.get(`street ${key}`)) : undefined
  if (street) return { name: street, type, rule: 'part-of-name' }
  const whole = type === 'ORGANIZATION' ? (latest.get(key) ?? first.get(key)) : undefined
  return whole ? { name: whole, type: 'ORGANIZATION', rule: 'part-of-name' } : undefined
}
