import { isStop } from '../found.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { noted } from '../words/noted.ts'
import { formOf, isSubjectPronoun, nounStem, type SpeechData, type VerbForm } from '../words/speech.ts'
import { isCounted } from './counted.ts'
import { roleOf } from './extents.ts'
import { grants, onlyGrants } from './granting.ts'
import { NO_CUES, wordCues } from './openings.ts'
import { beginsVerb } from './predicates.ts'
import { sourcePhrase } from './sourcephrases.ts'
import type { Item } from './units.ts'

/** Words that announce somebody's words. */
export interface Cue {
  /** Its items: [from, to). */
  readonly from: number
  readonly to: number
  /**
   * verb: «заявив»; tag: a verb that only tags a quotation; document: «йдеться в заяві»; source: «за словами»;
   * writing: «заява про те, що».
   */
  readonly kind: 'verb' | 'tag' | 'document' | 'source' | 'writing'
  readonly form: VerbForm
  /** The item of the possessive inside a source phrase: «за його словами». */
  readonly possessive?: number
}

/** A language's data with the tables made of it. */
export interface Speech {
  readonly data: SpeechData
  readonly lexicon: Lexicon
}

/** Finds the cues among the items of a unit, in order. */
export function findCues(items: readonly Item[], speech: Speech): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < items.length; i++) {
    const cue = items[i]!.kind === 'word' ? cueAt(items, i, speech) : undefined
    if (!cue) continue
    cues.push(cue)
    i = cue.to - 1
  }
  return cues
}

function cueAt(items: readonly Item[], i: number, speech: Speech): Cue | undefined {
  const word = wordCues(items[i]!.word!, speech)
  if (word === NO_CUES) return undefined
  const source = sourcePhrase(items, i, word.sources, speech)
  if (source) return source
  const idiom = word.idiomatic ? idiomFrom(items, i, speech) : undefined
  if (idiom) return idiom
  const { verb, other } = word
  if (word.finding && isFinding(items, i, speech)) return { from: i, to: i + 1, kind: 'verb', form: { kind: 'finite' } }
  if (verb && isVerb(verb.form, items, i, speech))
    return { from: i, to: i + 1, kind: verb.kind, form: inFull(verb.form, items, i, speech.data) }
  return other && (other.kind !== 'tag' || isPredicate(items, i, speech))
    ? { from: i, to: other.kind === 'document' ? documentEnd(items, i, speech) : i + 1, ...other }
    : undefined
}

/** Where the complementiser may be missing: "is confident |that", "is sure |she"; not "a confident start", "made sure that". */
function isPredicate(items: readonly Item[], i: number, { data }: Speech): boolean {
  if (!data.bareClause) return true
  const next = items[i + 1]?.form ?? ''
  const clause =
    data.complementisers.has(next) ||
    isSubjectPronoun(next, data) ||
    (data.determiners.has(next) && data.copulas.has(items[i - 1]?.form ?? '')) || // is sure the bridge is shut
    (items[i + 1]?.kind === 'name' && data.copulas.has(items[i - 1]?.form ?? '')) // sure Lee left
  const verb = items.slice(Math.max(0, i - 3), i).some(({ form }) => form === ',' || data.copulas.has(form))
  return (
    clause &&
    (verb || formOf(items[i]!.form, data.opinions, data) !== undefined) &&
    !data.embedding.has(items[i - 1]?.form ?? '')
  )
}

/** Does a complementiser stand behind a verb, a determiner or an adjective, and a noun? */
function opensClause(items: readonly Item[], i: number, { data }: Speech): boolean {
  return data.bareClause && data.complementisers.has(items[i + 3]?.form ?? '')
}

/** «звернув увагу», "made clear", "made it clear", "made the case that" */
function idiomFrom(items: readonly Item[], i: number, speech: Speech): Cue | undefined {
  const beside = idiomAt(items, i, i + 1, speech)
  if (beside && beside.kind !== 'infinitive') return { from: i, to: i + 2, kind: 'verb', form: beside }
  const parts = speech.data.objects.has(items[i + 1]?.form ?? '') || opensClause(items, i, speech)
  const parted = parts ? idiomAt(items, i, i + 2, speech) : undefined
  return parted && { from: i, to: i + 3, kind: 'verb', form: parted }
}

/** «звернув увагу», «махнув рукою», "pointed out". */
function idiomAt(items: readonly Item[], i: number, last: number, { data }: Speech): VerbForm | undefined {
  const stems = data.idioms.get(items[last]?.form ?? '')
  return stems && formOf(items[i]!.form, stems, data)
}

/** Is a word that looks like a form of a verb one here? */
function isVerb(form: VerbForm, items: readonly Item[], i: number, speech: Speech): boolean {
  const word = items[i]!
  const noun = nominal(items[i - 1], word, speech.data) && !tellsAlone(items, i, speech.data)
  if (noun || isOwned(items, i, speech.data) || isCounted(items, i, speech.data)) return false
  if (form.kind === 'infinitive' && !isDone(items, i, speech)) return false
  if (!speech.data.cases && speech.data.negations.has(word.form)) return false // at least not that we know
  if (onlyGrants(word, speech.data) && !grants(items, i, speech.data)) return false // виключив його з партії
  const { notVerbs } = speech.data
  if (beginsName(word, speech.data) && notVerbs.has(`${word.form} ${items[i + 1]?.form}`)) return false // a think tank
  return !notVerbs.has(word.form) || announces(items, i, speech)
}

/** "think" of "think tank" */
const beginsName = noted((form, { notVerbs }: SpeechData) => {
  for (const entry of notVerbs) if (entry.startsWith(`${form} `)) return true
  return false
})

/** «змушений визнати», «змушений був визнати», but not «хоче визнати» */
function isDone(items: readonly Item[], infinitive: number, { data }: Speech): boolean {
  return items.slice(Math.max(0, infinitive - 2), infinitive).some(({ form }) => data.resuming.has(form))
}

/** "|One| wrote that it was late", "|another| answered that they were": a number with a verb behind it; not "one report that". */
function tellsAlone(
  items: readonly Item[],
  i: number,
  { quantifiers, complementisers, notVerbs, pronouns }: SpeechData,
): boolean {
  if (!quantifiers.has(items[i - 1]?.form ?? '')) return false
  const next = items[i + 1]?.form ?? ''
  return (
    !notVerbs.has(items[i]!.form) &&
    (complementisers.has(next) || (pronouns.has(next) && !pronouns.get(next)!.possessive))
  )
}

/** "a tweet that he sent": behind a determiner stands a noun; but "another says". */
export function nominal(before: Item | undefined, word: Item, data: SpeechData): boolean {
  const { cases, determiners, clausal, quantifiers } = data
  if (cases || before === undefined || (clausal.has(word.form) && quantifiers.has(before.form))) return false
  return determiners.has(before.form)
}

/** "Trump's tweet", "Sanders' stated plans"; but "he's said" */
export function isOwned(items: readonly Item[], i: number, { cases, pronouns }: SpeechData): boolean {
  const owner = items[i - 2]?.form ?? ''
  const { form = '' } = items[i - 1] ?? {}
  return !cases && (form === "'s" ? !pronouns.has(owner) : form === "'" && owner.endsWith('s'))
}

/**
 * "The Post reports that", "the ad claims “Jeb is …”", "…,” he notes": a word that is a noun elsewhere is a verb between its
 * subject and somebody's words.
 */
function announces(items: readonly Item[], i: number, speech: Speech): boolean {
  const { cases, adverbs } = speech.data
  if (cases || i === 0) return false
  if (closes(items, i)) return true
  const words = beforeWords(items, i, speech)
  if (items[i - 1]!.kind === 'mark') return items[i - 1]!.form === ',' && items[i + 1]?.form !== ':' && words
  const at = i > 1 && adverbs.has(items[i - 1]!.form) ? i - 2 : i - 1 // still hopes
  const before = items[at]!
  const named = before.kind === 'name' || before.capital || speech.data.pronouns.has(before.form)
  const next = items[i + 1]?.form ?? ''
  const determined = speech.data.determiners.has(next) && !speech.data.complementisers.has(next)
  const hoped = formOf(items[i]!.form, speech.data.opinions, speech.data) !== undefined
  if (hoped && isBare(items[i]!, speech)) return (words || determined) && isPlural(before, speech)
  if (hoped && named && items[i + 1]?.kind === 'name') return true // Lee hopes Wu will come
  if (words && isBare(items[i]!, speech) && speaksInPlural(before, speech)) return true // officials claim that
  const person = before.name?.entity.type === 'PERSON'
  const told = determined && !isBare(items[i]!, speech) && !speech.data.shapes.gerund.test(items[i]!.form)
  if (told && (person || roleOf(before, speech) || isNoun(items, at, speech))) return true // Lee notes the bridge is shut
  return (named && behindQuote(items, i, speech)) || (words && (named || isNoun(items, at, speech)))
}

/** "officials", "advocacy |groups|" */
function speaksInPlural({ form }: Item, { data, lexicon }: Speech): boolean {
  const noun = nounStem(form, data)
  return data.crowds.has(form) || (noun !== form && lexicon.kinds.has(noun))
}

/** "hope", "claim": a verb in the plural, or a noun. */
function isBare({ form }: Item, { data }: Speech): boolean {
  return nounStem(form, data) === form && !data.shapes.finite.test(form)
}

/** "|they| hope", "her |aides| feel", "|many| fear"; not "the |council| demand". */
function isPlural({ form }: Item, { data }: Speech): boolean {
  const { pronouns, relatives, quantifiers, crowds, shapes } = data
  return [pronouns, relatives, quantifiers, crowds].some((set) => set.has(form)) || shapes.plural.test(form)
}

/** "…, The Morning Post reports.": a name between the comma and the end. */
function closes(items: readonly Item[], i: number): boolean {
  let at = i - 1
  while (at > i - NAME_REACH - 2 && items[at]?.kind !== 'mark' && (items[at]?.kind === 'name' || items[at]?.capital))
    at--
  const named = at < i - 1 && items[at]?.form === ','
  return named && (!items[i + 1] || (isStop(items[i + 1]) && !items[i + 2]))
}

/** Is there nothing but a name or a pronoun between a word and the quotation before it? */
function behindQuote(items: readonly Item[], i: number, { data }: Speech): boolean {
  const part = (item: Item | undefined) =>
    item && item.kind !== 'quote' && (item.capital || data.pronouns.has(item.form))
  let at = i - 1
  while (at > i - NAME_REACH && part(items[at])) at--
  return items[at]?.kind === 'quote' || (items[at]?.form === ',' && items[at - 1]?.kind === 'quote')
}

const NAME_REACH = 4

/** Do somebody's words follow: a quotation, a colon, "that"? */
function beforeWords(items: readonly Item[], i: number, { data }: Speech): boolean {
  const next = items[i + 1]
  const words = next?.form === ',' ? items[i + 2] : next
  const subject = isSubjectPronoun(next?.form, data) // Lee notes they were late
  const that = data.complementisers.has(next?.form ?? '') && !beginsVerb(items[i + 2], data) // most states that |will vote
  return words?.kind === 'quote' || next?.form === ':' || that || subject
}

/** "the ad claims", "a document states", "which notes" */
function isNoun(items: readonly Item[], i: number, { data, lexicon }: Speech): boolean {
  const { form } = items[i]!
  if (data.quantifiers.has(form)) return false // the two |states| that voted
  if (data.determiners.has(items[i - 1]?.form ?? '') || data.relatives.has(form)) return nounStem(form, data) === form
  return nounStem(form, data) === form && (lexicon.kinds.has(form) || lexicon.writings.has(form))
}

/** "A survey by Harvard found that", "records show": a document before the verb, nothing between that ends its phrase. */
function isFinding(items: readonly Item[], at: number, { data }: Speech): boolean {
  const verb = data.copulas.has(items[at - 1]?.form ?? '') ? at - 1 : at // polls are |showing
  if (FINDERS.has(items[verb - 1]?.name?.entity.type ?? '') && data.complementisers.has(items[at + 1]?.form ?? ''))
    return true // the FBI found that
  for (let i = verb - 1; i >= Math.max(0, verb - FINDING_REACH); i--) {
    const { kind, form } = items[i]!
    const relative = i < verb - 1 && data.relatives.has(form) && beginsVerb(items[i + 1], data) // a study that appeared in May found that
    if (kind === 'mark' || (!relative && [data.auxiliaries, data.complementisers].some((set) => set.has(form))))
      return false
    if (isSubjectPronoun(form, data)) return false // of all the studies |he found that day
    if (kind === 'word' && data.surveys.has(form)) return !data.negations.has(items[at - 1]!.form)
  }
  return false
}

const FINDING_REACH = 10
const FINDERS: ReadonlySet<string> = new Set(['ORGANIZATION', 'ARTIFACT'])

/** "is telling", "he's saying", «змушений визнати»: with its auxiliary a participle or an infinitive is the verb of a clause. */
export function inFull(form: VerbForm, items: readonly Item[], i: number, { verbal, pronouns }: SpeechData): VerbForm {
  if (form.kind === 'infinitive') return { kind: 'finite' }
  if (form.kind !== 'converb') return form
  const before = items[i - 1]?.form ?? ''
  const short = before === "'s" && pronouns.has(items[i - 2]?.form ?? '')
  return short || verbal.has(before) ? PROGRESSIVE : form
}

const PROGRESSIVE: VerbForm = { kind: 'finite', progressive: true }

/** «йдеться» alone, or with its document: «йдеться в заяві», «сказано у спільному повідомленні». */
function documentEnd(items: readonly Item[], i: number, { data, lexicon }: Speech): number {
  if (!data.inside.has(items[i + 1]?.form ?? '')) return i + 1
  for (let k = i + 2; k < Math.min(items.length, i + 5) && items[k]!.kind === 'word'; k++) {
    if (lexicon.writings.has(nounStem(items[k]!.form, data))) return k + 1
  }
  return i + 1
}

/** Does one of the phrases begin at this item? Gives the item behind it. */
export function phraseEnd(items: readonly Item[], i: number, phrases: Phrases, speech: Speech): number | undefined {
  const first = items[i]
  if (!first || !opensPhrase(first, speech)) return undefined
  const phrase = phrases.get(first.form)?.find((words) => words.every((word, k) => items[i + k]?.form === word))
  return phrase && i + phrase.length
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Few words begin any of them. */
const opensPhrase = noted((form, { lexicon }: Speech) => {
  const { anaphora, templates, ascriptions, references } = lexicon
  return [anaphora, templates, ascriptions, references].some((phrases) => phrases.has(form))
})
