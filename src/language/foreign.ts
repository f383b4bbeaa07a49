import type { Sentence } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { mapped } from '../text/mapped.ts'
import { remember } from '../text/memory.ts'
import type { DetectionData } from './detect.ts'
import { ownReader } from './own.ts'
import { leaderOf, MOST_PRIOR, scoreByWords } from './rank.ts'
import { languageOf } from './registry.ts'
import { mainScript, ONLY_LANGUAGE, plain, wordsOf } from './scripts.ts'

/** Marks the sentences that are surely in another language than the article's: a Russian quotation, an English tweet. */
export function markForeign(document: Document, code: string | null): Sentence[] {
  const { sentences, text } = document
  if (code === null) return [...sentences]
  const isOwn = ownReader(document, SURE_MARGIN - MOST_PRIOR)
  return mapped(sentences, (sentence) => {
    if (isOwn(sentence)) return sentence
    const { start, end, paragraph } = sentence
    const language = foreign(plain(text.slice(start, end)), code)
    return language ? { start, end, paragraph, language } : sentence
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
  const { code: best, score, second } = leaderOf(scoreByWords(words, script))
  return best !== code && score - Math.max(0, second) > SURE_MARGIN ? best : null
}

/** Spelt with the letters of the article's language, with many of its frequent words: no need to weigh the others. */
function isOwn(words: readonly string[], code: string): boolean {
  const { detection } = languageOf(code)
  let known = 0
  for (const word of words) {
    const kind = kindOf(word, detection)
    if (kind === STRANGE) return false
    if (kind === FREQUENT) known++
  }
  return known >= OWN_SHARE * words.length
}

const STRANGE = 0
const PLAIN = 1
const FREQUENT = 2

/** `STRANGE` with letters that the language has not. */
const kindOf = remember((word: string, { alphabet, frequent }: DetectionData): number => {
  const lower = word.toLowerCase()
  for (const letter of lower) if (letter !== "'" && !alphabet.includes(letter)) return STRANGE
  return frequent.has(lower) ? FREQUENT : PLAIN
})

/** Share of frequent words that running text has. */
const OWN_SHARE = 0.2
const FEWEST_WORDS = 4
const SURE_MARGIN = 10
