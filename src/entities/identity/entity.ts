import type { Entity, EntityType, Explain, Mention } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { fold } from '../../text/fold.ts'
import { byUnit, isUpper } from '../../text/letters.ts'
import { mapped } from '../../text/mapped.ts'
import { remember } from '../../text/memory.ts'
import { NO_DATA } from '../bases/keys.ts'
import type { NameData } from '../bases/names.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { isLatin } from './spelling.ts'
import type { Known } from './things.ts'

/** An entity of its mentions; a headline in capitals takes the usual case. */
export function toEntity(
  id: string,
  type: EntityType,
  mentions: Mention[],
  roles: string[],
  value: Entity['value'],
  { text, language: { names: data } }: Document,
): Entity {
  const { base } = mentions[0]!
  const dateline = type === 'LOCATION' && isUpper(base) && isDateline(mentions[0]!, text, data)
  if (!dateline && mentions.every((mention) => mention.base === base))
    return { id, type, name: base, mentions, roles, value }
  const cased = takeCase(mentions, dateline ? [capitalise(base)] : [], type)
  const name = fullest(type === 'PERSON' ? inOwnScript(cased, data) : cased, data)
  return { id, type, name, mentions: cased, roles, value }
}

/** «УКРАЇНА» of a headline is «Україна» below, «Міністр» at the start of a sentence «міністр», a name has its capital. */
function takeCase(mentions: readonly Mention[], usual: readonly string[], type: EntityType): Mention[] {
  if (usual.length === 0 && areCasedAlike(mentions)) return [...mentions]
  const written = mentions.map(({ base }) => base).filter((base) => !isUpper(base))
  const [small, large] = [written.filter(isSmall), written.filter((base) => !isSmall(base))]
  const preferred = type === 'JOB' ? [...large, ...small] : [...small, ...large]
  const plain = new Map([...usual, ...preferred].map((base) => [fold(base), base]))
  return mapped(mentions, (mention) => ({ ...mention, base: plain.get(fold(mention.base)) ?? mention.base }))
}

/** Do no two of them differ in case alone? */
function areCasedAlike(mentions: readonly Mention[]): boolean {
  const cased = new Map<string, string>()
  for (const { base } of mentions) {
    const folded = fold(base)
    if ((cased.get(folded) ?? base) !== base) return false
    cased.set(folded, base)
  }
  return true
}

/** «КИЇВ, 2 жовтня», "SAN JOSE, Calif. —" */
function isDateline({ base, start, end }: Mention, text: string, data: NameData | undefined): boolean {
  if (!data || data.known.has(fold(base))) return data !== undefined
  DATELINE.lastIndex = end
  return (
    WRITTEN_OUT.test(base) && OPENS_LINE.test(text.charAt(start - 1)) && DATELINE.test(text) && !isShort(base, data)
  )
}

/** USSR is no Ussr. */
function isShort(base: string, { synonyms }: NameData): boolean {
  return synonyms.some((line) => line.startsWith(`${fold(base)} =`))
}

// LIMA, EL PASO
const WRITTEN_OUT = /\p{Lu}{4}|\p{Lu} \p{Lu}/u
const OPENS_LINE = /^\n?$/u
// LIMA| (AP) — She came, EL PASO|, Texas, March 3 - He left
const DATELINE = /(?:\/\p{Lu}[\p{Lu} ]{1,30})?(?:, [^\n(–—]{1,40}?)?(?: \([^()\n]{1,30}\))? ?[–—-]{1,2}\s/uy

/** "Rio de Janeiro" of RIO DE JANEIRO. */
function capitalise(name: string): string {
  return name.toLowerCase().replace(WORD, (word, at) => {
    return at > 0 && word.length < SHORTEST_LARGE ? word : word[0]!.toUpperCase() + word.slice(1)
  })
}

const WORD = /\p{L}+/gu
const SHORTEST_LARGE = 3

function isSmall(base: string): boolean {
  return caseAt(base, 0) === SMALL
}

const SMALL = 1
const LARGE = 2
const caseAt = byUnit((unit) => (unit === unit.toLowerCase() ? SMALL : LARGE))

/** «Дональд Трамп» rather than "Donald J. Trump" where people are not written in Latin letters. */
function inOwnScript(mentions: readonly Mention[], data: NameData | undefined): readonly Mention[] {
  const own = data?.romanization.size ? mentions.filter(({ base }) => !isLatin(base)) : []
  return own.length > 0 ? own : mentions
}

/** The base form of most words that are written out, then of most words, then the most frequent one, then the first. */
function fullest(mentions: readonly Mention[], data: NameData | undefined): string {
  const full: string[] = []
  let most = Number.NEGATIVE_INFINITY
  for (const { base } of mentions) {
    const fullness = fullnessOf(base, data ?? NO_DATA)
    if (fullness < most) continue
    if (fullness > most) full.length = 0
    most = fullness
    full.push(base)
  }
  return commonest(full)
}

/** Names kept from one article to the next. */
const MOST = 4000

/** «Орест Риндя» is fuller than «О. Риндя» and «Орест Іванович», "Donald J. Trump" than "Donald Trump". */
const fullnessOf = remember((base: string, { patronymic }: Partial<NameData>): number => {
  const initials = base.match(INITIAL)?.length ?? 0
  const address = countWords(base) === 2 && patronymic?.test(fold(base))
  return countWords(base) - INITIAL_FOR_WORD * initials - (address ? INITIAL_FOR_WORD : 0)
}, MOST)

// О. Риндя, ДЕМЧУК Г.І., J
const INITIAL = /(?<!\p{L})\p{Lu}(?![\p{L}'’ʼ])/gu
const INITIAL_FOR_WORD = 0.9

function countWords(base: string): number {
  return base.split(' ').length
}

/** The most frequent one, of several the first. */
export function commonest<T>(list: readonly T[]): T {
  if (list.every((item) => item === list[0])) return list[0]!
  const counts = new Map<T, number>()
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}

/** Where each mention comes from, and why it is one with those before. */
export function explainEntity(
  { mentions }: Entity,
  tagged: readonly TaggedMention[],
  known: readonly Known[],
): Explain['entities'][string] {
  const met = new Set<string>()
  return mapped(mentions, ({ text, base, confidence }, index) => {
    const rule = met.has(fold(base)) ? 'same-name' : (known[index]!.rule ?? difference(base, mentions[0]!.base))
    met.add(fold(base))
    return { text, base, source: tagged[index]!.source ?? 'model', confidence, joined: index === 0 ? null : rule }
  })
}

/** How a name of the same key differs from the first one. */
function difference(base: string, first: string): string {
  const more = countWords(base) - countWords(first)
  return more > 0 ? 'fuller-name' : more < 0 ? 'same-name' : 'spelling'
}
