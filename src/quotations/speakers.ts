import type { Entity, Speaker } from '../analysis.ts'
import type { Speech } from './cues.ts'
import type { Found } from './found.ts'
import type { Cast } from './people.ts'
import { type Resolution, resolve } from './resolve.ts'
import type { Unit } from './units.ts'

/** A quotation with who is meant. */
export interface Attributed extends Resolution {
  readonly found: Found
  /** The place of the segment before it, when the author's words or a paragraph break interrupt. */
  readonly continues: number | null
}

const UNKNOWN: Resolution = { speaker: null, rule: null, certainty: 0.3, candidates: [] }

/** Says who is meant, from the first quotation to the last: each may depend on the one before. */
export function attribute(
  found: readonly Found[],
  units: readonly Unit[],
  text: string,
  cast: Cast,
  speech: Speech,
): Attributed[] {
  const attributed: Attributed[] = []
  let lastSpeaker: Speaker | null = null
  for (const [i, one] of found.entries()) {
    const before = attributed.at(-1)
    const memory = { speaker: lastSpeaker, subject: subjectOf(units[one.unit.index - 1]) }
    const bearer = one.bearers[0] ?? openedBy(one, found[i + 1])
    const resolution: Resolution = bearer
      ? resolve(bearer, one.unit, text, cast, memory, speech)
      : (goesOn(one, before) ?? subjectBefore(one, units) ?? UNKNOWN)
    attributed.push({ ...resolution, found: one, continues: continues(one, before) ? i - 1 : null })
    lastSpeaker = resolution.speaker ?? lastSpeaker
  }
  return attributed
}

/** The first person of a sentence in the nominative. */
function subjectOf(unit: Unit | undefined): Entity | null {
  const item = unit?.items.find(({ name }) => name?.entity.type === 'PERSON' && name.mention.base === name.mention.text)
  return item?.name?.entity ?? null
}

/** A quotation left open at the end of its paragraph has the frame of the next one. */
function openedBy(one: Found, next: Found | undefined): Found['bearers'][number] | undefined {
  return next && reopens(one, next) ? next.bearers[0] : undefined
}

/** How many sentences a speaker who is only implied may lie back. */
const NEAR = 3

/** Words without a frame, or with a cue that has no subject of its own, go on with the speaker before them. */
function goesOn(one: Found, before: Attributed | undefined): Resolution | undefined {
  if (!before?.speaker || one.unit.index - before.found.unit.index > NEAR) return undefined
  const same = one.unit === before.found.unit && one.cue !== null
  const speaker = same ? before.speaker : { ...before.speaker, mention: null }
  return { speaker, rule: 'goes-on', certainty: Math.min(before.certainty, 0.75), candidates: [] }
}

/** «Міністр відвідав завод. «Ми все збудуємо».»: the subject of the sentence, or of the one before. */
function subjectBefore(one: Found, units: readonly Unit[]): Resolution | undefined {
  const subject = subjectOf(one.kind === 'direct' ? units[one.unit.index - 1] : one.unit)
  if (!subject) return undefined
  const speaker = { name: subject.name, entities: [subject.id], mention: null }
  return { speaker, rule: 'subject-before', certainty: 0.5, candidates: [] }
}

function reopens(one: Found, next: Found): boolean {
  if (!one.quoted || !next.quoted || one.quoted.closed) return false
  return next.quoted.paragraph === one.quoted.paragraph + 1
}

function continues(one: Found, before: Attributed | undefined): boolean {
  if (!before || one.kind !== 'direct' || before.found.kind !== 'direct') return false
  const interrupted = one.rule === 'interrupted' && one.unit === before.found.unit
  const alone = one.rule === 'standing-alone' && one.unit.index === before.found.unit.index + 1
  return interrupted || alone || reopens(before.found, one)
}
