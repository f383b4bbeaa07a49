import { unitAt } from '../text/letters.ts'
import type { Profiles } from './profiles.ts'

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
  const votes = new Array<number>(profiles.codes.length).fill(0)
  const own = new Array<number>(profiles.codes.length).fill(0)
  let letters = 0
  for (const word of words) {
    letters += word.length
    add(votes, frequent(word, profiles), (WEIGHT.frequent * (Math.min(word.length, LONG) + 1)) / (LONG + 1))
    addEndings(votes, word, profiles)
    // a name counts half
    add(votes, profiles.all & ~spelt(word, profiles), areNames ? WEIGHT.stray / 2 : WEIGHT.stray)
    countOwn(own, word, profiles)
  }
  const said = [letters]
  for (let i = 0; i < votes.length; i++) if (votes[i] !== 0 || own[i] !== 0) said.push(i, votes[i]!, own[i]!)
  return said
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

/** The longest ending in each language counts, by its length. */
function addEndings(votes: number[], word: string, { endings }: Profiles): void {
  let seen = 0
  for (let length = Math.min(LONG, word.length - 2); length > 0; length--) {
    const set = (endings.get(word.slice(-length)) ?? 0) & ~seen
    add(votes, set, (WEIGHT.ending * length) / 2)
    seen |= set
  }
}

function spelt(word: string, { data, letters, all }: Profiles): number {
  let set = all
  for (let at = 0; at < word.length; at++) set &= letters[unitAt(word, at)] ?? 0
  for (let i = 0; i < data.length; i++) if ((set >> i) & 1 && data[i]!.impossible?.test(word)) set &= ~(1 << i)
  return set
}

/** How many letters each language has that few others have. */
function countOwn(own: number[], word: string, { rare }: Profiles): void {
  for (let at = 0; at < word.length; at++) {
    const set = rare[unitAt(word, at)] ?? 0
    if (set > 0) add(own, set, 1)
  }
}

function add(counts: number[], set: number, weight: number): void {
  for (let i = 0; set >> i; i++) if ((set >> i) & 1) counts[i]! += weight
}
