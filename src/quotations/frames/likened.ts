import type { Scene } from '../found.ts'
import type { Cue, Speech } from '../phrases/cues.ts'
import { subjects } from '../phrases/subjects.ts'
import type { Item } from '../phrases/units.ts'
import type { Frame, Place } from './frames.ts'

/** has been pounding Trump as a "con artist": whatever the verb, its subject says what the object is. */
export function likened({ scene, at }: Place): Frame | undefined {
  const { items, speech } = scene
  const { asWords, determiners } = speech.data
  const as = determiners.has(items[at - 1]?.form ?? '') ? at - 2 : at - 1
  if (speech.data.cases || items[at]!.capital || !asWords.has(items[as]?.form ?? '')) return undefined
  const verb = verbBefore(scene, as - 1)
  if (verb < 1 || !items.slice(verb + 1, as).some((item) => isObject(item, speech))) return undefined
  const cue: Cue = { from: verb, to: verb + 1, kind: 'tag', form: { kind: 'finite' } }
  const bearers = subjects(scene, cue, verb).filter(({ kind }) => kind !== 'phrase')
  return bearers.length > 0 ? { kind: 'mixed', rule: 'likened', cue, bearers, from: at, to: at + 1 } : undefined
}

/** The active verb before the object: "rated", "has gone after", "is pounding"; not "was known". */
function verbBefore({ items, speech }: Scene, object: number): number {
  const { shapes, auxiliaries, adverbs, verbal, negations, determiners } = speech.data
  for (let i = object - 1; i >= Math.max(1, object - OBJECT_REACH) && items[i]!.kind !== 'mark'; i--) {
    let before = i - 1
    while (before > 0 && (adverbs.has(items[before]!.form) || shapes.adverb.test(items[before]!.form))) before--
    const { kind, form } = items[i]!
    const { form: helper } = items[before]!
    if (
      kind !== 'word' ||
      determiners.has(items[i - 1]!.form) ||
      auxiliaries.has(form) ||
      adverbs.has(form) ||
      negations.has(form)
    )
      continue
    if (shapes.gerund.test(form) && (verbal.has(helper) || negations.has(helper))) return i
    if (shapes.finite.test(form) || verbal.has(helper)) return negations.has(helper) ? -1 : i
  }
  return -1
}

/** "Trump", "a third", "them"; but "worked there as" has none. */
function isObject({ kind, form }: Item, { data }: Speech): boolean {
  return kind === 'name' || data.determiners.has(form) || data.pronouns.has(form) || data.quantifiers.has(form)
}

/** So many items may stand between the verb and "as". */
const OBJECT_REACH = 8
