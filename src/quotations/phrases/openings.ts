import { note } from '../../text/word.ts'
import type { CueGroup, Lexicon } from '../words/lexicon.ts'
import { readStem, type SpeechData, type VerbForm } from '../words/speech.ts'
import { type Verb, verbsOf } from '../words/verbs.ts'
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
  const other = otherCue(word, data, lexicon)
  const verbs = verbsOf(word, lexicon.verbs, data)
  const verb = other === undefined || other.kind === 'writing' ? verbCue(verbs) : undefined
  const finding = data.findings.has(word)
  const sources = lexicon.sources.get(word) ?? NO_CUES.sources
  const idiomatic = verbs.some(({ group }) => group === 'idiom')
  const known = verb || other || finding || idiomatic || sources.length > 0
  return known ? { verb, other, finding, idiomatic, sources } : NO_CUES
}, NO_CUES)

function otherCue(word: string, data: SpeechData, { writings }: Lexicon): WordCue | undefined {
  if (data.document.has(word)) return { kind: 'document', form: IMPERSONAL }
  const predicate = data.predicates.get(word)
  if (predicate) return { kind: 'tag', form: predicate }
  const writing = writings.has(readStem(word, data)) && !data.prepositions.has(word)
  return writing ? { kind: 'writing', form: IMPERSONAL } : undefined
}

/** A verb that says something, else one that only tags. */
function verbCue(verbs: readonly Verb<CueGroup>[]): WordCue | undefined {
  const verb = verbs.find(({ group }) => group !== 'idiom')
  return verb && { kind: verb.group === 'tag' ? 'tag' : 'verb', form: verb.form }
}
