import type { Span } from '../analysis.ts'
import type { Quoted } from './marks/marks.ts'
import type { Bearer } from './phrases/bearers.ts'
import type { Cue, Speech } from './phrases/cues.ts'
import type { Item, Unit } from './phrases/units.ts'

/** Words that somebody said, before it is known who is meant. */
export interface Found extends Span {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** The rule that found it. */
  readonly rule: string
  readonly unit: Unit
  readonly cue: Span | null
  /** The phrases that may bear the attribution, the best first; empty where it is only implied. */
  readonly bearers: readonly Bearer[]
  readonly quoted: Quoted | undefined
}

/** A unit with its cues, as the rules see it. */
export interface Scene {
  readonly unit: Unit
  readonly items: readonly Item[]
  readonly cues: readonly Cue[]
  readonly speech: Speech
  readonly text: string
}

/** The span of the items [from, to). */
export function itemSpan(items: readonly Item[], from: number, to: number): Span {
  return { start: items[from]!.start, end: items[to - 1]!.end }
}

/** Is it a dash of any length, a hyphen too? */
export function isDash(item: Item | undefined): boolean {
  return item !== undefined && (item.form === '–' || item.form === '—' || item.form === '-' || item.form === '―')
}

/** Does it end a clause for good: a full stop, «!», «?», «…», a semicolon? */
export function isStop(item: Item | undefined): boolean {
  return item !== undefined && item.kind === 'mark' && STOPS.has(item.form)
}

const STOPS = new Set(['.', '!', '?', '…', ';'])
