import type { Document } from '../text/document.ts'
import type { Quoted } from './marks.ts'

/** Block quotes of Markdown behind a line that announces them: "Price writes:", "> One train in five is running." */
export function blockQuotes({ text, paragraphs }: Document): Quoted[] {
  return paragraphs.flatMap((paragraph, index) => {
    const [opening] = OPENING.exec(text.slice(paragraph.start, paragraph.start + 6)) ?? []
    const before = paragraphs[index - 1]
    if (!opening || !before || text[before.end - 1] !== ':') return []
    const inner = { start: paragraph.start + opening.length, end: paragraph.end }
    return [{ ...paragraph, inner, closed: true, depth: 0, paragraph: index }]
  })
}

// > The numbers are worse
const OPENING = /^>\s+(?=[^\s"“«‘„])/u
