import { isDash, type Scene } from '../found.ts'
import { findBearers } from '../phrases/bearers.ts'
import { clauseEnd } from '../phrases/borders.ts'
import type { Cue, Speech } from '../phrases/cues.ts'
import { hasPredicate, mayBeVerb } from '../phrases/predicates.ts'
import type { Item } from '../phrases/units.ts'
import type { Clause } from './reported.ts'

/** «Мер додав, [воду дадуть увечері]»: where a conjunction is the rule, a comma may stand for it behind who says it. */
export function unlinked(scene: Scene, cue: Cue): Clause | undefined {
  const { items, speech } = scene
  const from = cue.to + 1
  if (!speech.data.cases || items[cue.to]?.form !== ',' || !speech.data.clausal.has(items[cue.from]!.form))
    return undefined
  const [bearer, ...rest] = findBearers({ items, from: 0, to: cue.from, cue }, speech)
  if (!bearer || bearer.kind === 'phrase' || bearer.to !== cue.from || !opens(items, bearer.from, scene))
    return undefined
  const to = clauseEnd(scene, from, cue)
  if (!isClause(items.slice(from, to), scene)) return undefined
  return { from, to, cue, rule: 'unlinked-clause', bearers: [bearer, ...rest] }
}

/** Nothing but «Також» or «А» before the subject. */
function opens(items: readonly Item[], subject: number, { speech: { data } }: Scene): boolean {
  return items.slice(0, subject).every(({ form }) => data.adverbs.has(form) || data.conjunctions.has(form))
}

/** A subject and its verb; not «коли прийде», «усміхнувшись», «пише, малює», «мабуть, неправду». */
function isClause(words: readonly Item[], { speech }: Scene): boolean {
  const { complementisers, conjunctions, embedding, relatives, shapes } = speech.data
  const [first, second] = words
  if (!first || (first.kind !== 'word' && first.kind !== 'name') || second?.kind === 'mark') return false
  if ([embedding, complementisers, conjunctions, relatives].some((set) => set.has(first.form))) return false
  if (relatives.has(second?.form ?? '') || shapes.gerund.test(first.form) || shapes.finite.test(first.form))
    return false
  if (words.some(({ form }) => shapes.gerund.test(form))) return false
  return (
    hasPredicate(words, speech) ||
    words.some((item, i) => (i > 0 && isVerb(item, speech)) || (isDash(item) && opensNominal(words[i + 1], speech)))
  )
}

/** «затриманих |немає|», «міст |зачинено|»: with one word before it. */
function isVerb(item: Item, { data }: Speech): boolean {
  return mayBeVerb(item, data) || data.shapes.certain.test(item.form)
}

/** «календар – |це| орієнтир»: a predicate without a verb. */
function opensNominal(next: Item | undefined, { data }: Speech): boolean {
  return data.determiners.has(next?.form ?? '')
}
