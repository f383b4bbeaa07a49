/** One thing that speaks for or against a choice, with its weight to two digits. */
export interface Piece {
  readonly name: string
  readonly weight: number
}

/** What speaks for and against a choice: every piece by a name of its own, in the order in which they were weighed. */
export type Evidence = readonly Piece[]

/** Adds a piece, unless it weighs nothing. */
export function add(evidence: Piece[], name: string, weight: number): void {
  if (weight !== 0) evidence.push({ name, weight: toDigits(weight) })
}

/** Adds a piece of which one counts: two adjectives for a country tell no more than one. */
export function addOnce(evidence: Piece[], name: string, weight: number): void {
  if (weightOf(evidence, name) === 0) add(evidence, name, weight)
}

/** What a piece weighs; 0 where there is none of the name. */
export function weightOf(evidence: Evidence, name: string): number {
  for (const piece of evidence) if (piece.name === name) return piece.weight
  return 0
}

/** The sum of the evidence. */
export function total(evidence: Evidence): number {
  let sum = 0
  for (const { weight } of evidence) sum += weight
  return toDigits(sum)
}

/** The evidence without a piece. */
export function without(evidence: Evidence, name: string): Piece[] {
  return evidence.filter((piece) => piece.name !== name)
}

/** The weights by name, as they are shown. */
export function byName(evidence: Evidence): Record<string, number> {
  return Object.fromEntries(evidence.map(({ name, weight }) => [name, weight]))
}

function toDigits(weight: number): number {
  return Math.round(weight * 100) / 100
}
