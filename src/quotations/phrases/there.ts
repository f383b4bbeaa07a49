import type { Pronoun } from '../words/speech.ts'
import type { Speech } from './cues.ts'
import type { Window } from './extents.ts'

/** «Там пояснили, що»: those of the body that was named, right before a verb without another subject. */
export function saysThere({ items, cue }: Window, i: number, { data }: Speech): boolean {
  if (cue?.from !== i + 1 || !cue.form.plural || !data.there.has(items[i]!.form)) return false
  return items[cue.to]?.kind === 'mark'
}

/** They have no gender, and are several. */
export const THERE: Pronoun = { gender: null, plural: true }
