import { weightOf } from '../evidence.ts'
import { isDash, type Scene } from '../found.ts'
import { type Bearer, findBearers } from '../phrases/bearers.ts'
import { indexOf, lastItem } from '../phrases/borders.ts'
import type { Clause } from './reported.ts'

/** Headlines: «Барньє: […]», «[…], – міністр», «[…] - Єврокомісар». */
export function headline(scene: Scene): Omit<Clause, 'cue'> | undefined {
  return nameColon(scene) ?? dashName(scene)
}

const HEADLINE_NAME = 6

function nameColon({ items, speech }: Scene): Omit<Clause, 'cue'> | undefined {
  const at = indexOf(items, 0, ':')
  if (at < 1 || at > HEADLINE_NAME || items.length - at < 4 || items[at + 1]!.kind === 'quote') return undefined
  const bearers = speakers(findBearers({ items, from: 0, to: at, cue: null }, speech)).filter(({ kind, evidence }) => {
    const nominative = weightOf(evidence, 'case')
    return kind === 'crowd' ? nominative > 0 : kind !== 'name' || nominative >= 0 // Учені: …, but not «Страйк пілотів: …», «Візит Трампа: …»
  })
  const topic = bearers[0] && (bearers[0].to === at || speech.data.topics.has(items[bearers[0].to]!.form))
  if (!topic || bearers[0]!.from > 1) return undefined
  return { from: at + 1, to: lastItem(items), rule: 'headline-colon', bearers }
}

function dashName({ items, speech }: Scene): Omit<Clause, 'cue'> | undefined {
  const dash = items.findIndex((item, i) => i > 2 && isDash(item) && items.length - i <= HEADLINE_NAME + 4)
  if (dash < 0) return undefined
  const bearers = speakers(findBearers({ items, from: dash + 1, to: items.length, cue: null }, speech))
  if (bearers.length === 0 || bearers[0]!.from > dash + 2) return undefined
  const comma = items[dash - 1]!.form === ','
  if (!comma && bearers[0]!.entities[0]?.type === 'ORGANIZATION') return undefined
  return { from: 0, to: comma ? dash - 1 : dash, rule: 'headline-dash', bearers }
}

/** A headline speaks of people; a place or an unknown word before a colon is a topic. */
function speakers(bearers: readonly Bearer[]): Bearer[] {
  return bearers.filter(
    ({ kind, entities }) =>
      kind === 'role' ||
      kind === 'voice' ||
      kind === 'crowd' ||
      (entities.length > 0 && entities[0]!.type !== 'LOCATION'),
  )
}
