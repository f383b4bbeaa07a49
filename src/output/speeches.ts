import type { Context } from './context.ts'
import { explanationOf } from './explanation.ts'
import { block, heading, INDENT, type Page } from './page.ts'
import type { Place } from './place.ts'
import { footnotesOf, type Saying } from './sayings.ts'
import { speechOf } from './speech.ts'
import { clip, columnsOf, wrap } from './wrap.ts'

/** A page that can look things up in the article. */
export interface SpeechPage extends Page {
  readonly placeOf: Place
  readonly contextOf: (saying: Saying) => Context
}

/** Who said what, in article order; the name is given again when the speaker changes. */
export function speeches(page: SpeechPage, sayings: readonly Saying[]): string[] {
  if (sayings.length === 0) return []
  const lines = sayings.flatMap((saying, index) => {
    const same = index > 0 && saying.speaker === sayings[index - 1]?.speaker
    return [
      ...(index > 0 ? [''] : []),
      ...(same ? [] : speaker(page, saying, INDENT)),
      ...said(page, saying, 2 * INDENT),
    ]
  })
  return [heading(page, 'Who said what'), ...lines]
}

/** The name, and the role behind it where there is room. */
function speaker(page: SpeechPage, { speaker, role }: Saying, indent: number): string[] {
  const { width, paint } = page
  if (speaker === null) return block(page, 'Unattributed', indent, paint.dim)
  const lines = block(page, speaker, indent, paint.bold.cyan)
  const last = lines.at(-1) ?? ''
  const room = width - columnsOf(last) - INDENT
  return room > SHORTEST_ROLE && role ? [...lines.slice(0, -1), `${last}  ${paint.dim(clip(role, room))}`] : lines
}

const SHORTEST_ROLE = 8

/** The words, then how and where they are attributed, then whom they quote themselves. */
function said(page: SpeechPage, saying: Saying, indent: number): string[] {
  const { analysis, paint } = page
  const { before, after } = page.contextOf(saying)
  const small = (text: string) => block(page, text, indent + INDENT, paint.dim)
  return [
    ...aside(page, before, indent),
    ...speechOf(saying, analysis).flatMap((paragraph) => block(page, paragraph, indent, paint)),
    ...aside(page, after, indent),
    ...small(footnotesOf(saying, analysis, page.placeOf).join(' · ')),
    ...explanationOf(saying, analysis.explain).flatMap(small),
    ...saying.inner.flatMap((inner) => [
      ...speaker(page, inner, indent + INDENT),
      ...said(page, inner, indent + 2 * INDENT),
    ]),
  ]
}

function aside({ width, paint }: Page, text: string, indent: number): string[] {
  return wrap(text, width - indent - INDENT).map((line) => ' '.repeat(indent) + paint.dim(`┊ ${line}`))
}
