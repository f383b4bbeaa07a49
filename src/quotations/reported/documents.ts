import { mapped } from '../../text/mapped.ts'
import { weightOf, without } from '../evidence.ts'
import type { Scene } from '../found.ts'
import { type Bearer, findBearers } from '../phrases/bearers.ts'
import { lastIndexBefore } from '../phrases/borders.ts'
import type { Cue } from '../phrases/cues.ts'
import type { Item } from '../phrases/units.ts'
import { nounStem } from '../words/speech.ts'

/** «у заяві Ryanair йдеться», «йдеться в заяві Ryanair»: the words around the document's name. */
export function documentBearers({ items, cues, speech }: Scene, cue: Cue, to: number): Bearer[] {
  const writing = cues.findLast(
    (other) => other.kind === 'writing' && other.to <= cue.from && cue.from - other.to < WRITING_REACH,
  )
  if (writing) {
    const bearers = findBearers({ items, from: writing.to, to: cue.from, cue: writing }, speech)
    const owner = bearers.find(({ from }) => from === writing.to) // у листі |демократів| до ФБР
    return owner && speech.data.cases ? [owner, ...bearers.filter((bearer) => bearer !== owner)] : bearers
  }
  const after = findBearers({ items, from: cue.to, to, cue }, speech)
  if (after.length > 0 && after[0]!.kind !== 'phrase') return after
  const window = { items, from: 0, to: cue.from, cue: { ...cue, form: { kind: 'impersonal' } as const } }
  return mapped(findBearers(window, speech), lenient)
}

/** How far before its verb the name of a document may stand: «у спільній заяві компаній зазначається». */
const WRITING_REACH = 10

/** After «у заяві» a preposition's noun is the bearer. */
function lenient(bearer: Bearer): Bearer {
  const preposition = weightOf(bearer.evidence, 'preposition')
  return { ...bearer, evidence: without(bearer.evidence, 'preposition'), score: bearer.score - preposition }
}

/** «У публікації зазначено, що», «У ній сказано, що»: the document itself is the source. */
export function inDocument({ items, speech }: Scene, cue: Cue): boolean {
  const { inside, therein } = speech.data
  const at = lastIndexBefore(items, cue.from, DOCUMENT_REACH, ({ form }) => inside.has(form))
  const named = ({ form }: Item) => therein.has(form) || speech.lexicon.writings.has(nounStem(form, speech.data))
  return cue.kind === 'document' && at >= 0 && items.slice(at + 1, at + 3).some(named)
}

const DOCUMENT_REACH = 6
