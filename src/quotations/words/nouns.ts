import { note } from '../../text/word.ts'
import type { Speech } from '../phrases/cues.ts'
import { readStem } from './speech.ts'

/** The noun for a person that a word is a form of, in the nominative: «президента», «обвинувачена», which is one itself. */
export function readPerson(word: string, { data, lexicon }: Speech): string | null {
  return data.roles.has(word) ? word : (lexicon.roles.get(readStem(word, data)) ?? null)
}

/** The same, noted. */
export const personNoun = note(readPerson, null)

/** The noun for an organisation that a word is a form of, in the nominative. */
export const bodyNoun = note(
  (word: string, { data, lexicon }: Speech) => lexicon.kinds.get(readStem(word, data)) ?? null,
  null,
)
