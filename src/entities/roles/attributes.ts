import { nounStem } from '../../quotations/words/speech.ts'
import { note, noteWhether } from '../../text/word.ts'
import { isFigure } from '../bases/base.ts'
import { attributeEndings } from '../bases/endings.ts'
import { type Readings, readWord } from '../bases/inflection.ts'
import { CASES } from '../bases/names.ts'
import { casesOf, declines, type Head } from './heads.ts'
import { form, gapBefore, isMark, isNumber, isVerb, plain, type Scene, textOf, typeAt } from './scene.ts'

/** What stands before the noun of a role. */
export interface Attributes {
  readonly from: number
  /** In base form. */
  readonly words: readonly string[]
  readonly definite: boolean
}

/** The words before a noun for a person that belong to it: «новообраному», "the company's former chief". */
export function attributes(scene: Scene, at: number, head: Head, first: number): Attributes {
  return declines(scene.names) ? agreeing(scene, at, head, first) : before(scene, at, first)
}

const NO_WORDS: readonly string[] = []
const MOST_ADJECTIVES = 4
/** Masculine and feminine. */
const SINGULAR = 2 * CASES.length

/** Adjectives in the case of the noun. */
function agreeing(scene: Scene, at: number, { slots }: Head, first: number): Attributes {
  if (at === first || readAdjective(scene.document.words[at - 1]!, scene).length === 0)
    return { from: at, words: NO_WORDS, definite: true }
  let best: readonly string[] = []
  for (let slot = 0; slot < SINGULAR; slot++) {
    if (!(casesOf(slots) & (1 << (slot % CASES.length)))) continue
    const words = agreeingIn(scene, slot, at, first)
    if (words.length > best.length) best = words
  }
  return { from: at - best.length, words: best.filter(Boolean), definite: true }
}

/** In base form; epithets leave an empty word. */
function agreeingIn(scene: Scene, slot: number, at: number, first: number): string[] {
  const words: string[] = []
  for (let i = at - 1; i >= Math.max(first, at - MOST_ADJECTIVES) && !isMark(scene, i); i--) {
    const type = typeAt(scene, i)
    if (type && type !== 'JOB') break
    const adjective = readAdjective(scene.document.words[i]!, scene)[slot]
    if (!adjective) break
    words.unshift(isEpithet(scene.document.words[i]!, scene) ? '' : adjective.base)
  }
  return words
}

/** A word as an adjective, by slot. */
const readAdjective = note((form: string, scene: Scene): Readings['adjectives'] => {
  const { names, speech } = scene
  if (speech.prepositions.has(form) || !speech.shapes.adjective.test(form) || isVerb(form, scene)) return []
  if (speech.predicates.has(form)) return [] // переконана |вчителька|
  if (scene.data.nominal.test(form)) return []
  return readWord(form, attributeEndings, names).adjectives
})

const MOST_ATTRIBUTES = 7

/** Nouns, adjectives and names, as far as the phrase surely reaches. */
function before(scene: Scene, at: number, first: number): Attributes {
  let from = at
  let sure = at
  for (let i = at - 1; i >= first - 1; i--) {
    const kind = kindBefore(scene, i, at, first)
    if (kind === 'owner') return { definite: true, ...ownedFrom(scene, scene.starts[scene.owners[i - 1]!]!, at, first) }
    if (kind === 'determiner')
      return { definite: true, ...wordsOf(scene, from, at, first), from: determinerStart(scene, i, first) }
    if (kind === 'border') return { definite: false, ...wordsOf(scene, from, at, first) }
    if (kind === 'doubt') break
    from = typeAt(scene, i) ? scene.starts[scene.owners[i]!]! : i
    i = from
    if (kind === 'sure') sure = from
  }
  return { definite: false, ...wordsOf(scene, sure, at, first) }
}

/** "|Ukraine's| president", "|the United Nations'| envoy" */
function ownedFrom(scene: Scene, owner: number, at: number, first: number): Pick<Attributes, 'from' | 'words'> {
  const { from, words } = wordsOf(scene, owner, at, first)
  const determined = owner > first && scene.speech.determiners.has(form(scene, owner - 1))
  return { from: determined ? owner - 1 : from, words }
}

/** "|the| mayor", "|the new bank's| governor", "|the players'| captain" */
function determinerStart(scene: Scene, at: number, first: number): number {
  if (!isPossessive(scene, at, first)) return at
  for (let i = at - 2; i >= Math.max(first, at - MOST_ATTRIBUTES); i--) {
    const kind = kindOf(scene, i, first)
    if (kind === 'determiner') return i
    if (kind !== 'word' && kind !== 'sure') break
  }
  return at - 1
}

/** "'s", or the apostrophe behind a plural. */
function isPossessive(scene: Scene, at: number, first: number): boolean {
  const word = form(scene, at)
  return (
    word === POSSESSIVE ||
    (word === APOSTROPHE && at > first && form(scene, at - 1).endsWith('s') && gapBefore(scene, at) === '')
  )
}

/** What a word is to the noun at a place: what stands too far is in doubt. */
function kindBefore(scene: Scene, i: number, at: number, first: number): Kind {
  if (i < first) return 'border'
  if (at - i > MOST_ATTRIBUTES) return 'doubt'
  const kind = kindOf(scene, i, first)
  const part = kind === 'sure' || kind === 'word'
  return part && at > first && CAPITAL.test(textOf(scene, at)) && isSmall(scene, i) ? 'border' : kind
}

/** "a |remark| President", "|candidate| Texas Senator": what is written small is no part of a title with capitals. */
function isSmall(scene: Scene, i: number): boolean {
  return !typeAt(scene, i) && !CAPITAL.test(textOf(scene, i)) && !scene.data.modifiers.has(form(scene, i))
}

/** The words [from, at), without what says nothing of the role. */
function wordsOf(scene: Scene, from: number, at: number, first: number): Pick<Attributes, 'from' | 'words'> {
  let start = from
  while (start < at && !typeAt(scene, start) && isEpithet(scene.document.words[start]!, scene)) start++
  const words: string[] = []
  for (let i = start; i < at; i++) {
    if (isPossessive(scene, i, first)) words.push(`${words.pop() ?? ''}${form(scene, i)}`)
    else words.push(i === first && isCommon(scene, i) ? form(scene, i) : plain(scene, i))
  }
  return { from, words }
}

/** "Company spokeswoman" at the start of a sentence, but not "French", "NATO". */
function isCommon(scene: Scene, i: number): boolean {
  const text = textOf(scene, i)
  return (
    !typeAt(scene, i) &&
    !scene.speech.nationalities.has(form(scene, i)) &&
    !scene.data.proper.has(form(scene, i)) &&
    text.slice(1) === text.slice(1).toLowerCase()
  )
}

// 45-й, 29-year-old
const DIGIT = /^\d/u

const isEpithet = noteWhether((word: string, { data, speech }: Scene) => {
  return DIGIT.test(word) || data.epithets.has(word) || data.epithets.has(nounStem(word, speech))
})

const POSSESSIVE = "'s"
const APOSTROPHE = "'"
const CAPITAL = /^\p{Lu}/u

/**
 * What a word before the noun is: surely an attribute, any word, where the phrase begins (a border, a determiner, the name
 * of an owner), or something in doubt, maybe a verb.
 */
type Kind = 'sure' | 'word' | 'border' | 'determiner' | 'owner' | 'doubt'

function kindOf(scene: Scene, i: number, first: number): Kind {
  const { data, speech } = scene
  const type = typeAt(scene, i)
  if (isPossessive(scene, i, first)) return i > first && OWNERS.has(typeAt(scene, i - 1)) ? 'owner' : 'determiner'
  if (isMark(scene, i) || isNumber(scene, i)) return 'border'
  if (type && type !== 'JOB') return type === 'PERSON' || isFigure(type) ? 'doubt' : 'sure'
  const word = form(scene, i)
  if (speech.determiners.has(word) || speech.indefinite.has(word)) return 'determiner'
  if (data.modifiers.has(word) || data.nouns.has(word) || word.includes('-')) return 'sure'
  if (data.attaching.get(word) === 'group') return 'doubt' // to meet, to aid
  if (speech.prepositions.has(word) || speech.conjunctions.has(word) || speech.relatives.has(word)) return 'border'
  // will meet, they prefer: what follows may be a verb
  if (speech.pronouns.has(word) || speech.adverbs.has(word) || speech.auxiliaries.has(word)) return 'doubt'
  if (isVerb(word, scene)) return data.doubtful.test(word) ? 'doubt' : 'border'
  if (speech.nationalities.has(word)) return 'sure'
  if (i > first && CAPITAL.test(textOf(scene, i))) return 'sure'
  return data.doubtful.test(word) ? 'doubt' : 'word'
}

const OWNERS: ReadonlySet<string | undefined> = new Set(['LOCATION', 'ORGANIZATION'])
