import { words } from '../language/words.ts'
import { type Element, isElement, isText, type Node } from './dom.ts'

/** A paragraph, a heading, an item of a list. */
export interface Block {
  /** `<br>` is a line feed. */
  readonly text: string
  /** How much of it is in links, in UTF-16 code units. */
  readonly linked: number
  readonly heading: boolean
  /** Has a `<time>`, as lines with the name of the author have. */
  readonly dated: boolean
}

/** The blocks of text below an element, as a browser shows them. */
export function readBlocks(root: Element): Block[] {
  const blocks: Open[] = [open(false)]
  walk(root, { inLink: false, keep: false }, blocks)
  return blocks.map((block) => ({ ...block, text: tidy(block.text) })).filter(({ text }) => text !== '')
}

type Open = { -readonly [K in keyof Block]: Block[K] }

interface Context {
  readonly inLink: boolean
  /** Line breaks are meant. */
  readonly keep: boolean
}

function walk(node: Node, context: Context, blocks: Open[]): void {
  if (isText(node)) add(node.textContent ?? '', context, blocks)
  if (!isElement(node) || LEFT_OUT.has(node.localName)) return
  const name = node.localName
  const inside = { inLink: context.inLink || name === 'a', keep: context.keep || name === 'pre' || name === 'br' }
  const [before, after] = MARKS[name] ?? NONE
  if (BLOCKS.has(name)) blocks.push(open(HEADINGS.has(name)))
  if (name === 'time') blocks.at(-1)!.dated = true
  add(before, inside, blocks)
  for (const child of node.childNodes) walk(child, inside, blocks)
  add(after, inside, blocks)
  if (BLOCKS.has(name)) blocks.push(open(false))
}

function open(heading: boolean): Open {
  return { text: '', linked: 0, heading, dated: false }
}

function add(raw: string, { inLink, keep }: Context, blocks: Open[]): void {
  const block = blocks.at(-1)!
  block.text += keep ? raw : raw.replace(BLANKS, ' ')
  if (inLink) block.linked += raw.trim().length
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(BLANKS, ' ').replace(EDGES, ''))
  return lines.join('\n').replace(GAP, '\n\n').trim()
}

const BLANKS = /[ \t\n\r\f]+/gu
const EDGES = /^[ \u00A0]+|[ \u00A0]+$/gu
const GAP = /\n{3,}/gu

/** A line break, quotation marks that the browser puts in, what parts the cells of a table. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  br: ['\n', ''],
  q: ['“', '”'],
  td: ['', ' '],
  th: ['', ' '],
}
const NONE = ['', ''] as const

const LEFT_OUT = words(`
  script style noscript template iframe object svg math canvas audio video picture map
  figure figcaption                    # a caption stands between two sentences and belongs to neither
  nav aside form button input select textarea dialog
`)

const HEADINGS = words(`h1 h2 h3 h4 h5 h6`)

const BLOCKS = words(`
  address article blockquote body caption center dd details div dl dt fieldset footer
  h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul
`)
