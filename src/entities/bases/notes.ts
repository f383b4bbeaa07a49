import type { Name } from './name.ts'
import type { NameData } from './names.ts'

/**
 * Makes a function of a name note with the name what it gave, as names come again in other articles: to look it up by string would
 * take longer. What it gives must depend on the name and its language alone; it is shared, and never undefined. What it gives of most
 * names is a bit in the name itself, as with words.
 */
export function noteName<Result>(
  read: (name: Name, data: NameData | undefined) => Result,
  usual?: Result,
): (name: Name, data?: NameData) => Result {
  const place = places++
  const bit = usual === undefined ? 0 : bits.pop()!
  return (name, data) => {
    if ((name.usual & bit) !== 0) return usual as Result
    const noted = name.notes[place]
    if (noted !== undefined) return noted as Result // of this function
    const result = read(name, data)
    if (result === usual) name.usual |= bit
    else name.notes[place] = result
    return result
  }
}

/** The same for yes or no, with no memory but the name itself. */
export function noteNameWhether(
  test: (name: Name, data: NameData | undefined) => boolean,
): (name: Name, data?: NameData) => boolean {
  const bit = bits.pop()!
  return (name, data) => {
    if ((name.usual & bit) !== 0) return false
    if ((name.held & bit) !== 0) return true
    const answer = test(name, data)
    if (answer) name.held |= bit
    else name.usual |= bit
    return answer
  }
}

let places = 0
const bits = Array.from({ length: 31 }, (_, i) => 1 << i)

/** What is known of a name. */
export interface NameNotes {
  /** Which functions gave what they give of most names, which tests failed among them, and which held: a bit for each. */
  usual: number
  held: number
  /** What the others gave. */
  readonly notes: unknown[]
}

/** Nothing yet. */
export function noNotes(): NameNotes {
  return { usual: 0, held: 0, notes: new Array(places) }
}
