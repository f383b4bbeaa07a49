import type { Span } from '../analysis.ts'
import { words } from '../language/words.ts'
import { readDay } from './day.ts'

/** What stands above the body of an article. */
export interface Header {
  readonly title: string | null
  readonly titleSpan: Span | null
  /** As written. */
  readonly date: string | null
  readonly url: string | null
  readonly byline: string | null
  /** Where the body begins. */
  readonly body: number
}

/** One `key: value` of a header. */
export interface Field {
  readonly key: string
  readonly value: string
  /** Where the value stands, quotation marks aside. */
  readonly span: Span
}

/** Reads ` date 2025-09-04 Title` in the first line; null when it is not there. */
export function readDateline(text: string): Header | null {
  const match = DATELINE.exec(text)
  if (!match?.groups || readDay(match.groups.date!) === null) return null
  const title = match.groups.title!.trimEnd()
  const start = match[0].length - match.groups.title!.length
  const short = title !== '' && title.length <= LONGEST_TITLE
  return {
    title: short ? title : null,
    titleSpan: short ? { start, end: start + title.length } : null,
    date: match.groups.date!,
    url: null,
    byline: null,
    body: short ? match[0].length : start,
  }
}

/** Reads lines like `Title: …` and `Дата: …` at the top; null when the first line is none. */
export function readBlock(text: string): Header | null {
  const { fields, end } = readFields(text, (key) => KINDS.has(key))
  return fields.length > 0 ? headerOf(fields, end) : null
}

/** Reads the header of a mail, whatever its lines are called; null without `From:` and `Subject:`. */
export function readMail(text: string): Header | null {
  const { fields, end } = readFields(text, () => true)
  const known = fields.map(({ key, ...rest }) => ({ ...rest, key: MAIL.get(key.toLowerCase()) ?? key }))
  const has = (kind: Kind) => fields.some(({ key }) => MAIL.get(key.toLowerCase()) === kind)
  if (!has('title') || !has('byline')) return null
  const header = headerOf(known, end)
  return { ...header, byline: header.byline?.replace(ADDRESS, '').replace(QUOTED, '$1') ?? null }
}

function readFields(text: string, isKey: (key: string) => boolean) {
  const fields: Field[] = []
  let end = text.length - text.trimStart().length
  for (;;) {
    FIELD_LINE.lastIndex = end
    const match = FIELD_LINE.exec(text)
    if (!match?.groups || !isKey(match.groups.key!.toLowerCase())) return { fields, end }
    fields.push(field(match.groups.key!, match.groups.value!, match.index + match.groups.before!.length))
    end = FIELD_LINE.lastIndex
  }
}

/** A header from its fields; of two with one meaning the first counts. */
export function headerOf(fields: readonly Field[], body: number): Header {
  const named = (kind: Kind) => fields.find(({ key, value }) => KINDS.get(key.toLowerCase()) === kind && value !== '')
  const title = named('title')
  return {
    title: title?.value ?? null,
    titleSpan: title?.span ?? null,
    date: named('date')?.value ?? null,
    url: fields.find(({ key, value }) => KINDS.get(key.toLowerCase()) === 'url' && URL.canParse(value))?.value ?? null,
    byline: named('byline')?.value ?? null,
    body,
  }
}

function field(key: string, raw: string, start: number): Field {
  const value = raw.trimEnd()
  return { key, value, span: { start, end: start + value.length } }
}

/** Longer first lines are the article itself: in UTF-16 code units. */
export const LONGEST_TITLE = 300

// " date 2025-09-04 Лідери обговорили готовність…"
const DATELINE = /^\s*date[ \t]+(?<date>\d{4}-\d{2}-\d{2})(?![^\s])[ \t]*(?<title>[^\r\n]{0,999})/iu

// "Заголовок: Лідери обговорили готовність", "DATE: 4 September 2025"
const FIELD_LINE = /(?<before>[ \t]*(?<key>\p{L}[\p{L}-]*)[ \t]*:[ \t]*)(?<value>[^\r\n]{0,9999})(?:\r\n?|\n|$)/uy

/** What the lines of a mail are called elsewhere. */
const MAIL: ReadonlyMap<string, Kind> = new Map([
  ['subject', 'title'],
  ['тема', 'title'],
  ['from', 'byline'],
  ['від', 'byline'],
  ['sent', 'date'],
  ['надіслано', 'date'],
])

// "Doe, Jane"
const QUOTED = /^"(.*)"$/u
// Jane Doe <jane@example.org>
const ADDRESS = /(?<=\S)\s*<[^<>]*>$/u

type Kind = 'title' | 'date' | 'byline' | 'url'

const NAMES: Readonly<Record<Kind, ReadonlySet<string>>> = {
  title: words(`title headline заголовок`),
  date: words(`date published pubdate дата опубліковано`),
  byline: words(`author authors byline автор автори авторка`),
  url: words(`url link permalink canonical source посилання джерело`),
}

const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) => [...names].map((name) => [name, kind as Kind])),
)
