import { createRequire } from 'node:module'

export type Stem = (folded: string) => string

/** Loads a stemmer of `natural` by its file name; without a name a word is its own stem. */
export function loadStemmer(name: string | undefined): Stem {
  if (name === undefined) return (word) => word
  // by path: the whole of natural takes 0.8 s to load and prints on standard output
  const { stem }: { stem: Stem } = createRequire(import.meta.url)(`natural/lib/natural/stemmers/${name}.js`)
  return (word) => stem(word).replace(FINAL, '')
}

// «гаранті|я» and «гаранті|ї» beside «гарант|ій»
const FINAL = /(?<=[а-яґєії]{3})і$/u
