import type { Entity } from '../analysis.ts'
import { fold } from '../text/fold.ts'

/** Whether a form of a name has every word of the sought one, whatever their case and order. */
export type Names = (form: string) => boolean

/** Reads a sought name: `Зеленський`, `zelensky volodymyr`. */
export function names(sought: string): Names {
  const wanted = wordsOf(sought)
  return (form) => {
    const words = new Set(wordsOf(form))
    return wanted.length > 0 && wanted.every((word) => words.has(word))
  }
}

/** Whether an entity goes by the name, in any form that the article has: «Зеленського» finds «Володимир Зеленський». */
export function called(entity: Entity, is: Names): boolean {
  return is(entity.name) || entity.mentions.some(({ text, base }) => is(text) || is(base))
}

function wordsOf(form: string): string[] {
  return fold(form.normalize('NFC')).match(WORD) ?? []
}

// Циба, Пупко, об'єднані
const WORD = /[\p{L}\p{N}\p{M}']+/gu
