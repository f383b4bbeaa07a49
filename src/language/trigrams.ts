import { createRequire } from 'node:module'

/** Log likelihoods of words in every language of a script that franc knows, by code. */
export function trigramScores(words: readonly string[], script: string): ReadonlyMap<string, number> {
  models[script] ??= load(script)
  const model = models[script]
  const sums = new Float64Array(model.codes.length)
  for (const word of words) {
    const padded = ` ${word.toLowerCase().slice(0, LONGEST)} `
    for (let at = 0; at + 3 <= padded.length; at++) {
      const row = likelihoods(padded.slice(at, at + 3), model)
      for (let i = 0; i < row.length; i++) sums[i]! += row[i]!
    }
  }
  return new Map(model.codes.map((code, i) => [code, sums[i]!]))
}

const LONGEST = 40

interface Model {
  readonly codes: readonly string[]
  /**
   * How frequent trigrams are, the bigrams and letters in them («ab*» is what «ab» begins, «» all): the numbers of the languages
   * that have them, each followed by its count.
   */
  readonly counts: ReadonlyMap<string, readonly number[]>
  readonly rows: Map<string, Float64Array>
}

const models: Record<string, Model> = {}

/** franc ranks the 300 most frequent trigrams of a language; by Zipf's law a rank tells a frequency. */
function load(script: string): Model {
  const { data } = createRequire(import.meta.url)('franc/data.js') as typeof import('franc/data.js')
  const languages = Object.entries(data[script] ?? {})
  return {
    codes: languages.map(([code]) => MACROLANGUAGE[code] ?? Intl.getCanonicalLocales(code)[0]!),
    counts: count(languages.map(([, trigrams]) => trigrams.split('|'))),
    rows: new Map(),
  }
}

/** franc's codes that Intl keeps or turns into something else than ISO 639-1: nob → no; ukr → uk it does itself. */
const MACROLANGUAGE: Readonly<Record<string, string>> = { nob: 'no', nno: 'nn', zlm: 'ms', tgl: 'tl', bos: 'bs' }

function count(languages: readonly (readonly string[])[]): Map<string, readonly number[]> {
  const counts = new Map<string, number[]>()
  for (const [language, trigrams] of languages.entries()) {
    for (const [rank, [a = '', b = '', c = '']] of trigrams.map((trigram) => [...trigram]).entries()) {
      for (const key of [a + b + c, `${a}${b}*`, b + c, `${b}*`, c, '']) add(counts, key, language, 1 / (rank + 15))
    }
  }
  // copies, as lists that grew have room to spare
  return new Map([...counts].map(([key, list]) => [key, list.slice()]))
}

/** Language by language. */
function add(counts: Map<string, number[]>, key: string, language: number, count: number): void {
  const list = counts.get(key) ?? []
  counts.set(key, list)
  if (list.at(-2) === language) list[list.length - 1]! += count
  else list.push(language, count)
}

/** Of the last letter after the first two, in every language: trigrams, bigrams and letters interpolated. */
function likelihoods(trigram: string, model: Model): Float64Array {
  const known = model.rows.get(trigram)
  if (known) return known
  const [a, b, c] = trigram
  const whole = sharesOf(trigram, `${a}${b}*`, model)
  const end = sharesOf(`${b}${c}`, `${b}*`, model)
  const letter = sharesOf(`${c}`, '', model)
  const row = whole.map((share, i) => Math.log(0.3 * share + 0.4 * end[i]! + 0.28 * letter[i]! + RARE))
  if (model.rows.size < MOST_ROWS) model.rows.set(trigram, row)
  return row
}

/** Which share a part has of the whole, by language. */
function sharesOf(part: string, whole: string, { codes, counts }: Model): Float64Array {
  const shares = new Float64Array(codes.length)
  const parts = counts.get(part) ?? NONE
  for (let at = 0; at < parts.length; at += 2) shares[parts[at]!] = parts[at + 1]!
  const wholes = counts.get(whole) ?? NONE
  for (let at = 0; at < wholes.length; at += 2) shares[wholes[at]!]! /= wholes[at + 1]!
  return shares
}

const NONE: readonly number[] = []
const RARE = 0.02 / 60
/** A kilobyte each; English has 4500. */
const MOST_ROWS = 8000
