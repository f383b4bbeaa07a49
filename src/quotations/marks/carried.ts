import type { Span } from '../../analysis.ts'
import { mapped } from '../../text/mapped.ts'
import { type Pairing, type Quoted, trim } from './marks.ts'
import type { Mark } from './signs.ts'

/**
 * The stretches of every paragraph, with those of words that one opens and a later one closes, a stretch a paragraph:
 * «"We waited.¶ Nobody came.¶ We left", she said». An opening mark that was lost before «…», – is taken to have begun its paragraph.
 */
export function carryOver(text: string, paragraphs: readonly Span[], pairings: readonly Pairing[]): Quoted[][] {
  const stretches = mapped(pairings, ({ found }) => [...found])
  let open = -1
  pairings.forEach(({ found, stray }, index) => {
    const closes = stray && stray.family !== APOSTROPHE ? stray : undefined
    const paragraph = paragraphs[index]!
    if (open >= 0 && closes && found[0]?.start !== paragraph.start && !isSigned(text, paragraph, closes)) {
      carry(text, paragraphs, stretches, open, closes)
      open = -1
    } else if (closes && lostOpening(text, closes, found)) {
      stretches[index]!.push(lastPiece(text, paragraph, index, closes))
    } else if (found.some((stretch) => isOpen(text, stretch, paragraph))) open = index
    else if (index - open >= MOST_PARAGRAPHS || found.some(({ closed }) => !closed)) open = -1
  })
  return stretches
}

const APOSTROPHE = '‘'

/** How many paragraphs behind its first a quotation may have, headings and captions in it included. */
export const MOST_PARAGRAPHS = 6

/** Never closed, and where words begin: with the paragraph, behind a colon or a stop. */
function isOpen(text: string, { closed, start }: Quoted, paragraph: Span): boolean {
  return !closed && (start === paragraph.start || BEGINNING.test(text.slice(start - 2, start)))
}

// She said: "We waited; He paused. "We waited
const BEGINNING = /^[:.!?…]\s$/u

/** '"We waited.¶ Ann Lee, mayor of Hull."': whose words they are, in the same marks. */
function isSigned(text: string, { start, end }: Span, { at, length }: Mark): boolean {
  return at + length === end && text.slice(start, at).split(' ', SHORTEST).length < SHORTEST
}

/** In words: of a last paragraph with nothing behind its mark. */
const SHORTEST = 9

/** Nothing else is quoted in «It is late", – she said»; only a dash tells that it is speech. */
function lostOpening(text: string, { at, length }: Mark, found: readonly Quoted[]): boolean {
  return found.length === 0 && FRAME.test(text.slice(at + length, at + length + 4))
}

// …", – сказав він
const FRAME = /^,\s?[–—-]\s/u

/** Adds what lies between the open stretch of one paragraph and the mark that closes it. */
function carry(text: string, paragraphs: readonly Span[], stretches: Quoted[][], open: number, mark: Mark): void {
  const { end } = paragraphs[open]!
  stretches[open] = stretches[open]!.map((stretch) =>
    stretch.closed ? stretch : { ...stretch, end, inner: { start: stretch.inner.start, end }, carried: true },
  )
  for (let index = open + 1; index < stretches.length; index++) {
    const paragraph = paragraphs[index]!
    const last = mark.at < paragraph.end
    if (last) stretches[index]!.push({ ...lastPiece(text, paragraph, index, mark), carried: true })
    else if (!isApart(text, paragraph, stretches[index]!))
      stretches[index]!.push({
        ...paragraph,
        inner: paragraph,
        closed: false,
        depth: 0,
        paragraph: index,
        carried: true,
      })
    if (last) return
  }
}

/** A heading or a caption between the paragraphs of a quotation: it has no stop, or marks of its own. */
function isApart(text: string, { start, end }: Span, [first]: readonly Quoted[]): boolean {
  return first?.start === start || ENDLESS.test(text[end - 1]!)
}

const ENDLESS = /[\p{L}\p{N}]/u

/** From the beginning of a paragraph to a mark that closes. */
function lastPiece(text: string, { start }: Span, paragraph: number, { at, length }: Mark): Quoted {
  return { start, end: at + length, inner: trim(text, start, at), closed: true, depth: 0, paragraph }
}
