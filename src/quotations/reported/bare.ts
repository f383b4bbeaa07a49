import type { Scene } from '../found.ts'
import { findBearers } from '../phrases/bearers.ts'
import { clauseEnd } from '../phrases/borders.ts'
import type { Cue, Speech } from '../phrases/cues.ts'
import { beginsVerb, hasPredicate, isContracted, isCurrency, isSentence } from '../phrases/predicates.ts'
import { mainSubject, subjects } from '../phrases/subjects.ts'
import type { Item } from '../phrases/units.ts'
import { formOf, isSubjectPronoun, nounStem, type SpeechData } from '../words/speech.ts'
import { BELIEF, isHeld, isOpinion } from './opinions.ts'
import type { Clause } from './reported.ts'

/** "He said [the plan would fail]": no complementiser. */
export function bareClause(scene: Scene, cue: Cue): Clause | undefined {
  const { items, speech } = scene
  const { data } = speech
  const opinion = isOpinion(items, cue, speech)
  if (!data.bareClause || (cue.kind !== 'verb' && !opinion) || cue.form.kind === 'impersonal') return undefined
  const verb = items[cue.from]!.form
  const from = clauseStart(scene, cue, data.addressing.has(verb) ? addresseeEnd(scene, cue.to) : cue.to)
  if (hasObject(items, cue, data) || !opensClause(items, from, cue, data)) return undefined
  if (from > cue.to && beginsVerb(items[from], data)) return undefined // said and |did it
  const { form } = items[from]!
  if (opinion && (data.tensed.has(form) || data.shapes.finite.test(form))) return undefined // what she believes |are
  if (formOf(verb, data.nominal, data) || isInverted(scene, cue)) return undefined
  const to = clauseEnd(scene, from, cue)
  if (!isWhole(scene, cue, from, to)) return undefined
  const bearers = cue.form.kind === 'converb' ? mainSubject(scene, cue) : subjects(scene, cue, cue.from)
  if (opinion && !isHeld(scene, cue, bearers[0])) return undefined
  if (bearers.length === 0 && !standsFree(items, cue, speech)) return undefined
  return { from, to, cue, rule: opinion ? BELIEF : 'bare-clause', bearers }
}

/** "fired back a letter", "casting doubt on the plan" */
function hasObject(items: readonly Item[], { from, to }: Cue, { topics, indefinite }: SpeechData): boolean {
  const next = items[to]?.form ?? ''
  return to - from > 1 && (topics.has(next) || indefinite.has(next))
}

/** Not "said nothing that", "nobody could say |who would pay", "said |of the plan". */
function opensClause(items: readonly Item[], from: number, cue: Cue, data: SpeechData): boolean {
  const { form, kind } = items[from] ?? { form: '', kind: 'mark' }
  if ((kind === 'mark' && !isCurrency({ kind, form })) || kind === 'quote') return false
  if (data.answers.has(form) && data.complementisers.has(items[from + 1]?.form ?? '')) return false
  if (data.pronouns.get(form)?.possessive && endsObject(items[from + 1], data)) return false // said |them, but
  const question = data.relatives.has(form) || data.embedding.has(form)
  if (question && data.helpers.has(items[cue.from - 1]?.form ?? '')) return false
  if (opensNumber(items, from, data)) return data.clausal.has(items[cue.from]!.form) // said |about 20 people had left, but: found over 200 letters
  return !data.prepositions.has(form) && (!data.conjunctions.has(form) || data.conditions.has(form))
}

/** "about 300", "at least two" */
function opensNumber(items: readonly Item[], from: number, { approximate, quantifiers }: SpeechData): boolean {
  for (let to = from + 1; to <= from + LONGEST_APPROXIMATE; to++) {
    const { form = '' } = items[to] ?? {}
    const words = items.slice(from, to).map((item) => item.form)
    if ((NUMBER.test(form) || quantifiers.has(form)) && approximate.has(words.join(' '))) return true
  }
  return false
}

/** "as many as" */
const LONGEST_APPROXIMATE = 3
// 300
const NUMBER = /^\p{N}/u

function endsObject(next: Item | undefined, { conjunctions }: SpeechData): boolean {
  return !next || next.kind === 'mark' || conjunctions.has(next.form)
}

/** Whether a clause has what makes it one; not the "he came" of "told them when he came". */
function isWhole({ items, speech }: Scene, cue: Cue, from: number, to: number): boolean {
  const { clausal, answers, subordinating, embedding } = speech.data
  const clause = items.slice(from, Math.min(to, from + CLAUSE_REACH))
  const usual = clausal.has(items[cue.from]!.form)
  const tied = usual && from === cue.to && clause.length > 3 && !answers.has(items[from]!.form)
  if (!tied && !(usual ? hasPredicate : isSentence)(clause, speech)) return false
  return usual || !items.slice(cue.to, from).some(({ form }) => subordinating.has(form) || embedding.has(form))
}

/** "a statement saying it was late", "…, arguing it was"; not "read as saying it was", "the same clarifying effect may be near". */
function standsFree(items: readonly Item[], { from, form }: Cue, { data }: Speech): boolean {
  const before = items[from - 1]
  if (form.kind === 'finite' || !before) return false
  const tied = [data.asWords, data.prepositions, data.conjunctions].some((set) => set.has(before.form))
  return before.kind === 'mark' || (data.clausal.has(items[from]!.form) && !tied)
}

/** Behind "on Monday afternoon", "in a statement", "after the convention". */
function clauseStart(scene: Scene, cue: Cue, behind: number): number {
  const { items, speech } = scene
  const { links, adverbs, clausal, addressing, pronouns } = speech.data
  const addressed = addressing.has(items[cue.from]!.form) && behind === cue.to
  const link = (form = '') => links.has(form) && (addressed || !pronouns.has(form)) // but: saying |her foot hurt
  let from = behind
  while (link(items[from]?.form)) from = settingEnd(scene, from)
  while (from > behind && adverbs.has(items[from]?.form ?? '')) from++
  return clausal.has(items[cue.from]!.form) ? adjunctEnd(items, from, speech.data) : from
}

/** "said |after the convention |he would": behind a preposition and its words, if a subject follows. */
function adjunctEnd(items: readonly Item[], from: number, data: SpeechData): number {
  if (!data.prepositions.has(items[from]?.form ?? '')) return from
  for (let i = from + 2; i < Math.min(items.length, from + ADJUNCT_REACH) && items[i]!.kind !== 'mark'; i++) {
    const { form } = items[i]!
    if (data.complementisers.has(form) || data.relatives.has(form) || data.tensed.has(form)) return from
    if (isSubjectPronoun(form, data)) return data.auxiliaries.has(items[i + 1]?.form ?? '') ? i : from
  }
  return from
}

const ADJUNCT_REACH = 9

/** "…, said David Gilbert, its president", "…, explained the mayor.": the subject stands behind the verb. */
function isInverted({ items, speech }: Scene, cue: Cue): boolean {
  const before = items[cue.from - 1]
  if ((before?.form !== ',' && !before?.stopped) || cue.form.kind !== 'finite') return false
  const subject = findBearers({ items, from: cue.to, to: items.length, cue }, speech).find(
    ({ from }) => from === cue.to,
  )
  const behind = subject && items[subject.to]
  return subject !== undefined && (!behind || behind.kind === 'mark' || speech.data.prepositions.has(behind.form))
}

/** "said in a statement [it was]": behind a link, or behind the document or the day that it names. */
function settingEnd({ items, speech }: Scene, from: number): number {
  for (let i = from + 1; i < Math.min(items.length, from + 5) && items[i]!.kind === 'word'; i++) {
    if (speech.lexicon.writings.has(nounStem(items[i]!.form, speech.data))) return i + 1
  }
  return from + 1
}

/** "told the Daily Lantern [he had been late]": behind the words before the next subject. */
function addresseeEnd({ items, speech }: Scene, from: number): number {
  const { determiners, pronouns, links, prepositions, first } = speech.data
  if (links.has(items[from]?.form ?? '')) return from
  const start = determiners.has(items[from]?.form ?? '') ? from + 1 : from
  for (let i = start + 1; i < Math.min(items.length, start + 5) && items[i]!.kind !== 'mark'; i++) {
    const { form, kind } = items[i]!
    if (prepositions.has(items[i - 1]!.form)) continue // told a crowd at |the hall
    if ([determiners, pronouns, first].some((set) => set.has(form)) || kind === 'name') return i
    if (opensExistence(items, i, speech.data) || isContracted(form, speech.data)) return i
  }
  return from
}

/** "told the chamber |there were": a subject that is no pronoun of anybody, and its verb. */
function opensExistence(items: readonly Item[], at: number, { auxiliaries, verbal }: SpeechData): boolean {
  return auxiliaries.has(items[at]!.form) && !verbal.has(items[at]!.form) && verbal.has(items[at + 1]?.form ?? '')
}

const CLAUSE_REACH = 25
