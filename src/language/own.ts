import type { Span } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { noteKind, noteWhether, type Word, wordIn } from '../text/word.ts'
import type { Language } from './language.ts'
import { leadOfOthers } from './rank.ts'
import { mainScript, plain, wordsOf } from './scripts.ts'

/**
 * Tells of the sentences of a document, asked in their order, which are surely in its language: written in its script, and by what each of
 * their words says, no other language of it can be further ahead than `most`. Others may be too.
 */
export function ownReader(document: Document, most: number): (sentence: Span) => boolean {
  const { text, tokens, words, language } = document
  let next = 0
  return ({ start, end }) => {
    while (next < tokens.length && tokens.start[next]! < start) next++
    let lead = 0
    let own = 0
    for (; next < tokens.length && tokens.start[next]! < end; next++) {
      const word = words[next]!
      const said = leadIn(word, language)
      lead += Number.isNaN(said) ? possessiveLead(document, next) : said
      if (isSpelt(word, language)) own += tokens.end[next]! - tokens.start[next]!
    }
    if (lead > most) return false
    return own > MOST_LETTERS * (end - start) || mainScript(plain(text.slice(start, end))) === language.script
  }
}

/** A sentence with so many of its code units in words of its language is written in its script, accents or not. */
const MOST_LETTERS = 2 / 3

/** Who|'s is one word: how much more it says than "who", which has been counted. */
function possessiveLead(document: Document, token: number): number {
  if (token === 0) return DOUBT
  const { tokens, words, language } = document
  const whole = wordIn(document, tokens.start[token - 1]!, tokens.end[token]!)
  return leadIn(whole, language) - leadIn(words[token - 1]!, language)
}

/** How far a token puts another language ahead at most, written with or without a capital; not a number for the 's of "who's". */
function leadIn(word: Word, language: Language): number {
  return LEADS[leadKind(word, language)]!
}

/** Of an address or an apostrophe, and where a sentence is read otherwise than its tokens are. */
const DOUBT = Number.POSITIVE_INFINITY

/** In steps, of which a kind is kept in the word itself. */
const LEADS = [0, -5, -4, -2.5, -1.5, -0.5, 0, 0.12, 0.3, 0.5, 1, 1.5, 2, 4.5, DOUBT, Number.NaN]

const leadKind = noteKind((form: string, { code, script }: Language): number => {
  if (form === "'s") return LEADS.length - 1
  if (DOUBTFUL.test(form)) return LEADS.indexOf(DOUBT)
  const lead = wordsOf(form, script).reduce((sum, word) => sum + leadOf(word, script, code), 0)
  return LEADS.findIndex((most, kind) => kind > 0 && lead <= most)
})

function leadOf(word: string, script: string, code: string): number {
  const capitalised = word[0]!.toUpperCase() + word.slice(1)
  return Math.max(leadOfOthers(word, script, code), leadOfOthers(capitalised, script, code))
}

/** Has it only letters of its language? */
const isSpelt = noteWhether((form: string, { detection }: Language): boolean => {
  return [...form].every((letter) => detection.alphabet.includes(letter))
})

// @name, #tag, https:|/, www.|, п|´ять; й of two signs, IV typed as one; «Украiна» typed with the Latin letter
const DOUBTFUL = /^(?:[@#/']|www)$|[\p{M}\p{Nl}]|i(?=\p{sc=Cyrillic})|(?<=\p{sc=Cyrillic})i/u
