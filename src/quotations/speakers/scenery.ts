import type { Entity, Speaker } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import type { Found } from '../found.ts'
import type { Speech } from '../phrases/cues.ts'
import type { Gender } from '../words/speech.ts'
import type { Cast } from './people.ts'

/** What is known at a place: who spoke last, and who the sentence before was about. */
export interface Scenery {
  readonly document: Document
  readonly cast: Cast
  readonly speech: Speech
  readonly speaker: Speaker | null
  readonly subject: string | null
  /** What is said here. */
  readonly said: Found | null
  /** Who answers, if this is an interview without names. */
  readonly interviewee: Entity | null
  /** Who tells of what is said here: «Тома сказала, що міністр пообіцяв, що …». */
  readonly teller: Speaker | null
  /** A source without a name that has just spoken: «речниця». */
  readonly unnamed: Unnamed | undefined
}

/** Somebody of whom nothing but a description is known. */
export interface Unnamed {
  readonly name: string
  readonly person: boolean
  readonly gender?: Gender | null
  /** Are they whom the sentence before is about, so that «вони» is nobody else? */
  readonly several?: boolean
}
