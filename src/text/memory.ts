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
  let latest: { readonly data: Data; readonly memory: Map<string, Result> } | undefined
  return (word, data, ...rest) => {
    if (latest?.data !== data || latest.memory.size >= most) latest = { data, memory: memoryOf(data, memories, most) }
    const { memory } = latest
    const known = memory.get(word)
    if (known !== undefined || memory.has(word)) return known as Result // it has the word
    if (word.length > LONGEST) return read(word, data, ...rest)
    const copy = copyOf(word)
    const fresh = read(copy, data, ...rest)
    memory.set(copy, fresh)
    return fresh
  }
}

function memoryOf<Data extends object, Result>(
  data: Data,
  memories: WeakMap<Data, Map<string, Result>>,
  most: number,
): Map<string, Result> {
  const known = memories.get(data)
  const memory = known && known.size < most ? known : new Map<string, Result>()
  if (memory !== known) memories.set(data, memory)
  return memory
}

/** A slice would keep the whole article in memory. */
function copyOf(word: string): string {
  return word.split('').join('')
}
