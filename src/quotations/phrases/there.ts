import type { Pronoun } from '../words/speech.ts'
import type { Speech } from './cues.ts'
import type { Window } from './extents.ts'

/** «Там пояснили, що»: those of the body that was named, right before a verb without another subject. */
export function saysThere({ items, cue }: Window, i: number, { data }: Speech): boolean {
  if (cue?.from !== i + 1 || !cue.form.plural || !data.there.has(items[i]!.form)) return false
  return items[cue.to]?.kind === 'mark'
}

/** «|Той| відповів, що», «А |та| сказала», «…», – відповів |той|: right beside the verb, behind nothing that «та» could join. */
export function latterAt({ items, cue }: Window, i: number, { data }: Speech): Pronoun | undefined {
  const pronoun = data.latter.get(items[i]!.form)
  if (!pronoun || !cue || cue.form.kind !== 'finite' || cue.form.gender !== pronoun.gender) return undefined
  const before = cue.from === i + 1 && (i === 0 || data.conjunctions.has(items[i - 1]!.form))
  const behind = cue.to === i && (items[i + 1]?.kind ?? 'mark') === 'mark'
  return before || behind ? pronoun : undefined
}

/** They have no gender, and are several. */
export const THERE: Pronoun = { gender: null, plural: true }
