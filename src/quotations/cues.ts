import { remember } from '../text/memory.ts'
import type { Lexicon } from './lexicon.ts'
import { nounStem, type SpeechData, type VerbForm, verbForm } from './speech.ts'
import type { Item } from './units.ts'

/** Words that announce somebody's words. */
export interface Cue {
  /** Its items: [from, to). */
  readonly from: number
  readonly to: number
  /**
   * verb: «заявив»; tag: a verb that only tags a quotation; document: «йдеться в заяві»; source: «за словами»;
   * writing: «заява про те, що».
   */
  readonly kind: 'verb' | 'tag' | 'document' | 'source' | 'writing'
  readonly form: VerbForm
  /** The item of the possessive inside a source phrase: «за його словами». */
  readonly possessive?: number
}

/** A language's data with the tables made of it. */
export interface Speech {
  readonly data: SpeechData
  readonly lexicon: Lexicon
}

/** Finds the cues among the items of a unit, in order. */
export function findCues(items: readonly Item[], speech: Speech): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < items.length; i++) {
    const cue = items[i]!.kind === 'word' ? cueAt(items, i, speech) : undefined
    if (!cue) continue
    cues.push(cue)
    i = cue.to - 1
  }
  return cues
}

const IMPERSONAL: VerbForm = { kind: 'impersonal' }

function cueAt(items: readonly Item[], i: number, speech: Speech): Cue | undefined {
  const word = items[i]!.form
  const source = sourcePhrase(items, i, speech)
  if (source) return source
  const cue = wordCue(word, speech)
  return cue ? { from: i, to: cue.kind === 'document' ? documentEnd(items, i, speech) : i + 1, ...cue } : undefined
}

/** What a word alone announces. */
const wordCue = remember((word: string, { data, lexicon }: Speech): Pick<Cue, 'kind' | 'form'> | null => {
  if (data.document.has(word)) return { kind: 'document', form: IMPERSONAL }
  const predicate = data.predicates.get(word)
  if (predicate) return { kind: 'tag', form: predicate }
  const said = verbForm(word, data.say, data)
  if (said) return { kind: 'verb', form: said }
  const tagged = verbForm(word, data.tag, data)
  if (tagged) return { kind: 'tag', form: tagged }
  return lexicon.writings.has(nounStem(word, data)) ? { kind: 'writing', form: IMPERSONAL } : null
})

/** «за словами», «за його словами», «на думку», "according to". */
function sourcePhrase(items: readonly Item[], i: number, { data, lexicon }: Speech): Cue | undefined {
  for (const phrase of lexicon.sources.get(items[i]!.form) ?? []) {
    const last = phrase.length - 1
    if (!phrase.slice(0, last).every((word, k) => items[i + k]?.form === word)) continue
    if (items[i + last]?.form === phrase[last]) return { from: i, to: i + last + 1, kind: 'source', form: IMPERSONAL }
    const possessive = data.pronouns.get(items[i + last]?.form ?? '')?.possessive
    if (possessive && items[i + last + 1]?.form === phrase[last])
      return { from: i, to: i + last + 2, kind: 'source', form: IMPERSONAL, possessive: i + last }
  }
  return undefined
}

/** «йдеться» alone, or with its document: «йдеться в заяві», «сказано у спільному повідомленні». */
function documentEnd(items: readonly Item[], i: number, { data, lexicon }: Speech): number {
  if (!data.inside.has(items[i + 1]?.form ?? '')) return i + 1
  for (let k = i + 2; k < Math.min(items.length, i + 5) && items[k]!.kind === 'word'; k++) {
    if (lexicon.writings.has(nounStem(items[k]!.form, data))) return k + 1
  }
  return i + 1
}

/** Does one of the phrases begin at this item? Gives the item behind it. */
export function phraseEnd(
  items: readonly Item[],
  i: number,
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>,
): number | undefined {
  const phrase = phrases
    .get(items[i]?.form ?? '')
    ?.find((words) => words.every((word, k) => items[i + k]?.form === word))
  return phrase && i + phrase.length
}
