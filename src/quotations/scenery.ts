import type { Entity, Speaker } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import type { Speech } from './cues.ts'
import type { Cast } from './people.ts'

/** What is known at a place: who spoke last, and who the sentence before was about. */
export interface Scenery {
  readonly document: Document
  readonly cast: Cast
  readonly speech: Speech
  readonly speaker: Speaker | null
  readonly subject: string | null
  /** Who answers, if this is an interview without names. */
  readonly interviewee: Entity | null
  /** A source without a name that has just spoken: «речниця». */
  readonly unnamed: { readonly name: string; readonly person: boolean } | undefined
}
