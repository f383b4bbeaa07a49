import type { Entity, EntityType } from '../analysis.ts'

export type Value = Entity['value']

/** Something counted or dated, as a grammar reads it from its pieces. */
export interface Figure {
  readonly end: number
  readonly type: EntityType
  readonly value: Value
  /** How it is said: what its sureness is counted by. */
  readonly shape: string
}
