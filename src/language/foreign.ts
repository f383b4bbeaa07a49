import type { Sentence } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { remember } from '../text/memory.ts'
import type { DetectionData } from './detect.ts'
import { OWN_SHARE, ownReader } from './own.ts'
import { rankByWords } from './rank.ts'
import { languageOf } from './registry.ts'
import { mainScript, ONLY_LANGUAGE, plain, wordsOf } from './scripts.ts'

/** Marks the sentences that are surely in another language than the article's: a Russian quotation, an English tweet. */
export function markForeign(document: Document, code: string | null): Sentence[] {
  const { sentences, text } = document
  if (code === null) return [...sentences]
  const isOwn = ownReader(document)
  return sentences.map((sentence) => {
    if (isOwn(sentence)) return sentence
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
  if (isOwn(words, code)) return null
  const only = ONLY_LANGUAGE[script]
  if (only) return only === code ? null : only
  const scores = rankByWords(words, script)
  const own = scores.get(code) ?? 0
  scores.delete(code)
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a)
  const margin = (first?.[1] ?? 0) - Math.max(own, second?.[1] ?? 0, 0)
  return margin > SURE_MARGIN ? first![0] : null
}

/** Spelt with the letters of the article's language, with many of its frequent words: no need to weigh the others. */
function isOwn(words: readonly string[], code: string): boolean {
  const { detection } = languageOf(code)
  const lower = words.map((word) => word.toLowerCase())
  const known = lower.filter((word) => detection.frequent.has(word)).length
  return known >= OWN_SHARE * words.length && lower.every((word) => spelt(word, detection))
}

const spelt = remember((word: string, { alphabet }: DetectionData): boolean => {
  for (const letter of word) if (letter !== "'" && !alphabet.includes(letter)) return false
  return true
})

const FEWEST_WORDS = 4
const SURE_MARGIN = 10
