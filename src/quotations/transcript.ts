import type { Span } from '../analysis.ts'
import type { Quoted } from './marks.ts'

/**
 * The turns of a transcript, behind the names in capitals: "WALLACE: Let's start.", «ВЕДУЧА: Добрий вечір». Only where two
 * of them take turns: «УВАГА: …» is none.
 */
export function transcriptTurns(text: string, paragraphs: readonly Span[]): Quoted[] {
  const turns = paragraphs.flatMap((paragraph, index) => {
    const [label = '', name = ''] = LABEL.exec(text.slice(paragraph.start, paragraph.start + LONGEST_LABEL)) ?? []
    const start = paragraph.start + label.length
    return label && start < paragraph.end ? [{ name, start, end: paragraph.end, paragraph: index }] : []
  })
  const names = turns.map(({ name }) => name)
  const exchange = new Set(names).size > 1 && names.some((name, i) => names.indexOf(name) < i)
  return exchange ? turns.map(({ start, end, paragraph }) => turn(text, { start, end }, paragraph)) : []
}

const LONGEST_LABEL = 60
// WALLACE: …, "MR. HILL: …
const LABEL = /^["“„«]?(\p{Lu}[\p{Lu}'’ʼ.-]+(?: \p{Lu}[\p{Lu}'’ʼ.-]+){0,3}):\s+(?=\S)/u

/** A closing mark at the end of the turn is none of its words. */
function turn(text: string, { start, end }: Span, paragraph: number): Quoted {
  const inner = { start, end: CLOSING.test(text[end - 1]!) ? end - 1 : end }
  return { start, end, inner, closed: true, depth: 0, paragraph }
}

const CLOSING = /["”»]/u
