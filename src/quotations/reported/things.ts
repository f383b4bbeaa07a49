import type { Speech } from '../phrases/cues.ts'
import { isPreposition } from '../phrases/extents.ts'
import { beginsVerb, isCurrency } from '../phrases/predicates.ts'
import type { Item } from '../phrases/units.ts'

/** Does a noun phrase begin here that may be what somebody asks for: "called for |a recount", "promised |Lee's tools"? */
export function opensThing(items: readonly Item[], from: number, speech: Speech): boolean {
  const item = items[from]
  if (!item || items[from + 1]?.kind === 'quote' || isTime(items, from, speech)) return false
  if (item.kind === 'name') return items[from + 1]?.form === "'s"
  if (item.kind === 'mark') return isCurrency(item)
  if (item.kind === 'quote' || isPreposition(item, speech)) return false
  const { pronouns, first, second, auxiliaries, shapes } = speech.data
  const { conjunctions, complementisers, relatives, embedding, infinitive, negations, adverbs, answers } = speech.data
  const other = [conjunctions, complementisers, relatives, embedding, infinitive, negations, adverbs, answers]
  const person = pronouns.has(item.form) || first.has(item.form) || second.has(item.form)
  if (person) return pronouns.get(item.form)?.possessive === true && isOwn(items[from + 1], speech)
  const verbal = auxiliaries.has(item.form) || shapes.gerund.test(item.form)
  return !verbal && !other.some((set) => set.has(item.form))
}

/** "for |the second time", "for |two more days" */
function isTime(items: readonly Item[], from: number, { data }: Speech): boolean {
  return items.slice(from, from + TIME_REACH).some(({ form }, i) => i > 0 && data.adverbs.has(form))
}

const TIME_REACH = 3

/** "promised |his |support"; not "promised |her |to stay", "promised |them." */
function isOwn(next: Item | undefined, speech: Speech): boolean {
  const { infinitive, complementisers, determiners, adverbs, answers } = speech.data
  if (next?.kind !== 'word' || isPreposition(next, speech)) return false
  return ![infinitive, complementisers, determiners, adverbs, answers].some((set) => set.has(next.form))
}

/** Where what tells when, how or why begins behind such a noun phrase: "called for a recount |on Monday", "|after the vote". */
export function thingEnd(items: readonly Item[], from: number, to: number, speech: Speech): number {
  for (let at = from + 1; at < to; at++) {
    if (speech.data.infinitive.has(items[at - 1]!.form)) return to
    if (opensAdjunct(items, at, speech)) return items[at - 1]!.form === ',' ? at - 1 : at
  }
  return to
}

function opensAdjunct(items: readonly Item[], at: number, speech: Speech): boolean {
  const { subordinating, exemplifying, conjunctions, adverbs, links, shapes } = speech.data
  const { form } = items[at]!
  const next = items[at + 1]
  if (subordinating.has(form)) return !exemplifying.has(items[at - 1]!.form) // tools such |as hammers
  if (conjunctions.has(form)) return next?.kind === 'name' && isVerb(items[at + 2], speech) // and |Lee left
  if (shapes.adverb.test(form)) return next !== undefined && isPreposition(next, speech) // |recently in Kestrel
  const day = links.has(next?.form ?? '') && adverbs.has(next!.form) // on |Monday
  return (links.has(form) && (day || isSetting(items, at + 1, speech))) || (links.has(form) && adverbs.has(form))
}

/** "in |a statement", "on |her website" */
function isSetting(items: readonly Item[], from: number, { data, lexicon }: Speech): boolean {
  const noun = items.slice(from, from + SETTING).find(({ form }) => !data.determiners.has(form))
  return noun !== undefined && lexicon.writings.has(noun.form)
}

const SETTING = 2

function isVerb(item: Item | undefined, { data }: Speech): boolean {
  return beginsVerb(item, data) || data.auxiliaries.has(item?.form ?? '')
}
