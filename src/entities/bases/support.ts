import type { Base, Support } from './inflection.ts'
import type { Bases, NameParts } from './parts.ts'

/** What an article says for the base forms of a name: the number of one, and its weight, by turns. Nothing for most. */
export type Backing = readonly number[]

/** Nothing at all. */
export const NO_BACKING: Backing = []

/** The support of an article, which grows as its names are decided. */
export interface Supports {
  readonly of: Support
  /** What is said for the base forms of a name. */
  readonly backingOf: (bases: Bases) => Backing
  /** Adds to what is said for a base form. */
  readonly add: (base: Base, weight: number) => void
}

const PER_FORM = 1.2
const MOST_FORMS = 4

/** What the article says for a base form: «Обама», «Обами», «Обамі» can all be «Обама», but not all «Обам». */
export function supportsOf(names: readonly (NameParts | null)[]): Supports {
  const table = newTable(names)
  for (const name of names) if (name) meet(name.bases, table)
  const { weights } = table
  for (const [number, others] of table.others) weights[number] = Math.min(others.size, MOST_FORMS - 1) * PER_FORM
  return {
    of: (base) => weights[numberOf(base, base.hash, table)] ?? 0,
    backingOf: (bases) => backingOf(bases, table),
    add: (base, weight) => {
      const number = numberOf(base, base.hash, table)
      if (number === NEW) put(base, 0, weight, table)
      else weights[number]! += weight
    },
  }
}

function backingOf({ all, hashes }: Bases, table: Table): Backing {
  let backing = NO_BACKING
  for (let at = 0; at < all.length; at++) {
    const number = numberOf(all[at]!, hashes[at]!, table)
    if (number !== NEW && table.weights[number]! > 0) backing = [...backing, at, table.weights[number]!]
  }
  return backing
}

/**
 * Base forms by their hashes, with open addressing (Knuth 1973, 6.4), so that few need be compared by string: an article has some
 * hundred, and for most it says nothing.
 */
interface Table {
  /** What follows the number of a base form, by the place that its hash asks for or one behind it; 0 where none stands. */
  readonly places: Int32Array
  /** Of the places that are in use: one less than a power of two. */
  readonly mask: number
  /** The base forms by number; the hash of the form that had each first; those of other forms; what is said for it. */
  readonly bases: Base[]
  readonly forms: number[]
  readonly others: Map<number, Set<number>>
  readonly weights: number[]
}

/** For an article; one is read at a time. */
const usual = new Int32Array(1 << 12)

/** With room for all base forms that names can have and that can be said of them. */
function newTable(names: readonly (NameParts | null)[]): Table {
  let most = 1
  for (const name of names) if (name) most += name.bases.all.length
  const size = 1 << (33 - Math.clz32(most))
  const places = size > usual.length ? new Int32Array(size) : usual.fill(0, 0, size)
  return { places, mask: size - 1, bases: [], forms: [], others: new Map(), weights: [] }
}

/** Of a base form that is not in the table. */
const NEW = -1

function numberOf(base: Base, hash: number, { places, mask, bases }: Table): number {
  for (let place = hash & mask; places[place] !== 0; place = (place + 1) & mask) {
    const number = places[place]! - 1
    const other = bases[number]!
    if (other === base || (other.hash === hash && other.key === base.key)) return number
  }
  return NEW
}

function put(base: Base, form: number, weight: number, { places, mask, bases, forms, weights }: Table): void {
  let place = base.hash & mask
  while (places[place] !== 0) place = (place + 1) & mask
  places[place] = bases.push(base)
  forms.push(form)
  weights.push(weight)
}

/** Takes the forms in that a name has of its base forms. */
function meet({ all, hashes, forms }: Bases, table: Table): void {
  for (let at = 0; at < forms.length; at++) {
    const number = numberOf(all[at]!, hashes[at]!, table)
    if (number === NEW) put(all[at]!, forms[at]!, 0, table)
    else if (table.forms[number] !== forms[at]) {
      const others = table.others.get(number)
      if (others) others.add(forms[at]!)
      else table.others.set(number, new Set([forms[at]!]))
    }
  }
}
