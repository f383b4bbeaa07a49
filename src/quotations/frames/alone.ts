import { isDash, itemSpan } from '../found.ts'
import { findBearers } from '../phrases/bearers.ts'
import { findCues, type Speech } from '../phrases/cues.ts'
import { isBlock, type Unit } from '../phrases/units.ts'
import { isSaying } from '../words/stems.ts'
import { ascribedBehind } from './ascribed.ts'
import type { Frame, Place } from './frames.ts'

/** A sentence in marks with nothing around it: its speaker is the one of the words before or after. */
export function standingAlone(place: Place, units: readonly Unit[], beside: boolean): Frame | undefined {
  const { scene, at, length, stopped } = place
  const { items, unit } = scene
  const outside = items.some((item) => item.kind === 'word' || item.kind === 'name')
  const { closed, carried, start, inner, block } = items[at]!.quoted!
  const spoken = inner.start - start > 1 // after a dash
  const short = items[at]!.capital && length > 1 && (beside || (stopped && !place.titled)) // He paused. "We'll see."
  const sentence = place.sentence || !closed || carried || spoken || short
  if (!stopped && !unit.title && items.length === 1 && headed(unit, units)) return undefined
  if (outside || !sentence || !(stopped || !closed || at + 1 < items.length || items.length === 1)) return undefined
  const frame = { kind: 'direct', cue: null, from: at, to: at + 1 } as const
  const next = units[unit.index + 1 + blocksBehind(unit, units)]
  const bearers = nameLine(next, scene.speech)
  const signed = block && bearers.length > 0
  const said = at === 0 && !signed ? lineBefore(units[unit.index - 1], block ?? false, scene.speech) : undefined
  if (said) return { rule: block ? 'block-quote' : 'colon-line', ...frame, ...said }
  if (bearers.length > 0) return { rule: 'name-line', bearers, ...frame }
  const ascription = ascribedBehind(unit, next, scene.speech)
  return { rule: ascription.bearers.length > 0 ? 'ascribed' : 'standing-alone', ...frame, ...ascription }
}

/** «Міф 1. «Після сауни не хворіють»»: without a stop behind the number of a heading. */
function headed({ index, paragraph }: Unit, units: readonly Unit[]): boolean {
  const before = units[index - 1]
  return before?.paragraph === paragraph && !before.items.some(({ kind }) => kind === 'quote')
}

/** "Caddell continued:" and the words in a paragraph of their own; before a block quote it may end with a stop. */
function lineBefore(
  before: Unit | undefined,
  block: boolean,
  speech: Speech,
): Pick<Frame, 'bearers' | 'cueSpan'> | undefined {
  const items = before?.items ?? []
  if (items.at(-1)?.form !== ':' && !block) return undefined
  const cues = findCues(items, speech).filter(({ form }) => form.kind !== 'impersonal')
  const relayed = !speech.data.cases && speech.data.asWords.has(items[0]!.form) // As the Post reported, …:
  const cue = relayed ? cues[0] : cues.at(-1)
  const bearers = findBearers({ items, from: 0, to: items.length - 1, cue: cue ?? null }, speech)
  if (bearers.length === 0 || (!cue && bearers[0]!.entities[0]?.type !== 'PERSON')) return undefined
  return cue ? { bearers, cueSpan: itemSpan(items, cue.from, cue.to) } : { bearers }
}

/** How many more paragraphs a block quote has. */
function blocksBehind(unit: Unit, units: readonly Unit[]): number {
  if (!isBlock(unit)) return 0
  const from = unit.index + 1
  const behind = units.slice(from, from + MOST_BLOCKS).findIndex((other) => !isBlock(other))
  return Math.max(behind, 0)
}

/** Of one quotation, before the line with its source. */
const MOST_BLOCKS = 20

/** A press release puts the name on a line of its own: «– Fiona Drever, chair»; «– Кажуть, …» is speech. */
function nameLine(next: Unit | undefined, speech: Speech): Frame['bearers'] {
  if (!next || !isDash(next.items[0])) return []
  const comma = next.items.findIndex(({ form }) => form === ',')
  const to = comma < 0 ? next.items.length : comma
  return findBearers({ items: next.items, from: 1, to, cue: null }, speech).filter(
    ({ from, to: end, kind }) =>
      from === 1 && (kind === 'name' || ((end === to || end === to - 1) && !isSaying(next.items[from]!, speech.data))),
  )
}
