import { LONGEST_ACTING } from '../../entities/roles/heads.ts'
import type { Document } from '../../text/document.ts'
import { unitAt } from '../../text/letters.ts'
import { noted } from '../words/noted.ts'
import { personNoun } from '../words/nouns.ts'
import type { SpeechData } from '../words/speech.ts'
import type { Speech } from './cues.ts'
import type { Item } from './units.ts'

/** The items [from, to) of a unit. */
interface Stretch {
  readonly items: readonly Item[]
  readonly from: number
  readonly to: number
}

/** Where «в. о.» before a post ends, its stops and blanks included; 0 where the token at a place begins nothing of the kind. */
export function actingEnd({ text, language }: Document, start: number, end: number): number {
  if (end - start !== 1 || end === text.length || unitAt(text, end) !== STOP) return 0
  const words = language.speech?.acting?.exec(text.slice(start, start + LONGEST_ACTING))?.[0]
  return words ? start + words.trimEnd().length : 0
}

const STOP = '.'.charCodeAt(0)

/** Is it «в. о.»? */
export const isActing = noted((form, { acting }: SpeechData) => acting?.test(`${form} `) === true)

/** «|в. о.| генеральної директорки» */
export function actingBefore({ items, from }: Stretch, start: number, { data }: Speech): number {
  return start > from && items[start - 1]!.kind === 'word' && isActing(items[start - 1]!, data) ? start - 1 : start
}

/** «сказала очільниця міста |журналістам|», «сказала |журналістам| очільниця міста»: several people in the dative. */
export function isAddressed(item: Item, speech: Speech): boolean {
  if (item.kind !== 'word' || !isDative(item, speech.data)) return false
  return item.job || personNoun(item.word!, speech) !== null
}

const isDative = noted((form, { shapes }: SpeechData) => shapes.pluralDative.test(form))

/** «оператор |із позивним «Сивий»|», «боєць |на псевдо «Дід»|» */
export function isCalled({ items, to: last }: Stretch, to: number, speech: Speech): boolean {
  const name = items[to + 2]
  if (to + 2 >= last || name?.kind !== 'quote' || !speech.data.prepositions.has(items[to]!.form)) return false
  return speech.data.called.has(items[to + 1]!.form)
}
