import { noted } from '../words/noted.ts'
import { isSubjectPronoun, type SpeechData } from '../words/speech.ts'
import type { Speech } from './cues.ts'
import type { Item } from './units.ts'

/** A verb; or quoted words that may hold it: "he has a passion" but not "the council for its bad practices". */
export function hasPredicate(clause: readonly Item[], { data }: Speech): boolean {
  const verb = (item: Item, i: number) =>
    mayBeVerb(item, data) && (!data.infinitive.has(clause[i - 1]?.form ?? '') || data.shapes.finite.test(item.form))
  if (clause.length > 2 && clause.some(verb)) return true // not: Ali as fun to |be| around
  const quote = clause.findIndex(({ kind }) => kind === 'quote')
  return (
    quote > 0 &&
    clause[quote - 1]!.form !== ',' &&
    !clause.slice(0, quote).some(({ form }) => data.prepositions.has(form))
  )
}

/** "has", "showed": most words are no verb. */
export const mayBeVerb = noted(
  (form, { auxiliaries, shapes }: SpeechData) => auxiliaries.has(form) || shapes.finite.test(form),
)

/** A verb of its own before any comma: "promised taxes would fall", not "acknowledged the appeal of a race, then left". */
export function isSentence(clause: readonly Item[], speech: Speech): boolean {
  const { verbal, shapes, prepositions, pronouns, infinitive, adverbs } = speech.data
  const cut = clause.findIndex((item, i) => endsSubject(item, clause[i + 1], i > 0, speech))
  const words = cut < 0 ? clause : clause.slice(0, cut)
  if (clause[cut]?.kind === 'quote') return hasPredicate(clause, speech)
  const subject = pronouns.get(clause[0]?.form ?? '')
  if (clause.length > 2 && ((subject && !subject.possessive) || isContracted(clause[0]?.form ?? '', speech.data)))
    return true
  return words.some(({ form }, i) => {
    if (i === 0) return false
    const before = words[i - 1]!.form
    const free = adverbs.has(before) || !prepositions.has(words[i + 1]?.form ?? '') // never |talked about it, but not: men |caught in
    const finite = i > 1 && free && shapes.finite.test(form)
    return finite || (verbal.has(form) && !infinitive.has(before)) || form.endsWith("n't")
  })
}

/** "he'd": a subject with its auxiliary. */
export function isContracted(form: string, data: SpeechData): boolean {
  const end = form.indexOf("'")
  return end > 0 && data.auxiliaries.has(form) && isSubjectPronoun(form.slice(0, end), data)
}

/** A mark, quoted words, "which", "how", "but |has": behind it no verb is that of the clause. */
function endsSubject(item: Item, next: Item | undefined, inside: boolean, { data }: Speech): boolean {
  const { relatives, embedding, conjunctions, subordinating, verbal } = data
  if (item.kind === 'quote' || (item.kind === 'mark' && !isCurrency(item))) return true
  if (relatives.has(item.form) || (inside && embedding.has(item.form))) return true
  if (inside && conjunctions.has(item.form) && subordinating.has(item.form)) return true // felt fine |because he could
  return conjunctions.has(item.form) && verbal.has(next?.form ?? '')
}

/** "will", "showed": no word that a subject begins with. */
export function beginsVerb(item: Item | undefined, { verbal, tensed, shapes }: SpeechData): boolean {
  const { form = '' } = item ?? {}
  return verbal.has(form) || tensed.has(form) || shapes.finite.test(form)
}

/** "said |$40 million was gone" */
export function isCurrency({ kind, form }: Pick<Item, 'kind' | 'form'>): boolean {
  return kind === 'mark' && CURRENCY.test(form)
}

const CURRENCY = /^\p{Sc}$/u
