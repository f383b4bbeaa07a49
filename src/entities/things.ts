import type { EntityType } from '../analysis.ts'
import { findAliases } from './acronyms.ts'
import type { Name } from './base.ts'
import { keysOf } from './keys.ts'
import type { NameData } from './names.ts'

/** A mention of something that is not a person. */
export interface Thing {
  readonly type: EntityType
  readonly name: Name
  /** The text between it and the mention before. */
  readonly gap: string
}

/** Names for things that things go by: the same one, the same thing. */
export function tellThings(things: readonly Thing[], data: NameData | undefined): string[] {
  const keys = things.map(({ name }) => keysOf(name.base, data).join(' '))
  const aliases = findAliases(things, keys, data)
  const heads = new Map<string, string>()
  return things.map(({ type, name }, index) => {
    const key = keys[index]!
    const head = name.head && keysOf(name.head, data).join(' ')
    const short = type === 'ORGANIZATION' && head === key ? heads.get(key) : undefined
    const canonical = short ?? aliases.get(key) ?? key
    if (type === 'ORGANIZATION' && head && head !== key) heads.set(head, canonical)
    return `${type} ${canonical}`
  })
}
