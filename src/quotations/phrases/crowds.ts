import { looksAdverbial } from '../words/looks.ts'
import { nounStem } from '../words/speech.ts'
import type { Speech } from './cues.ts'
import { isPreposition, type Window } from './extents.ts'
import { type Phrase, phrase } from './phrase.ts'
import { continues } from './phrases.ts'
import type { Item } from './units.ts'

/** «Лучани згадують, що», «Лучани біля стадіону казали, що»: a plural in the nominative before a verb that agrees with it. */
export function peopleAhead({ items, from: first, to: last, cue }: Window, speech: Speech): Phrase | undefined {
  const { cases, shapes, determiners } = speech.data
  if (!cases || !cue?.form.plural || cue.kind === 'source' || cue.from > last) return undefined
  const beside = (item: Item) => looksAdverbial(item, speech.data)
  let to = cue.from
  while (to > first && beside(items[to - 1]!)) to--
  const share = shareStart(items, first, to, speech)
  if (share >= 0) return phrase(items, share, to, share, { kind: 'crowd' })
  let from = to
  while (from > first && to - from < AHEAD_REACH && continues(items[from - 1]!, speech)) from--
  while (from < to && (beside(items[from]!) || determiners.has(items[from]!.form))) from++
  if (from < to && isPreposition(items[from]!, speech)) return undefined
  let head = from
  while (head < to - 1 && shapes.adjective.test(items[head]!.form)) head++
  if (head >= to || !isCrowd(items[head]!, head === 0, speech)) return undefined
  return phrase(items, from, to, head, { kind: 'crowd', noun: items[head]!.form })
}

/** «|45%| заявили, що», «|57% опитаних| відповіли, що» */
function shareStart(items: readonly Item[], first: number, to: number, { data }: Speech): number {
  for (let at = to - 1; at > Math.max(first, to - SHARE_REACH); at--)
    if (data.shares.has(items[at]!.form) && NUMBER.test(items[at - 1]!.form)) return at - 1
  return -1
}

const SHARE_REACH = 7
const NUMBER = /^\d/u

const AHEAD_REACH = 10
const SHORTEST = 4

function isCrowd({ kind, form, capital }: Item, opens: boolean, { data, lexicon }: Speech): boolean {
  if (lexicon.evidence.has(nounStem(form, data)) || data.first.has(form)) return false // |Дані| вказують, |мені| пояснили, що
  return kind === 'word' && form.length >= SHORTEST && data.shapes.pluralSubject.test(form) && (opens || !capital)
}
