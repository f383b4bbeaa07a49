import type { EntityType } from '../../analysis.ts'
import { fold } from '../../text/fold.ts'
import { isLetters, isUpper } from '../../text/letters.ts'
import { remember } from '../../text/memory.ts'
import { keysOf, NO_DATA } from '../bases/keys.ts'
import type { NameData } from '../bases/names.ts'
import { isLatin, soundOf, transcribed } from './spelling.ts'
import type { Thing } from './things.ts'

/** The key of the name that is meant, and how that is known. */
export interface Alias {
  readonly name: string
  readonly rule: 'abbreviation' | 'synonym' | 'spelling'
}

/** Names that mean another one: acronyms that the article spells out, and what everybody knows. */
export interface Aliases {
  /** By the key of a name. */
  readonly of: (key: string) => Alias | undefined
  /** Is it what another name means? */
  readonly isMeant: (key: string) => boolean
}

/** Finds the names that mean another one. */
export function findAliases(things: readonly Thing[], data: NameData | undefined): Aliases {
  const { known, meant } = data ? synonymsOf(data) : NO_SYNONYMS
  const given = data ?? NO_DATA
  const found = new Map<string, Alias>()
  const of = (key: string) => known.get(key) ?? found.get(key)
  const add: Add = (key, full, rule) => {
    if (full && full !== key && !of(key)) found.set(key, { name: of(full)?.name ?? full, rule })
  }
  addAcronyms(things, of, add, given)
  addBlends(things, add, given)
  if (data?.romanization.size) addTranscriptions(things, of, add, data)
  const named = namesIn(found)
  return { of, isMeant: (key) => meant.has(key) || named.has(key) }
}

/** Notes what a name means, if it is another one and nothing is known of it. */
type Add = (key: string, full: string | undefined, rule: Alias['rule']) => void

function addAcronyms(things: readonly Thing[], of: Aliases['of'], add: Add, data: Partial<NameData>): void {
  if (!things.some(isAcronym)) return
  const initials = new Map<string, string>()
  for (const { type, name } of things) {
    if (type === 'JOB') continue // МОЗ is no «міністр охорони здоров'я»
    for (const letters of acronymsOf(name.base, data))
      if (!initials.has(letters)) initials.set(letters, of(name.whole)?.name ?? name.whole)
  }
  things.forEach((thing, index) => {
    if (!isAcronym(thing)) return
    const { name, gap } = thing
    const before = things[index - 1]?.name
    const spelled = before && IN_BRACKETS.test(gap) && abbreviates(name.base, before.base) ? before.whole : undefined
    add(name.whole, spelled ?? initials.get(name.folded), 'abbreviation')
  })
}

function isAcronym({ name: { base } }: Thing): boolean {
  return isUpper(base) && ACRONYM.test(base)
}

/** «Нацбанк» of «Національний банк», «Мінфін» of «Міністерство фінансів»; «генсек» is no organisation. */
function addBlends(things: readonly Thing[], add: Add, data: Partial<NameData>): void {
  const posts = new Map<string, string>()
  const others = new Map<string, string>()
  const openings = new Set<string>()
  for (const { name } of things)
    if (name.folded.length >= OPENING && !name.folded.includes(' ')) openings.add(name.folded.slice(0, OPENING))
  if (openings.size === 0) return
  for (const { type, name } of things) {
    const blends = type === 'JOB' ? posts : others
    for (const blend of isLetters(name.folded) ? [] : blendsOf(name.folded, openings, data))
      if (!blends.has(blend)) blends.set(blend, name.whole)
  }
  if (posts.size + others.size === 0) return
  for (const { type, name } of things)
    add(name.whole, (type === 'JOB' ? posts : others).get(name.folded), 'abbreviation')
}

/** The beginning of the first word and the second one, or its beginning, where some name opens like that. */
function blendsOf(folded: string, openings: ReadonlySet<string>, data: Partial<NameData>): string[] {
  const [first = '', second = ''] = firstTwo(folded, data)
  return BEGINNINGS.filter(
    (cut) => cut < first.length && openings.has((first.slice(0, cut) + second).slice(0, OPENING)),
  ).flatMap((cut) =>
    Array.from({ length: Math.max(0, second.length - 2) }, (_, i) => first.slice(0, cut) + second.slice(0, i + 3)),
  )
}

const firstTwo = remember((folded: string): readonly string[] => {
  return folded.slice(0, LONGEST_BLENDED).match(WORD)?.slice(0, 2) ?? []
})

/** The shortest of them: «Мінфін». */
const OPENING = 6

/** нац|банк, держ|дума */
const BEGINNINGS = [3, 4]
const LONGEST_BLENDED = 60

/** «Boeing» and «Боїнг», tagged alike. */
function addTranscriptions(things: readonly Thing[], of: Aliases['of'], add: Add, data: NameData): void {
  const latin = things.filter(({ name }) => isLatin(name.whole)).length
  if (latin === 0 || latin === things.length) return
  const heard = new Map<EntityType, Map<string, string>>()
  for (const { type, name } of things) {
    const key = name.whole
    const sound = soundOf(key, data)
    if (sound.length < SHORTEST_SOUND || of(key)) continue
    const alike = heard.get(type) ?? new Map<string, string>()
    heard.set(type, alike)
    const other = alike.get(sound)
    if (other === undefined) alike.set(sound, key)
    else if (isLatin(other) !== isLatin(key) && transcribed(other, key, data)) add(key, other, 'spelling')
  }
}

const SHORTEST_SOUND = 3

// ЄС, НАЗК, WHO
const ACRONYM = /^\p{Lu}{2,}$/u
// «Європейський союз (ЄС)», «Світовий банк (далі – СБ)»
const IN_BRACKETS = /^\s*\((?:далі)?\s*[-–—]?\s*[«"]?$/u
// охорони, здоров’я
const WORD = /\p{L}+(?:['’ʼ]\p{L}+)*/gu

/** МОЗ and МОЗВ of «Міністерство охорони здоров’я Великобританії», ACN of "Aid to the Church in Need". */
const acronymsOf = remember((name: string): readonly string[] => {
  const initials = initialsOf(name)
  if (!initials) return []
  const owner = OWNER.exec(name)
  const all = [initials, initialsOf(name.replace(SMALL_WORD, '')), owner ? initialsOf(name.slice(0, owner.index)) : '']
  return all.filter((letters) => letters.length > 1)
})

// of, the, з
const SMALL_WORD = /(?<!\p{L})\p{Ll}{1,3}(?!\p{L})/gu
// «Великобританії» of «Міністерство охорони здоров’я Великобританії»: a capital after two words
const OWNER = /(?<=\p{Ll}[\s]\p{Ll}{3,30}\s)\p{Lu}\p{Ll}/u

/** «Національне агентство з питань запобігання корупції» → «назпзк». */
function initialsOf(name: string): string {
  if (isLetters(name)) return ''
  const words = name.match(WORD) ?? []
  return words.length < 2 ? '' : words.map((word) => fold(word[0]!)).join('')
}

/** Its letters begin words of the name, in order; names in another script are believed. */
function abbreviates(acronym: string, name: string): boolean {
  const initials = initialsOf(name)
  if (!initials) return false
  if (isLatin(acronym) !== isLatin(name)) return acronym.length <= initials.length + 1
  let at = 0
  for (const letter of initials) if (letter === acronym[at]?.toLowerCase()) at++
  return at === acronym.length && initials[0] === acronym[0]!.toLowerCase()
}

/** Names that everybody knows to mean another one, and those that they mean. */
interface Synonyms {
  readonly known: ReadonlyMap<string, Alias>
  readonly meant: ReadonlySet<string>
}

const synonyms = new WeakMap<NameData, Synonyms>()
const NO_SYNONYMS: Synonyms = { known: new Map(), meant: new Set() }

/** The first name of a line stands for all of them, itself included. */
function synonymsOf(data: NameData): Synonyms {
  let found = synonyms.get(data)
  if (!found) {
    const pairs = data.synonyms.flatMap((line) => {
      const names = line.split('=').map((name) => keysOf(name, data).whole)
      return names.map((name): [string, Alias] => [name, { name: names[0]!, rule: 'synonym' }])
    })
    const known = new Map(pairs)
    found = { known, meant: namesIn(known) }
    synonyms.set(data, found)
  }
  return found
}

function namesIn(aliases: ReadonlyMap<string, Alias>): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { name } of aliases.values()) names.add(name)
  return names
}
