import { note } from '../../text/word.ts'
import { personNoun, readPerson } from '../words/nouns.ts'
import { type Pronoun, readStem } from '../words/speech.ts'
import type { Speech } from './cues.ts'
import type { Phrase } from './phrase.ts'
import type { Item } from './units.ts'

/** What a word may be at the head of a phrase. */
export interface Head {
  readonly pronoun: Pronoun | undefined
  readonly noun: HeadNoun | undefined
  /** What "Italian" or "51-year-old" tells of somebody. */
  readonly epithet: string | undefined
  /** «той», «там», «один»? */
  readonly other: boolean
}

/** A noun for a person, an organisation or its voice. */
export interface HeadNoun {
  readonly kind: Phrase['kind']
  /** In the nominative. */
  readonly noun: string
  /** Are they several people of one kind? */
  readonly several: boolean
}

/** Of most words. */
export const NO_HEAD: Head = { pronoun: undefined, noun: undefined, epithet: undefined, other: false }

/** What a word may be at the head of a phrase; `NO_HEAD` where it can be none. */
export const headOf = note((word: string, speech: Speech): Head => {
  const { pronouns, latter, there, quantifiers } = speech.data
  const pronoun = pronouns.get(word)
  const noun = readNoun(word, undefined, speech)
  const epithet = readEpithet(word, speech)
  const other = latter.has(word) || there.has(word) || quantifiers.has(word)
  return pronoun || noun || epithet !== undefined || other ? { pronoun, noun, epithet, other } : NO_HEAD
}, NO_HEAD)

/** The noun that an item is, a post as the tagger sees it included. */
export function nounOf(item: Item, speech: Speech): HeadNoun | undefined {
  if (item.kind !== 'word') return undefined
  const post = item.job && personNoun(item.word!, speech) === null
  return post ? postOf(item.word!, speech) : headOf(item.word!, speech).noun
}

const postOf = note((word: string, speech: Speech) => readNoun(word, word, speech)!)

/** May a phrase for a person without a name have the item at its head? */
export function mayBeRole({ kind, word, job, name }: Item, speech: Speech): boolean {
  if (kind === 'name') return name!.entity.type === 'ORGANIZATION' // міністр закордонних справ
  if (kind !== 'word') return false
  const { noun, epithet } = headOf(word!, speech)
  return job || noun?.kind === 'role' || epithet !== undefined
}

function readNoun(word: string, post: string | undefined, speech: Speech): HeadNoun | undefined {
  const { data, lexicon } = speech
  const stem = readStem(word, data)
  const listed = readPerson(word, speech)
  const role = listed ?? post
  const plural = data.shapes.plural.test(word)
  const voice = !listed || plural ? lexicon.voices.get(stem) : undefined
  if (voice) return { kind: 'voice', noun: voice, several: false }
  if (data.surveys.has(word)) return { kind: 'crowd', noun: word, several: false } // a poll, the documents
  const crowd = (!listed || plural) && (data.cases || data.crowds.has(word)) ? lexicon.crowds.get(stem) : undefined
  if (crowd) return { kind: 'crowd', noun: crowd, several: false }
  if (role && !data.cases && role !== word && plural) return { kind: 'crowd', noun: word, several: true } // Democrats, her aides
  if (role) return { kind: 'role', noun: role, several: false }
  const kind = lexicon.kinds.get(stem)
  return kind ? { kind: 'kind', noun: kind, several: false } : undefined
}

function readEpithet(word: string, { data, lexicon }: Speech): string | undefined {
  const shown = data.shapes.epithet.exec(word)
  if (!shown) return undefined
  const stem = readStem(word, data)
  return shown[1] ?? (lexicon.nationalities.has(stem) ? stem : undefined)
}
