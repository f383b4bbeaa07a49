import type { Document } from '../text/document.ts'
import type { Quoted } from './marks.ts'

/** Block quotes of Markdown behind a line that announces them: "Price writes:", "> One train in five is running." */
export function blockQuotes({ text, paragraphs }: Document): Quoted[] {
  return paragraphs.flatMap((paragraph, index) => {
    const line = text.lastIndexOf('\n', paragraph.start - 1) + 1
    const [opening] = OPENING.exec(text.slice(line, paragraph.start + LONGEST)) ?? []
    const before = paragraphs[index - 1]
    if (!opening || !before || text[before.end - 1] !== ':') return []
    const inner = { start: Math.max(line + opening.length, paragraph.start), end: paragraph.end }
    return [{ ...paragraph, inner, closed: true, depth: 0, paragraph: index }]
  })
}

/** Of what stands before the words, in a paragraph of plain text: in UTF-16 code units. */
const LONGEST = 6
// > The numbers are worse
const OPENING = /^[ \t]*>\s+(?=[^\s"“«‘„])/u
