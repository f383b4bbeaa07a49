import type { Sentence } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { mapped } from '../text/mapped.ts'
import { ownReader } from './own.ts'
import { leaderOf, MOST_PRIOR, scoreByWords } from './rank.ts'
import { languageOf } from './registry.ts'
import { FEWEST_WORDS, isRunning } from './running.ts'
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
  if (isRunning(words, languageOf(code).detection)) return null // no need to weigh the others
  const only = ONLY_LANGUAGE[script]
  if (only) return only === code ? null : only
  const { code: best, score, second } = leaderOf(scoreByWords(words, script))
  return best !== code && score - Math.max(0, second) > SURE_MARGIN ? best : null
}

const SURE_MARGIN = 10
