import type { Entity, Span } from '../../analysis.ts'
import type { Pronoun } from '../words/speech.ts'
import { stemsOf } from '../words/stems.ts'
import type { Speech } from './cues.ts'
import type { Item } from './units.ts'

/** A noun phrase: «український лідер», «він», «президент США Дональд Трамп». */
export interface Phrase extends Span {
  readonly kind: 'name' | 'pronoun' | 'role' | 'kind' | 'voice' | 'crowd' | 'phrase'
  /** Its items: [from, to), and the one at its head. */
  readonly from: number
  readonly to: number
  readonly head: number
  /** Whose names stand in it. */
  readonly entities: readonly Entity[]
  readonly pronoun: Pronoun | undefined
  /** The noun at its head, in the nominative. */
  readonly noun: string | undefined
  /** Several who speak together: «Ryanair і Lufthansa», "Adler and her colleague". */
  readonly parts: readonly Phrase[] | undefined
  /** "a reporter": somebody not named before. */
  readonly indefinite: boolean
  /** Those named inside it, who are somebody else: Lauck of "Lauck's lawyer". */
  readonly others: readonly Entity[]
  /** "his lawyer" is not himself, nor is «адвокат підозрюваного». */
  readonly owned: boolean
  /** «вчителька |з Полтави|», «сусідка |з третього поверху|»: it tells whence they are. */
  readonly attached: boolean
  /** The stems of its other words: «україн» of «український лідер». */
  readonly modifiers: readonly string[]
}

type Rest = Partial<Phrase> & Pick<Phrase, 'kind'>

/** A phrase of the items [from, to). */
export function phrase(items: readonly Item[], from: number, to: number, head: number, rest: Rest): Phrase {
  const { kind, pronoun, noun, entities = NONE, others = NONE, modifiers = NONE } = rest
  const { indefinite = false, owned = false, attached = false } = rest
  const { start } = items[from]!
  const { end } = items[to - 1]!
  return {
    start,
    end,
    kind,
    from,
    to,
    head,
    entities,
    pronoun,
    noun,
    parts: undefined,
    indefinite,
    others,
    owned,
    attached,
    modifiers,
  }
}

const NONE: readonly never[] = []

/** The stems of the items [from, to). */
export function stems(items: readonly Item[], from: number, to: number, { data }: Speech): string[] {
  const all: string[] = []
  for (let i = from; i < to; i++) for (const stem of stemsOf(items[i]!, data)) all.push(stem)
  return all
}
