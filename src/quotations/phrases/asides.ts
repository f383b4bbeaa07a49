import { isDash } from '../found.ts'
import { noted } from '../words/noted.ts'
import type { SpeechData } from '../words/speech.ts'
import type { Speech } from './cues.ts'
import { afterPreposition, isPreposition, roleOf, type Window } from './extents.ts'
import type { Phrase } from './phrase.ts'
import type { Item } from './units.ts'

/**
 * The subject that commas part from its verb, where only its place tells it: "Trump, speaking at a rally in Wilmington, N.C.,
 * warned"; the last one before the verb that an aside can follow.
 */
export function partedSubject(phrases: readonly Phrase[], window: Window, speech: Speech): Phrase | undefined {
  const { items, cue } = window
  if (cue?.form.kind !== 'finite') return undefined
  const end = verbStart(items, cue.from, speech) - 1
  if (speech.data.cases) return behindAside(phrases, items, end, speech)
  const dashed = isDash(items[end])
  if (!dashed && items[end]?.form !== ',') return undefined
  return phrases.findLast((phrase) => {
    const aside = behindParty(items, phrase.to)
    const opened = dashed ? isDash(items[aside]) : items[aside]?.form === ','
    if (aside >= end || end - aside > ASIDE_REACH || !opened || !beginsClause(phrase, window, speech)) return false
    return dashed || opensAside(items[aside + 1]!, speech)
  })
}

/** «|Адміністрація сайту|, публікуючи листи читачів, попереджає», «|мер міста|, де виграв Коваль, сказав»: the rest is told by the cases. */
function behindAside(
  phrases: readonly Phrase[],
  items: readonly Item[],
  end: number,
  speech: Speech,
): Phrase | undefined {
  if (items[end]?.form !== ',') return undefined
  const { data } = speech
  const found = phrases.find(({ to, kind }) => {
    const next = items[to]?.form === ',' ? items[to + 1]!.form : ''
    const aside = data.shapes.gerund.test(next) || (data.relatives.has(next) && !data.complementisers.has(next))
    return aside && kind !== 'phrase' && to < end && end - to < ASIDE_REACH
  })
  const attached = found && found.from > 0 && isPreposition(items[found.from - 1]!, speech) // |колега міністра| по партії
  return (attached && phrases.find(({ to }) => to === found.from - 1)) || found
}

/** "Rep. Lee |(D-Mo.)|, who was there, said" */
function behindParty(items: readonly Item[], at: number): number {
  if (items[at]?.form !== '(') return at
  const end = items.findIndex(({ form }, i) => i > at && i < at + PARTY && form === ')')
  return end < 0 ? at : end + 1
}

const PARTY = 8

const ASIDE_REACH = 40

/** Where a verb begins with "has", "also", "reportedly" before it. */
export function verbStart(items: readonly Item[], at: number, { data }: Speech): number {
  let from = at
  while (from > 0 && isHelper(items[from - 1]!, data)) from--
  return from
}

const isHelper = noted(
  (form, { verbal, adverbs, prepositions, shapes }: SpeechData) =>
    verbal.has(form) || shapes.adverb.test(form) || (adverbs.has(form) && !prepositions.has(form)),
)

/** At the beginning, behind a conjunction, or a name behind a comma: "In May, Smith, …"; "…, a doctor, …" tells of another one. */
function beginsClause({ from, kind, entities }: Phrase, window: Window, speech: Speech): boolean {
  let start = from
  while (start > window.from && partOfName(window.items, start - 1)) start--
  const before = window.items[start - 1]
  if (kind === 'phrase') return false
  if (!before || start === window.from) return true
  if (before.kind === 'mark') return before.form !== ',' || (kind === 'name' && entities[0]?.type !== 'LOCATION')
  const { conjunctions, complementisers, asWords } = speech.data
  if (asWords.has(before.form)) return true
  if (afterPreposition(window, start, speech)) return false
  return conjunctions.has(before.form) || complementisers.has(before.form)
}

/** "Mrs.", "Sen.", "Delegate" */
function partOfName(items: readonly Item[], at: number): boolean {
  const { kind, capital, form } = items[at]!
  return (kind === 'word' && capital) || (form === '.' && items[at - 1]?.capital === true)
}

/** "speaking", "who", "a doctor", "45", "in a statement": no other subject. */
function opensAside(item: Item, speech: Speech): boolean {
  const { data } = speech
  if (item.kind !== 'word') return false
  const of = data.pronouns.get(item.form)
  if (of) return of.possessive === true
  if (data.conjunctions.has(item.form) || data.auxiliaries.has(item.form)) return false
  if (isPreposition(item, speech) || data.relatives.has(item.form) || data.determiners.has(item.form)) return true
  return roleOf(item, speech) !== undefined || !item.capital
}
