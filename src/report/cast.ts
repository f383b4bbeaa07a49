import type { PartialAnalysis } from '../analysis.ts'
import { gatherSayings, type Saying } from '../output/sayings.ts'

/** Somebody who speaks in an article, as the page tells them apart. */
export interface Voice {
  /** Null: unattributed. */
  readonly name: string | null
  readonly role: string | null
  /** A, B, …, Z, AA: tells apart whom the colours do not; empty when unattributed. */
  readonly letter: string
  /** The class of the colour: `v1` to `v16`, `v0` when unattributed. */
  readonly color: string
  readonly sayings: readonly Saying[]
}

/** The speakers of an article, in the order of their first words, what is unattributed last. */
export function castOf(analysis: PartialAnalysis): Voice[] {
  const sayings = flatten(gatherSayings(analysis))
  const names = new Set(sayings.map(({ speaker }) => speaker))
  const order = [...names].filter((name) => name !== null)
  return [...order, ...(names.has(null) ? [null] : [])].map((name, index) => {
    const own = sayings.filter(({ speaker }) => speaker === name)
    const role = own.find((saying) => saying.role !== null)?.role ?? null
    const color = name === null ? 'v0' : `v${(index % LOOKS) + 1}`
    return { name, role, letter: name === null ? '' : letterOf(index), color, sayings: own }
  })
}

/** As many as there are in `marks.css`: eight colours, filled and hatched. */
const LOOKS = 16

function flatten(sayings: readonly Saying[]): Saying[] {
  return sayings.flatMap((saying) => [saying, ...flatten(saying.inner)])
}

/** 0 is A, 25 Z, 26 AA. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(A + (index % LETTERS))
  return index < LETTERS ? letter : letterOf(Math.floor(index / LETTERS) - 1) + letter
}

const A = 65
const LETTERS = 26
