import { noted } from '../words/noted.ts'
import type { SpeechData } from '../words/speech.ts'
import { stemOf } from '../words/stems.ts'
import { isCalled } from './beside.ts'
import type { Speech } from './cues.ts'
import { clausal, isPreposition, roleOf, type Window } from './extents.ts'
import type { Item } from './units.ts'

/**
 * Where the phrase of somebody without a name ends: «тесля з Колочави», "the man who looks after it". What a preposition or a
 * relative ties to a subject before its verb belongs to it; behind the verb, only what tells whose or whence.
 */
export function attachedEnd(window: Window, to: number, loose: boolean, speech: Speech): number {
  const { items, cue, to: last } = window
  const { data } = speech
  if (isCalled(window, to, speech)) return to + 3
  if (to >= last || (!tellsWhence(items[to]!, data) && !(loose && attaches(items[to]!, speech)))) return to
  if (data.notWhence.has(items[to + 1]?.form ?? '')) return to
  const link = items[to]!.form
  const limit = Math.min(cue && cue.from >= to ? cue.from : last, to + ATTACHED_REACH)
  let end = to + 1
  while (end < limit && items[end]!.kind !== 'mark' && items[end]!.kind !== 'quote' && !isWritten(items, end, speech))
    end++
  if (data.relatives.has(link) && opensSubject(items[to + 1], speech)) return to // hackers who |officials say
  const ahead = cue !== null && (end === cue.from || (end < limit && isWritten(items, end, speech)))
  const closed = end === items.length || (end < last && items[end]!.kind === 'mark') || end === last
  const verbal = (item: Item, i: number) =>
    clausal(item, speech) && !data.determiners.has(items[to + i - 1]?.form ?? '')
  const clause = !data.cases && items.slice(to, end).some(verbal) // not of: the |rescued| men
  if (!ahead && (!closed || clause)) return to
  while (end > to && outside(items[end - 1]!, speech)) end--
  return end
}

const ATTACHED_REACH = 14

const tellsWhence = noted((form, { whence }: SpeechData) => whence.has(form))

/** «прокурор з нагляду |у позовній заяві|»: where it is said, not who says it. */
function isWritten(items: readonly Item[], at: number, { data, lexicon }: Speech): boolean {
  if (!data.inside.has(items[at]!.form)) return false
  return items.slice(at + 1, at + 3).some((item) => item.kind === 'word' && lexicon.writings.has(stemOf(item, data)))
}

/** "who |U.S. officials| say" */
function opensSubject(item: Item | undefined, speech: Speech): boolean {
  const { cases, determiners, pronouns, crowds } = speech.data
  if (cases || !item) return false
  const noun = determiners.has(item.form) || pronouns.has(item.form) || crowds.has(item.form)
  return noun || item.kind === 'name' || item.capital || roleOf(item, speech) !== undefined
}

function attaches(item: Item, speech: Speech): boolean {
  return isPreposition(item, speech) || (!speech.data.cases && speech.data.relatives.has(item.form))
}

/** "on Monday", "has", left at the end of a phrase. */
function outside(item: Item, speech: Speech): boolean {
  const { data } = speech
  if (!data.cases && data.relatives.has(item.form)) return true
  return data.adverbs.has(item.form) || data.verbal.has(item.form) || isPreposition(item, speech)
}
