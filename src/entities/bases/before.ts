import type { EntityType, Span } from '../../analysis.ts'
import type { Language } from '../../language/language.ts'
import { nounStem, type SpeechData, verbForm } from '../../quotations/words/speech.ts'
import type { Document } from '../../text/document.ts'
import { byUnit, isLetters, lettersEnd, lettersStart, unitAt } from '../../text/letters.ts'
import { once } from '../../text/once.ts'
import { note, noteKind, noteWhether, type Word, wordIn } from '../../text/word.ts'
import { casesOf, declines, type Head, headOf, type RoleData } from '../roles/heads.ts'
import { attributeEndings } from './endings.ts'
import { readWord } from './inflection.ts'
import { type Case, caseBit, casesIn, type Gender, type NameData } from './names.ts'

/** Longer words are none, in letters, nor are the halves of others. */
const LONGEST = 24

/**
 * The word before a mention that begins with a token, whatever mark stands between: «у Парижі», «до "Газпрому"»; empty where there is
 * none.
 */
export function wordBefore(document: Document, start: number, token: number): Word {
  const { folded } = document
  let end = start
  while (end > 0 && end > start - MOST_MARKS && signAt(folded, end - 1) !== OTHER) end--
  if (end === start) return wordIn(document, start, start)
  if (folded[end - 1] === '.') end--
  return plainBefore(document, end, token) ?? wordEnding(document, end)
}

/** Most are tokens of letters alone, which need not be looked up. */
function plainBefore({ folded, tokens, words }: Document, end: number, token: number): Word | null {
  let at = token - 1
  while (at >= 0 && tokens.end[at]! > end) at--
  if (at < 0 || tokens.end[at] !== end || !isPlain(words[at]!)) return null
  const start = tokens.start[at]!
  return start === 0 || signAt(folded, start - 1) !== OTHER ? words[at]! : null
}

function wordEnding(document: Document, end: number): Word {
  const { folded } = document
  const from = lettersStart(folded, end, LONGEST)
  if (from === end || folded[from - 1] !== '-') return wordIn(document, from, end)
  const first = lettersStart(folded, from - 1, LONGEST)
  return wordIn(document, first < from - 1 ? first : from, end)
}

/** Is it a token of letters alone? */
function isPlain(word: Word): boolean {
  return spellingOf(word, undefined) === LETTERS
}

const LETTERS = 1
const OTHERWISE = 2

const spellingOf = noteKind((form) => (form.length <= LONGEST && isLetters(form) ? LETTERS : OTHERWISE))

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

/** The word after a mention, behind which a token begins: Голубка| переконана; empty where there is none. */
export function wordAfter(document: Document, end: number, token: number): Word {
  const { folded, tokens, words } = document
  if (end === folded.length || signAt(folded, end) !== BLANK) return wordIn(document, end, end)
  if (tokens.start[token] === end + 1 && isPlain(words[token]!)) return words[token]!
  return wordIn(document, end + 1, lettersEnd(folded, end + 1, LONGEST))
}

/** «реалізує компанія «Енгурі Верхня»»: behind the noun for what it is a name in marks does not decline. */
export function isLabelled(document: Document, { start }: Span, token: number): boolean {
  const { names, speech } = document.language
  const mark = signAt(document.text, start) === OPENING ? start : start - 1
  if (!names || !speech || !declines(names) || signAt(document.text, Math.max(mark, 0)) !== OPENING) return false
  const noun = wordBefore(document, mark, token)
  return noun.form !== '' && isLabel(noun, speech)
}

/** «Фото: |Нікіта Галка|»: behind what a line begins with. */
export function isCredited({ text }: Document, { start }: Span): boolean {
  if (start < 2 || unitAt(text, start - 2) !== COLON) return false
  const before = text.slice(Math.max(0, start - LONGEST_CREDIT), start)
  return CREDIT.test(start > LONGEST_CREDIT ? before : `\n${before}`)
}

const COLON = ':'.charCodeAt(0)
const LONGEST_CREDIT = 30
// Фото:, Автор тексту:
const CREDIT = /\n\p{Lu}\p{L}*(?: \p{L}+)?: $/u

/** Is it a form of a noun that stands before names: «компанії», «партії»? */
export const isLabel = noteWhether((word: string, speech: SpeechData) => labelStems(speech).has(nounStem(word, speech)))

const labelStems = once((speech: SpeechData): ReadonlySet<string> => {
  return new Set([...speech.labels, ...speech.kinds.keys()].map((label) => nounStem(label, speech)))
})

/** The first word of a mention, with its first token: |Mr|. Smith. */
function firstWord(document: Document, { start, end }: Span, token: number): Word {
  const { tokens, words } = document
  if (tokens.start[token] === start && tokens.end[token]! <= end && isPlain(words[token]!)) return words[token]!
  return wordIn(document, start, lettersEnd(document.text, start, Math.min(end - start, LONGEST)))
}

/** The cases that a word asks of the name behind it, or the verb behind a person's; null where they ask for none. */
export function governedCases(
  before: Word,
  after: Word | null,
  type: EntityType,
  language: Language,
): readonly Case[] | null {
  const asked = casesBehind(before, language)
  if (asked) return asked
  if (type === 'ORGANIZATION' || type === 'ARTIFACT') return tells(before, language) ? TOLD : null
  if (type !== 'PERSON') return null
  const titled = isSaying(before, language) ? NOMINATIVE : casesOfTitled(before, language)
  return titled === UNTITLED ? (after && isSaying(after, language) ? NOMINATIVE : null) : titled
}

/** What a preposition asks for. */
const casesBehind = note(
  (word: string, { names }: Language): readonly Case[] | null => names?.prepositions.get(word) ?? null,
  null,
)

/** The cases of an adjective of a place, in which the name in marks behind it stands too: «лондонського |«Арсенала»|». */
export function sharedCases({ text, language }: Document, before: Word, start: number): readonly Case[] | null {
  const cases = casesOfLocal(before, language)
  return cases && IN_MARKS.test(text.slice(Math.max(0, start - 3), start + 1)) ? cases : null
}

const IN_MARKS = /\p{L}\s[«"“„]/u

const casesOfLocal = note((word: string, { names }: Language): readonly Case[] | null => {
  if (!names?.local) return null
  const { local, adjectives } = readWord(word, attributeEndings, names)
  if (!local) return null
  const slots = adjectives.reduce(
    (bits, reading, slot) => (reading && reading.weight > 0 ? bits | (1 << slot) : bits),
    0,
  )
  return casesIn(casesOf(slots))
}, null)

/** «сказав Марко Дзюба» */
const isSaying = noteWhether((word: string, language: Language) => says(word, language))

/** If several may: «пишуть Патріоти України». */
const tells = noteWhether((word: string, language: Language) => says(word, language, true))

/** What a title before the name asks for; `UNTITLED` where there is none. */
export const casesOfTitled = note((word: string, language: Language): readonly Case[] | null => {
  const title = readTitle(word, language)
  return title ? casesOfTitle(title, language.roles!) : UNTITLED
})

/** The noun for a person that a word is a form of, where such nouns decline. */
export function readTitle(word: string, { roles, names }: Language): Head | null {
  return roles && names && declines(names) ? headOf(word, roles, names) : null
}

export const UNTITLED: readonly Case[] = []

/** «Сурмичі перекрили», «…, а Сурмичі перекрили»: a place that nothing before it can govern stands in no locative. */
export function barelyPlaced(before: Word, opens: boolean, language: Language): readonly Case[] | null {
  if (!language.speech?.cases) return null
  return opens || opensClause(before, language) ? BARE : null
}

const opensClause = noteWhether((word: string, { speech }: Language) => {
  if (!speech) return false
  const { conjunctions, conjoining, complementisers } = speech
  return complementisers.has(word) || (conjunctions.has(word) && !conjoining.has(word))
})

/** «, але Хвіча Шерпа відмовився», «Юлія Джима не фінішувала»: nothing before the name that it could depend on, its verb behind it. */
export function isSubject(before: Word, after: Word, language: Language): boolean {
  if (!language.speech?.cases) return false
  return opensPredicate(after, language) && (before.form === '' || governsNothing(before, language))
}

const governsNothing = noteWhether((word: string, { speech }: Language) => {
  return [speech?.conjunctions, speech?.complementisers, speech?.adverbs].some((words) => words?.has(word))
})

const opensPredicate = noteWhether((word: string, { speech }: Language) => {
  if (!speech) return false
  const { m, f } = speech.shapes.pastBesideName
  return speech.negations.has(word) || m.test(word) || f.test(word)
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
  return roles.relational.has(head.noun) ? null : onlyNominative(head)
}

/** The nominative, if the form is of no other case. */
export function onlyNominative({ slots }: Head): readonly Case[] | null {
  return (casesOf(slots) & ~caseBit('vocative')) === caseBit('nominative') ? NOMINATIVE : null
}

/** The gender that a title tells, before a name or in it: "Mrs Obama", «пані Коваль». */
export function genderOfTitle(document: Document, mention: Span, token: number, data: NameData): Gender | null {
  const before = titleGender(wordBefore(document, mention.start, token), data)
  const first = titleGender(firstWord(document, mention, token), data)
  return before === 'm' || first === 'm' ? 'm' : (before ?? first)
}

const titleGender = note((word: string, { titles: { m, f } }: NameData): Gender | null => {
  return m.has(word) ? 'm' : f.has(word) ? 'f' : null
}, null)
