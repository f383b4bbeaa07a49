import type { EntityType } from '../../analysis.ts'
import { type SpeechData, verbForm } from '../../quotations/words/speech.ts'
import type { Document } from '../../text/document.ts'
import { MARK, NUMBER } from '../../text/tokens.ts'
import { note, noteWhether } from '../../text/word.ts'
import type { Name } from '../bases/name.ts'
import type { NameData } from '../bases/names.ts'
import type { Places } from '../places.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { type Head, headOf, type RoleData } from './heads.ts'

/** An article with its mentions, as the search for roles sees it: by token. */
export interface Scene extends Pick<Places, 'starts' | 'ends'> {
  readonly document: Document
  readonly mentions: readonly TaggedMention[]
  readonly bases: readonly Name[]
  /** The mention that a token belongs to, or -1. */
  readonly owners: readonly number[]
  readonly data: RoleData
  readonly names: NameData
  readonly speech: SpeechData
}

/** The scene of a document, or undefined where its language has no roles. */
export function sceneOf(
  document: Document,
  mentions: readonly TaggedMention[],
  bases: readonly Name[],
  { starts, ends }: Places,
): Scene | undefined {
  const { roles: data, names, speech } = document.language
  if (!data || !names || !speech) return undefined
  const { tokens } = document
  const owners = new Array<number>(tokens.length).fill(-1)
  for (let index = 0; index < mentions.length; index++)
    for (let token = starts[index]!; token < ends[index]!; token++) owners[token] = index
  return { document, mentions, bases, owners, starts, ends, data, names, speech }
}

/** The type of the mention that a token belongs to. */
export function typeAt({ mentions, owners }: Scene, at: number): EntityType | undefined {
  const owner = owners[at] ?? -1
  return owner < 0 ? undefined : mentions[owner]!.type
}

export function textOf({ document: { text, tokens } }: Scene, at: number): string {
  return text.slice(tokens.start[at], tokens.end[at])
}

/** A token, folded. */
export function form({ document: { forms } }: Scene, at: number): string {
  return forms[at] ?? ''
}

/** A token as a noun for a person. */
export function headAt(scene: Scene, at: number): Head | null {
  const word = scene.document.words[at]
  return word ? readHead(word, scene) : null
}

const readHead = note((form: string, { data, names }: Scene) => headOf(form, data, names))

export function isMark({ document: { tokens } }: Scene, at: number): boolean {
  return tokens.kind[at] === MARK
}

export function isNumber({ document: { tokens } }: Scene, at: number): boolean {
  return tokens.kind[at] === NUMBER
}

/** What stands between a token and the one before it, as one blank or none. */
export function gapBefore({ document: { tokens } }: Scene, at: number): string {
  return tokens.start[at]! > tokens.end[at - 1]! ? ' ' : ''
}

/** "President" before a name is no name, «Україна» is. */
export function plain(scene: Scene, at: number): string {
  const type = typeAt(scene, at)
  const word = scene.document.words[at]!
  return (!type || type === 'JOB') && isCommon(word, scene) ? word.form : textOf(scene, at)
}

const isCommon = noteWhether((form: string, { data: { modifiers, nouns, proper } }: Scene) => {
  return !proper.has(form) && (modifiers.has(form) || nouns.has(form))
})

/** «подякував», "met": a word that makes a sentence. */
export function isVerb(word: string, { data, speech }: Pick<Scene, 'data' | 'speech'>): boolean {
  if (data.notVerbs.has(word) || data.modifiers.has(word)) return false
  return (
    data.verb.test(word) ||
    verbForm(word, speech.say, speech) !== undefined ||
    verbForm(word, speech.tag, speech) !== undefined
  )
}
