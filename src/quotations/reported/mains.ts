import type { Scene } from '../found.ts'
import { lastIndexBefore } from '../phrases/borders.ts'
import type { Speech } from '../phrases/cues.ts'
import type { Item } from '../phrases/units.ts'
import { formOf, isSubjectPronoun, type SpeechData } from '../words/speech.ts'
import type { Clause } from './reported.ts'

/** Where a reported clause ends if its verb is in a part of the author's sentence: before the rest of that sentence. */
export function mainClauseFrom(scene: Scene, { from, to, cue, rule, bearers }: Clause): number {
  const { items, speech } = scene
  if (!speech.data.cases && rule === 'writing-clause') return predicateBehind(items, from, to, speech)
  if (speech.data.cases || !VERBAL.has(rule) || from < cue.to) return to
  const [subject] = bearers
  if (cue.from === 0 && subject && subject.from > from && subject.from <= to) return subject.from - 1 // Noting that it was late, |Lee left
  const gap = isTensed(items[from], speech) // who she said was late, |left
  const back = (at: number) => gap || isTensed(items[at + 1], speech) || speech.data.clausal.has(items[at + 1]!.form)
  if (inRelative(items, cue.from, speech)) return commaWhere(items, from, to, back)
  if (opensSentence(items, cue.from, speech)) return commaWhere(items, from, to, (at) => isMain(items, at + 1, speech))
  return to
}

const VERBAL: ReadonlySet<string> = new Set(['verb-clause', 'bare-clause', 'belief', 'asked'])

/** "the claim that the bridge was shut |is false": a second verb, with nothing between that could be its subject, is that of the noun. */
function predicateBehind(items: readonly Item[], from: number, to: number, speech: Speech): number {
  const { data } = speech
  let verb = -1
  for (let at = from + 1; at < to; at++) {
    const item = items[at]!
    if (opensOther(item, data)) return to
    if (!isTensed(item, speech) || data.prepositions.has(items[at - 1]!.form)) continue // shut in |May
    if (verb >= 0 && at > verb + 1 && data.tensed.has(item.form)) return at
    if (verb < 0) verb = at
  }
  return to
}

/** A mark, "who", "and", "said": behind it another clause may begin. */
function opensOther({ kind, form }: Item, data: SpeechData): boolean {
  if (kind === 'mark' || kind === 'quote' || isSubjectPronoun(form, data)) return true
  const links = [data.relatives, data.complementisers, data.embedding, data.conjunctions, data.subordinating]
  return links.some((set) => set.has(form)) || [data.say, data.opinions].some((stems) => formOf(form, stems, data))
}

/** ", which contended that it was late, |is a good example": nothing but an adverb parts the relative from its verb. */
function inRelative(items: readonly Item[], verb: number, { data }: Speech): boolean {
  const at = lastIndexBefore(items, verb, RELATIVE_REACH, ({ form }) => data.relatives.has(form))
  return at > 0 && items[at - 1]!.form === ','
}

const RELATIVE_REACH = 4

/** "While his aides say it is late, |Owen Lunn is at work" */
function opensSentence(items: readonly Item[], verb: number, { data }: Speech): boolean {
  const passed = data.conjunctions.has(items[0]!.form) || data.adverbs.has(items[0]!.form) // Even as
  const first = passed && !data.subordinating.has(items[0]!.form) ? 1 : 0
  const opening = data.subordinating.has(items[first]!.form)
  return opening && verb < OPENING && !items.slice(first, verb).some(({ form }) => form === ',')
}

const OPENING = 12

/** The first comma of a clause behind which the author is back, or the end. */
function commaWhere(items: readonly Item[], from: number, to: number, back: (at: number) => boolean): number {
  for (let at = from + 1; at < to - 1; at++) if (items[at]!.form === ',' && back(at)) return at
  return to
}

function isTensed(item: Item | undefined, { data }: Speech): boolean {
  return item?.kind === 'word' && (data.tensed.has(item.form) || data.shapes.finite.test(item.form))
}

/** A subject and its verb before the next comma: "Owen Lunn is at work", but not "the mayor of Kestrel, is". */
function isMain(items: readonly Item[], from: number, speech: Speech): boolean {
  const { data } = speech
  const { form } = items[from]!
  if ([data.relatives, data.conjunctions, data.prepositions].some((set) => set.has(form))) return false
  for (let at = from + 1; at < Math.min(items.length, from + SUBJECT_REACH); at++) {
    const { kind, form } = items[at]!
    if (data.relatives.has(form) || (kind === 'mark' && !(form === '.' && items[at + 1]?.capital))) return false // Mr. Lee is
    if (isTensed(items[at], speech)) return true
  }
  return false
}

const SUBJECT_REACH = 10
