import type { NameData } from '../entities/bases/names.ts'
import type { RoleData } from '../entities/roles/heads.ts'
import type { MorphologyData } from '../entities/tagging/key.ts'
import type { SpeechData } from '../quotations/words/speech.ts'
import type { StopwordData } from '../summary/words.ts'
import type { SentenceData } from '../text/sentences.ts'
import type { NumberData, TimeData } from '../values/senses.ts'
import type { DetectionData } from './detect.ts'

/** Everything the engine knows of a language: data only, the same file names in every folder. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  /** English name. */
  readonly name: string
  readonly script: string
  readonly support: 'full' | 'basic'
  readonly detection: DetectionData
  readonly sentences: SentenceData
  readonly names?: NameData
  /** Missing where people have no roles. */
  readonly roles?: RoleData
  /** Missing where only marked quotations are found, their speakers unknown. */
  readonly speech?: SpeechData
  /** Without it keywords are found by counting alone. */
  readonly stopwords?: StopwordData
  /** Given for the languages that have a model. */
  readonly morphology?: MorphologyData
  /** How numbers, times and units are named; without them there are no values. */
  readonly numbers?: NumberData
  readonly time?: TimeData
  readonly units?: readonly string[]
  /** Which figures a grammar is sure of, and how sure: lines of a rate and a name. */
  readonly rates?: readonly string[]
}
