import { unitAt } from './letters.ts'

/** Endings by their last letter, in the order in which they are tried: few have to be. */
export type Endings = ReadonlyMap<number, readonly string[]>

export function byLastLetter(endings: Iterable<string>): Endings {
  const found = new Map<number, string[]>()
  for (const ending of endings) {
    const last = unitAt(ending, ending.length - 1)
    found.set(last, [...(found.get(last) ?? []), ending])
  }
  return found
}

export function longestFirst(words: Iterable<string>): string[] {
  return [...words].sort((a, b) => b.length - a.length)
}

/** A word without the first ending that it has with at least so many letters before it; null where it has none. */
export function cutEnding(word: string, endings: Endings, shortest: number): string | null {
  const { length } = word
  const tried = length > shortest ? endings.get(unitAt(word, length - 1)) : undefined
  if (tried === undefined) return null
  for (const ending of tried)
    if (length - ending.length >= shortest && word.endsWith(ending)) return word.slice(0, length - ending.length)
  return null
}
