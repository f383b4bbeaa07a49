import { fold } from '../../text/fold.ts'
import type { Found } from '../found.ts'
import { type Bearer, findBearers } from '../phrases/bearers.ts'
import type { Speech } from '../phrases/cues.ts'
import type { Unit } from '../phrases/units.ts'
import { type Resolution, resolve } from './resolve.ts'
import type { Scenery } from './scenery.ts'

/** «Дослівно: «…»» below «Джерело: Повітряні сили ЗСУ»: the source that the article states, unless somebody has spoken since. */
export function statedSource(
  one: Found,
  before: Found | undefined,
  units: readonly Unit[],
  scenery: Scenery,
): Resolution | undefined {
  if (one.rule !== 'template') return undefined
  const since = (before?.unit.index ?? -1) + 1
  const line = units.slice(since, one.unit.index).findLast((unit) => states(unit, scenery.speech))
  if (!line) return undefined
  const { items } = line
  const bearers = findBearers({ items, from: LABEL, to: items.length, cue: null }, scenery.speech)
  const bearer = bearers.find((other) => !isOutlet(other, scenery.speech))
  const resolution = bearer && resolve(bearer, line, scenery)
  return resolution?.speaker ? { ...resolution, rule: 'stated-source' } : undefined
}

/** The word and its colon. */
const LABEL = 2

function states({ items }: Unit, { data }: Speech): boolean {
  return data.sourceLabels.has(items[0]?.form ?? '') && items[1]?.form === ':'
}

/** It passes on what others said. */
function isOutlet({ entities: [entity] }: Bearer, { data }: Speech): boolean {
  return entity !== undefined && data.outlets.has(fold(entity.name))
}
