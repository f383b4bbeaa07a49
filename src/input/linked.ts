import type { Document } from './dom.ts'

/** What the JSON-LD of a page says of its article: https://schema.org/Article. */
export interface LinkedData {
  readonly title: string | null
  readonly byline: string | null
  readonly date: string | null
  readonly site: string | null
  readonly url: string | null
  readonly language: string | null
}

/** Reads the first article in the JSON-LD of a page. */
export function readLinkedData(document: Document): LinkedData {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const things = scripts.flatMap(({ textContent }) => thingsIn(textContent ?? ''))
  const article = things.find(isArticle) ?? {}
  const nameOf = (value: unknown) => (isThing(value) ? (text(value.name) ?? nameAt(value['@id'], things)) : text(value))
  return {
    title: text(article.headline) ?? text(article.name),
    byline: listed(article.author).map(nameOf).filter(Boolean).join(', ') || null,
    date: text(article.datePublished) ?? text(article.dateCreated),
    site: nameOf(listed(article.publisher)[0]),
    url: text(article.url) ?? text(article.mainEntityOfPage) ?? idOf(article.mainEntityOfPage),
    language: text(article.inLanguage),
  }
}

type Thing = Readonly<Record<string, unknown>>

/** One, an array of them, those of a `@graph`, what a page is about. */
function thingsIn(json: string): Thing[] {
  try {
    return listed(JSON.parse(json.replace(CDATA, '').replace(CONTROL, ' ')))
      .filter(isThing)
      .flatMap((thing) => [thing, ...listed(thing['@graph']).filter(isThing)])
      .flatMap((thing) => [thing, ...listed(thing.mainEntity).filter(isThing)])
  } catch {
    return []
  }
}

/** `"author": {"@id": "#ann"}`, who stands elsewhere in the page. */
function nameAt(id: unknown, things: readonly Thing[]): string | null {
  return text(id) && text(things.find((thing) => thing['@id'] === id && thing.name)?.name)
}

/** `"mainEntityOfPage": {"@type": "WebPage", "@id": "https://…"}` */
function idOf(value: unknown): string | null {
  return isThing(value) ? text(value['@id']) : null
}

function isArticle(thing: Thing): boolean {
  return listed(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value : null
}

// NewsArticle, BlogPosting, Report
const ARTICLE = /(?:Article|Posting|Report)$/u
// a line break in a string, which JSON does not allow
// biome-ignore lint/suspicious/noControlCharactersInRegex: these it looks for
const CONTROL = /[\u0000-\u001F]/gu
const CDATA = /^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/gu
