import { remember } from '../text/memory.ts'
import { FOLDED, type Tokens } from '../text/tokens.ts'
import { note, wordIn } from '../text/word.ts'
import type { DetectionData } from './detect.ts'
import type { Language } from './language.ts'
import { type Profiles, profilesOf } from './profiles.ts'
import { read, readAll, type Said } from './said.ts'
import { wordsOf } from './scripts.ts'

/** What speaks for and against the languages of a script, in the order of `codes`. */
export interface Evidence {
  readonly codes: readonly string[]
  /** What words say, summed. */
  readonly words: readonly number[]
  /** Letters of its own that so many words should have and have not. */
  readonly missing: readonly number[]
}

/** Weighs words as written. */
export function collect(words: readonly string[], script: string): Evidence {
  const profiles = profilesOf(script)
  const sums = newSums(profiles)
  for (const word of words) add(sums, readWord(word, profiles))
  return evidenceOf(sums, profiles)
}

/** What a word in lower case, or a name, says for one language, what letters of its own it lacks, and what it says for the best of the others; nothing for one without data. */
export function collectOne(
  word: string,
  isName: boolean,
  script: string,
  code: string,
): { readonly own: number; readonly missing: number; readonly others: number } {
  const profiles = profilesOf(script)
  const { codes, data } = profiles
  const language = codes.indexOf(code)
  if (language < 0) return { own: 0, missing: 0, others: 0 }
  const said = readAll([word], isName, profiles)
  let own = 0
  let letters = 0
  let others = Number.NEGATIVE_INFINITY
  let silent = codes.length - 1
  for (let at = 1; at < said.length; at += 3) {
    if (said[at] === language) [own, letters] = [said[at + 1]!, said[at + 2]!]
    else {
      others = Math.max(others, said[at + 1]!)
      silent--
    }
  }
  if (silent > 0) others = Math.max(others, 0)
  return { own, missing: missingOf(data[language]!, said[0]!, letters), others }
}

/** Letters of its own that a language should have among so many, and has not. */
function missingOf({ special }: DetectionData, letters: number, own: number): number {
  return Math.max(0, special * letters - own)
}

/** A folded text cut into tokens, and the language among whose words they are looked up, be it theirs or not. */
interface Read {
  readonly folded: string
  readonly tokens: Tokens
  readonly language: Language
}

/** Weighs the words among some tokens. */
export function collectFrom(text: Read, from: number, to: number): Evidence {
  const { tokens, language } = text
  const profiles = profilesOf(language.script)
  const sums = newSums(profiles)
  for (let token = from; token < to; token++) {
    const word = wordIn(text, tokens.start[token]!, tokens.end[token]!)
    add(sums, tokens.writing[token] === FOLDED ? saidBy(word, language) : saidByName(word, language))
  }
  return evidenceOf(sums, profiles)
}

const readWord = remember(read)

const NOTHING: Said = [0]
const saidBy = note((form: string, { script }: Language) => readToken(form, false, script), NOTHING)
const saidByName = note((form: string, { script }: Language) => readToken(form, true, script), NOTHING)

function readToken(form: string, isName: boolean, script: string): Said {
  const words = wordsOf(form, script)
  return words.length > 0 && form[0] !== "'" ? readAll(words, isName, profilesOf(script)) : NOTHING // who|'s
}

/** What words say, language by language. */
interface Sums {
  letters: number
  readonly votes: number[]
  readonly own: number[]
}

function newSums({ codes }: Profiles): Sums {
  return { letters: 0, votes: new Array(codes.length).fill(0), own: new Array(codes.length).fill(0) }
}

function add(sums: Sums, said: Said): void {
  sums.letters += said[0]!
  for (let at = 1; at < said.length; at += 3) {
    sums.votes[said[at]!]! += said[at + 1]!
    sums.own[said[at]!]! += said[at + 2]!
  }
}

function evidenceOf({ letters, votes, own }: Sums, { codes, data }: Profiles): Evidence {
  return { codes, words: votes, missing: own.map((count, i) => missingOf(data[i]!, letters, count)) }
}
