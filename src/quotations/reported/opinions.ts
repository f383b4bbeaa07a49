import type { Scene } from '../found.ts'
import type { Bearer } from '../phrases/bearers.ts'
import { lastIndexBefore } from '../phrases/borders.ts'
import type { Cue, Speech } from '../phrases/cues.ts'
import { isPreposition } from '../phrases/extents.ts'
import type { Item } from '../phrases/units.ts'
import { formOf, nounStem, type SpeechData } from '../words/speech.ts'
import { helped } from './complements.ts'

/** The rule of a clause that somebody holds true: «вважає, що […]». */
export const BELIEF = 'belief'
/** The rule of one that counts only for the quoted words in it: «зрадів, що «[…]»». */
export const UNREPORTED = 'unreported'

/** «вважає, що», «переконана, що», "hopes that", "is confident that": not said in so many words, but reported as said. */
export function isOpinion(items: readonly Item[], { kind, from }: Cue, { data }: Speech): boolean {
  return kind === 'tag' && holds(items[from]!.form, data)
}

/** Is it the word for an opinion, in some form: «вважає», "expects", "confident"? */
export function holds(word: string, data: SpeechData): boolean {
  return data.predicates.has(word) || formOf(word, data.opinions, data) !== undefined
}

/** The rule of the clause behind such a verb, which only holds quoted words if it is nobody's opinion; behind an adjective there is then none. */
export function opinionRule(
  scene: Scene,
  cue: Cue,
  bearer: Bearer | undefined,
  complementiser: number,
): string | undefined {
  const { items, speech } = scene
  const between = items.slice(cue.to, complementiser)
  const apart =
    between.length > LINK_REACH || between.some(({ form }) => speech.lexicon.writings.has(nounStem(form, speech.data)))
  if (isOpinion(items, cue, speech) && !apart && isHeld(scene, cue, bearer)) return BELIEF
  const { cases, predicates } = speech.data
  return !cases && predicates.has(items[cue.from]!.form) ? undefined : UNREPORTED
}

/** "agreed with the president that", "hopes very much that" */
const LINK_REACH = 4

/** Is it the opinion of somebody, not of the author, of nobody in particular, or one that the sentence reports anyway? */
export function isHeld(scene: Scene, cue: Cue, bearer: Bearer | undefined): boolean {
  if (scene.speech.data.cases) return true
  if (!bearer || bearer.pronoun?.self || isUnreal(scene, cue) || inRelative(scene, cue, bearer)) return false
  const { items, speech } = scene
  const { conditions, questions, complementisers, predicates, nominal, say } = speech.data
  const before = items[bearer.from - 1]?.form ?? ''
  if (conditions.has(before) || questions.has(before)) return false // if they believe that
  const said = formOf(items[cue.from]!.form, nominal, speech.data) !== undefined // by proposing that
  const into = items[cue.from - 1]
  if (cue.form.kind === 'converb' && !said && into && isPreposition(into, speech)) return false // into thinking that
  if (items[cue.from - 1]?.form === "'s" && !cue.form.progressive) return false // it's believed that
  if (bearer.pronoun?.gender === 'n' && predicates.has(items[cue.from]!.form)) return false // it is certain that
  const link = complementisers.has(before) ? bearer.from - 1 : bearer.from
  return !bearer.pronoun || !formOf(items[link - 1]?.form ?? '', say, speech.data) // said |she believes
}

/** "may believe", "would be convinced", "is not sure", "I'm sure" */
function isUnreal({ items, speech }: Scene, { from, form }: Cue): boolean {
  const { copulas, helpers, negations, first } = speech.data
  const verb = helped(items, from, speech, helpers)
  const copula = lastIndexBefore(items, verb, COPULA_REACH, (item) => copulas.has(item.form))
  const participle = form.kind === 'converb' || form.progressive
  const before = items[participle ? helped(items, copula, speech, helpers) - 1 : verb - 1]?.form ?? ''
  return [helpers, negations, first].some((set) => set.has(before)) || first.has(items[verb - 1]?.form ?? '')
}

/** "is far more |confident" */
const COPULA_REACH = 3

/** "voters who believe that": some of them, whoever they are; but "Owen Lunn, who believed that". */
function inRelative({ items, speech }: Scene, cue: Cue, { to }: Bearer): boolean {
  const at = lastIndexBefore(items, cue.from, RELATIVE_REACH, ({ form }) => speech.data.relatives.has(form))
  return at > 0 && at >= to && items[at - 1]!.form !== ','
}

const RELATIVE_REACH = 4
