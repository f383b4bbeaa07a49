import type { EntityType } from '../../analysis.ts'
import { fold } from '../../text/fold.ts'
import { isLetters, isUpper } from '../../text/letters.ts'
import { mapped } from '../../text/mapped.ts'
import { keysOf } from '../bases/keys.ts'
import type { Name } from '../bases/name.ts'
import type { NameData } from '../bases/names.ts'
import { noteName, noteNameWhether } from '../bases/notes.ts'
import { addBlends, firstWords } from './blends.ts'
import { isLatin, soundOf, transcribed } from './spelling.ts'
import type { Thing } from './things.ts'

/** The key of the name that is meant, and how that is known. */
export interface Alias {
  readonly name: string
  readonly rule: 'abbreviation' | 'synonym' | 'spelling'
}

/** Names that mean another one: acronyms that the article spells out, and what everybody knows. */
export interface Aliases {
  readonly of: (name: Name) => Alias | undefined
  /** Is it what another name means? */
  readonly isMeant: (name: Name) => boolean
  /** The same by its key. */
  readonly means: (key: string) => boolean
}

/** Finds the names that mean another one. */
export function findAliases(things: readonly Thing[], data: NameData | undefined): Aliases {
  const { known, meant } = data ? synonymsOf(data) : NO_SYNONYMS
  const found = new Map<string, Alias>()
  const aliasOf = (key: string) => known.get(key) ?? found.get(key)
  const of = (name: Name) => synonymOf(name, data) ?? (found.size > 0 ? found.get(name.whole) : undefined)
  const add: Add = (key, full, rule) => {
    if (full && full !== key && !aliasOf(key)) found.set(key, { name: aliasOf(full)?.name ?? full, rule })
  }
  addAcronyms(things, of, add, data)
  addBlends(things, add)
  if (data?.romanization.size) addTranscriptions(things, of, add, data)
  const named = found.size > 0 ? namesIn(found) : NO_SYNONYMS.meant
  return {
    of,
    isMeant: (name) => isKnown(name, data) || (named.size > 0 && named.has(name.whole)),
    means: (key) => meant.has(key) || named.has(key),
  }
}

/** Does everybody know it as what another name means? */
const isKnown = noteNameWhether((name, data) => data !== undefined && synonymsOf(data).meant.has(name.whole))

/** What everybody knows a name to mean. */
const synonymOf = noteName((name, data) => (data && synonymsOf(data).known.get(name.whole)) ?? null, null)

/** Notes what a name means, if it is another one and nothing is known of it. */
export type Add = (key: string, full: string | undefined, rule: Alias['rule']) => void

function addAcronyms(things: readonly Thing[], of: Aliases['of'], add: Add, data: NameData | undefined): void {
  const acronyms = things.filter(({ name }) => isAcronym(name))
  if (acronyms.length === 0) return
  const asked = new Set(mapped(acronyms, ({ name }) => name.folded))
  const initials = new Map<string, string>()
  for (const { type, name } of things) {
    if (type === 'JOB') continue // МОЗ is no «міністр охорони здоров'я»
    for (const letters of acronymsOf(name))
      if (asked.has(letters) && !initials.has(letters)) initials.set(letters, of(name)?.name ?? name.whole)
  }
  for (let index = 0; index < things.length; index++) {
    const { name, gap } = things[index]!
    if (!isAcronym(name)) continue
    const before = things[index - 1]?.name
    const beside = IN_BRACKETS.test(gap) || data?.or?.test(gap)
    const spelled = before && beside && abbreviates(name.base, before.base) ? before.whole : undefined
    add(name.whole, spelled ?? initials.get(name.folded), 'abbreviation')
  }
}

/** ЄС, НАЗК, WHO */
export const isAcronym = noteNameWhether(({ base }) => isUpper(base) && ACRONYM.test(base))

/** «Boeing» and «Боїнг», tagged alike. */
function addTranscriptions(things: readonly Thing[], of: Aliases['of'], add: Add, data: NameData): void {
  if (!things.some(({ name }) => isForeign(name))) return
  const foreign = new Set<string>()
  for (const { name } of things) if (isForeign(name)) foreign.add(soundOfName(name, data))
  const heard = new Map<EntityType, Map<string, string>>()
  for (const { type, name } of things) {
    const key = name.whole
    const sound = soundOfName(name, data)
    if (!foreign.has(sound) || sound.length < SHORTEST_SOUND || of(name)) continue
    const alike = heard.get(type) ?? new Map<string, string>()
    heard.set(type, alike)
    const other = alike.get(sound)
    if (other === undefined) alike.set(sound, key)
    else if (isLatin(other) !== isLatin(key) && transcribed(other, key, data)) add(key, other, 'spelling')
  }
}

const SHORTEST_SOUND = 3

const isForeign = noteNameWhether(({ whole }) => isLatin(whole))

const soundOfName = noteName(({ whole }, data) => soundOf(whole, data))

const ACRONYM = /^\p{Lu}{2,}$/u
// «Європейський союз (ЄС)», «Світовий банк (далі – СБ)»
const IN_BRACKETS = /^\s*\((?:далі)?\s*[-–—]?\s*[«"]?$/u

const NO_ACRONYMS: readonly string[] = []

/** МОЗ and МОЗВ of «Міністерство охорони здоров’я Великобританії», ACN of "Aid to the Church in Need". */
const acronymsOf = noteName(({ base }): readonly string[] => {
  const initials = initialsOf(base)
  if (!initials) return NO_ACRONYMS
  const owner = OWNER.exec(base)
  const own = base.replace(COUNTRY, '')
  const others = [
    base.replace(SMALL_WORD, ''),
    owner ? base.slice(0, owner.index) : base,
    own,
    own.replace(SMALL_WORD, ''),
    base.replace(ACRONYM_INSIDE, apart),
  ]
  const all = others.map((other) => (other === base ? initials : initialsOf(other)))
  return [initials, ...all].filter((letters) => letters.length > 1)
}, NO_ACRONYMS)

// of, the, з
const SMALL_WORD = /(?<!\p{L})\p{Ll}{1,3}(?!\p{L})/gu
// U.S. Food and Drug Administration
const COUNTRY = /^(?:(?:\p{Lu}\.){2,}|\p{Lu}{2}) (?=\p{Lu})/u
// «Великобританії» of «Міністерство охорони здоров’я Великобританії»: a capital after two words
const OWNER = /(?<=\p{Ll}[\s]\p{Ll}{3,30}\s)\p{Lu}\p{Ll}/u

// «Програма розвитку ООН» → ПРООН
const ACRONYM_INSIDE = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu

function apart(acronym: string): string {
  return [...acronym].join(' ')
}

/** «Національне агентство з питань запобігання корупції» → «назпзк». */
function initialsOf(name: string): string {
  if (isLetters(name)) return ''
  const words = firstWords(name, name.length)
  return words.length < 2 ? '' : fold(words.map((word) => word[0]).join(''))
}

/** Its letters begin words of the name, in order; names in another script are believed. */
function abbreviates(acronym: string, name: string): boolean {
  const initials = initialsOf(name)
  if (!initials) return false
  if (isLatin(acronym) !== isLatin(name)) return acronym.length <= initials.length + 1
  const letters = fold(acronym)
  let at = 0
  for (const letter of initials) if (letter === letters[at]) at++
  if (initials[0] !== letters[0] || at === letters.length) return initials[0] === letters[0]
  return letters.length <= LONGEST_PARTED && beginsWords(letters, firstWords(fold(name), LONGEST_PARTED))
}

/** NOHACO of "Nordic Harbour Cables Company": beginnings of its words, in order. */
function beginsWords(letters: string, [word = '', ...others]: readonly string[]): boolean {
  if (letters === '' || word === '') return letters === ''
  let alike = 0
  while (alike < letters.length && letters[alike] === word[alike]) alike++
  for (; alike >= 0; alike--) if (beginsWords(letters.slice(alike), others)) return true
  return false
}

/** More letters and more words are not compared: the ways to part them are many. */
const LONGEST_PARTED = 8

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
      const names = line.split('=').map((name) => keysOf(name, fold(name), data).whole)
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
