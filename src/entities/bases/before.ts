import type { EntityType, Span } from '../../analysis.ts'
import type { Language } from '../../language/language.ts'
import { nounStem, type SpeechData, verbForm } from '../../quotations/words/speech.ts'
import type { Document } from '../../text/document.ts'
import { byUnit, lettersEnd, lettersStart } from '../../text/letters.ts'
import { remember } from '../../text/memory.ts'
import { casesOf, declines, type Head, headOf, type RoleData } from '../roles/heads.ts'
import { type Case, caseBit, type Gender, type NameData } from './names.ts'

/** Longer words are none, in letters, nor are the halves of others. */
const LONGEST = 24

/** The word before a mention, folded, whatever mark stands between: «у Парижі», «до "Газпрому"»; empty where there is none. */
export function wordBefore({ folded }: Document, start: number): string {
  let end = start
  while (end > 0 && end > start - MOST_MARKS && signAt(folded, end - 1) !== OTHER) end--
  if (end === start) return ''
  if (folded[end - 1] === '.') end--
  const from = lettersStart(folded, end, LONGEST)
  if (from === end || folded[from - 1] !== '-') return folded.slice(from, end)
  const first = lettersStart(folded, from - 1, LONGEST)
  return folded.slice(first < from - 1 ? first : from, end)
}

const OTHER = 1
const BLANK = 2
const OPENING = 3
/** ( */
const BRACKET = 4

const signAt = byUnit((unit) =>
  IS_BLANK.test(unit) ? BLANK : IS_OPENING.test(unit) ? OPENING : unit === '(' ? BRACKET : OTHER,
)

const IS_BLANK = /\s/u
const IS_OPENING = /[«"“„]/u
const MOST_MARKS = 3

/** What needs no preposition. */
const BARE: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental']

/** What a subject stands in, and what has a label before it. */
export const NOMINATIVE: readonly Case[] = ['nominative']

/** The word after a mention, folded: Голубка| переконана; empty where there is none. */
export function wordAfter({ folded }: Document, end: number): string {
  return end < folded.length && signAt(folded, end) === BLANK
    ? folded.slice(end + 1, lettersEnd(folded, end + 1, LONGEST))
    : ''
}

/** «реалізує компанія «Енгурі Верхня»»: behind the noun for what it is a name in marks does not decline. */
export function isLabelled(document: Document, { start }: Span): boolean {
  const { names, speech } = document.language
  const mark = signAt(document.text, start) === OPENING ? start : start - 1
  if (!names || !speech || !declines(names) || signAt(document.text, Math.max(mark, 0)) !== OPENING) return false
  const noun = wordBefore(document, mark)
  return noun !== '' && isLabel(noun, speech)
}

/** «Фото: |Нікіта Галка|»: behind what a line begins with. */
export function isCredited({ text }: Document, { start }: Span): boolean {
  if (text[start - 2] !== ':') return false
  const before = text.slice(Math.max(0, start - LONGEST_CREDIT), start)
  return CREDIT.test(start > LONGEST_CREDIT ? before : `\n${before}`)
}

const LONGEST_CREDIT = 30
// Фото:, Автор тексту:
const CREDIT = /\n\p{Lu}\p{L}*(?: \p{L}+)?: $/u

/** Is it a form of a noun that stands before names: «компанії», «партії»? */
export const isLabel = remember((word: string, speech: SpeechData): boolean => {
  const stem = nounStem(word, speech)
  for (const label of [...speech.labels, ...speech.kinds.keys()]) if (nounStem(label, speech) === stem) return true
  return false
})

/** The first word of a mention: |Mr|. Smith. */
function firstWord({ text }: Document, { start, end }: Span): string {
  return text.slice(start, lettersEnd(text, start, Math.min(end - start, LONGEST)))
}

/** The cases that a word asks of the name behind it, or the verb behind the name; null where they ask for none. */
export function governedCases(
  word: string,
  after: string,
  type: EntityType,
  language: Language,
): readonly Case[] | null {
  const asked = language.names?.prepositions.get(word)
  if (asked) return asked
  if (type === 'ORGANIZATION' || type === 'ARTIFACT') return says(word, language, true) ? TOLD : null
  if (type !== 'PERSON') return null
  if (says(word, language)) return NOMINATIVE
  const { roles, names } = language
  const title = roles && names && declines(names) ? headOf(word, roles, names) : null
  if (roles && title) return casesOfTitle(title, roles)
  return says(after, language) ? NOMINATIVE : null
}

/** «Сурмичі перекрили», «…, а Сурмичі перекрили»: a place that nothing before it can govern stands in no locative. */
export function barelyPlaced(before: string, opens: boolean, { speech }: Language): readonly Case[] | null {
  if (!speech?.cases) return null
  const { conjunctions, conjoining, complementisers } = speech
  const free = opens || complementisers.has(before) || (conjunctions.has(before) && !conjoining.has(before))
  return free ? BARE : null
}

/** «, але Хвіча Шерпа відмовився», «Юлія Джима не фінішувала»: nothing before the name that it could depend on, its verb behind it. */
export function isSubject(before: string, after: string, { speech }: Language): boolean {
  if (!speech?.cases) return false
  const { conjunctions, complementisers, adverbs } = speech
  const free = before === '' || conjunctions.has(before) || complementisers.has(before) || adverbs.has(before)
  return free && opensPredicate(after, speech)
}

const opensPredicate = remember((word: string, { negations, shapes }: SpeechData): boolean => {
  const { m, f } = shapes.pastBesideName
  return negations.has(word) || m.test(word) || f.test(word)
})

/** «пишуть |Патріоти України|», «заявила |«Українській правді»|», «поінформували |Держаудитслужбу|» */
const TOLD: readonly Case[] = ['nominative', 'dative', 'accusative']

/** «сказав Марко Дзюба», «Мар’яна Голубка переконана», if several may «пишуть Патріоти України». */
function says(word: string, { speech }: Language, several = false): boolean {
  if (!speech || !word) return false
  if (speech.predicates.has(word)) return true
  const verb = verbForm(word, speech.say, speech)
  return verb?.kind === 'finite' && (several || !verb.plural) // «депутати оголосили Івана Ковтуна …»
}

/** «міністр Юлія Лапутіна», but not «адвокат Юлія Лапутіна», who may be his. */
function casesOfTitle(head: Head, roles: RoleData): readonly Case[] | null {
  if (roles.relational.has(head.noun)) return null
  return (casesOf(head.slots) & ~caseBit('vocative')) === caseBit('nominative') ? NOMINATIVE : null
}

/** The gender that a title tells, before a name or in it: "Mrs Obama", «пані Коваль». */
export function genderOfTitle(document: Document, mention: Span, { titles: { m, f } }: NameData): Gender | null {
  const before = wordBefore(document, mention.start)
  const first = firstWord(document, mention).toLowerCase()
  return m.has(before) || m.has(first) ? 'm' : f.has(before) || f.has(first) ? 'f' : null
}
