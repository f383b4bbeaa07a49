import type { Lexicon } from '../words/lexicon.ts'
import { noted } from '../words/noted.ts'
import { genderOf, type SpeechData, verbForm } from '../words/speech.ts'
import { stemOf, stemsOf } from '../words/stems.ts'
import type { Cue, Speech } from './cues.ts'
import type { Window } from './extents.ts'
import type { Phrase } from './phrase.ts'
import { type Item, isBase } from './units.ts'

/** «компанії заявили», «в авіакомпаніях», «заява компаній», but «у компанії заявили». */
export function isPlural(
  { kind, pronoun, noun, head }: Phrase,
  { items, cue }: Window,
  subject: boolean,
  { data }: Speech,
): boolean {
  if (pronoun) return pronoun.plural
  const { form } = items[head]!
  if (!data.cases || noun === undefined || form === noun || kind === 'voice') return false
  return (
    looksPlural(items[head]!, data) || (subject && cue?.form.plural === true && data.shapes.pluralSubject.test(form))
  )
}

const looksPlural = noted((form, { shapes }: SpeechData) => shapes.pluralOblique.test(form))

/** A name or a noun that differs from its base form is no subject: «Петром Порошенком», «президента». */
export function caseEvidence(phrase: Phrase, { items, cue }: Window, { data, lexicon }: Speech): number {
  if (!data.cases || !wantsSubject(cue)) return 0
  const { name, form } = items[phrase.head]!
  if (cue && isQuoting(items[cue.from]!, data)) return name && !isBase(name) ? 2 : -2 // цитує Байдена Reuters
  if (name) {
    const nominative = isBase(name)
    if (name.entity.type === 'PERSON') return nominative ? 0.5 : -3
    return isOblique(phrase, items, data, lexicon) ? -3 : nominative ? 0.3 : -0.7
  }
  if (phrase.noun === undefined) return 0
  if (form === phrase.noun) return 0.5
  return cue?.form.plural && data.shapes.pluralSubject.test(form) ? 0.3 : -1.5
}

const isQuoting = noted((form, data: SpeechData) => verbForm(form, data.quoting, data) !== undefined)

/** «агенції Nordisk Sjakk», «виданню «Борошно»»: the noun before a name that does not change tells the case. */
function isOblique({ from, head }: Phrase, items: readonly Item[], data: SpeechData, { kinds }: Lexicon): boolean {
  return items.slice(from, head).some((item) => {
    const noun = kinds.get(stemOf(item, data))
    return noun !== undefined && noun !== item.form
  })
}

/** Has the cue a subject, as a verb has? */
export function wantsSubject(cue: Cue | null): boolean {
  return cue === null || cue.kind === 'verb' || cue.kind === 'tag'
}

/** How well the verb agrees with a phrase as its subject. */
export function agreement(phrase: Phrase, { items, cue }: Window, speech: Speech): number {
  const { data } = speech
  if (cue?.form.kind !== 'finite') return 0
  const { plural, gender } = cue.form
  if (phrase.pronoun) {
    if (plural !== undefined && plural !== phrase.pronoun.plural) return -3
    return gender && phrase.pronoun.gender && gender !== phrase.pronoun.gender ? -3 : 0.5
  }
  const person = phrase.entities[0]?.type === 'PERSON'
  if (gender === 'n' && (phrase.kind === 'role' || person)) return -3
  if (!data.cases) return 0
  const alone = plural && phrase.kind === 'name' && !phrase.parts && !data.conjoining.has(items[phrase.to]?.form ?? '')
  if (alone && person) return -3 // Трампа попередили
  if (alone && phrase.from >= cue.to) return -2 // штати закликали Верховний суд
  if (plural && isSingular(phrase, items, data)) return -3 // відкрили музей: «…»
  if (!gender) return 0
  if (phrase.kind === 'kind') return genderOf(phrase.noun!, data.shapes) === gender ? 0.5 : -1
  const kind = phrase.kind === 'name' && !person ? kindIn(items[phrase.head]!, speech) : undefined
  return kind && genderOf(kind, data.shapes) !== gender ? -2 : 0 // група поінформувала Верховний суд
}

/** One noun in the nominative that no other is joined to, and whose form is no plural too: «музей», but not «медіа». */
function isSingular({ noun, parts, from, head, to }: Phrase, items: readonly Item[], data: SpeechData): boolean {
  if (noun === undefined || parts || items[head]!.form !== noun || data.shapes.pluralSubject.test(noun)) return false
  return ![items[from - 1], items[to]].some((beside) => data.conjoining.has(beside?.form ?? ''))
}

/** The noun for an organisation in its name: «суд» of «Верховний суд США». */
function kindIn(item: Item, { data, lexicon }: Speech): string | undefined {
  for (const stem of stemsOf(item, data)) {
    const kind = lexicon.kinds.get(stem)
    if (kind) return kind
  }
  return undefined
}
