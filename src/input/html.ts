import { Readability } from '@mozilla/readability'
import { UserError } from '../errors.ts'
import type { Metadata } from './article.ts'
import { type Block, readBlocks } from './blocks.ts'
import { type Document, type Element, isElement, type Node, parsePage } from './dom.ts'
import { BY, readMetadata } from './metadata.ts'
import { prune } from './prune.ts'
import { readStamp } from './stamp.ts'

/** The article of a page, and what the page says of it. */
export interface Page extends Metadata {
  /** Its paragraphs with a blank line between them. */
  readonly text: string
  /** A tag like `uk-UA`. */
  readonly presumed?: string
}

/**
 * Takes the article out of a page, as the reader view of Firefox does (https://github.com/mozilla/readability). Throws a
 * `UserError` when there is none.
 */
export function readPage(html: string): Page {
  if (html.length > LONGEST || html.split(TAG, MOST_TAGS + 1).length > MOST_TAGS) throw tooComplex()
  const document = parsePage(html)
  if (isDeeperThan(MOST_LEVELS, document)) throw tooComplex()
  keepSources(document)
  const declared = readMetadata(document)
  const found = extract(document)
  const title = declared.title ?? found?.title?.replace(LAST, '') ?? null
  const all = found?.content ? readBlocks(found.content) : []
  const blocks = prune(all, title)
  if (!blocks.some(hasSentence)) throw new UserError('no-article', 'has no article in it')
  const text = joined(blocks)
  const stamp = readStamp(joined(all.slice(0, all.findIndex(hasSentence))), 0)
  const byline = declared.byline ?? readName(found?.byline) ?? stamp.byline
  return { ...defined({ ...declared, title, byline, date: declared.date ?? stamp.date }), text }
}

function joined(blocks: readonly Block[]): string {
  return blocks.map(({ text, quoted }) => (quoted ? text.replace(LINE, '> ') : text)).join('\n\n')
}

const LINE = /^/gmu

/** Makes paragraphs of the lines that say whose words a block quote has, with a dash: they are no footers and captions of the page. */
function keepSources(document: Document): void {
  for (const source of document.querySelectorAll(
    'blockquote footer, blockquote cite, figure:has(blockquote) figcaption',
  )) {
    const { parentElement } = source
    const whole = parentElement?.localName === 'p' && parentElement.textContent === source.textContent
    // the title of a work is a part of its sentence
    if (source.localName === 'cite' && !whole && parentElement?.localName !== 'blockquote') continue
    const paragraph = document.createElement('p')
    paragraph.innerHTML = DASHED.test(source.textContent ?? '') ? source.innerHTML : `— ${source.innerHTML}`
    const replaced = whole ? parentElement : source
    replaced.replaceWith(paragraph)
  }
}

const DASHED = /^\s*[—–-]/u

function extract(document: Document) {
  // the types of browsers again
  return new Readability<Element>(document as never, {
    serializer: (node) => node as unknown as Element,
    charThreshold: SHORTEST,
    keepClasses: true,
  }).parse()
}

// «Дамбу укріплять :: Новини району»
const LAST = / :: .*$/u

/** Of an article that is no mistake: in UTF-16 code units. */
const SHORTEST = 200

/** In UTF-16 code units: linkedom takes 50 bytes for one. */
const LONGEST = 16_000_000

/** Readability takes time by the square of either. */
const MOST_TAGS = 40_000
const MOST_LEVELS = 200
const TAG = /<(?=[a-z])/iu

function tooComplex(): UserError {
  return new UserError('too-complex', 'is too large or too complex a page')
}

function isDeeperThan(levels: number, root: Node): boolean {
  let level: Node[] = [root]
  for (let depth = 0; depth < levels && level.length > 0; depth++) {
    level = level.flatMap((node) => [...node.childNodes].filter(isElement))
  }
  return level.length > 0
}

/** Menus and lists of links have none. */
function hasSentence({ text }: Block): boolean {
  return text.length >= SHORTEST_SENTENCE && STOP.test(text)
}

/** In UTF-16 code units. */
const SHORTEST_SENTENCE = 30
const STOP = /[.!?…]/u

function readName(byline: string | null | undefined): string | null {
  const name = byline?.replace(/\s+/gu, ' ').trim().replace(BY, '')
  return name && !URL.canParse(name) ? name : null
}

function defined<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  // the entries are those of T without the empty ones
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
}
