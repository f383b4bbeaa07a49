import { Chalk } from 'chalk'
import type { PartialAnalysis, Quotation } from '../analysis.ts'
import { castOf } from '../report/cast.ts'
import type { Layer } from '../report/layers.ts'
import { voicesIn } from '../report/mark.ts'
import { type Note, notesOf } from '../report/notes.ts'
import { blockOf, type Paragraph, paragraphsOf } from '../report/paragraphs.ts'
import type { Segment } from '../report/segments.ts'
import { bar, colorOf, labelOf, partColumns, row, type Sheet } from './margin.ts'
import { printable } from './printable.ts'
import { type Piece, typeset } from './typeset.ts'
import { wrap } from './wrap.ts'

export interface HighlightOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
}

/**
 * The article itself for a terminal: quotations and names in colour, or quotations in ⟦ ⟧ where there is none, and who speaks
 * in the margin. A colour ends with its line, as `less -R` wants it.
 */
export function renderHighlight(analysis: PartialAnalysis, { width, color }: HighlightOptions): string {
  const { text = '', title } = analysis
  const cast = castOf(analysis)
  const paint = new Chalk({ level: color ? 1 : 0 })
  const page = { ...partColumns(width), text, paint, isMarked: !color, voiceOf: voicesIn(analysis, cast) }
  const paragraphs = paragraphsOf(analysis, notesOf(cast, text))
  const heading = paragraphs[0]?.block.isTitle ? [] : wrap(title ?? '', page.width).map((line) => paint.bold(line))
  const blocks = [
    heading.map((line) => row(page, '', ' ', line)),
    ...paragraphs.map((each) => setParagraph(each, page)),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

interface Page extends Sheet {
  readonly text: string
  /** Quotations are in marks, as there is no colour. */
  readonly isMarked: boolean
}

interface StyledPiece extends Piece {
  readonly style: (text: string) => string
  readonly quotation: Quotation | undefined
  readonly note: Note | undefined
}

/** The lines of a paragraph, beside them who speaks; of many in few lines the last names stand below. */
function setParagraph({ block, segments }: Paragraph, page: Page): string[] {
  const inside = segments.filter((segment) => blockOf(segment) === block)
  const lines = typeset(
    inside.flatMap((segment) => piecesOf(segment, block.isTitle, page)),
    page.width,
  )
  const labels: string[] = []
  const rows = lines.map((line) => {
    labels.push(...line.flatMap(({ note }) => (note ? labelOf(note, page) : [])))
    const quotation = line.find((piece) => piece.quotation)?.quotation
    return row(page, labels.shift() ?? '', bar(quotation, page), paintLine(line))
  })
  return [...rows, ...labels.map((label) => row(page, label, ' ', ''))]
}

/** Words of one style are painted together. */
function paintLine(line: readonly StyledPiece[]): string {
  const runs: { style: StyledPiece['style']; text: string }[] = []
  for (const { style, text } of line) {
    const run = runs.at(-1)
    if (run?.style === style) run.text += text
    else runs.push({ style, text })
  }
  return runs.map(({ style, text }) => style(text)).join('')
}

/** The words of a segment, before them the note and the mark that begin there, after them the mark that ends. */
function piecesOf(segment: Segment<Layer>, isTitle: boolean, page: Page): StyledPiece[] {
  const { start, end, within } = segment
  const quotation = within.findLast((layer) => layer.kind === 'quotation')?.quotation
  const style = styleOf(segment, isTitle, page)
  const piece = (text: string, note?: Note): StyledPiece => ({ text, style, quotation, note })
  const quoting = within.filter((layer) => layer.kind === 'quotation' && page.isMarked)
  return [
    ...within.flatMap((layer) => (layer.kind === 'note' && layer.start === start ? [piece('', layer.note)] : [])),
    ...quoting.flatMap((layer) => (layer.start === start ? [piece('⟦')] : [])),
    piece(printable(page.text.slice(start, end))),
    ...quoting.flatMap((layer) => (layer.end === end ? [piece('⟧')] : [])),
  ]
}

function styleOf({ within }: Segment<Layer>, isTitle: boolean, { paint, voiceOf }: Page): (text: string) => string {
  let style = isTitle ? paint.bold : paint
  const spoken =
    within.findLast((layer) => layer.kind === 'quotation') ?? within.findLast(({ kind }) => kind === 'bearing')
  if (spoken && 'quotation' in spoken) style = colorOf(voiceOf(spoken.quotation), style)
  if (within.some((layer) => layer.kind === 'bearing')) style = style.bold
  if (within.some((layer) => layer.kind === 'quotation' && layer.quotation.kind === 'indirect')) style = style.italic
  if (within.some((layer) => layer.kind === 'mention')) style = style.underline
  return style
}
