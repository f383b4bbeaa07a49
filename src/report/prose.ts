import type { PartialAnalysis } from '../analysis.ts'
import { anchor } from './anchor.ts'
import type { Block } from './blocks.ts'
import type { Voice } from './cast.ts'
import { type Layer, layersOf } from './layers.ts'
import { renderMark, type VoiceOf, voicesIn } from './mark.ts'
import { html, type Markup } from './markup.ts'
import { type Note, notesOf, renderNote } from './notes.ts'
import { cut, type Segment } from './segments.ts'

/** The article as it stands, every record marked in its place, each quotation with a note of who speaks. */
export function renderProse(analysis: PartialAnalysis, cast: readonly Voice[]): Markup {
  const { text = '' } = analysis
  const scene: Scene = { text, voiceOf: voicesIn(analysis, cast), notes: notesOf(cast, text) }
  const paragraphs: Paragraph[] = []
  for (const segment of cut({ start: 0, end: text.length }, layersOf(analysis))) {
    const block = segment.within.find((layer) => layer.kind === 'block')?.block ?? null
    const before = paragraphs.at(-1)
    if (block && block !== before?.block) paragraphs.push({ block, content: [renderSegment(segment, scene)] })
    else if (block) before?.content.push(renderSegment(segment, scene))
    // what stands between two paragraphs of one quotation belongs to it: «> » of Markdown
    else if (segment.within.length > 0) before?.content.push(html`<span hidden>${renderSegment(segment, scene)}</span>`)
  }
  return html`${paragraphs.map(renderParagraph)}`
}

interface Scene {
  readonly text: string
  readonly voiceOf: VoiceOf
  readonly notes: ReadonlyMap<string, Note>
}

interface Paragraph {
  readonly block: Block
  readonly content: Markup[]
}

function renderParagraph({ block, content }: Paragraph): Markup {
  return block.isTitle ? html`<h1>${content}</h1>\n` : html`<p>${content}</p>\n`
}

function renderSegment(segment: Segment<Layer>, { text, voiceOf, notes }: Scene): Markup {
  const beginning = segment.within.filter(({ start }) => start === segment.start)
  const openings = beginning.map((layer) => renderOpening(layer, notes))
  return html`${openings}${renderMark(segment, text.slice(segment.start, segment.end), voiceOf)}`
}

/** Where `#q3` and `#s4` lead, and who speaks. */
function renderOpening(layer: Layer, notes: ReadonlyMap<string, Note>): Markup | null {
  if (layer.kind === 'sentence' && layer.isKey) return html`<span class="anchor" id="s${layer.index + 1}"></span>`
  if (layer.kind !== 'quotation') return null
  const note = notes.get(layer.quotation.id)
  const id = anchor(layer.quotation.id)
  return html`${id && html`<span class="anchor" id="${id}"></span>`}${note && renderNote(note)}`
}
