import { readBlocks } from './blocks.ts'
import type { Document } from './dom.ts'
import { readLinkedData } from './linked.ts'

/** What a page says of its article; null where it says nothing. */
export interface PageMetadata {
  readonly title: string | null
  readonly byline: string | null
  /** As written. */
  readonly date: string | null
  readonly site: string | null
  readonly url: string | null
  /** Its language, a tag like `uk-UA`. */
  readonly presumed: string | null
}

/** Reads JSON-LD, OpenGraph and the other `<meta>`, `<link>` and `<time>`; the first that knows counts. */
export function readMetadata(document: Document): PageMetadata {
  const linked = readLinkedData(document)
  const meta = readMeta(document)
  const plain = (...values: readonly Value[]) => plainText(document, first(...values))
  const site = plain(meta('og:site_name'), linked.site, meta('application-name'))
  const title = plain(linked.title, meta('og:title'), meta('twitter:title'), onlyHeading(document))
  return {
    title: title && withoutSite(title, site),
    byline: plain(linked.byline, ...AUTHOR.map(meta).filter((name) => !URL.canParse(name ?? '')), authorOf(document)),
    date: first(linked.date, ...PUBLISHED.map(meta), timeOf(document)),
    site,
    url: [canonical(document), meta('og:url'), linked.url].find((url) => URL.canParse(url ?? '')) ?? null,
    presumed: first(
      document.documentElement.getAttribute('lang'),
      linked.language,
      meta('og:locale')?.replace('_', '-'),
    ),
  }
}

type Value = string | null | undefined

const AUTHOR = ['author', 'article:author', 'parsely-author', 'dc.creator', 'dcterms.creator']

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
]

function first(...values: readonly Value[]): string | null {
  return values.find((value) => value?.trim())?.trim() ?? null
}

/** The content of `<meta>` by its name, whatever attribute bears it. */
function readMeta(document: Document): (name: string) => string | undefined {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!.trim()
    const names = ['property', 'name', 'itemprop'].map((attribute) => element.getAttribute(attribute))
    for (const name of names.flatMap((name) => name?.toLowerCase().split(/\s+/u) ?? [])) {
      if (content && !found.has(name)) found.set(name, content)
    }
  }
  return (name) => found.get(name)
}

function onlyHeading(document: Document): Value {
  const headings = document.querySelectorAll('h1')
  return headings.length === 1 ? headings[0]!.textContent : null
}

function authorOf(document: Document): Value {
  const element = document.querySelector('[rel~="author"], [itemprop~="author"], .author, .byline')
  const lines = element ? readBlocks(element).flatMap(({ text }) => text.split('\n')) : []
  const name = lines.find((line) => BY.test(line)) ?? lines[0]
  return name && name.length <= LONGEST_NAME ? name.replace(BY, '') : null
}

/** In UTF-16 code units; longer is a note on the author. */
const LONGEST_NAME = 100
/** "By Martha Quill", «Автор: Роман Савчин», «від Марія Гнатюк» */
export const BY = /^(?:by|від|текст|автор(?:ка|и)?)[\s:]+/iu

function canonical(document: Document): Value {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href')
}

/** That of the article; those of related articles stand beside. */
function timeOf(document: Document): Value {
  const times = document.querySelectorAll('time[datetime]')
  const marked = document.querySelector('time[itemprop~="datePublished"], time[pubdate], article time[datetime]')
  return (marked ?? (times.length === 1 ? times[0] : null))?.getAttribute('datetime')
}

/** `Tom &amp; Jerry` in JSON-LD, `<b>` in a title, line breaks. */
function plainText(document: Document, value: string | null): string | null {
  if (value === null) return null
  const element = document.createElement('p')
  element.innerHTML = value
  return first(element.textContent?.replace(/\s+/gu, ' '))
}

/** «Мер відкрив міст – Суспільне» */
function withoutSite(title: string, site: string | null): string {
  if (!site || !title.endsWith(site)) return title
  return title.slice(0, -site.length).replace(SEPARATOR, '') || title
}

const SEPARATOR = /\s*[|•·:»\p{Pd}]\s*$/u
