import { type Act, nounStem, type SpeechData } from './speech.ts'
import { newVerbs, type Verbs } from './verbs.ts'

/** The word lists of a language by stem, so that every case form finds its noun. */
export interface Lexicon {
  readonly roles: ReadonlyMap<string, string>
  /** Nouns that may stand for many others: «політик», «посадовець». */
  readonly general: ReadonlySet<string>
  readonly kinds: ReadonlyMap<string, string>
  /** The kinds that outlets are. */
  readonly media: ReadonlySet<string>
  readonly crowds: ReadonlyMap<string, string>
  readonly voices: ReadonlyMap<string, string>
  readonly writings: ReadonlyMap<string, string>
  readonly evidence: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  readonly terms: ReadonlyMap<string, string>
  readonly signs: ReadonlyMap<string, string>
  readonly nationalities: ReadonlyMap<string, readonly string[]>
  /** Verbs that cues begin with. */
  readonly verbs: Verbs<CueGroup>
  readonly acts: Verbs<Act>
  /** Phrases by their first word, longest first. */
  readonly sources: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly anaphora: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly templates: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly ascriptions: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly references: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Verbs by what `SpeechData` has them for; `idiom`: one that makes a cue with another word, «звернути» of «звернути увагу». */
export type CueGroup = 'say' | 'granting' | 'tag' | 'idiom'

/** The lexicon of a language. */
export function newLexicon(data: SpeechData): Lexicon {
  const byStem = (nouns: Iterable<string>) => new Map([...nouns].map((noun) => [nounStem(noun, data), noun]))
  return {
    roles: byStem(data.roles.keys()),
    general: new Set(
      [...data.roles].flatMap(([noun, { wider }]) => wider.filter((other) => !isAlike(other, noun, data))),
    ),
    kinds: byStem(data.kinds.keys()),
    crowds: byStem(data.crowds),
    media: new Set(
      [...data.kinds]
        .filter(([noun, wider]) => [noun, ...wider].some((word) => data.mediaNouns.has(word)))
        .map(([noun]) => noun),
    ),
    voices: byStem(data.voices),
    writings: byStem(data.writings),
    evidence: byStem(data.evidence),
    labels: byStem(data.labels),
    terms: byStem(data.terms),
    signs: byStem(data.signs),
    nationalities: new Map([...data.nationalities].map(([word, countries]) => [nounStem(word, data), countries])),
    verbs: newVerbs([
      ['say', data.say],
      ['granting', data.granting],
      ['tag', data.tag],
      ['idiom', new Set([...data.idioms.values()].flatMap((stems) => [...stems]))],
    ]),
    acts: newVerbs(data.acts.map((act) => [act, act.stems])),
    sources: byFirstWord(data.sources),
    anaphora: byFirstWord(data.anaphora),
    templates: byFirstWord(data.templates),
    ascriptions: byFirstWord(data.ascriptions),
    references: byFirstWord(data.references),
  }
}

/** «тренер», «наставник»: each may stand for the other, so that neither is the wider one. */
function isAlike(wider: string, noun: string, { roles }: SpeechData): boolean {
  return roles.get(wider)?.wider.includes(noun) === true
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const table = new Map<string, string[][]>()
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const [first = '', ...rest] = phrase.split(' ')
    table.set(first, [...(table.get(first) ?? []), [first, ...rest]])
  }
  return table
}
