import type { Entity } from '../../analysis.ts'
import type { Bearer } from '../phrases/bearers.ts'
import type { Speech } from '../phrases/cues.ts'
import type { Item, Unit } from '../phrases/units.ts'
import type { Cast } from './people.ts'

/** Several who are named in one breath: «Ryanair, Wizzair і Lufthansa», «Макрон і Шольц». */
export interface Group {
  readonly unit: number
  readonly people: boolean
  readonly entities: readonly Entity[]
}

/** The groups that an article names, in order. */
export function readGroups(units: readonly Unit[], speech: Speech): Group[] {
  const groups: Group[] = []
  for (const { items, names, index } of units) {
    let free = 0
    for (const at of names) {
      const entities = at < free ? [] : listAt(items, at, speech)
      if (entities.length < 2) continue
      groups.push({ unit: index, people: entities[0]!.type === 'PERSON', entities })
      free = at + 2 * entities.length - 1
    }
  }
  return groups
}

/** The names from an item on that commas and a last conjunction tie together. */
function listAt(items: readonly Item[], first: number, { data }: Speech): Entity[] {
  const entities = [items[first]!.name?.entity]
  for (let i = first; i < first + 2 * LONGEST_LIST; i += 2) {
    const [last, next] = [entities.at(-1), items[i + 2]?.name?.entity]
    const link = items[i + 1]?.form ?? ''
    if (!last || !next || sortOf(last) !== sortOf(next) || !sortOf(last)) return []
    entities.push(next)
    if (data.conjoining.has(link)) return entities.flatMap((entity) => entity ?? [])
    if (link !== ',') return []
  }
  return []
}

const LONGEST_LIST = 10

function sortOf({ type }: Entity): string | undefined {
  return type === 'PERSON' ? 'person' : type === 'ORGANIZATION' || type === 'ARTIFACT' ? 'group' : undefined
}

/** The group that «вони» or «компанії» stands for: the last one before it, near for a pronoun. */
export function groupMeant({ kind, plural, pronoun }: Bearer, cast: Cast, unit: Unit): readonly Entity[] | undefined {
  if (!plural) return undefined
  const groups = cast.groups()
  for (let i = groups.length - 1, tried = 0; i >= 0 && tried < MOST_TRIED; i--) {
    const { unit: at, people, entities } = groups[i]!
    if (at > unit.index) continue
    tried++
    if (pronoun && unit.index - at > NEAR) return undefined
    if (pronoun || (kind === 'role') === people) return entities
  }
  return undefined
}

/** So many sentences back a pronoun looks for a group. */
const NEAR = 2
const MOST_TRIED = 8
