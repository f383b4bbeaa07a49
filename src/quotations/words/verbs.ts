import { longestFirst } from '../../text/endings.ts'
import { hashOf } from '../../text/word.ts'
import type { SpeechData, VerbForm } from './speech.ts'

/** Groups of verbs by the first letters of their stems: most words begin as none of them does, and all groups are asked at once. */
export type Verbs<Group> = ReadonlyMap<number, readonly Stem<Group>[]>

interface Stem<Group> {
  readonly group: Group
  readonly stem: string
}

/** A verb of a group, as a word has it. */
export interface Verb<Group> {
  readonly group: Group
  readonly form: VerbForm
}

/** Of each group with its stems. */
export function newVerbs<Group>(groups: Iterable<readonly [Group, ReadonlySet<string>]>): Verbs<Group> {
  const verbs = new Map<number, Stem<Group>[]>()
  for (const [group, stems] of groups) {
    for (const stem of longestFirst(stems)) {
      if (stem.length < SHORTEST_STEM) continue
      const start = hashOf(stem, 0, SHORTEST_STEM)
      verbs.set(start, [...(verbs.get(start) ?? []), { group, stem }])
    }
  }
  return verbs
}

/** Shorter stems would be those of too many words. */
export const SHORTEST_STEM = 3

/** The verbs that a word is a form of, one of a group, in the order of the groups. */
export function verbsOf<Group>(word: string, verbs: Verbs<Group>, { endings }: SpeechData): readonly Verb<Group>[] {
  const stems = word.length < SHORTEST_STEM ? undefined : verbs.get(hashOf(word, 0, SHORTEST_STEM))
  if (stems === undefined) return NONE
  const found: Verb<Group>[] = []
  for (const { group, stem } of stems) {
    if (found.at(-1)?.group === group || !word.startsWith(stem)) continue
    const form = endings.get(word.slice(stem.length))
    if (form) found.push({ group, form })
  }
  return found
}

const NONE: readonly never[] = []
