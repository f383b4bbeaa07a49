/** Longer words are no words: addresses, hashes. */
const LONGEST = 40
const MOST = 50_000

/**
 * Makes a function of a word and a language's data remember what it gave, as words come again in every article. What it
 * gives must depend on these two alone (what else it takes goes with the data), and is shared: it must not be changed. When
 * there are `most` words it begins anew.
 */
export function remember<Data extends object, Rest extends readonly unknown[], Result>(
  read: (word: string, data: Data, ...rest: Rest) => Result,
  most = MOST,
): (word: string, data: Data, ...rest: Rest) => Result {
  const memories = new WeakMap<Data, Map<string, Result>>()
  return (word, data, ...rest) => {
    const known = memories.get(data)
    const result = known?.get(word)
    if (result !== undefined || known?.has(word)) return result as Result // it has the word
    if (word.length > LONGEST) return read(word, data, ...rest)
    const memory = known && known.size < most ? known : new Map<string, Result>()
    if (memory !== known) memories.set(data, memory)
    const copy = copyOf(word)
    const fresh = read(copy, data, ...rest)
    memory.set(copy, fresh)
    return fresh
  }
}

/** A slice would keep the whole article in memory. */
function copyOf(word: string): string {
  return word.split('').join('')
}
