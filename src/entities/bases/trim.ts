import type { EntityType } from '../../analysis.ts'
import { fold } from '../../text/fold.ts'
import { LONGEST_NAME, remember } from '../../text/memory.ts'
import type { NameData } from './names.ts'
import { type NameParts, readPerson, readPost, readThing, unread } from './parts.ts'
import { POSSESSIVE } from './possessive.ts'

/** Reads a mention without what is no part of the name; `own`: one that ends like a possessive, "McDonald's". */
export function readName(text: string, type: EntityType, own: boolean, data: NameData): NameParts {
  const reader = READERS.get(type) ?? THINGS
  return own ? reader.readOwn(text, data) : reader.read(text, data)
}

/** Names kept from one article to the next: with their words some ten megabytes. */
const MOST = 8000

interface Reader {
  readonly read: (text: string, data: NameData) => NameParts
  readonly readOwn: (text: string, data: NameData) => NameParts
}

function readerOf(trim: (text: string, data: NameData) => string | null, readName: typeof readThing): Reader {
  const readWith = (written: string, data: NameData, ending: string) => {
    const text = spaced(written)
    const name = trim(text, data)
    return name === null ? unread(text) : readName(name + ending, data)
  }
  return {
    read: remember((text: string, data: NameData) => readWith(text, data, ''), MOST, LONGEST_NAME),
    readOwn: (text, data) => readWith(text, data, POSSESSIVE.exec(spaced(text))?.[0] ?? ''),
  }
}

/** With one blank between two words. */
export function spaced(text: string): string {
  return STRANGE_BLANKS.test(text) ? text.replace(BLANKS, ' ') : text
}

const STRANGE_BLANKS = /\s\s|[^\S ]/u
const BLANKS = /\s+/gu

// ч. 1 ст. 286 Кримінального кодексу, but not «вул. Банковій»
const CLIPPED = /^\p{Ll}{1,4}\.\s?\d/u
// «Європейської правди», "Reuters"
const QUOTED = /^[«"“„'‘](?<inside>[^«»"“”„]+)[»"”“'’]$/u
const FIRST_WORD = /^(?<word>\p{L}+)(?<dot>\.?) (?=\S)/u

/** Takes off marks around the name, the article and the title before it, the possessive after it; null for a reference. */
function trimName(text: string, data: NameData, leading: ReadonlySet<string>): string | null {
  if (CLIPPED.test(text)) return null
  let name = (QUOTED.exec(text)?.groups?.inside ?? text).trim()
  if (!data.paradigms.length) name = name.replace(POSSESSIVE, '')
  if (data.fixed.has(fold(name))) return name
  for (let words = 0; words < MOST_LEADING; words++) {
    const { word = '', dot = '' } = FIRST_WORD.exec(name)?.groups ?? {}
    if (!leading.has(fold(word)) || (dot && data.articles.has(fold(word)))) break // A. Lee
    name = name.slice(word.length + dot.length + 1)
  }
  return name
}

function trimTitled(text: string, data: NameData): string | null {
  return trimName(text, data, data.leading)
}

/** The "Dr Pepper" company and "Miss Universe" have no title before the name. */
function trimThing(text: string, data: NameData): string | null {
  return trimName(text, data, CASED.test(text) ? data.articles : data.leading)
}

// Miss Universe; in MISS UNIVERSE the tagger is no judge of types
const CASED = /\p{Lu}\p{Ll}/u

// "the Rt. Hon. Sir"
const MOST_LEADING = 3

const THINGS = readerOf(trimThing, readThing)
const READERS: ReadonlyMap<EntityType, Reader> = new Map([
  ['PERSON', readerOf(trimTitled, readPerson)],
  ['JOB', readerOf(trimTitled, readPost)],
])
