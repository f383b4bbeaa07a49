import { noteWhether } from '../../text/word.ts'
import type { Item } from '../phrases/units.ts'
import type { SpeechData } from './speech.ts'

type Form = Pick<Item, 'word' | 'form'>

/** Makes a test of an item note with its word what it found; a name or quoted words are tested anew. */
export function noted<Data>(test: (form: string, data: Data) => boolean): (item: Form, data: Data) => boolean {
  const ofWord = noteWhether(test)
  return ({ word, form }, data) => (word ? ofWord(word, data) : test(form, data))
}

/** Makes a test whether an entry of a list, of one word or two, ends at a place: "nobody", "no |one|". */
export function endsEntry(
  list: (data: SpeechData) => ReadonlySet<string>,
): (items: readonly Item[], at: number, data: SpeechData) => boolean {
  const isLast = noted((form, data: SpeechData) => {
    for (const entry of list(data)) if (entry === form || entry.endsWith(` ${form}`)) return true
    return false
  })
  return (items, at, data) => {
    const item = items[at]!
    if (!isLast(item, data)) return false
    return list(data).has(item.form) || list(data).has(`${items[at - 1]?.form} ${item.form}`)
  }
}
