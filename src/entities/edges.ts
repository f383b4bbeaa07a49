import { nounStem, type SpeechData, verbForm } from '../quotations/words/speech.ts'
import type { Document } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { byUnit } from '../text/letters.ts'
import { mapped } from '../text/mapped.ts'
import { remember } from '../text/memory.ts'
import { finderIn } from '../text/order.ts'
import { thingEndings } from './bases/endings.ts'
import { readWord } from './bases/inflection.ts'
import { CASES, type NameData } from './bases/names.ts'
import { headOf, LONGEST_ACTING } from './roles/heads.ts'
import type { TaggedMention } from './tagging/tagger.ts'

/** The mentions without a common noun before the name: «дружина [Марія]», «агентство «[Наддністров'я]»». */
export function cutNouns(document: Document, mentions: readonly TaggedMention[]): TaggedMention[] {
  const { text, sentences } = document
  const sentenceAt = finderIn(sentences)
  return mapped(mentions, (mention) => {
    const { type, start, end } = mention
    const mayBegin = caseAt(text, start) === SMALL || sentenceAt(start)?.start === start
    if (!mayBegin && type !== 'PERSON') return mention
    if (!hasBlank(text, start, end)) return mention
    const words = text.slice(start, end)
    const owner = ownerBefore(words, mention, document)
    if (owner) return { ...mention, start: start + owner }
    if (!mayBegin) return mention
    const [label = '', noun = '', mark = ''] = NOUN.exec(words) ?? []
    if (!noun || !names(fold(noun), mark !== '', mention, document)) return mention
    const closed = mark !== '' && CLOSING.test(words)
    return { ...mention, start: start + label.length, end: end - (closed ? 1 : 0) }
  })
}

function hasBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (blankAt(text, at) === BLANK) return true
  return false
}

/** The mentions of posts with what says that somebody fills them for a time: «[т. в. о. міністра]». */
export function wholePosts(document: Document, mentions: readonly TaggedMention[]): TaggedMention[] {
  const acting = document.language.roles?.acting
  if (!acting) return [...mentions]
  return mapped(mentions, (mention, index) => {
    if (mention.type !== 'JOB' || document.text[mention.start - 2] !== '.') return mention
    const start = actingStart(document, mention.start, mentions[index - 1]?.end ?? 0, acting)
    return start < mention.start ? { ...mention, start } : mention
  })
}

/** Where «т. в. о.» begins that ends at a place; the place itself, if none does. */
function actingStart({ text }: Document, end: number, from: number, acting: RegExp): number {
  for (let at = Math.max(from, end - LONGEST_ACTING); at < end; at++) {
    const [words = ''] = LETTER.test(text.charAt(at - 1)) ? [] : (acting.exec(text.slice(at, end)) ?? [])
    if (at + words.length === end) return at
  }
  return end
}

const LETTER = /\p{L}/u

/**
 * «тренер |Ставицької| Йосип Малець», «директор |Бюро| Йосип Малець», «мер |Харкова| Й. Малець»: how long the name of somebody or
 * something else is that stands before a first name, in another case.
 */
function ownerBefore(words: string, { type }: TaggedMention, { language: { names } }: Document): number {
  const several = type === 'PERSON' && words.indexOf(' ') < words.lastIndexOf(' ')
  const parts = several && names?.oblique ? THREE.exec(words)?.groups : undefined
  if (!parts || !names) return 0
  const { owner, first, last } = parts
  const given = (word: string) => names.given.m.has(word) || names.given.f.has(word)
  const others = names.oblique?.test(owner!) || names.heads.has(fold(owner!)) || isGenitive(owner!, names)
  const begins = given(fold(first!)) || first!.endsWith('.')
  return others && begins && !given(fold(owner!)) && !names.patronymic?.test(last!) ? owner!.length + 1 : 0
}

/** «Харкова», «України»: the genitive of a known name. */
const isGenitive = remember((word: string, names: NameData) => {
  const { form, nouns } = readWord(word, thingEndings, names)
  return nouns.some(({ key }, slot) => slot % CASES.length === GENITIVE && key !== form && names.known.has(key))
})

const GENITIVE = CASES.indexOf('genitive')

// Ставицької Йосип Малець, Газпрому Олександр Медведєв
const THREE = /^(?<owner>\p{Lu}[\p{L}'’ʼ-]+) (?<first>\p{Lu}(?:[\p{L}'’ʼ-]+|\.)) (?<last>\p{Lu}[\p{L}'’ʼ-]+)$/u

/** The mentions without those in small letters that are hardly names: «збройні сили», but «Збройні сили», «5 канал», «"коаліція охочих"». */
export function dropCommon({ text, language }: Document, mentions: readonly TaggedMention[]): TaggedMention[] {
  const common = language.names?.common
  if (!common) return [...mentions]
  return mentions.filter(
    ({ type, start, end, confidence }) =>
      type !== 'ORGANIZATION' ||
      confidence >= SURE ||
      !common.test(text.slice(start, end)) ||
      OPENING.test(text.charAt(start - 1)),
  )
}

/** The mentions without those that are all somebody says: «Завтра», – відповіла вона; «Київ», – відповіла вона, stays. */
export function dropSaid(
  { text, folded, sentences, language }: Document,
  mentions: readonly TaggedMention[],
): TaggedMention[] {
  const { speech } = language
  if (!speech) return [...mentions]
  const sentenceAt = finderIn(sentences)
  return mentions.filter(({ type, start, end }) => {
    if (PLACED.has(type) || sentenceAt(start - 1)?.start !== start - 1 || !OPENING.test(text.charAt(start - 1)))
      return true
    TAG.lastIndex = end
    const words = TAG.exec(folded)?.[1]?.split(' ') ?? []
    return !words.some((word) => reports(word, speech))
  })
}

/** What somebody may well say alone. */
const PLACED: ReadonlySet<string> = new Set(['PERSON', 'LOCATION'])
// Завтра|», – так вона відповіла
const TAG = /[»"”“],\s[–—-]\s(\p{L}{1,24}(?: \p{L}{1,24}){0,2})/uy

function reports(word: string, speech: SpeechData): boolean {
  return (
    speech.document.has(word) ||
    [speech.say, speech.tag].some((stems) => verbForm(word, stems, speech)?.kind === 'finite')
  )
}

// «дружина » before a capital, «агентство «»
const NOUN = /^(\p{L}[\p{L}'’ʼ-]*)\s(?:(?=\p{Lu})|(["«„“]))/u
const IS_BLANK = /\s/u
const BLANK = 1
const LOWER = /\p{Ll}/u
const SMALL = 1
const OTHER = 2

const blankAt = byUnit((unit) => (IS_BLANK.test(unit) ? BLANK : OTHER))
const caseAt = byUnit((unit) => (LOWER.test(unit) ? SMALL : OTHER))

/** «демократична партія», where the tagger has no doubt */
const SURE = 0.9
const OPENING = /[«"„“]/u
const CLOSING = /["»”“]$/u

/** Is it a noun for a person before a person, or one for an organisation before a name in marks? */
function names(noun: string, marked: boolean, { type }: TaggedMention, { language }: Document): boolean {
  const { roles, names, speech } = language
  if (marked) return speech !== undefined && type !== 'PERSON' && isKind(noun, speech)
  return type === 'PERSON' && roles !== undefined && names !== undefined && headOf(noun, roles, names) !== null
}

/** «агентства»: a form of a noun for organisations. */
const isKind = remember((noun: string, speech: SpeechData) =>
  [...speech.kinds.keys()].some((kind) => nounStem(kind, speech) === nounStem(noun, speech)),
)
