/** The words of a paragraph without its notes, and where they stand. */
export interface Readable {
  readonly text: string
  readonly nodes: readonly { readonly node: Text; readonly start: number }[]
}

/** Reads a paragraph. */
export function readableOf(paragraph: Element): Readable {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches('.note, [hidden]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: { node: Text; start: number }[] = []
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!(node instanceof Text)) continue
    nodes.push({ node, start: text.length })
    text += node.data
  }
  return { text: fold(text), nodes }
}

/** Where the words stand, whatever their case and apostrophes. */
export function findIn({ text, nodes }: Readable, words: string): Range[] {
  const sought = fold(words.trim())
  const found: Range[] = []
  if (sought === '') return found
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    const range = document.createRange()
    const [first, last] = [placeOf(nodes, at), placeOf(nodes, at + sought.length - 1)]
    range.setStart(first.node, first.offset)
    range.setEnd(last.node, last.offset + 1)
    found.push(range)
  }
  return found
}

function placeOf(nodes: Readable['nodes'], offset: number): { node: Text; offset: number } {
  let low = 0
  let high = nodes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (nodes[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return { node: nodes[low]!.node, offset: offset - nodes[low]!.start }
}

/** Keeps the length. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(APOSTROPHE, "'").replace(BLANK, ' ')
}

// об’єднані, об'єднані
const APOSTROPHE = /[’ʼ]/gu
const BLANK = /\s/gu
