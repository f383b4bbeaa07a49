import type { ChalkInstance } from 'chalk'
import type { Quotation } from '../analysis.ts'
import type { Voice } from '../report/cast.ts'
import type { VoiceOf } from '../report/mark.ts'
import type { Note } from '../report/notes.ts'
import { mannerOf } from '../report/terms.ts'
import { doubtOf } from './sayings.ts'
import { clip, pad } from './wrap.ts'

/** A page with a margin for who speaks. */
export interface Sheet {
  /** Columns of the margin. */
  readonly margin: number
  /** Columns of the text beside it. */
  readonly width: number
  readonly paint: ChalkInstance
  readonly voiceOf: VoiceOf
}

/** Parts the columns of a terminal. */
export function partColumns(columns: number): Pick<Sheet, 'margin' | 'width'> {
  const margin = Math.min(WIDEST_MARGIN, Math.floor(Math.max(columns, NARROWEST) / 4))
  return { margin, width: Math.min(WIDEST, Math.max(columns, NARROWEST) - margin - GUTTER) }
}

const NARROWEST = 20
const WIDEST = 80
const WIDEST_MARGIN = 22
/** « ┃ » */
const GUTTER = 3

/** «Володимир Зелен… ┃ У Парижі …» */
export function row({ margin }: Sheet, label: string, bar: string, line: string): string {
  const left = label || ' '.repeat(margin)
  return line === '' ? left : `${left} ${bar} ${line}`
}

/** Who speaks, which quotation it is and how it is given, and whether that is unsure: a line each. */
export function labelOf({ voice, quotation, saying, isFirst }: Note, { margin, paint }: Sheet): string[] {
  const manner = isFirst ? mannerOf(saying) : 'continued'
  const small = [`${quotation.id} ${manner}`, doubtOf(saying)].flatMap((line) => line ?? [])
  return [
    colorOf(voice, paint).bold(pad(clip(voice.name ?? 'unattributed', margin), margin)),
    ...small.map((line) => paint.dim(pad(clip(line, margin), margin))),
  ]
}

/** Beside a quotation a line in the colour of its speaker, broken where it is reported. */
export function bar(quotation: Quotation | undefined, { paint, voiceOf }: Sheet): string {
  if (!quotation) return ' '
  return colorOf(voiceOf(quotation), paint)(quotation.kind === 'indirect' ? '┊' : '┃')
}

/** One of eight, by the class that has it in a page: `v1` to `v16`, `v0` when unattributed. */
export function colorOf(voice: Voice | undefined, paint: ChalkInstance): ChalkInstance {
  const look = Number(voice?.color.slice(1) ?? 0)
  return paint[look === 0 ? 'gray' : COLORS[(look - 1) % COLORS.length]!]
}

const COLORS = ['cyan', 'magenta', 'green', 'yellow', 'blueBright', 'redBright', 'cyanBright', 'magentaBright'] as const
