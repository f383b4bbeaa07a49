import type { PartialAnalysis } from '../analysis.ts'
import { doubtOf, type Saying } from '../output/sayings.ts'
import type { Voice } from './cast.ts'
import { webAddress } from './markup.ts'

/** Every saying as one would quote it, by the id of its first quotation: «Так» — Іван Петренко, Міст відкрили, https://…, 2025-09-04 */
export function citationsOf(analysis: PartialAnalysis, cast: readonly Voice[]): Record<string, string> {
  const sayings = cast.flatMap((voice) => voice.sayings)
  return Object.fromEntries(sayings.map((saying) => [saying.segments[0]?.id ?? '', cite(saying, analysis)]))
}

function cite(saying: Saying, { title, site, url, source, date, language }: PartialAnalysis): string {
  const words = saying.segments.map(({ text }) => text.replace(BLANKS, ' ')).join(' … ')
  // reported words are the author's: no marks around them
  const quoted = saying.reported ? words : language.script === 'Cyrillic' ? `«${words}»` : `“${words}”`
  const speaker = (saying.speaker ?? 'unattributed') + (saying.reported ? ' (reported)' : '')
  const whence = [doubtOf(saying), title, site, webAddress(url) ?? source.path, date]
  return `${quoted} — ${[speaker, ...whence].filter((part) => part !== null).join(', ')}`
}

const BLANKS = /\s+/gu
