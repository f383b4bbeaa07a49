import { isDash } from '../found.ts'
import type { Speech } from '../phrases/cues.ts'
import { isPreposition } from '../phrases/extents.ts'
import type { Item } from '../phrases/units.ts'
import { formOf, isSubjectPronoun, type SpeechData } from '../words/speech.ts'
import { isAdverb } from './complements.ts'

/**
 * Where the author goes on behind the content of a speech act, `to` at the latest: "promised to cut taxes|, saying", "promised
 * to stay| but she left"; lists and asides belong to it: "to cut taxes, raise wages and build roads".
 */
export function resumed(items: readonly Item[], from: number, to: number, speech: Speech): number {
  let depth = 0
  let i = from + 1
  while (i < to) {
    const item = items[i]!
    const next = item.form === ',' && !within(items, i) ? listed(items, i, to, speech) : i + 1
    if (item.stopped && i + 1 < to && item.kind === 'quote') return i + 1 // to “be fair,” as she put it
    if (item.form === '(') depth++
    if (item.form === ')' && --depth < 0) return i
    if (next < 0 || BREAKS.has(item.form) || (isDash(item) && apart(items, i)) || newClause(items, i, speech)) return i
    i = next
  }
  return to
}

const BREAKS = new Set([';', ':'])

/** "Sh5,000" */
function within(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.start === items[at]!.end && items[at - 1]!.end === items[at]!.start
}

/** A dash between blanks, no hyphen. */
function apart(items: readonly Item[], at: number): boolean {
  return items[at - 1]!.end < items[at]!.start
}

/** "His refusal to use the words |was wrong": the verb whose subject the act is; behind such words as "what" stands another. */
export function predicateFrom(items: readonly Item[], from: number, to: number, { data }: Speech): number {
  for (let i = from; i < to; i++) {
    const { form, kind } = items[i]!
    if ([data.relatives, data.complementisers, data.embedding, data.subordinating].some((set) => set.has(form)))
      return to
    if (kind === 'word' && data.tensed.has(form)) return i
  }
  return to
}

/** "and |he left", "but it was late", "and later said" */
function newClause(items: readonly Item[], at: number, speech: Speech): boolean {
  const { data } = speech
  if (!data.conjunctions.has(items[at]!.form) || data.subordinating.has(items[at]!.form)) return false
  if (isSubjectPronoun(items[at - 1]?.form, data)) return false // he or she
  let next = at + 1
  while (isAdverb(items[next], speech)) next++
  const form = items[next]?.form ?? ''
  if (isSubjectPronoun(form, data) || data.verbal.has(form) || data.clausal.has(form)) return true
  if (data.shapes.gerund.test(form) && formOf(form, data.say, data)) return true // and promising to
  return data.shapes.finite.test(form) && isObject(items[next + 1], speech)
}

/** "established |a policy": behind a verb, and not behind an adjective. */
function isObject(item: Item | undefined, { data }: Speech): boolean {
  if (!item) return false
  const { determiners, pronouns, complementisers, infinitive } = data
  return item.kind === 'name' || [determiners, pronouns, complementisers, infinitive].some((set) => set.has(item.form))
}

/** Where a list or an aside behind a comma may go on; -1 if the author is back. */
function listed(items: readonly Item[], comma: number, to: number, speech: Speech): number {
  const { data } = speech
  const joined = data.conjunctions.has(items[comma + 1]?.form ?? '') && !data.subordinating.has(items[comma + 1]!.form)
  const first = items[joined ? comma + 2 : comma + 1]
  if (!first || first.kind === 'mark' || first.kind === 'quote') return -1
  if (data.infinitive.has(first.form) || (data.negations.has(first.form) && !data.verbal.has(first.form)))
    return comma + 2
  if (isPreposition(first, speech) || data.subordinating.has(first.form) || isConverb(first, items[comma + 2], data))
    return -1
  for (let i = comma + 1 + Number(joined); i < to && i < comma + LIST_REACH; i++) {
    const { form } = items[i]!
    if (data.auxiliaries.has(form) || data.relatives.has(form) || data.shapes.finite.test(form)) return -1
    if (form === ',' || (data.conjunctions.has(form) && !data.subordinating.has(form)))
      return asideEnd(items, comma, i, speech)
  }
  return joined ? comma + 2 : -1
}

const LIST_REACH = 9

/** "…, saying", but "a kind, loving and clever man" */
function isConverb({ form }: Item, next: Item | undefined, { conjunctions, shapes }: SpeechData): boolean {
  return shapes.gerund.test(form) && next?.form !== ',' && !conjunctions.has(next?.form ?? '')
}

/** "to hold Bob Lee, |a former aide,| in contempt": the commas around an apposition end nothing. */
function asideEnd(items: readonly Item[], comma: number, end: number, { data }: Speech): number {
  const apposition = items[end]!.form === ',' && data.determiners.has(items[comma + 1]!.form)
  return apposition ? end + 1 : comma + 1
}
