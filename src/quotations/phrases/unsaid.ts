import type { Scene } from '../found.ts'
import { endsEntry, noted } from '../words/noted.ts'
import type { SpeechData } from '../words/speech.ts'
import { verbStart } from './asides.ts'
import type { Cue, Speech } from './cues.ts'
import { grants } from './granting.ts'
import { agents, isPassive } from './subjects.ts'
import type { Item } from './units.ts'

/** Does a verb tell that nobody says it: "did not say", "was told", "nobody said"? */
export function isUnsaid({ items, speech }: Scene, cue: Cue): boolean {
  const before = items[verbEdge(items, cue, speech) - 1]?.form ?? ''
  if (speech.data.resuming.has(items[cue.from - 2]?.form ?? '') && speech.data.infinitive.has(before)) return false
  if (cue.form.kind === 'converb' && !speech.data.cases && speech.data.denials.has(before)) return true // no denying that, to keep him from claiming
  if (isPassive(items, cue, speech)) return agents(items, cue, speech).length === 0 // was told by Lunn that
  if (hasNobody(items, cue, speech)) return true
  if (grants(items, cue.from, speech.data)) return false
  return speech.data.negations.has(before) && !(cue.form.progressive && speech.data.verbal.has(before))
}

/** Where a verb with its adverbs begins: "to |immediately declare". */
function verbEdge(items: readonly Item[], { from }: Cue, { data }: Speech): number {
  let at = from
  while (!data.cases && at > 0 && looksAdverbial(items[at - 1]!, data)) at--
  return at
}

const looksAdverbial = noted((form, { shapes }: SpeechData) => shapes.adverb.test(form))

/** "|nobody| has said that", "|no one| says" */
function hasNobody(items: readonly Item[], { from }: Cue, speech: Speech): boolean {
  const at = speech.data.cases ? 0 : verbStart(items, from, speech) - 1
  return at >= 0 && endsNobody(items, at, speech.data)
}

const endsNobody = endsEntry(({ nobody }) => nobody)
