import type { EntityType } from '../analysis.ts'
import { fold } from '../text/fold.ts'
import type { Name } from './types.ts'

/** Numbers names in the order in which they come; one number for equal ones. */
export interface NameTable {
  readonly number: (type: EntityType, name: string) => number
  readonly all: readonly Name[]
}

/**
 * «Кам’янець» and «КАМ'ЯНЕЦЬ» are one; «Зеленський» and «Володимир Зеленський» are not, as nothing says that both
 * articles mean the same man.
 */
export function startNames(): NameTable {
  const all: Name[] = []
  const numbers = new Map<string, number>()
  const number = (type: EntityType, name: string) => {
    const key = `${type} ${fold(name.normalize('NFC')).replace(BLANKS, ' ')}`
    const known = numbers.get(key) ?? all.length
    if (known === all.length) numbers.set(key, known)
    if (known === all.length || inCapitals(all[known]!.name)) all[known] = { type, name }
    return known
  }
  return { number, all }
}

/** A headline or a dateline, «ЧЕРНІВЦІ»: another article may spell it as a name. */
function inCapitals(name: string): boolean {
  return name === name.toUpperCase()
}

const BLANKS = /\s+/gu
