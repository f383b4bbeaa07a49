import type { Base, Bases, Readings, Support } from './inflection.ts'
import type { NameParts } from './parts.ts'

/** Nothing at all. */
export const NO_SUPPORT: Support = () => 0

/** The support of an article, which grows as its names are decided. */
export interface Supports {
  readonly of: Support
  /** Is anything said for one of them? */
  readonly anyOf: (bases: Bases) => boolean
  /** Adds to what is said for a base form. */
  readonly add: (base: Base, weight: number) => void
}

const PER_FORM = 1.2
const MOST_FORMS = 4

/** What the article says for a base form: «Обама», «Обами», «Обамі» can all be «Обама», but not all «Обам». */
export function supportsOf(names: readonly (NameParts | null)[]): Supports {
  const weights = new Map<string, number>()
  supported.fill(0)
  const of: Support = (base) => (isMarked(supported, base.hash) ? (weights.get(base.key) ?? 0) : 0)
  const anyOf = ({ all, hashes }: Bases) => hashes.some((hash, at) => isMarked(supported, hash) && of(all[at]!) > 0)
  const add = (base: Base, weight: number) => {
    weights.set(base.key, of(base) + weight)
    mark(supported, base.hash)
  }
  for (const [base, forms] of formsOf(names))
    if (forms.size > 1) add(base, (Math.min(forms.size, MOST_FORMS) - 1) * PER_FORM)
  return { of, anyOf, add }
}

/** The forms of the base forms that several words may have, by the base form as one of them has it. */
function formsOf(names: readonly (NameParts | null)[]): Iterable<readonly [Base, ReadonlySet<string>]> {
  const several = new Map<string, [Base, Set<string>]>()
  met.fill(0)
  again.fill(0)
  for (const name of names) if (name) for (const { readings } of name.words) meet(readings)
  for (const name of names) {
    for (const { readings } of name?.words ?? []) {
      const { form, bases } = readings
      for (let at = 0; at < bases.hashes.length; at++) {
        if (!isMarked(again, bases.hashes[at]!)) continue
        const base = bases.all[at]!
        const entry = several.get(base.key)
        if (entry) entry[1].add(form)
        else several.set(base.key, [base, new Set([form])])
      }
    }
  }
  return several.values()
}

/** Marks the base forms that another form had before. */
function meet({ hash: form, bases: { hashes } }: Readings): void {
  for (const hash of hashes) {
    const place = hash & (met.length - 1)
    if (met[place] === 0) met[place] = form
    else if (met[place] !== form) again[place] = 1
  }
}

/**
 * Base forms by some bits of their hashes: a filter tells which are surely none of them without a look-up by string (Bloom
 * 1970). One article is read at a time, so that there is room for one.
 */
const supported = new Uint8Array(1 << 11)
const again = new Uint8Array(supported.length)
/** The hash of the form that had such a base form first. */
const met = new Int32Array(supported.length)

function mark(filter: Uint8Array, hash: number): void {
  filter[hash & (filter.length - 1)] = 1
}

function isMarked(filter: Uint8Array, hash: number): boolean {
  return filter[hash & (filter.length - 1)] === 1
}
