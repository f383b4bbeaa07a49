/** Longer words are no words: addresses, hashes. */
const LONGEST = 40
/** Names have several words. */
export const LONGEST_NAME = 100
/** Names come again less often than words. */
export const MOST_NAMES = 4000
/** Frequent words are most of a text. */
const MOST = 10_000

/**
 * Makes a function of a word and a language's data remember what it gave, as words come again in every article. What it
 * gives must depend on these two alone (what else it takes goes with the data), and is shared: it must not be changed. It
 * keeps at most `most` words, those seen last and none that is longer than `longest`.
 */
export function remember<Data extends object, Rest extends readonly unknown[], Result>(
  read: (word: string, data: Data, ...rest: Rest) => Result,
  most = MOST,
  longest = LONGEST,
): (word: string, data: Data, ...rest: Rest) => Result {
  const memories = new WeakMap<Data, Memory<Result>>()
  let latest: { readonly data: Data; readonly memory: Memory<Result> } | undefined
  return (word, data, ...rest) => {
    if (latest?.data !== data) latest = { data, memory: memoryOf(data, memories) }
    const { memory } = latest
    const known = memory.late.get(word)
    if (known !== undefined) return told(known)
    if (word.length > longest) return read(word, data, ...rest)
    const copy = copyOf(word)
    const before = memory.before.get(word)
    const result = before === undefined ? kept(read(copy, data, ...rest)) : before
    keep(memory, copy, result, most / 2)
    return told(result)
  }
}

/** What is kept in place of undefined, so that one look-up tells whether something is. */
const NOTHING = Symbol('nothing')
type Kept<Result> = Result | typeof NOTHING

function kept<Result>(result: Result): Kept<Result> {
  return result === undefined ? NOTHING : result
}

function told<Result>(result: Kept<Result>): Result {
  return result === NOTHING ? (undefined as Result) : result
}

/** The words of late, and those that came before: what does not come again among as many is forgotten. */
interface Memory<Result> {
  late: Map<string, Kept<Result>>
  before: Map<string, Kept<Result>>
}

function memoryOf<Data extends object, Result>(data: Data, memories: WeakMap<Data, Memory<Result>>): Memory<Result> {
  const memory = memories.get(data) ?? { late: new Map(), before: new Map() }
  memories.set(data, memory)
  return memory
}

function keep<Result>(memory: Memory<Result>, word: string, result: Kept<Result>, most: number): void {
  if (memory.late.size >= most) {
    memory.before = memory.late
    memory.late = new Map()
  }
  memory.late.set(word, result)
}

/** A string of its own: a slice would keep the whole article in memory. V8 makes slices of so many units and more alone. */
export function copyOf(word: string): string {
  return word.length < SHORTEST_SLICE ? word : word.split('').join('')
}

const SHORTEST_SLICE = 13
