import type { Entity } from '../analysis.ts'
import type { Language } from '../language/language.ts'
import { fold } from '../text/fold.ts'

/** Whether a form of a name has every word of the sought one, whatever their case and order. */
export type Names = (form: string) => boolean

/** Reads a sought name: `Зеленський`, `zelensky volodymyr`. */
export function names(sought: string): Names {
  return having(wordsOf(fold(sought.normalize('NFC'))))
}

/** The same without the titles before it: «президентом Зеленським», "Mr Whitcomb"; never without all words. */
export function untitledNames(sought: string, { sentences, speech }: Language): Names {
  const words = wordsOf(sought.normalize('NFC'))
  const isTitle = (word: string) => {
    const folded = fold(word)
    return word === folded || sentences.leading.has(folded) || (speech?.roles.has(folded) ?? false)
  }
  const first = words.findIndex((word) => !isTitle(word))
  return having(words.slice(Math.max(first, 0)).map(fold))
}

/** Whether an entity goes by the name, in any form that the article has: «Зеленського» finds «Володимир Зеленський». */
export function called(entity: Entity, is: Names): boolean {
  return is(entity.name) || entity.mentions.some(({ text, base }) => is(text) || is(base))
}

function having(wanted: readonly string[]): Names {
  return (form) => {
    const words = new Set(wordsOf(fold(form.normalize('NFC'))))
    return wanted.length > 0 && wanted.every((word) => words.has(word))
  }
}

function wordsOf(form: string): string[] {
  return form.match(WORD) ?? []
}

// Циба, Пупко, об'єднані
const WORD = /[\p{L}\p{N}\p{M}'’ʼ]+/gu
