import { noteWhether } from '../../text/word.ts'
import type { Item } from '../phrases/units.ts'
import type { SpeechData } from './speech.ts'

type Form = Pick<Item, 'word' | 'form'>

/** Makes a test of an item note with its word what it found; a name or quoted words are tested anew. */
export function noted<Data>(test: (form: string, data: Data) => boolean): (item: Form, data: Data) => boolean {
  const ofWord = noteWhether(test)
  return ({ word, form }, data) => (word ? ofWord(word, data) : test(form, data))
}

/** May a word end an entry of a list, which may be of two words: "one" of "no one"? */
export const endsEntry = (list: (data: SpeechData) => ReadonlySet<string>) =>
  noted((form, data: SpeechData) => {
    for (const entry of list(data)) if (entry === form || entry.endsWith(` ${form}`)) return true
    return false
  })
