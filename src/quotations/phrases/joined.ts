import type { SpeechData } from '../words/speech.ts'
import type { Speech } from './cues.ts'
import type { Window } from './extents.ts'
import type { Phrase } from './phrase.ts'
import type { Item } from './units.ts'

/** Joins the phrases of those who speak together: «Ryanair, IAG і Lufthansa», "Adler and her colleague Kenji Watanabe". */
export function joinPhrases(phrases: readonly Phrase[], window: Window, speech: Speech): readonly Phrase[] {
  const form = window.cue?.form
  if (phrases.length < 2 || form?.plural === false || form?.gender) return phrases
  const joined: Phrase[] = []
  let end = 0
  for (const phrase of phrases) {
    if (phrase.from < end) continue
    const parts = listFrom(phrase, phrases, window, speech)
    joined.push(parts.length > 1 ? joinAll(parts) : phrase)
    if (parts.length > 1) end = parts.at(-1)!.to
  }
  return joined
}

/** The phrase with those that commas and a last conjunction tie to it; alone where no conjunction ends the list. */
function listFrom(first: Phrase, phrases: readonly Phrase[], { items }: Window, { data }: Speech): Phrase[] {
  const parts = [first]
  for (;;) {
    const last = parts.at(-1)!
    const link = items[last.to]?.form ?? ''
    const joined = data.conjoining.has(link)
    if (!joined && link !== ',') return [first]
    const next = phrases.findLast(({ from }) => from === last.to + 1)
    if (!next || !alike(first, next)) return [first]
    if (last.kind === 'name' && !joined && next.indefinite) return [first] // Mr. Kaplan, a screenwriter and former executive, said
    if (joined && isBareRole(last, items, data) && next.kind === 'name') return [first] // journalist and author Hiro Aida
    parts.push(next)
    if (joined) return parts
  }
}

/** A singular noun for a person without a determiner of its own. */
function isBareRole({ kind, from, head }: Phrase, items: readonly Item[], data: SpeechData): boolean {
  if (data.cases || kind !== 'role') return false
  return !items.slice(from, head).some(({ form }) => data.determiners.has(form) || data.pronouns.has(form))
}

/** People with people, groups with groups; a name that the tagger missed with either. */
function alike(a: Phrase, b: Phrase): boolean {
  const [one, other] = [sortOf(a), sortOf(b)]
  return one !== null && other !== null && (one === other || one === 'unknown' || other === 'unknown')
}

function sortOf({ kind, entities }: Phrase): string | null {
  const type = kind === 'name' ? entities[0]?.type : undefined
  if (type) return type === 'PERSON' ? 'person' : type === 'LOCATION' ? 'place' : 'group'
  return kind === 'role' ? 'person' : kind === 'kind' ? 'group' : kind === 'phrase' ? 'unknown' : null
}

function joinAll(parts: readonly Phrase[]): Phrase {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const named = parts.find(({ kind }) => kind === 'name') ?? first
  const entities = parts.flatMap((part) => part.entities)
  return { ...named, from: first.from, to: last.to, start: first.start, end: last.end, entities, parts }
}
