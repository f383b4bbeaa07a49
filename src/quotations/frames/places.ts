import { byUnit } from '../../text/letters.ts'
import type { Scene } from '../found.ts'
import { frameOf, type Place } from './frames.ts'

/** What there is to know of a quoted stretch before its frame is sought. */
export function readPlace(scene: Scene, at: number): Place {
  const { inner } = scene.items[at]!.quoted!
  const words = scene.text.slice(inner.start, Math.min(inner.end, inner.start + PEEK))
  const length = countWords(words)
  const titled = length < LONGEST_TITLE && allCapitals(words.split(BLANKS))
  const sentence = scene.items[at]!.capital && ((length >= 4 && !titled) || CRIED.test(scene.text[inner.end - 1]!))
  return { scene, at, length, stopped: scene.items[at]!.stopped === true, sentence, titled }
}

// "You lie!"
const CRIED = /[!?]/u

/** So many characters tell whether quoted words are a sentence. */
const PEEK = 200

const LONGEST_TITLE = 8

const BLANKS = /\s+/u

/** Up to so many that they are no title. */
function countWords(text: string): number {
  let count = 1
  let blank = false
  for (let at = 0, { length } = text; at < length && count < LONGEST_TITLE; at++) {
    const before = blank
    blank = kindAt(text, at) === BLANK
    if (blank && !before) count++
  }
  return count
}

const BLANK = 1
const OTHER = 2
const kindAt = byUnit((unit) => (BLANKS.test(unit) ? BLANK : OTHER))

/** Quoted words of a reported clause: more than one, or in English a lower-case one (it was "improper"); and no name. */
export function quotedWords(scene: Scene, at: number): boolean {
  const { items, speech } = scene
  const place = readPlace(scene, at)
  const { capital } = items[at]!
  if (capital && place.length < 5 && speech.data.cases && !opensClause(scene, at)) return false // «Північний потік – 2»
  if (place.length < (capital || speech.data.cases ? 2 : 1)) return false
  if (place.length === 2 && speech.data.cases && speech.data.prepositions.has(items[at - 1]?.form ?? '')) return false // зосередяться на «політичній декларації»
  return !place.titled && frameOf(place)?.kind !== 'none'
}

/** Does the clause begin with the quoted words: «заявив, що «Росія …»»? */
function opensClause({ items, speech }: Scene, at: number): boolean {
  const before = items[at - 1]?.form ?? ''
  return before === ',' || speech.data.complementisers.has(before)
}

/** «Північний Потік», "The Morning Show": every word of some length begins with a capital. */
function allCapitals(words: readonly string[]): boolean {
  return words.every((word) => word.length < 4 || /^\P{L}*\p{Lu}/u.test(word))
}
