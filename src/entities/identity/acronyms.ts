import { fold } from '../../text/fold.ts'
import { isLetters } from '../../text/letters.ts'
import type { NameData } from '../bases/names.ts'
import { keysOf } from './keys.ts'
import { soundOf, transcribed } from './spelling.ts'
import type { Thing } from './things.ts'

/** The key of the name that is meant, and how that is known. */
export interface Alias {
  readonly name: string
  readonly rule: 'abbreviation' | 'synonym' | 'spelling'
}

/** Keys of names that mean what another key means: acronyms that the article spells out, and what everybody knows. */
export function findAliases(
  things: readonly Thing[],
  keys: readonly string[],
  data: NameData | undefined,
): Map<string, Alias> {
  const aliases = new Map<string, Alias>()
  for (const [key, name] of data ? synonymsOf(data) : []) aliases.set(key, { name, rule: 'synonym' })
  const initials = new Map<string, string>()
  things.forEach(({ type, name }, index) => {
    if (type === 'JOB') return // МОЗ is no «міністр охорони здоров'я»
    for (const letters of acronymsOf(name.base)) {
      if (letters.length > 1 && !initials.has(letters))
        initials.set(letters, aliases.get(keys[index]!)?.name ?? keys[index]!)
    }
  })
  things.forEach(({ name, gap }, index) => {
    const key = keys[index]!
    const before = things[index - 1]
    if (!ACRONYM.test(name.base)) return
    const spelled =
      before && IN_BRACKETS.test(gap) && abbreviates(name.base, before.name.base) ? keys[index - 1] : undefined
    const full = spelled ?? initials.get(name.base.toLowerCase())
    if (full && full !== key && !aliases.has(key))
      aliases.set(key, { name: aliases.get(full)?.name ?? full, rule: 'abbreviation' })
  })
  addBlends(things, keys, aliases)
  addTranscriptions(things, keys, aliases, data)
  return aliases
}

/** «Нацбанк» of «Національний банк», «Мінфін» of «Міністерство фінансів». */
function addBlends(things: readonly Thing[], keys: readonly string[], aliases: Map<string, Alias>): void {
  const names = things.map(({ name }) => fold(name.base))
  const openings = new Set(names.map((name) => name.slice(0, OPENING)))
  const blends = new Map<string, string>()
  names.forEach((name, index) => {
    for (const blend of blendsOf(name, openings)) {
      const kind = `${things[index]!.type === 'JOB'} ${blend}` // «генсек» is no organisation
      if (!blends.has(kind)) blends.set(kind, keys[index]!)
    }
  })
  names.forEach((name, index) => {
    const full = blends.get(`${things[index]!.type === 'JOB'} ${name}`)
    if (full && full !== keys[index] && !aliases.has(keys[index]!))
      aliases.set(keys[index]!, { name: aliases.get(full)?.name ?? full, rule: 'abbreviation' })
  })
}

/** The beginning of the first word and the second one, or its beginning, where some name opens like that. */
function blendsOf(folded: string, openings: ReadonlySet<string>): string[] {
  if (isLetters(folded)) return []
  const [first = '', second = ''] = folded.slice(0, LONGEST_BLENDED).match(WORD) ?? []
  return BEGINNINGS.filter(
    (cut) => cut < first.length && openings.has((first.slice(0, cut) + second).slice(0, OPENING)),
  ).flatMap((cut) =>
    Array.from({ length: Math.max(0, second.length - 2) }, (_, i) => first.slice(0, cut) + second.slice(0, i + 3)),
  )
}

/** The shortest of them: «Мінфін». */
const OPENING = 6

/** нац|банк, держ|дума */
const BEGINNINGS = [3, 4]
const LONGEST_BLENDED = 60

/** «Boeing» and «Боїнг», tagged alike. */
function addTranscriptions(
  things: readonly Thing[],
  keys: readonly string[],
  aliases: Map<string, Alias>,
  data: NameData | undefined,
): void {
  if (!data?.romanization.size) return
  const heard = new Map<string, string>()
  things.forEach(({ type }, index) => {
    const key = keys[index]!
    const sound = soundOf(key, data)
    if (sound.length < SHORTEST_SOUND || aliases.has(key)) return
    const other = heard.get(`${type} ${sound}`)
    if (other === undefined) heard.set(`${type} ${sound}`, key)
    else if (other !== key && scriptsDiffer(other, key) && transcribed(other, key, data))
      aliases.set(key, { name: other, rule: 'spelling' })
  })
}

const SHORTEST_SOUND = 3

function scriptsDiffer(one: string, other: string): boolean {
  return LATIN.test(one) !== LATIN.test(other)
}

// ЄС, НАЗК, WHO
const ACRONYM = /^\p{Lu}{2,}$/u
// «Європейський союз (ЄС)», «Світовий банк (далі – СБ)»
const IN_BRACKETS = /^\s*\((?:далі)?\s*[-–—]?\s*[«"]?$/u
const WORD = /\p{L}+(?:['’ʼ]\p{L}+)*/gu

/** МОЗ and МОЗВ of «Міністерство охорони здоров’я Великобританії», ACN of "Aid to the Church in Need". */
function acronymsOf(name: string): string[] {
  const initials = initialsOf(name)
  if (!initials) return []
  const owner = OWNER.exec(name)
  return [initials, initialsOf(name.replace(SMALL_WORD, '')), owner ? initialsOf(name.slice(0, owner.index)) : '']
}

// of, the, з
const SMALL_WORD = /(?<!\p{L})\p{Ll}{1,3}(?!\p{L})/gu
// «Великобританії» of «Міністерство охорони здоров’я Великобританії»: a capital after two words
const OWNER = /(?<=\p{Ll}[\s]\p{Ll}{3,30}\s)\p{Lu}\p{Ll}/u

/** «Національне агентство з питань запобігання корупції» → «назпзк». */
function initialsOf(name: string): string {
  if (isLetters(name)) return ''
  const words = name.match(WORD) ?? []
  return words.length < 2 ? '' : words.map((word) => word[0]!.toLowerCase()).join('')
}

/** Its letters begin words of the name, in order; names in another script are believed. */
function abbreviates(acronym: string, name: string): boolean {
  const initials = initialsOf(name)
  if (!initials) return false
  if (LATIN.test(acronym) !== LATIN.test(name)) return acronym.length <= initials.length + 1
  let at = 0
  for (const letter of initials) if (letter === acronym[at]?.toLowerCase()) at++
  return at === acronym.length && initials[0] === acronym[0]!.toLowerCase()
}

const LATIN = /^\p{sc=Latin}/u

const known = new WeakMap<NameData, [string, string][]>()

/** The first name of a line stands for all of them, itself included. */
function synonymsOf(data: NameData): readonly [string, string][] {
  let pairs = known.get(data)
  if (!pairs) {
    pairs = data.synonyms.flatMap((line) => {
      const [first, ...others] = line.split('=').map((name) => keysOf(name, data).join(' '))
      return [first!, ...others].map((name): [string, string] => [name, first!])
    })
    known.set(data, pairs)
  }
  return pairs
}
