import { lastIndexBefore } from '../phrases/borders.ts'
import type { Speech } from '../phrases/cues.ts'
import { roleOf } from '../phrases/extents.ts'
import { mayBeVerb } from '../phrases/predicates.ts'
import type { Item } from '../phrases/units.ts'

/** "…|, its owner, Ann Lee, said", "…|, Ann Lee, its owner, said": the comma before a person and what the person is; -1 where none is. */
export function beforeApposition(items: readonly Item[], last: number, speech: Speech): number {
  const middle = lastIndexBefore(items, last, APPOSITION_REACH, isComma)
  const first = middle > 0 ? lastIndexBefore(items, middle, APPOSITION_REACH, isComma) : -1
  if (first <= 0) return -1
  const [one, other] = [items.slice(first + 1, middle), items.slice(middle + 1, last)]
  const apposed = (isPerson(one) && describes(other, speech)) || (describes(one, speech) && isPerson(other))
  return apposed ? first : -1
}

const APPOSITION_REACH = 8

function isComma({ form }: Item): boolean {
  return form === ','
}

/** "Col. Ann Lee": it ends with the name. */
function isPerson(items: readonly Item[]): boolean {
  return (
    items.at(-1)?.name?.entity.type === 'PERSON' &&
    items.slice(0, -1).every(({ capital, form }) => capital || form === '.')
  )
}

/** "its owner", "a doctor in Hull", "41" */
export function describes(items: readonly Item[], speech: Speech): boolean {
  const { determiners, pronouns } = speech.data
  const first = items[0]?.form ?? ''
  if (items.length === 1 && AGE.test(first)) return true
  const opens = determiners.has(first) || pronouns.get(first)?.possessive === true
  return (
    opens &&
    items.some((item) => roleOf(item, speech) !== undefined) &&
    !items.some((item) => mayBeVerb(item, speech.data))
  )
}

const AGE = /^\d{2,3}$/u
