import { weightOf } from '../evidence.ts'
import { isDash, isStop, type Scene } from '../found.ts'
import { isOpinion } from '../reported/opinions.ts'
import { noted } from '../words/noted.ts'
import type { Shapes } from '../words/shapes.ts'
import { isSubjectPronoun, type SpeechData, type VerbForm, verbForm } from '../words/speech.ts'
import { findBearers } from './bearers.ts'
import type { Cue, Speech } from './cues.ts'
import { isPreposition } from './extents.ts'
import { mainClause } from './mainclauses.ts'
import { quotedName } from './phrases.ts'
import { hasPredicate } from './predicates.ts'
import type { Item } from './units.ts'

/** Where the words before a tag begin: behind an author's «Нагадаємо,», a dash, a dateline. */
export function contentStart({ items, speech, text }: Scene, to: number): number {
  if (speech.data.author.has(items[0]?.form ?? '')) {
    const comma = indexOf(items, 0, ',')
    if (comma >= 0 && comma < Math.min(to, 4)) return comma + 1
  }
  const dash = firstDash(items, Math.min(DATELINE, to))
  if (dash <= 0) return dash + 1
  const place = text.slice(items[0]!.start, items[0]!.end)
  const agency = items[dash - 1]!.form === ')' // Washington (AFP) –
  return place.length > 2 && (agency || place === place.toUpperCase()) ? dash + 1 : 0
}

function firstDash(items: readonly Item[], to: number): number {
  for (let i = 0; i < to; i++) if (isDash(items[i])) return i
  return -1
}

/** SPLIT, Croatia (AP) — */
const DATELINE = 10

/** The end of a clause that begins at an item: before the final stop, before a relay or a further verb of the author. */
export function clauseEnd(scene: Scene, from: number, own: Cue): number {
  const { items, cues, unit } = scene
  const main = mainClause(scene, from, own)
  if (main > from) return main
  const colon = (unit.quotes.find((at) => at - 1 > from && items[at - 1]!.form === ':') ?? 0) - 1
  for (const cue of cues) {
    if (cue.from <= from || (colon > 0 && cue.from > colon) || cue === own || cue.kind === 'writing') continue
    const end = own.form.kind === 'converb' && own.from === 0 ? subjectBefore(scene, cue) : breakBefore(scene, cue)
    if (end > from && !isSetting(scene, from, end)) return end
  }
  const author = authorResumes(scene, from, own)
  return author > 0 ? author : colon > 0 ? beforeFrame(scene, from, colon) : lastItem(items)
}

/** "said that |in 1998, Owen Lunn allowed": no clause ends before its verb. */
function isSetting({ items, speech }: Scene, from: number, to: number): boolean {
  return !speech.data.cases && isPreposition(items[from]!, speech) && !hasPredicate(items.slice(from, to), speech)
}

/**
 * «…, і подякував партнерам»: homogeneous verbs have no comma before «і», so a verb that agrees with the cue behind one
 * has its subject.
 */
function authorResumes({ items, cues, speech }: Scene, from: number, { form }: Cue): number {
  if (!speech.data.cases || form.kind !== 'finite') return -1
  for (let comma = indexOf(items, from + 2, ','); comma >= 0; comma = indexOf(items, comma + 1, ',')) {
    const link = items[comma + 1]?.form ?? ''
    const cued = speech.data.conjunctions.has(link) && cues.some((cue) => cue.from === comma + 2) // …, проте закликала
    const resumes = cued || speech.data.joining.has(link)
    if (resumes && agrees(items[comma + 2]?.form ?? '', form, speech.data.shapes)) return comma
  }
  return -1
}

function agrees(word: string, { gender, plural }: VerbForm, { past }: Shapes): boolean {
  if (plural) return past.plural.test(word)
  return (gender === 'm' || gender === 'f') && past[gender].test(word)
}

/** «…, а онук сміється: «…»»: the frame of the quotation behind a colon begins at the comma before its verb. */
function beforeFrame({ items, cues }: Scene, from: number, colon: number): number {
  const cue = cues.findLast((other) => other.from > from && other.to <= colon && other.form.kind === 'finite')
  const comma = cue ? lastIndexBefore(items, cue.from, FRAME_REACH, (item) => item.form === ',') : -1
  return comma > from ? comma : colon
}

const FRAME_REACH = 8

/** The items without the final stop or colon. */
export function lastItem(items: readonly Item[]): number {
  let to = items.length
  while (to > 0 && (isStop(items[to - 1]) || items[to - 1]!.form === ':')) to--
  return to
}

/** «Відзначивши, що …, |він нагадав|»: the main clause behind a converb that opens the sentence, else as before other cues. */
function subjectBefore(scene: Scene, cue: Cue): number {
  const { items, speech } = scene
  const subject = items[cue.from - 1]
  const own = subject?.name?.entity.type === 'PERSON' || isSubjectPronoun(subject?.form, speech.data)
  return own && cue.form.kind === 'finite' && items[cue.from - 2]?.form === ',' ? cue.from - 2 : breakBefore(scene, cue)
}

/** «…, передає УНН», «…, додавши, що», «… та пообіцяв, що»: the author is back. */
function breakBefore(scene: Scene, cue: Cue): number {
  const { items, speech } = scene
  const before = items[cue.from - 1]
  const boundary = before?.form === ',' || isDash(before)
  if (cue.kind === 'source') return boundary && indexOf(items, cue.to, ',') < 0 ? cue.from - 1 : -1
  if (cue.form.kind === 'converb') return boundary ? cue.from - 1 : -1
  if (cue.form.kind !== 'finite' && cue.kind !== 'document') return -1
  const semicolon = lastIndexBefore(items, cue.from, FRAME_REACH, ({ form }) => form === ';')
  if (semicolon >= 0 && !speech.data.cases && cue.kind === 'verb') return semicolon
  if (!speech.data.cases && cue.kind === 'verb') {
    const comma = subjectComma(scene, cue)
    if (comma >= 0) return comma
  }
  const contrast = speech.data.cases && cue.kind === 'verb' ? contrastBefore(scene, cue) : -1
  if (contrast >= 0) return contrast
  if (boundary && complementiserAfter(scene, cue) < 0) return relayed(scene, cue) ? cue.from - 1 : -1
  const opinion = speech.data.bareClause && isOpinion(items, cue, speech) && complementiserAfter(scene, cue) >= 0
  const joined = (cue.kind === 'verb' || opinion) && speech.data.conjunctions.has(before?.form ?? '')
  if (joined && (speech.data.bareClause || complementiserAfter(scene, cue) >= 0))
    return items[cue.from - 2]?.form === ',' || isDash(items[cue.from - 2]) ? cue.from - 2 : cue.from - 1
  return -1
}

/** The comma before a subject and its verb, appositions between them passed over. */
function subjectComma(scene: Scene, cue: Cue): number {
  const { items, speech } = scene
  for (let i = Math.max(0, cue.from - 2 * FRAME_REACH); i < cue.from - 1; i++) {
    const closed = items[i]!.stopped === true // "a gun," but he said
    if ((items[i]!.form === ',' || closed) && speech.data.conjunctions.has(items[i + 1]!.form))
      return otherSpeaker(scene, i, cue) ? (closed ? i + 1 : i) : -1
  }
  const comma = lastIndexBefore(items, cue.from, FRAME_REACH, (item) => item.form === ',')
  return comma >= 0 && otherSpeaker(scene, comma, cue) ? comma : -1
}

/** ", but a bystander said", ", the Kremlin reported": a subject of its own between the comma and the verb. */
function otherSpeaker({ items, speech }: Scene, comma: number, cue: Cue): boolean {
  const first = items[comma + 1]!
  if (speech.data.relatives.has(first.form) || speech.data.complementisers.has(first.form)) return false
  const joined = speech.data.conjunctions.has(first.form)
  const words = items.slice(comma + 1, cue.from)
  const parted = ({ kind, form }: Item, i: number) =>
    kind === 'mark' && (form !== ',' || !joined) && !(form === '.' && words[i + 1]?.capital) // Mr. Barrett
  if (words.some((item, i) => parted(item, i) || speech.data.verbal.has(item.form))) return false
  const subject = findBearers({ items, from: comma + 1, to: cue.from, cue }, speech)[0]
  const somebody = subject?.kind !== 'phrase' || speech.data.indefinite.has(first.form) // one says it is late, |another says
  return subject !== undefined && somebody && (joined || subject.from === comma + 1)
}

/** «…, |а Коваль сказала, що», «…; |мер відповів, що», «…, |тоді як 55% заявили, що»: another source has a clause of its own. */
function contrastBefore(scene: Scene, cue: Cue): number {
  const { items, speech } = scene
  const at = lastIndexBefore(items, cue.from, FRAME_REACH, ({ form }) => form === ',' || form === ';')
  if (at < 0 || complementiserAfter(scene, cue) < 0) return -1
  const [subject] = findBearers({ items, from: at + 1, to: cue.from, cue }, speech)
  if (!subject || subject.kind === 'phrase' || subject.to !== cue.from) return -1
  if (weightOf(subject.evidence, 'preposition')) return -1
  if (items[at]!.form === ';') return at
  const first = items[at + 1]!.form
  const opposed = speech.data.conjunctions.has(first) && !speech.data.joining.has(first)
  return opposed || (subject.from > at + 2 && speech.data.asWords.has(items[subject.from - 1]!.form)) ? at : -1
}

function relayed({ items, speech }: Scene, cue: Cue): boolean {
  if (cue.kind === 'document') return !speech.data.topics.has(items[cue.to]?.form ?? '') // у петиції, яку підписали, йшлося про гроші
  return (findBearers({ items, from: cue.to, to: items.length, cue }, speech)[0]?.score ?? 0) > 1
}

/** The item behind the comma, the dash, the colon after a quotation. */
export function behindMarks(items: readonly Item[], from: number): number {
  let i = from
  while (
    i < items.length &&
    i - from < 3 &&
    items[i]!.kind === 'mark' &&
    (TAG_MARKS.has(items[i]!.form) || isDash(items[i]))
  )
    i++
  return i
}

const TAG_MARKS = new Set([',', '.', '…', ':', '!', '?'])

/** Where such a mark first stands, from a place on; -1 where there is none. */
export function indexOf(items: readonly Item[], from: number, form: string): number {
  for (let i = from; i < items.length; i++) if (items[i]!.form === form && items[i]!.kind === 'mark') return i
  return -1
}

/** Where the last item before a place stands of which something holds, so far back at most; -1 where there is none. */
export function lastIndexBefore(
  items: readonly Item[],
  at: number,
  reach: number,
  test: (item: Item) => boolean,
): number {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) if (test(items[i]!)) return i
  return -1
}

/** How many items may stand between a cue and its complementiser. */
const LINK_REACH = 14

/** The item of the complementiser that a cue has: «повідомив DW, що»; -1 if none. */
export function complementiserAfter({ items, cues, speech }: Scene, cue: Cue): number {
  if (cue.kind === 'writing' && speech.data.copulas.has(items[cue.to]?.form ?? ''))
    return speech.data.complementisers.has(items[cue.to + 1]?.form ?? '') ? cue.to + 1 : -1 // her view is that
  if (speech.data.answers.has(items[cue.to]?.form ?? '')) return -1 // said nothing that
  const clausal = cues.find((other) => other.from >= cue.to && isClausal(other, speech))
  let commas = 0
  let dashes = 0
  let aside = false
  for (let i = cue.to; i < Math.min(items.length, cue.to + LINK_REACH); i++) {
    const item = items[i]!
    if (i === clausal?.from) return -1
    if (item.kind === 'word' && !decides(item, speech.data)) continue
    if (speech.data.bareClause && speech.data.embedding.has(item.form)) return -1 // showed how late that was
    if (item.kind === 'quote' && !isShow(item, cue, items, speech)) return -1
    if (isStop(item) || item.form === ':') return -1
    if (!aside && opensBare(items, i, cue, speech)) return -1 // said they were told that
    if (commas > 0 && item.kind !== 'mark' && speech.data.shapes.certain.test(item.form)) return -1 // як і обіцяє, вийде, то це означатиме, що
    if (isDash(item)) dashes++
    if (item.form === ',' && dashes % 2 === 0 && !inPlaceName(items, i)) {
      commas++
      aside = commas % 2 === 1 && opensAside(items[i + 1], speech)
    }
    if (speech.data.bareClause && speech.data.complementisers.has(item.form) && !governed(items, i, speech)) {
      const apart = commas % 2 === 0 || i === cue.to + 1 // but not: said, with a passion that
      return apart && (i === cue.to || linkable({ items, speech }, cue)) ? i : -1
    }
    if (speech.data.complementisers.has(item.form) && linked(items, i, cue, speech)) return i
  }
  return -1
}

/** Few words do: a complementiser, a verb or subject, and whatever else decides whether a complementiser follows. */
const decides = noted(
  (form, { bareClause, complementisers, embedding, verbal, tensed, auxiliaries, shapes, pronouns }: SpeechData) =>
    complementisers.has(form) ||
    shapes.certain.test(form) ||
    (bareClause && (pronouns.has(form) || [embedding, verbal, tensed, auxiliaries].some((set) => set.has(form)))),
)

/** "responded to |that| tweet" */
function governed(items: readonly Item[], at: number, { data }: Speech): boolean {
  return data.prepositions.has(items[at - 1]!.form)
}

/** "in Salem|, New Hampshire on Monday", but "in Salem, N.H.," has its second comma. */
function inPlaceName(items: readonly Item[], comma: number): boolean {
  return items[comma - 1]!.kind === 'name' && items[comma + 1]?.kind === 'name' && items[comma + 2]?.form !== ','
}

/** "said, |as he has before, |that": what stands between such commas is no clause of its own. */
function opensAside(item: Item | undefined, { data }: Speech): boolean {
  return [data.asWords, data.prepositions, data.subordinating].some((set) => set.has(item?.form ?? ''))
}

/** A verb, or the subject of one, before any complementiser: the clause has none. */
function opensBare(items: readonly Item[], at: number, cue: Cue, { data }: Speech): boolean {
  if (!data.bareClause) return false
  const { form } = items[at]!
  const subject = isSubjectPronoun(form, data) || (at === cue.to && data.auxiliaries.has(form))
  const behind = data.clausal.has(items[cue.from]!.form) && at > cue.to && !data.prepositions.has(items[cue.to]!.form)
  return data.verbal.has(form) || data.tensed.has(form) || subject || (behind && data.auxiliaries.has(form))
}

/** "told CNN’s “State of the Union” that": the name of a programme or a paper. */
function isShow(item: Item, cue: Cue, items: readonly Item[], { data }: Speech): boolean {
  return data.addressing.has(items[cue.from]!.form) && quotedName(item)
}

function isClausal({ kind, form }: Cue, { data }: Speech): boolean {
  if (data.bareClause) return (kind === 'verb' || kind === 'tag') && form.kind !== 'impersonal' // said he thinks that
  return kind === 'verb' && form.kind === 'finite'
}

/** "told voters that", "said in May that", "said, however, that", "the claim by Smith that"; but "offered encryption that". */
function linkable({ items, speech }: Pick<Scene, 'items' | 'speech'>, { from, to, kind }: Cue): boolean {
  const { data } = speech
  const next = items[to]
  if (kind === 'source' || !next || next.kind === 'mark') return true
  if (kind === 'writing') return data.agentive.has(next.form) || data.adverbs.has(next.form)
  if (to - from > 1 && data.topics.has(next.form) && !data.links.has(next.form)) return false // raised concerns about
  const { form } = items[from]!
  if (data.addressing.has(form) || data.clausal.has(form)) return true
  const pronoun = data.pronouns.get(next.form)
  if (pronoun?.possessive && !data.complementisers.has(items[to + 1]?.form ?? '')) return false // stressed |her support of the plan that
  if (pronoun) return true
  return (
    (data.prepositions.has(next.form) && !data.genitive.has(next.form)) ||
    data.adverbs.has(next.form) ||
    data.links.has(next.form) ||
    data.shapes.adverb.test(next.form)
  )
}

/** A complementiser has a comma before it, or follows the cue at once. */
function linked(items: readonly Item[], i: number, cue: Cue, { data }: Speech): boolean {
  const comma = items[i - 1]!.form === ','
  if (data.links.has(items[i - (comma ? 2 : 1)]!.form)) return true // у тому, що
  return i === cue.to || (comma && !verbForm(items[cue.from]!.form, data.linking, data))
}
