import { noteWhether } from '../../text/word.ts'
import { isFigure } from '../bases/base.ts'
import { isLabel } from '../bases/before.ts'
import { caseBit } from '../bases/names.ts'
import { casesOf, declines, headOf } from './heads.ts'
import { form, headAt, isMark, isNumber, isVerb, type Scene, textOf, typeAt } from './scene.ts'

/** A longer phrase is none that a reader would call a role. */
const REACH = 14

/** Where the words that depend on a noun for a person end: «міністр |закордонних справ України|», "director |of the National Museum|". */
export function complementEnd(scene: Scene, from: number, last: number): number {
  if (!declines(scene.names) && !scene.data.attaching.has(form(scene, from))) return from
  const limit = Math.min(last, from + REACH)
  let to = from
  let named = false
  for (let at = from; at < limit; ) {
    const next = stepOver(scene, at, limit, named)
    if (next <= at) break
    if (!isLinking(scene.document.words[next - 1]!, scene)) to = next
    named ||= isGroup(scene, at)
    at = next
  }
  return to
}

/** The place behind what stands at a place, if a phrase goes on with it, else the place itself. */
function stepOver(scene: Scene, at: number, limit: number, named: boolean): number {
  const type = typeAt(scene, at)
  if (type === 'PERSON' && isOwner(scene, at)) return scene.ends[scene.owners[at]!]!
  if (type === 'PERSON' || (type && isFigure(type)) || isNumber(scene, at)) return at
  if (type && type !== 'JOB') return Math.min(limit, scene.ends[scene.owners[at]!]!)
  if (isMark(scene, at)) return quotedEnd(scene, at, limit)
  const word = scene.document.words[at]!
  if (!isLinking(word, scene)) return isBorder(word, scene) ? at : at + 1
  const rule = scene.data.attaching.get(word.form)
  if (rule) return follows(scene, at + 1, rule, named) ? at + 1 : at
  if (scene.data.joining.has(word.form)) return joins(scene, at + 1) ? at + 1 : at
  return isBorder(word, scene) ? at : at + 1
}

/** «адвокат |Порошенка| Ілля Новіков»: a name in the genitive before another name. */
function isOwner(scene: Scene, at: number): boolean {
  const owner = scene.owners[at]!
  const { cases } = scene.bases[owner]!
  return declines(scene.names) && (cases & GENITIVE) !== 0 && typeAt(scene, scene.ends[owner]!) === 'PERSON'
}

/** Prepositions and conjunctions end no phrase, articles neither. */
const isLinking = noteWhether((word: string, { data, speech }: Scene) => {
  return data.attaching.has(word) || data.joining.has(word) || speech.determiners.has(word)
})

function isGroup(scene: Scene, at: number): boolean {
  const type = typeAt(scene, at)
  return type === 'ORGANIZATION' || type === 'LOCATION'
}

function follows(scene: Scene, next: number, rule: 'any' | 'common' | 'group', named: boolean): boolean {
  const type = typeAt(scene, next)
  if (rule === 'any') return true
  if (rule === 'common') return type !== 'LOCATION' && type !== 'PERSON' && !isMark(scene, next)
  if (named || type === 'ORGANIZATION' || scene.data.matters.has(form(scene, next))) return true
  if (declines(scene.names)) return isMark(scene, next) || isLabelAt(scene, next) // від партії «Поле»
  const noun = scene.speech.determiners.has(form(scene, next)) ? next + 1 : next
  return isGroup(scene, noun) || headAt(scene, noun) !== null
}

function isLabelAt({ document, speech }: Scene, at: number): boolean {
  const word = document.words[at]
  return word !== undefined && isLabel(word, speech)
}

/** «освіти і науки», but not «президент України і прем'єр Польщі». */
function joins(scene: Scene, next: number): boolean {
  const type = typeAt(scene, next)
  if (type === 'PERSON' || isMark(scene, next)) return false
  return headAt(scene, next) === null
}

const GENITIVE = caseBit('genitive')

/** What no such phrase has: a verb, a pronoun, an adverb, another person in the nominative. */
const isBorder = noteWhether((word: string, { data, names, speech }: Scene) => {
  if (speech.prepositions.has(word) || speech.conjunctions.has(word) || speech.relatives.has(word)) return true
  if (speech.pronouns.has(word) || speech.adverbs.has(word) || speech.auxiliaries.has(word)) return true
  if (!declines(names)) return isVerb(word, { data, speech })
  if (names.leading.has(word)) return true // |доктор| Ентоні Фаучі
  const head = headOf(word, data, names)
  if (head) return (casesOf(head.slots) & GENITIVE) === 0
  return isVerb(word, { data, speech })
})

const OPENING = new Set('«"“„')
const CLOSING = new Set('»"”“')
const LONGEST_TITLE = 8
const CAPITAL = /^[\p{Lu}\p{N}]/u

/** «Динамо» in marks belongs to «гравець», so does what is written small right before who is meant: тренер «синьо-жовтих» Ребров. */
function quotedEnd(scene: Scene, at: number, limit: number): number {
  if (!OPENING.has(textOf(scene, at)) || at + 1 >= limit) return at
  const name = CAPITAL.test(textOf(scene, at + 1))
  for (let end = at + 1; end < Math.min(limit, at + LONGEST_TITLE); end++)
    if (CLOSING.has(textOf(scene, end))) return name || typeAt(scene, end + 1) === 'PERSON' ? end + 1 : at
  return at
}
