import type { Scene } from '../found.ts'
import { isSubjectPronoun } from '../words/speech.ts'
import type { Cue } from './cues.ts'

/** "While Lee says it is “too late,|” he left", "Noting that it was “late,|” though, Lee left": the main clause behind one that opens the sentence. */
export function mainClause({ items, speech }: Scene, from: number, own: Cue): number {
  const { cases, subordinating, auxiliaries, shapes, adverbs } = speech.data
  const opens = own.form.kind === 'converb' ? own.from === 0 : subordinating.has(items[0]!.form) && own.from < OPENING
  if (cases || !opens) return -1
  for (let i = from + 1; i < items.length - 2; i++) {
    if (subordinating.has(items[i]!.form)) return -1
    if (!items[i]!.stopped) continue
    const subject = adverbs.has(items[i + 1]!.form) || items[i + 2]!.form === ',' ? i + 3 : i + 1
    const { name, form } = items[subject] ?? { name: undefined, form: '' }
    const verb = items[subject + 1]?.form ?? ''
    const somebody = name?.entity.type === 'PERSON' || isSubjectPronoun(form, speech.data)
    if (somebody && (auxiliaries.has(verb) || shapes.finite.test(verb) || verb.endsWith('s'))) return i + 1
  }
  return -1
}

/** So many items hold the subject of the clause that opens a sentence, and its verb. */
const OPENING = 8
