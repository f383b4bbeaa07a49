import { unitAt } from '../text/letters.ts'
import { mapped } from '../text/mapped.ts'
import type { Ending, Profiles } from './profiles.ts'

/**
 * What words say of languages: how many letters they have, then of each language that they say anything of three numbers: which one, its vote
 * (that a word is frequent, that it ends as others do; against it how it is spelt), and how many letters it has of those that few others have.
 * Of few languages, so that it is a list of these; a single one, as what it would refer to had to be waited for.
 */
export type Said = readonly number[]

/** Fitted by hand on `../shared/gold/sentences/*.dev`, as those in `rank.ts`. */
const WEIGHT = { frequent: 5, ending: 1, stray: -3 }

/** What a word says, as written. */
export function read(word: string, profiles: Profiles): Said {
  const lower = word.toLowerCase()
  return readAll([lower], lower[0] !== word[0], profiles)
}

/** What words in lower case say together. */
export function readAll(words: readonly string[], areNames: boolean, profiles: Profiles): Said {
  const signs = mapped(words, (word) => signsOf(word, profiles))
  const stray = areNames ? WEIGHT.stray / 2 : WEIGHT.stray // a name counts half
  let letters = 0
  let languages = 0
  for (const { word, any } of signs) {
    letters += word.length
    languages |= any
  }
  const said = [letters]
  for (let i = 0; languages >> i; i++) {
    if (!has(languages, i)) continue
    let vote = 0
    let own = 0
    for (const sign of signs) {
      vote += voteOf(sign, i, stray)
      if (has(sign.rare, i)) own += countOwn(sign.word, i, profiles)
    }
    if (vote !== 0 || own !== 0) said.push(i, vote, own)
  }
  return said
}

/** What is seen of a word, by the sets of languages of which it holds. */
interface Signs {
  readonly word: string
  readonly frequent: number
  /** Of one letter, two, three, four. */
  readonly endings: readonly number[]
  readonly misspelt: number
  /** Has it a letter that few others have? */
  readonly rare: number
  /** Any of these. */
  readonly any: number
}

function signsOf(word: string, profiles: Profiles): Signs {
  const known = frequent(word, profiles)
  const endings = endingsOf(word, profiles)
  const misspelt = profiles.all & ~spelt(word, profiles)
  let rare = 0
  for (let at = 0; at < word.length; at++) rare |= profiles.rare[unitAt(word, at)] ?? 0
  let any = known | misspelt | rare
  for (const set of endings) any |= set
  return { word, frequent: known, endings, misspelt, rare, any }
}

function voteOf({ word, frequent, endings, misspelt }: Signs, i: number, stray: number): number {
  let vote = has(frequent, i) ? (WEIGHT.frequent * (Math.min(word.length, LONG) + 1)) / (LONG + 1) : 0
  let length = endings.length
  while (length > 0 && !has(endings[length - 1]!, i)) length--
  vote += (WEIGHT.ending * length) / 2 // the longest counts, by its length
  return has(misspelt, i) ? vote + stray : vote
}

function has(set: number, i: number): boolean {
  return ((set >> i) & 1) === 1
}

/** A word of four letters says enough: меня, that, және. */
const LONG = 4

/** Also the first half of an elision: l'homme → l'. */
function frequent(word: string, { words }: Profiles): number {
  const known = words.get(word)
  if (known !== undefined) return known
  const elided = word.indexOf("'") + 1
  return elided === 0 ? 0 : (words.get(word.slice(0, elided)) ?? 0)
}

function endingsOf(word: string, { endings }: Profiles): number[] {
  const found: number[] = []
  let ending: Ending | undefined = endings
  for (let length = 1; length <= Math.min(LONG, word.length - 2); length++) {
    ending = ending.longer.get(unitAt(word, word.length - length))
    if (ending === undefined) break
    found.push(ending.set)
  }
  return found
}

function spelt(word: string, { data, letters, all }: Profiles): number {
  let set = all
  for (let at = 0; at < word.length; at++) set &= letters[unitAt(word, at)] ?? 0
  for (let i = 0; i < data.length; i++) if ((set >> i) & 1 && data[i]!.impossible?.test(word)) set &= ~(1 << i)
  return set
}

/** How many letters a language has that few others have. */
function countOwn(word: string, i: number, { rare }: Profiles): number {
  let count = 0
  for (let at = 0; at < word.length; at++) if (has(rare[unitAt(word, at)] ?? 0, i)) count++
  return count
}
