import type { PartialAnalysis, Span } from '../analysis.ts'

/** A paragraph, or the title where it stands in the text. */
export interface Block extends Span {
  readonly isTitle: boolean
}

/** The paragraphs of an article as they stand, its header and other furniture left out. */
export function blocksOf({ text = '', title, sentences }: PartialAnalysis): Block[] {
  const paragraphs = sentences ? gather(sentences) : lines(text)
  return paragraphs.map(({ start, end }, index) => {
    return { start, end, isTitle: index === 0 && text.slice(start, end) === title }
  })
}

function gather(sentences: NonNullable<PartialAnalysis['sentences']>): Span[] {
  const spans: Span[] = []
  let before = -1
  for (const { start, end, paragraph } of sentences) {
    if (paragraph === before) spans.push({ start: spans.pop()!.start, end })
    else spans.push({ start, end })
    before = paragraph
  }
  return spans
}

/** Where the sentences were left out, every line is taken for a paragraph. */
function lines(text: string): Span[] {
  return [...text.matchAll(LINE)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
}

// from the first letter of a line to its last
const LINE = /\S[^\r\n]*/gu
