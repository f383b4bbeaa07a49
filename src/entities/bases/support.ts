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
  /** Adds that a full name shows a base form: once, however many do. */
  readonly attest: (base: Base) => void
  /** Likewise what stands beside a name, each time. */
  readonly add: (base: Base) => void
}

const PER_FORM = 1.2
const MOST_FORMS = 4
const ATTESTED = 1.5

/** What the article says for a base form: «Обама», «Обами», «Обамі» can all be «Обама», but not all «Обам». */
export function supportsOf(names: readonly (NameParts | null)[]): Supports {
  const table = tableFor(names)
  for (const name of names) if (name) meet(name, table)
  const { attested, weights } = table
  return {
    of: (base) => weights[numberOf(base, base.hash, table)] ?? 0,
    backingOf: (bases) => backingOf(bases, table),
    attest: (base) => {
      const number = known(base, base.hash, table)
      if (attested[number] === 0) weights[number]! += ATTESTED
      attested[number] = 1
    },
    add: (base) => {
      weights[known(base, base.hash, table)]! += ATTESTED
    },
  }
}

function backingOf({ all, hashes }: Bases, table: Table): Backing {
  let backing = NO_BACKING
  for (let at = 0; at < hashes.length; at += 2) {
    const number = numberOf(all[at >> 1]!, hashes[at]!, table)
    if (number !== NEW && table.weights[number]! > 0) backing = [...backing, at, table.weights[number]!]
  }
  return backing
}

/**
 * Base forms by their hashes, with open addressing (Knuth 1973, 6.4), so that few need be compared by string: an article has some
 * hundred, and for most it says nothing. What is known of them stands in lists by number, so that none need be read itself.
 */
interface Table {
  /** What follows the number of a base form, by the place that its hash asks for or one behind it; 0 where none stands. */
  readonly places: Int32Array
  /** Of the places that are in use: one less than a power of two. */
  mask: number
  readonly bases: Base[]
  readonly hashes: Int32Array
  /** `MOST_FORMS` for each: the hashes of forms that have it; then how many there are. */
  readonly forms: Int32Array
  readonly counts: Uint8Array
  /** Does a full name show it? */
  readonly attested: Uint8Array
  /** What is said for it. */
  readonly weights: Float64Array
  /** How many there are. */
  size: number
}

function newTable(places: number): Table {
  const most = places >> 1
  return {
    places: new Int32Array(places),
    mask: places - 1,
    bases: [],
    hashes: new Int32Array(most),
    forms: new Int32Array(most * MOST_FORMS),
    counts: new Uint8Array(most),
    attested: new Uint8Array(most),
    weights: new Float64Array(most),
    size: 0,
  }
}

/** For an article; one is read at a time. */
const usual = newTable(1 << 12)

/** With room for all base forms that names can have and that can be said of them. */
function tableFor(names: readonly (NameParts | null)[]): Table {
  let most = 1
  for (const name of names) if (name) most += name.hashes.length >> 1
  const places = 1 << (33 - Math.clz32(most))
  if (places > usual.places.length) return newTable(places)
  usual.places.fill(0, 0, places)
  usual.mask = places - 1
  usual.size = 0
  return usual
}

/** Of a base form that is not in the table. */
const NEW = -1

function numberOf(base: Base, hash: number, { places, mask, bases, hashes }: Table): number {
  for (let place = hash & mask; places[place] !== 0; place = (place + 1) & mask) {
    const number = places[place]! - 1
    if (hashes[number] === hash && (bases[number] === base || bases[number]!.key === base.key)) return number
  }
  return NEW
}

/** The number of a base form, which it is given if it has none. */
function known(base: Base, hash: number, table: Table): number {
  const number = numberOf(base, hash, table)
  return number === NEW ? put(base, hash, table) : number
}

function put(base: Base, hash: number, table: Table): number {
  const { places, mask, bases, hashes, counts, attested, weights } = table
  const number = table.size++
  let place = hash & mask
  while (places[place] !== 0) place = (place + 1) & mask
  places[place] = number + 1
  bases[number] = base
  hashes[number] = hash
  counts[number] = attested[number] = weights[number] = 0
  return number
}

/** Takes the forms in that a name has of its base forms. */
function meet({ all, hashes, likely }: Bases, table: Table): void {
  for (let at = 0; at < likely; at++) addForm(known(all[at]!, hashes[2 * at]!, table), hashes[2 * at + 1]!, table)
}

function addForm(number: number, form: number, { forms, counts, weights }: Table): void {
  const first = number * MOST_FORMS
  const count = counts[number]!
  for (let at = first; at < first + count; at++) if (forms[at] === form) return
  if (count === MOST_FORMS) return
  forms[first + count] = form
  counts[number] = count + 1
  weights[number] = count * PER_FORM
}
