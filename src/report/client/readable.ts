import { indexAt } from '../../output/place.ts'

/** The words of a paragraph without its notes, and where they stand. */
export interface Readable {
  readonly text: string
  readonly nodes: readonly Text[]
  /** Where each of them begins. */
  readonly starts: readonly number[]
}

/** Reads a paragraph. */
export function readableOf(paragraph: Element): Readable {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches('.note, [hidden]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Text[] = []
  const starts: number[] = []
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!(node instanceof Text)) continue
    nodes.push(node)
    starts.push(text.length)
    text += node.data
  }
  return { text: fold(text), nodes, starts }
}

/** Where the words stand, whatever their case and apostrophes. */
export function findIn(paragraph: Readable, words: string): Range[] {
  const sought = fold(words.trim())
  const found: Range[] = []
  if (sought === '') return found
  const { text } = paragraph
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    found.push(rangeOf(paragraph, at, at + sought.length - 1))
  }
  return found
}

/** From one letter to another one, both included. */
function rangeOf({ nodes, starts }: Readable, first: number, last: number): Range {
  const range = document.createRange()
  const [from, to] = [indexAt(starts, first), indexAt(starts, last)]
  range.setStart(nodes[from]!, first - starts[from]!)
  range.setEnd(nodes[to]!, last + 1 - starts[to]!)
  return range
}

/** Keeps the length. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(APOSTROPHE, "'").replace(BLANK, ' ')
}

// об’єднані, об'єднані
const APOSTROPHE = /[’ʼ]/gu
const BLANK = /\s/gu
