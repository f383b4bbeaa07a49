import type { Quotation } from '../analysis.ts'
import { doubtOf, type Saying } from '../output/sayings.ts'
import { anchor } from './anchor.ts'
import type { Voice } from './cast.ts'
import { html, type Markup } from './markup.ts'
import { mannerOf } from './terms.ts'

/** Who speaks, said in the margin where a quotation begins, and again where it goes on in another paragraph. */
export interface Note {
  readonly voice: Voice
  /** The one at which it stands. */
  readonly quotation: Quotation
  readonly saying: Saying
  readonly isFirst: boolean
}

/** The notes of an article, by the id of the quotation at which each stands. */
export function notesOf(cast: readonly Voice[], text: string): Map<string, Note> {
  const notes = new Map<string, Note>()
  for (const voice of cast) {
    for (const saying of voice.sayings) {
      for (const [index, quotation] of saying.segments.entries()) {
        const before = saying.segments[index - 1]
        if (!before || LINE_BREAK.test(text.slice(before.end, quotation.start))) {
          notes.set(quotation.id, { voice, quotation, saying, isFirst: index === 0 })
        }
      }
    }
  }
  return notes
}

const LINE_BREAK = /[\r\n]/u

/** The note of a quotation; leads to it in the list of who said what. */
export function renderNote({ voice, saying, isFirst }: Note): Markup {
  const name = voice.name ?? 'Unattributed'
  const manner = isFirst ? mannerOf(saying) : 'continued'
  const doubt = doubtOf(saying)
  const target = anchor(saying.segments[0]?.id ?? '')
  const href = target && html` href="#said-${target}"`
  return html`<a class="note ${voice.color}${doubt && ' unsure'}" title="${[name, manner, doubt].filter(Boolean).join(', ')}" data-of="${saying.segments.map((segment) => segment.id).join(' ')}"${href}>${badge(voice)}<b>${name}</b> <small lang="en">${manner}${doubt && html`, <span class="doubt">${doubt}</span>`}</small></a>`
}

/** The letter of a speaker in the colour of the speaker. */
export function badge({ letter, color }: Voice): Markup {
  return html`<span class="badge ${color}" aria-hidden="true">${letter || '?'}</span>`
}
