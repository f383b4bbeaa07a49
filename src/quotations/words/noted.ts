import { note } from '../../text/word.ts'
import type { Item } from '../phrases/units.ts'
import type { SpeechData } from './speech.ts'

type Form = Pick<Item, 'word' | 'form'>

/** Makes a function of an item note with its word what it gave; for a name or quoted words it is asked anew. */
export function noted<Data, Result>(read: (form: string, data: Data) => Result): (item: Form, data: Data) => Result {
  const ofWord = note(read)
  return ({ word, form }, data) => (word ? ofWord(word, data) : read(form, data))
}

/** May a word end an entry of a list, which may be of two words: "one" of "no one"? */
export const endsEntry = (list: (data: SpeechData) => ReadonlySet<string>) =>
  noted((form, data: SpeechData) => {
    for (const entry of list(data)) if (entry === form || entry.endsWith(` ${form}`)) return true
    return false
  })
