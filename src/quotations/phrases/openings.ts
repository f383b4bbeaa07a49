import { note } from '../../text/word.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { nounStem, readForm, type SpeechData, type VerbForm } from '../words/speech.ts'
import type { Cue, Speech } from './cues.ts'

/** Of a cue that is no verb with a subject. */
export const IMPERSONAL: VerbForm = { kind: 'impersonal' }

type WordCue = Pick<Cue, 'kind' | 'form'>

/** What a word may announce where a cue begins with it. */
export interface WordCues {
  /** Alone, as a form of a verb and otherwise. */
  readonly verb: WordCue | undefined
  readonly other: WordCue | undefined
  /** Is it a verb that says something of a survey: "shows"? */
  readonly finding: boolean
  /** Does it make a cue with another word: «звернув» of «звернув увагу»? */
  readonly idiomatic: boolean
  /** Phrases that begin with it: «за словами». */
  readonly sources: readonly (readonly string[])[]
}

/** Of most words. */
export const NO_CUES: WordCues = { verb: undefined, other: undefined, finding: false, idiomatic: false, sources: [] }

/** What a word may announce; `NO_CUES` where no cue begins with it. */
export const wordCues = note((word: string, { data, lexicon }: Speech): WordCues => {
  const verb = verbCue(word, data)
  const other = otherCue(word, data, lexicon)
  const finding = data.findings.has(word)
  const sources = lexicon.sources.get(word) ?? NO_CUES.sources
  const idiomatic = readForm(word, lexicon.idiomatic, data) !== undefined
  const known = verb || other || finding || idiomatic || sources.length > 0
  return known ? { verb, other, finding, idiomatic, sources } : NO_CUES
}, NO_CUES)

function verbCue(word: string, data: SpeechData): WordCue | undefined {
  if (data.document.has(word) || data.predicates.has(word)) return undefined
  const said = readForm(word, data.say, data) ?? readForm(word, data.granting, data)
  const form = said ?? readForm(word, data.tag, data)
  return form && { kind: said ? 'verb' : 'tag', form }
}

function otherCue(word: string, data: SpeechData, { writings }: Lexicon): WordCue | undefined {
  if (data.document.has(word)) return { kind: 'document', form: IMPERSONAL }
  const predicate = data.predicates.get(word)
  if (predicate) return { kind: 'tag', form: predicate }
  const writing = writings.has(nounStem(word, data)) && !data.prepositions.has(word)
  return writing ? { kind: 'writing', form: IMPERSONAL } : undefined
}
