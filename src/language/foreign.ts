import type { Sentence } from '../analysis.ts'
import { rankByWords } from './rank.ts'
import { mainScript, ONLY_LANGUAGE, plain, wordsOf } from './scripts.ts'

/** Marks the sentences that are surely in another language than the article's: a Russian quotation, an English tweet. */
export function markForeign(sentences: readonly Sentence[], text: string, code: string | null): Sentence[] {
  if (code === null) return [...sentences]
  return sentences.map((sentence) => {
    const language = foreign(plain(text.slice(sentence.start, sentence.end)), code)
    return language ? { ...sentence, language } : sentence
  })
}

/** Only words decide: trigrams are no proof in a short sentence. */
function foreign(sentence: string, code: string): string | null {
  const script = mainScript(sentence)
  if (script === null || script === 'Other') return null
  const words = wordsOf(sentence, script)
  if (words.length < FEWEST_WORDS) return null
  const only = ONLY_LANGUAGE[script]
  if (only) return only === code ? null : only
  const scores = rankByWords(words, script)
  const own = scores.get(code) ?? 0
  scores.delete(code)
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a)
  const margin = (first?.[1] ?? 0) - Math.max(own, second?.[1] ?? 0, 0)
  return margin > SURE_MARGIN ? first![0] : null
}

const FEWEST_WORDS = 4
const SURE_MARGIN = 10
