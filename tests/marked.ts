import type { TaggedMention } from '../src/entities/tagging/tagger.ts'
import type { Language } from '../src/language/language.ts'
import { ENTITY_TYPES } from '../src/schema.ts'
import { type Document, readDocument } from '../src/text/document.ts'

// [Володимир Зеленський|PERSON 1]
const MARKED = /\[(?<name>[^\]|]+)\|(?<type>[A-Z]+)(?: (?<group>\w+))?\]/gu

/** A text whose mentions are marked in it: `[name|TYPE group]`. */
export function markedDocument(marked: string, language: Language) {
  const mentions: TaggedMention[] = []
  const groups: string[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARKED)) {
    const { name, type, group } = match.groups!
    text += marked.slice(at, match.index)
    mentions.push({ start: text.length, end: text.length + name!.length, type: typeOf(type!), confidence: 1 })
    groups.push(group ?? '')
    text += name
    at = match.index + match[0].length
  }
  text += marked.slice(at)
  return { document: documentOf(text, language), mentions, groups }
}

/** A text with one mention in brackets, of the type and confidence that a tagger gave it. */
export function bracketed(text: string, language: Language, type: TaggedMention['type'], confidence = 1) {
  const mention: TaggedMention = { start: text.indexOf('['), end: text.indexOf(']') - 1, type, confidence }
  return { document: readDocument(text.replace(/[[\]]/gu, ''), language), mention }
}

function typeOf(name: string): TaggedMention['type'] {
  const type = ENTITY_TYPES.find((candidate) => candidate === name)
  if (!type) throw new Error(`no entity type: ${name}`)
  return type
}

function documentOf(text: string, language: Language): Document {
  const whole = { start: 0, end: text.length }
  return { ...readDocument(text, language), paragraphs: [whole], sentences: [{ ...whole, paragraph: 0 }] }
}
