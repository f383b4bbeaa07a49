import type { Speech } from '../phrases/cues.ts'
import { isPreposition, roleOf } from '../phrases/extents.ts'
import { mayBeVerb } from '../phrases/predicates.ts'
import type { Item } from '../phrases/units.ts'
import { noted } from '../words/noted.ts'
import { type Act, nounStem, type SpeechData } from '../words/speech.ts'
import { opensThing } from './things.ts'

/** The content of a speech act without a clause: where it begins, and where its verb stands. */
export interface Complement {
  readonly from: number
  readonly verb: number
}

/** What an act has behind its verb at an item, or undefined: "urged |voters [to turn out]". */
export function complementAt(items: readonly Item[], at: number, act: Act, speech: Speech): Complement | undefined {
  const found = match(items, behindAdverbs(items, at, speech), act, 0, speech)
  return found && { from: found.starts[act.content]!, verb: found.verb }
}

interface Match {
  /** Where each word of the pattern stands. */
  readonly starts: readonly number[]
  readonly verb: number
}

function match(items: readonly Item[], at: number, act: Act, k: number, speech: Speech): Match | undefined {
  const word = act.pattern[k]!
  if (k === act.pattern.length - 1) {
    const verb = openedBy(items, at, word, speech)
    return verb < 0 ? undefined : { starts: [at], verb }
  }
  if (word !== ADDRESSEE && word !== PERSON)
    return items[at]?.form === word ? before(at, match(items, at + 1, act, k + 1, speech)) : undefined
  for (let to = addressee(items, at, at, speech); to > 0; to = addressee(items, at, to, speech)) {
    const rest = match(items, to, act, k + 1, speech)
    if (rest) return takes(items, to, act, k, speech) ? before(at, rest) : undefined
  }
  return undefined
}

function before(at: number, rest: Match | undefined): Match | undefined {
  return rest && { ...rest, starts: [at, ...rest.starts] }
}

/** The words of a pattern for whom the act is spoken to or of; of a person alone where a thing has an infinitive of its own. */
const ADDRESSEE = 'them'
const PERSON = 'someone'

/** Does an addressee end before an item: not "told him of the plan |to", "calls for action |to"? */
function takes(items: readonly Item[], to: number, { pattern }: Act, k: number, speech: Speech): boolean {
  const last = items[to - 1]!
  const { purposes, prepositions, pronouns, crowds } = speech.data
  if (prepositions.has(last.form)) return false
  if (pattern[k + 1] === 'to' && k + 2 === pattern.length && purposes.has(nounStem(last.form, speech.data)))
    return false
  const person =
    last.kind === 'name' || roleOf(last, speech) !== undefined || pronouns.has(last.form) || crowds.has(last.form)
  return pattern[k] === ADDRESSEE || person || items[to + 1]?.form === 'be'
}

/** "agreed Tuesday |to", "has vowed on Monday |to" */
function behindAdverbs(items: readonly Item[], from: number, speech: Speech): number {
  let at = from
  while (at < from + ADVERBS) {
    if (isAdverb(items[at], speech)) at++
    else if (items[at]?.form === 'on' && isAdverb(items[at + 1], speech)) at += 2
    else break
  }
  return at
}

const ADVERBS = 3

/** "repeatedly", "Tuesday"; but no negation, which opens the content. */
export function isAdverb(item: Item | undefined, { data }: Speech): boolean {
  if (item?.kind !== 'word') return false
  return data.adverbs.has(item.form) ? !data.negations.has(item.form) : data.shapes.adverb.test(item.form)
}

/** Where a verb with its adverbs and auxiliaries begins, but for some of these: "|has repeatedly urged", "would |have urged". */
export function helped(items: readonly Item[], verb: number, speech: Speech, but: ReadonlySet<string> = NONE): number {
  const auxiliary = ({ form }: Item) => speech.data.verbal.has(form) && !but.has(form)
  let at = verb
  while (at > 0 && (isAdverb(items[at - 1], speech) || auxiliary(items[at - 1]!))) at--
  return at
}

const NONE: ReadonlySet<string> = new Set()

/** The end of an addressee from `from` that is one item longer; -1 if there is none. What stands between commas is passed over. */
function addressee(items: readonly Item[], from: number, at: number, speech: Speech): number {
  const item = items[at]
  const { data } = speech
  if (!item || at - from > ADDRESSEE_REACH || item.kind === 'quote') return -1
  if (item.form === ',') return at > from ? asideEnd(items, at) : -1
  if (item.kind === 'mark') return at > from && TIES.has(item.form) ? at + 1 : -1
  if (item.kind === 'name') return at + 1
  if (isPreposition(item, speech)) return at > from && data.whereabouts.has(item.form) ? at + 1 : -1
  if (data.auxiliaries.has(item.form) && !(at === from && data.objects.has(item.form))) return -1 // told them |he had
  const other = opensContent(item, data) || (at === from && data.negations.has(item.form)) // advised not to
  const joined = data.conjunctions.has(item.form) && (at === from || data.shapes.finite.test(items[at + 1]?.form ?? ''))
  return other || joined ? -1 : at + 1
}

const opensContent = noted((form, { complementisers, relatives, infinitive, embedding }: SpeechData) =>
  [complementisers, relatives, infinitive, embedding].some((set) => set.has(form)),
)

const ADDRESSEE_REACH = 14

/** "Rep. Lee", "vice-president" */
const TIES = new Set(['.', '-', "'s"])

/** "Bob Lee, |the mayor, |to resign" */
function asideEnd(items: readonly Item[], comma: number): number {
  const end = items.findIndex(({ form }, i) => i > comma && i < comma + ADDRESSEE_REACH && form === ',')
  return end < 0 ? -1 : end + 1
}

/** Does the last word of a pattern open a content here? Gives its verb: "not to |cut", "ever |having met". */
function openedBy(items: readonly Item[], from: number, word: string, speech: Speech): number {
  const { infinitive, negations, helpers } = speech.data
  if (word === 'how' || word === 'whether')
    return asks(items[from], word, speech) && items[from + 1] && items[from + 1]!.kind !== 'mark' ? from + 1 : -1
  if (word === 'a' || word === 'as') return judges(items, from, word, speech) ? from + 1 : -1
  if (word === 'it') return opensThing(items, from, speech) ? from : -1
  const first = items[from]?.form ?? ''
  const at = negations.has(first) && !infinitive.has(first) && !helpers.has(first) ? from + 1 : from
  if (word === '-ing') return isGerund(items[at], speech) ? at : -1
  return infinitive.has(items[at]?.form ?? '') && isBase(items[at + 1], speech) ? at + 1 : -1
}

/** "called it |a mess", "described it |as late"; not "called him a day later", "described it as he left", "called it a “mess”". */
function judges(items: readonly Item[], at: number, word: string, { data }: Speech): boolean {
  const { indefinite, determiners, asWords, adverbs } = data
  const form = items[at]?.form ?? ''
  const next = items.slice(at + 1, at + NAMED)
  const day = word === 'a' && adverbs.has(next[0]?.form ?? '')
  if (word === 'a' ? !indefinite.has(form) || !determiners.has(form) : !asWords.has(form)) return false
  if (day || next[0]?.kind === 'mark' || next.slice(0, 3).some(({ kind }) => kind === 'quote')) return false
  if (word === 'a') return true // called it a mess made by others
  const mark = next.findIndex(({ kind }) => kind === 'mark')
  const phrase = mark < 0 ? next : next.slice(0, mark)
  return !phrase.some((item) => item.kind === 'word' && mayBeVerb(item, data))
}

/** So many words behind "as" tell a clause from a noun. */
const NAMED = 5

/** "explained how", "asked him why"; behind "asked" also "asked if", "asked who". */
function asks(item: Item | undefined, word: string, { data }: Speech): boolean {
  const form = item?.form ?? ''
  return data.embedding.has(form) || (word === 'whether' && data.questions.has(form))
}

/** "to |resign", "to |fully cover"; not "to the plan", "to Kyiv", "to her". */
function isBase(item: Item | undefined, speech: Speech): boolean {
  if (item?.kind === 'quote') return !item.capital
  if (item?.kind !== 'word' || isPreposition(item, speech) || !LETTER.test(item.form)) return false
  const { determiners, pronouns, quantifiers, embedding, shapes } = speech.data
  return (
    ![determiners, pronouns, quantifiers, embedding].some((set) => set.has(item.form)) && !shapes.gerund.test(item.form)
  )
}

const LETTER = /^\p{L}/u

function isGerund(item: Item | undefined, { data }: Speech): boolean {
  return item?.kind === 'word' && data.shapes.gerund.test(item.form) && !data.notGerunds.has(item.form)
}
