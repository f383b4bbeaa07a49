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
  /** Per language: how frequent its trigrams are, the bigrams and letters in them («ab*» is what «ab» begins, «» all). */
  readonly counts: readonly ReadonlyMap<string, number>[]
  readonly rows: Map<string, Float64Array>
}

const models: Record<string, Model> = {}

/** franc ranks the 300 most frequent trigrams of a language; by Zipf's law a rank tells a frequency. */
function load(script: string): Model {
  const { data } = createRequire(import.meta.url)('franc/data.js') as typeof import('franc/data.js')
  const languages = Object.entries(data[script] ?? {})
  return {
    codes: languages.map(([code]) => MACROLANGUAGE[code] ?? Intl.getCanonicalLocales(code)[0]!),
    counts: languages.map(([, trigrams]) => count(trigrams.split('|'))),
    rows: new Map(),
  }
}

/** franc's codes that Intl keeps or turns into something else than ISO 639-1: nob → no; ukr → uk it does itself. */
const MACROLANGUAGE: Readonly<Record<string, string>> = { nob: 'no', nno: 'nn', zlm: 'ms', tgl: 'tl', bos: 'bs' }

function count(trigrams: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [rank, [a = '', b = '', c = '']] of trigrams.map((trigram) => [...trigram]).entries()) {
    for (const key of [a + b + c, `${a}${b}*`, b + c, `${b}*`, c, '']) {
      counts.set(key, (counts.get(key) ?? 0) + 1 / (rank + 15))
    }
  }
  return counts
}

/** Of the last letter after the first two, in every language: trigrams, bigrams and letters interpolated. */
function likelihoods(trigram: string, model: Model): Float64Array {
  const known = model.rows.get(trigram)
  if (known) return known
  const [a, b, c] = trigram
  const row = Float64Array.from(model.counts, (counts) => {
    const share = (part: string, whole: string) => (counts.get(part) ?? 0) / (counts.get(whole) ?? 1)
    return Math.log(
      0.3 * share(trigram, `${a}${b}*`) + 0.4 * share(`${b}${c}`, `${b}*`) + 0.28 * share(`${c}`, '') + RARE,
    )
  })
  if (model.rows.size < MOST_ROWS) model.rows.set(trigram, row)
  return row
}

const RARE = 0.02 / 60
const MOST_ROWS = 20_000
