import type { PartialAnalysis } from '../analysis.ts'
import { anchor } from './anchor.ts'
import type { Block } from './blocks.ts'
import type { Voice } from './cast.ts'
import { type Layer, layersOf } from './layers.ts'
import { renderMark, type VoiceOf, voicesIn } from './mark.ts'
import { html, type Markup } from './markup.ts'
import { notesOf, renderNote } from './notes.ts'
import { cut, type Segment } from './segments.ts'

/** The article as it stands, every record marked in its place, each quotation with a note of who speaks. */
export function renderProse(analysis: PartialAnalysis, cast: readonly Voice[]): Markup {
  const { text = '' } = analysis
  const scene: Scene = { text, voiceOf: voicesIn(analysis, cast) }
  const paragraphs: Paragraph[] = []
  for (const segment of cut({ start: 0, end: text.length }, layersOf(analysis, notesOf(cast, text)))) {
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
}

interface Paragraph {
  readonly block: Block
  readonly content: Markup[]
}

function renderParagraph({ block, content }: Paragraph): Markup {
  return block.isTitle ? html`<h1>${content}</h1>\n` : html`<p>${content}</p>\n`
}

function renderSegment(segment: Segment<Layer>, { text, voiceOf }: Scene): Markup {
  const beginning = segment.within.filter(({ start }) => start === segment.start)
  return html`${beginning.map(renderOpening)}${renderMark(segment, text.slice(segment.start, segment.end), voiceOf)}`
}

/** Where `#q3` and `#s4` lead, and who speaks. */
function renderOpening(layer: Layer): Markup | null {
  if (layer.kind === 'sentence' && layer.isKey) return html`<span class="anchor" id="s${layer.index + 1}"></span>`
  if (layer.kind === 'note') return renderNote(layer.note)
  const id = layer.kind === 'quotation' ? anchor(layer.quotation.id) : null
  return id === null ? null : html`<span class="anchor" id="${id}"></span>`
}
