import { words } from '../language/words.ts'
import { type Element, isElement, isText, type Node } from './dom.ts'

/** A paragraph, a heading, an item of a list. */
export interface Block {
  /** `<br>` is a line feed. */
  readonly text: string
  /** How much of it is in links: in UTF-16 code units, blanks aside. */
  readonly linked: number
  readonly heading: boolean
  /** Has the time or the name of the author, marked as such. */
  readonly credit: boolean
  /** Words of somebody that stand in a block quote without marks. */
  readonly quoted: boolean
}

/** The blocks of text below an element, as a browser shows them. */
export function readBlocks(root: Element): Block[] {
  const blocks: Open[] = []
  const context = { inLink: false, inCredit: false, inQuote: false, keep: false, most: lengthOf(root) / 4 }
  blocks.push(open(false, context))
  walk(root, context, blocks)
  return blocks
    .map((block) => ({ ...block, text: tidy(block.text) }))
    .filter(({ text }) => text !== '')
    .map((block) => ({ ...block, quoted: block.quoted && !MARKED.test(block.text) }))
}

// «Так», – and the name below: – Іван Гук
const MARKED = /^[«"„“‘—–-]/u

type Open = { -readonly [K in keyof Block]: Block[K] }

interface Context {
  readonly inLink: boolean
  readonly inCredit: boolean
  readonly inQuote: boolean
  /** Line breaks are meant. */
  readonly keep: boolean
  /** An element with more text than so is no aside, whatever it is called. */
  readonly most: number
}

function walk(node: Node, context: Context, blocks: Open[]): void {
  if (isText(node)) add(node.textContent ?? '', context, blocks)
  if (!isElement(node) || isAside(node, context.most)) return
  const name = node.localName
  const inside = {
    ...context,
    inLink: context.inLink || name === 'a',
    inCredit: context.inCredit || name === 'time' || isCredit(node),
    inQuote: context.inQuote || (name === 'blockquote' && lengthOf(node) <= 2 * context.most),
    keep: context.keep || KEEPING.has(name),
  }
  const [before, after] = MARKS[name] ?? NONE
  const block = BLOCKS.has(name) || (before === CELL && node.querySelector('br, p, div, table') !== null)
  if (block) blocks.push(open(HEADINGS.has(name), inside))
  add(before, inside, blocks)
  for (const child of node.childNodes) walk(child, inside, blocks)
  add(after, inside, blocks)
  if (block) blocks.push(open(false, context))
}

function isAside(element: Element, most: number): boolean {
  const quotes = element.localName === 'figure' && element.querySelector('blockquote') !== null
  if (LEFT_OUT.has(element.localName) && !quotes) return true
  return ASIDE.test(namesOf(element)) && lengthOf(element) <= most
}

/** But nothing that holds an article: `class="author-column"`. */
function isCredit(element: Element): boolean {
  return CREDIT.test(namesOf(element)) && lengthOf(element) <= LONGEST_CREDIT
}

/** In UTF-16 code units. */
const LONGEST_CREDIT = 300

/** `class="post-meta byline"` */
function namesOf(element: Element): string {
  return NAMING.map((name) => element.getAttribute(name) ?? '').join(' ')
}

const NAMING = ['class', 'id', 'rel', 'itemprop', 'data-component', 'data-testid']

function lengthOf({ textContent }: Element): number {
  return textContent?.length ?? 0
}

function open(heading: boolean, { inQuote }: Context): Open {
  return { text: '', linked: 0, heading, credit: false, quoted: inQuote }
}

function add(raw: string, { inLink, inCredit, keep }: Context, blocks: Open[]): void {
  const block = blocks.at(-1)!
  if (inCredit && raw.trim() !== '') block.credit = true
  block.text += keep ? raw : raw.replace(BLANKS, ' ')
  if (inLink) block.linked += raw.replace(SPACE, '').length
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(BLANKS, ' ').trim())
  return lines.join('\n').replace(GAP, '\n\n').trim()
}

/** All that browsers do not show. */
export const SPACE = /\s+/gu
// a no-break space is kept
const BLANKS = /[ \t\n\r\f]+/gu
const GAP = /\n{3,}/gu

const CELL = ' '
/** A line break, quotation marks that the browser puts in, what parts the cells of a table. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  br: ['\n', ''],
  q: ['“', '”'],
  td: [CELL, ' '],
  th: [CELL, ' '],
}
const NONE = ['', ''] as const

const LEFT_OUT = words(`
  script style noscript template iframe object svg math canvas audio video picture map
  figure figcaption                    # a caption stands between two sentences and belongs to neither
  head title nav aside form button input select textarea dialog
`)

// what themes of news sites call them
const ASIDE =
  /(?:^|[\s_-])(?:caption|credits?|newsletter|subscribe|cookies?|related|share|sharing|promo|advert|pullquote|tags)(?:$|[\s_-])/iu
const CREDIT = /(?:^|[\s_-])(?:byline|author|authors|dateline)(?:$|[\s_-])/iu

const KEEPING = words(`pre br`)
const HEADINGS = words(`h1 h2 h3 h4 h5 h6`)

const BLOCKS = words(`
  address article blockquote body caption center dd details div dl dt fieldset footer
  h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul
`)
