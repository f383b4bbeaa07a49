import type { PartialAnalysis } from '../analysis.ts'
import { anchor } from './anchor.ts'
import type { Voice } from './cast.ts'
import type { Layer } from './layers.ts'
import { renderMark, type VoiceOf, voicesIn } from './mark.ts'
import { html, type Markup } from './markup.ts'
import { notesOf, renderNote } from './notes.ts'
import { blockOf, paragraphsOf } from './paragraphs.ts'
import type { Segment } from './segments.ts'

/** The article as it stands, every record marked in its place, each quotation with a note of who speaks. */
export function renderProse(analysis: PartialAnalysis, cast: readonly Voice[]): Markup {
  const { text = '' } = analysis
  const voiceOf = voicesIn(analysis, cast)
  const paragraphs = paragraphsOf(analysis, notesOf(cast, text)).map(({ block, segments }) => {
    const content = segments.map((segment) => renderSegment(segment, text, voiceOf))
    return block.isTitle ? html`<h1>${content}</h1>\n` : html`<p>${content}</p>\n`
  })
  return html`${paragraphs}`
}

function renderSegment(segment: Segment<Layer>, text: string, voiceOf: VoiceOf): Markup {
  const beginning = segment.within.filter(({ start }) => start === segment.start)
  const words = renderMark(segment, text.slice(segment.start, segment.end), voiceOf)
  // between two paragraphs of one quotation: «> » of Markdown
  return html`${beginning.map(renderOpening)}${blockOf(segment) ? words : html`<span hidden>${words}</span>`}`
}

/** Where `#q3` and `#s4` lead, and who speaks. */
function renderOpening(layer: Layer): Markup | null {
  if (layer.kind === 'sentence' && layer.isKey) return html`<span class="anchor" id="s${layer.index + 1}"></span>`
  if (layer.kind === 'note') return renderNote(layer.note)
  const id = layer.kind === 'quotation' ? anchor(layer.quotation.id) : null
  return id === null ? null : html`<span class="anchor" id="${id}"></span>`
}
