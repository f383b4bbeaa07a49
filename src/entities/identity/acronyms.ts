import type { EntityType } from '../../analysis.ts'
import { fold } from '../../text/fold.ts'
import { isLetters, isUpper } from '../../text/letters.ts'
import { mapped } from '../../text/mapped.ts'
import type { Name } from '../bases/base.ts'
import { keysOf } from '../bases/keys.ts'
import type { NameData } from '../bases/names.ts'
import { noteName } from '../bases/notes.ts'
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
  /** Is it, by its key, what another name means? */
  readonly isMeant: (key: string) => boolean
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
  const named = namesIn(found)
  return { of, isMeant: (key) => meant.has(key) || named.has(key) }
}

/** What everybody knows a name to mean. */
const synonymOf = noteName((name, data) => (data && synonymsOf(data).known.get(name.whole)) ?? null)

/** Notes what a name means, if it is another one and nothing is known of it. */
type Add = (key: string, full: string | undefined, rule: Alias['rule']) => void

function addAcronyms(things: readonly Thing[], of: Aliases['of'], add: Add, data: NameData | undefined): void {
  const asked = new Set<string>()
  for (const { name } of things) if (isAcronym(name)) asked.add(name.folded)
  if (asked.size === 0) return
  const initials = new Map<string, string>()
  for (const { type, name } of things) {
    if (type === 'JOB') continue // МОЗ is no «міністр охорони здоров'я»
    for (const letters of acronymsOf(name))
      if (asked.has(letters) && !initials.has(letters)) initials.set(letters, of(name)?.name ?? name.whole)
  }
  things.forEach(({ name, gap }, index) => {
    if (!isAcronym(name)) return
    const before = things[index - 1]?.name
    const beside = IN_BRACKETS.test(gap) || data?.or?.test(gap)
    const spelled = before && beside && abbreviates(name.base, before.base) ? before.whole : undefined
    add(name.whole, spelled ?? initials.get(name.folded), 'abbreviation')
  })
}

/** ЄС, НАЗК, WHO */
export const isAcronym = noteName(({ base }) => isUpper(base) && ACRONYM.test(base))

/** «Нацбанк» of «Національний банк», «Мінфін» of «Міністерство фінансів»; «генсек» is no organisation. */
function addBlends(things: readonly Thing[], add: Add): void {
  const openings = new Set<string>()
  for (const { name } of things) {
    const opening = openingOf(name)
    if (opening) openings.add(opening)
  }
  if (openings.size === 0) return
  const posts = new Map<string, string>()
  const others = new Map<string, string>()
  for (const { type, name } of things) {
    const blends = type === 'JOB' ? posts : others
    for (const blending of blendingsOf(name))
      for (const blend of openings.has(blending.opening) ? blendsOf(blending) : [])
        if (!blends.has(blend)) blends.set(blend, name.whole)
  }
  if (posts.size + others.size === 0) return
  for (const { type, name } of things)
    add(name.whole, (type === 'JOB' ? posts : others).get(name.folded), 'abbreviation')
}

/** How a name of one word begins, if it can be a blend; else empty. */
const openingOf = noteName(({ folded }) => {
  return folded.length >= OPENING && !folded.includes(' ') ? folded.slice(0, OPENING) : ''
})

/** The beginning of the first word, the second word, and how blends of them open. */
interface Blending {
  readonly first: string
  readonly second: string
  readonly opening: string
}

const blendingsOf = noteName(({ folded }): readonly Blending[] => {
  if (isLetters(folded)) return []
  const [word = '', second = ''] = folded.slice(0, LONGEST_BLENDED).match(WORD) ?? []
  const firsts = BEGINNINGS.filter((cut) => cut < word.length).map((cut) => word.slice(0, cut))
  return mapped(firsts, (first) => ({ first, second, opening: (first + second).slice(0, OPENING) }))
})

/** With the second word or its beginning. */
function blendsOf({ first, second }: Blending): string[] {
  return Array.from({ length: Math.max(0, second.length - 2) }, (_, i) => first + second.slice(0, i + 3))
}

/** The shortest of them: «Мінфін». */
const OPENING = 6

/** нац|банк, держ|дума */
const BEGINNINGS = [3, 4]
const LONGEST_BLENDED = 60

/** «Boeing» and «Боїнг», tagged alike. */
function addTranscriptions(things: readonly Thing[], of: Aliases['of'], add: Add, data: NameData): void {
  const foreign = new Set<string>()
  for (const { name } of things) if (isForeign(name)) foreign.add(soundOfName(name, data))
  if (foreign.size === 0) return
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

const isForeign = noteName(({ whole }) => isLatin(whole))

const soundOfName = noteName(({ whole }, data) => soundOf(whole, data))

const ACRONYM = /^\p{Lu}{2,}$/u
// «Європейський союз (ЄС)», «Світовий банк (далі – СБ)»
const IN_BRACKETS = /^\s*\((?:далі)?\s*[-–—]?\s*[«"]?$/u
// охорони, здоров’я
const WORD = /\p{L}+(?:['’ʼ]\p{L}+)*/gu

/** МОЗ and МОЗВ of «Міністерство охорони здоров’я Великобританії», ACN of "Aid to the Church in Need". */
const acronymsOf = noteName(({ base }): readonly string[] => {
  const initials = initialsOf(base)
  if (!initials) return []
  const owner = OWNER.exec(base)
  const own = base.replace(COUNTRY, '')
  const all = [
    initials,
    initialsOf(base.replace(SMALL_WORD, '')),
    owner ? initialsOf(base.slice(0, owner.index)) : '',
    ...(own === base ? [] : [initialsOf(own), initialsOf(own.replace(SMALL_WORD, ''))]),
    initialsOf(base.replace(ACRONYM_INSIDE, apart)),
  ]
  return all.filter((letters) => letters.length > 1)
})

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
  const words = name.match(WORD) ?? []
  return words.length < 2 ? '' : words.map((word) => fold(word[0]!)).join('')
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
  return letters.length <= LONGEST_PARTED && beginsWords(letters, fold(name).match(WORD)!.slice(0, LONGEST_PARTED))
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
