import type { Span } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { noteKind, type Word, wordIn } from '../text/word.ts'
import type { Language } from './language.ts'
import { leadOfOthers } from './rank.ts'
import { readRun } from './running.ts'
import { isDoubtful, mainScript, plain, wordsOf } from './scripts.ts'

/**
 * Tells of the sentences of a document, asked in their order, which are surely in its language: written in its script, and either running text
 * of it or, by what each of their words says, such that no other language of it can be further ahead than `most`. Others may be too.
 */
export function ownReader(document: Document, most: number): (sentence: Span) => boolean {
  const { text, tokens, language } = document
  let next = 0
  return ({ start, end }) => {
    while (next < tokens.length && tokens.start[next]! < start) next++
    const from = next
    while (next < tokens.length && tokens.start[next]! < end) next++
    const { isRunning, units } = readRun(document, from, next)
    if (!isRunning && leadOfAll(document, from, next) > most) return false
    return units > MOST_UNITS * (end - start) || mainScript(plain(text.slice(start, end))) === language.script
  }
}

/** A sentence with so many of its code units in words of its language is written in its script, accents or not. */
const MOST_UNITS = 2 / 3

/** How far the tokens of a sentence put another language ahead at most. */
function leadOfAll(document: Document, from: number, to: number): number {
  const { words, language } = document
  let lead = 0
  for (let token = from; token < to; token++) {
    const said = leadIn(words[token]!, language)
    lead += Number.isNaN(said) ? possessiveLead(document, token) : said
  }
  return lead
}

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
  if (isDoubtful(form)) return LEADS.indexOf(DOUBT)
  const lead = wordsOf(form, script).reduce((sum, word) => sum + leadOf(word, script, code), 0)
  return LEADS.findIndex((most, kind) => kind > 0 && lead <= most)
})

function leadOf(word: string, script: string, code: string): number {
  return Math.max(leadOfOthers(word, false, script, code), leadOfOthers(word, true, script, code))
}
