import { looksFinite } from '../words/looks.ts'
import { noted } from '../words/noted.ts'
import { nounStem, type SpeechData } from '../words/speech.ts'
import { stemOf } from '../words/stems.ts'
import type { Cue, Speech } from './cues.ts'
import { behindEvidence, complementEnd, inCue, isPreposition, kindStart, titleStart, type Window } from './extents.ts'
import { headOf, NO_HEAD } from './heads.ts'
import { epithetAt, nounAt, someOf } from './nouns.ts'
import { type Phrase, phrase, stems } from './phrase.ts'
import { latterAt, saysThere, THERE } from './there.ts'
import type { Item } from './units.ts'

/** The phrase whose head is the item, or undefined. */
export function phraseAt(window: Window, i: number, speech: Speech): Phrase | undefined {
  const { items } = window
  const item = items[i]!
  if (inCue(window.cue, i) || item.kind === 'mark') return undefined
  if (item.kind === 'name') return postNamed(items, i, speech) ?? nameAt(window, i, speech)
  if (item.kind === 'quote') return quotedName(item) ? phrase(items, i, i + 1, i, { kind: 'phrase' }) : undefined
  const head = headOf(item.word!, speech)
  if (head === NO_HEAD && !item.job) return capitalRun(window, i, speech)
  if (saysThere(window, i, speech)) return phrase(items, i, i + 1, i, { kind: 'pronoun', pronoun: THERE })
  const pronoun = head.pronoun ?? (head.other ? latterAt(window, i, speech) : undefined)
  const object = window.cue?.kind === 'source' && pronoun && (!items[i + 1] || items[i + 1]!.kind === 'mark') // according to her
  if (pronoun?.possessive && !object) return undefined
  if (pronoun) return phrase(items, i, i + 1, i, { kind: 'pronoun', pronoun })
  return (
    nounAt(window, i, speech) ??
    epithetAt(window, i, head.epithet, speech) ??
    someOf(window, i, speech) ??
    capitalRun(window, i, speech)
  )
}

/** «міністр закордонних справ», tagged as an organisation. */
function postNamed(items: readonly Item[], i: number, speech: Speech): Phrase | undefined {
  const { name, form } = items[i]!
  if (name!.entity.type !== 'ORGANIZATION' || items[i]!.quoted || !speech.data.cases) return undefined
  if (!LOWER.test(name!.mention.text)) return undefined
  const [first = '', ...rest] = form.split(' ').map((word) => nounStem(word, speech.data))
  const noun = speech.lexicon.roles.get(first)
  return noun ? phrase(items, i, i + 1, i, { kind: 'role', noun, modifiers: rest }) : undefined
}

const LOWER = /^\p{Ll}/u

/** The words that directly follow a cue: «скаржаться бортпровідники», «за словами прибічників «жорсткого» виходу». */
export function phraseBehind(window: Window, speech: Speech): Phrase | undefined {
  let from = Math.max(window.from, window.cue?.to ?? window.from)
  while (from < window.to && !window.cue && isAction(window.items[from]!, speech)) from++
  from = behindEvidence(window, from, speech)
  const first = window.items[from]
  if (window.cue?.kind === 'source' && speech.data.relatives.has(first?.form ?? '')) return antecedent(window, speech)
  const owned = first?.kind === 'name' && window.items[from + 1]?.form === "'s" // said |Lee's barber|
  if (from >= window.to || !(owned || first?.kind === 'word') || isPreposition(first, speech)) return undefined
  if (speech.data.cases && speech.data.pronouns.has(first.form)) return undefined // називала їх «…»
  if (nounCue(window.cue) && speech.data.cases && looksFinite(first, speech.data)) return undefined // дослідження показали
  let to = complementEnd(window, from, speech)
  if (speech.data.cataphora.has(window.items[to - 1]?.form ?? '')) return undefined // сказав приблизно |таке|
  if (window.cue?.kind === 'source') while (to < window.to && window.items[to]!.kind !== 'mark') to++
  if (owned && window.items[from + 2]?.capital) return undefined // Lyon's |Le Progrès|
  return to > from ? phrase(window.items, from, to, from, { kind: 'phrase' }) : undefined
}

/** «дослідження», «за попередніми даними»: behind it stands whose it is, or the author goes on. */
function nounCue(cue: Cue | null): boolean {
  return cue?.kind === 'writing' || cue?.kind === 'source'
}

/** «директор Петро Сич, за словами якого»: what the relative stands for. */
function antecedent(window: Window, speech: Speech): Phrase | undefined {
  const end = window.cue?.from ?? 0
  const before = { ...window, from: Math.max(0, end - ANTECEDENT_REACH), to: end }
  for (let i = end - 1; i >= before.from; i--) {
    const found = phraseAt(before, i, speech)
    if (found && (found.kind === 'name' || found.kind === 'role')) return found
  }
  return undefined
}

const ANTECEDENT_REACH = 8

/** «філософськи кивнув», a verb of no list before who did it. */
function isAction(item: Item, { data }: Speech): boolean {
  return item.kind === 'word' && data.cases && looksActive(item, data)
}

const looksActive = noted(
  (form, { shapes, adverbs }: SpeechData) => shapes.finite.test(form) || adverbs.has(form) || shapes.manner.test(form),
)

/** The words before a cue up to a mark, where the subject has that place: "The clip says", "Several of the groups have said". */
export function phraseAhead(window: Window, speech: Speech): Phrase | undefined {
  const { items, cue } = window
  if (speech.data.cases || !cue || cue.from <= window.from || cue.from > window.to) return undefined
  let to = cue.from
  while (
    to > window.from &&
    (speech.data.adverbs.has(items[to - 1]!.form) || speech.data.verbal.has(items[to - 1]!.form))
  )
    to--
  let from = to
  while (from > window.from && to - from < AHEAD_REACH && continues(items[from - 1]!, speech)) from--
  while (from < to && !opensPhrase(items[from]!, speech)) from++
  if (from > window.from && speech.data.verbal.has(items[from - 1]!.form)) return undefined // have |seen him|
  return from < to ? phrase(items, from, to, from, { kind: 'phrase' }) : undefined
}

const AHEAD_REACH = 10

/** May a phrase go on with this item? */
export function continues(item: Item, { data }: Speech): boolean {
  const mark = item.kind === 'mark' && item.form !== "'" && item.form !== '%' // the ministries' spokesman, 26%
  return !mark && item.kind !== 'quote' && !opensClause(item, data)
}

const opensClause = noted(
  (form, data: SpeechData) =>
    [data.auxiliaries, data.conjunctions, data.relatives, data.complementisers].some((set) => set.has(form)) ||
    data.shapes.finite.test(form),
)

/** "the", "several", or any other word that is no preposition or adverb. */
function opensPhrase(item: Item, speech: Speech): boolean {
  return !isPreposition(item, speech) && !speech.data.adverbs.has(item.form)
}

/** «Голос Америки» in marks that the tagger missed: a few words, the first with a capital. */
export function quotedName(item: Item): boolean {
  const { inner, end } = item.quoted!
  // a stop before the closing mark: words that were said
  return item.capital && !item.stopped && inner.end - inner.start < LONGEST_NAME && end > inner.end
}

const LONGEST_NAME = 40

/** A name with its title before it: «голова в'язниці в провінції Пенджаб Салім Баіг». */
function nameAt(window: Window, i: number, speech: Speech): Phrase {
  const { items } = window
  const person = items[i]!.name!.entity.type === 'PERSON' && !(items[i]!.quoted && labelled(items[i - 1], speech))
  const from = person ? titleStart(window, i, speech) : kindStart(window, i, speech)
  const entities = [items[i]!.name!.entity]
  const modifiers = stems(items, from, i, speech)
  return phrase(items, from, i + 1, i, { kind: 'name', entities, modifiers })
}

/** «в ефірі каналу «Бізнес 24»»: a name behind a noun for an organisation is no person's, whatever the tagger says. */
function labelled(before: Item | undefined, { data, lexicon }: Speech): boolean {
  return before?.kind === 'word' && lexicon.kinds.has(stemOf(before, data))
}

/** A name that the tagger missed: capitals that do not begin the sentence. */
function capitalRun({ items, to: last }: Window, i: number, speech: Speech): Phrase | undefined {
  const { data } = speech
  const before = items[i - 1]
  if (!items[i]!.capital || (before?.kind === 'word' && before.capital)) return undefined
  if (isPreposition(items[i]!, speech) || data.conjunctions.has(items[i]!.form)) return undefined
  if (data.headings.has(items[i]!.form) && items[i + 1]?.form === ':') return undefined
  if (data.adverbs.has(items[i]!.form)) return undefined // |Раніше| повідомлялося, on a call |Friday|
  let to = i + 1
  while (to < last && items[to]!.kind === 'word' && items[to]!.capital) to++
  if (!before && items[to]?.form !== ':') return undefined // Кличко: «…»
  return phrase(items, i, to, i, { kind: 'phrase' })
}
