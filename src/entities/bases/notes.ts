import type { Name } from './base.ts'
import type { NameData } from './names.ts'

/**
 * Makes a function of a name note with the name what it gave, as names come again in other articles: to look it up by string would
 * take longer. What it gives must depend on the name and its language alone; it is shared, and never undefined.
 */
export function noteName<Result>(
  read: (name: Name, data: NameData | undefined) => Result,
): (name: Name, data?: NameData) => Result {
  const place = places++
  return (name, data) => {
    const noted = name.notes[place]
    if (noted !== undefined) return noted as Result // of this function
    const result = read(name, data)
    name.notes[place] = result
    return result
  }
}

let places = 0

/** Of a name of which nothing is known yet. */
export function noNotes(): unknown[] {
  return new Array(places)
}
