import type { Entity, EntityType } from '../analysis.ts'
import type { Numeral } from './numbers.ts'

export type Value = Entity['value']

/** Something counted or dated, as a grammar reads it from its pieces. */
export interface Figure {
  readonly end: number
  readonly type: EntityType
  readonly value: Value
  /** How it is said: what its sureness is counted by. */
  readonly shape: string
}

/** How much it is, or from how much to how much. */
export type Amount = { readonly amount: number } | { readonly from: number; readonly to: number }

/** What a number is worth; `null` for «кілька». */
export function amountOf({ value, range }: Pick<Numeral, 'value' | 'range'>): Amount | null {
  if (value !== null) return { amount: value }
  return range ? { from: range[0], to: range[1] } : null
}
