import { isDash, type Scene } from '../found.ts'
import { type Bearer, findBearers } from '../phrases/bearers.ts'
import { clauseEnd, contentStart, indexOf, lastItem } from '../phrases/borders.ts'
import type { Cue, Speech } from '../phrases/cues.ts'
import { isPreposition, roleOf } from '../phrases/extents.ts'
import { hasPredicate, isSentence } from '../phrases/predicates.ts'
import { possessor } from '../phrases/subjects.ts'
import type { Item } from '../phrases/units.ts'
import { endAround } from './around.ts'
import type { Clause } from './reported.ts'

/** «За словами президента, [Росія робить усе можливе]»; «…, за даними ЗМІ, […]»; "[…], according to the report". */
export function sourcePhrase(scene: Scene, cue: Cue): Clause | undefined {
  if (cue.kind !== 'source') return undefined
  const { items, speech } = scene
  const comma = phraseComma(scene, cue.to)
  const bearerEnd = comma < 0 ? lastItem(items) : comma
  const bearers =
    cue.possessive === undefined
      ? findBearers({ items, from: cue.to, to: bearerEnd, cue }, speech)
      : [possessor(scene, cue)]
  if (bearers.length === 0 || isInside(scene, cue, bearers[0]!)) return undefined
  const end = comma < 0 || closing(scene, cue, comma) ? 0 : clauseEnd(scene, comma + 1, cue)
  if (comma >= 0 && (end - comma > SHORTEST_CLAUSE || items[comma + 1]?.kind === 'quote'))
    return { from: comma + 1, to: end, cue, rule: 'source-phrase', bearers }
  const apart = items[cue.from - 1]?.form === ',' || isDash(items[cue.from - 1])
  const to = apart ? cue.from - 1 : cue.from
  if (to <= SHORTEST_CLAUSE) return undefined
  return { from: contentStart(scene, to), to: endAround(scene, cue, to), cue, rule: 'source-phrase-after', bearers }
}

/** Fewer items, or as many, are no clause. */
export const SHORTEST_CLAUSE = 2

/** «стежать |за підрахунком голосів|»: in the middle of a clause, and nobody's. */
function isInside({ items, speech }: Scene, { from }: Cue, { kind }: Bearer): boolean {
  const before = items[from - 1]
  const opens = !before || before.kind === 'mark' || speech.data.conjunctions.has(before.form)
  return speech.data.cases && !opens && kind === 'phrase'
}

/** "…, according to Craig Bryan, head of the centre": the sentence is over but for an apposition. */
function closing({ items, speech }: Scene, cue: Cue, comma: number): boolean {
  if (speech.data.cases || items[cue.from - 1]?.form !== ',') return false
  return hasPredicate(items.slice(0, cue.from - 1), speech) && !isSentence(items.slice(comma + 1), speech)
}

/** The comma that ends the bearer's phrase; a relative clause belongs to it: «за словами міністра, країна якого головує, …». */
function phraseComma({ items, speech }: Scene, from: number): number {
  const comma = indexOf(items, from, ',')
  const relative = comma >= 0 && opensRelative(items, comma + 1, speech)
  return relative || apposition(items, comma, speech) ? indexOf(items, comma + 1, ',') : comma
}

/** «якого», «у яких», «участь у якому» */
function opensRelative(items: readonly Item[], from: number, speech: Speech): boolean {
  const { relatives } = speech.data
  if (items.slice(from, from + 2).some(({ form }) => relatives.has(form))) return true
  const [, link, next] = items.slice(from, from + 3)
  return link !== undefined && isPreposition(link, speech) && relatives.has(next?.form ?? '')
}

/** «за словами Олени Шуляк, голови партії, …», "according to his lawyer, Susan Wu, …". */
function apposition(items: readonly Item[], comma: number, speech: Speech): boolean {
  const next = items[comma + 1]
  if (comma < 0 || !next || indexOf(items, comma + 1, ',') < 0) return false
  const person = next.name?.entity.type === 'PERSON' && items[comma + 2]?.form === ','
  return person || (items[comma - 1]?.name?.entity.type === 'PERSON' && roleOf(next, speech) !== undefined)
}
