import { LONGEST_NAME, MOST_NAMES, remember } from '../../text/memory.ts'
import { note } from '../../text/word.ts'
import type { Item } from '../phrases/units.ts'
import { noted } from './noted.ts'
import { nounStem, readStem, type SpeechData, verbForm } from './speech.ts'

/** What an item is without its case ending; a name counts as one word. */
export function stemOf({ word, form }: Item, data: SpeechData): string {
  return word ? wordStem(word, data) : nounStem(form, data)
}

const wordStem = note(readStem)

/** The stems of all words of an item; marks and quoted words have none. */
export function stemsOf({ kind, word, form }: Item, data: SpeechData): readonly string[] {
  if (kind === 'word') return wordStems(word!, data)
  return kind === 'name' ? nameStems(form, data) : []
}

const wordStems = note(readStems)
const nameStems = remember(readStems, MOST_NAMES, LONGEST_NAME)

function readStems(form: string, data: SpeechData): readonly string[] {
  return form.split(' ').map((word) => nounStem(word, data))
}

/** Is it a form of a verb of saying, and not mostly something else? */
export const isSaying = noted(readSaying)

/** The same for those who keep what they learn of a word. */
export function readSaying(form: string, data: SpeechData): boolean {
  return verbForm(form, data.say, data) !== undefined
}
