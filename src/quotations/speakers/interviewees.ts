import type { Entity } from '../../analysis.ts'
import type { Found } from '../found.ts'
import type { Unit } from '../phrases/units.ts'
import type { Cast, Figure } from './people.ts'

/** Who answers in an interview without names: of those who are named before its first turn the one named most often. */
export function intervieweeOf(
  found: readonly Found[],
  units: readonly Unit[],
  cast: Cast,
  text: string,
): Entity | null {
  const turn = found.find((one) => one.rule === 'answer' || isQuestion(one, text))
  if (!turn) return null
  const introduced = units.slice(0, turn.unit.index + 1).flatMap(({ index }) => cast.byUnit[index] ?? [])
  const people = introduced.filter(({ entity }) => entity.type === 'PERSON')
  return (
    people.reduce<Figure | null>((best, one) => (best && times(best) >= times(one) ? best : one), null)?.entity ?? null
  )
}

function times({ entity }: Figure): number {
  return entity.mentions.length
}

/** The interviewer's turn. */
export function isQuestion({ quoted, rule, end }: Found, text: string): boolean {
  if (rule === 'question') return true
  const dashed = rule === 'standing-alone' && quoted !== undefined && DASH.test(text[quoted.start]!)
  return dashed && text[end - 1] === '?'
}

const DASH = /[–—-]/u
