import type { Span } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { note } from '../text/word.ts'
import type { DetectionData } from './detect.ts'

/** Share of frequent words that running text has. */
export const OWN_SHARE = 0.2

/**
 * Tells of the sentences of a document, asked in their order, which are surely in its language: spelt with its letters, with many of
 * its frequent words. Others may be too.
 */
export function ownReader({ tokens, words, language }: Document): (sentence: Span) => boolean {
  let next = 0
  return ({ start, end }) => {
    while (next < tokens.length && tokens.start[next]! < start) next++
    let all = 0
    let known = 0
    for (; next < tokens.length && tokens.start[next]! < end; next++) {
      const word = readWord(words[next]!, language.detection)
      if (word === null) return false
      all += word.count
      known += word.known
    }
    return known >= OWN_SHARE * all
  }
}

interface Counted {
  /** Words between its marks: two of из-за. */
  readonly count: number
  /** Of these the frequent ones. */
  readonly known: number
}

const ONE: Counted = { count: 1, known: 0 }
const FREQUENT: Counted = { count: 1, known: 1 }

/** `null` where the letters of other languages, an address or an apostrophe leave a doubt. */
const readWord = note((form: string, { alphabet, frequent }: DetectionData): Counted | null => {
  if (ADDRESS.test(form)) return null
  for (const letter of form.match(LETTER) ?? []) if (!alphabet.includes(letter)) return null
  // who|'s is one word, which need not be frequent as "who" is
  if (form === "'s") return { count: 1, known: -1 }
  const count = form.match(WORD)?.length ?? 0
  const known = frequent.has(form) && !form.includes('-') ? 1 : 0
  if (count !== 1) return { count, known }
  return known ? FREQUENT : ONE
}, ONE)

// @name, #tag, https:|/, www.|, п|´ять
const ADDRESS = /^(?:[@#/']|www)$/u
// й, IV typed as one sign
const LETTER = /[\p{L}\p{M}\p{Nl}]/gu
const WORD = /[\p{L}\p{M}]+/gu
