import { type Field, type Header, headerOf } from './header.ts'

/** Reads YAML front matter, as far as articles use it; null when there is none, or its closing line is missing. */
export function readMatter(text: string): Header | null {
  OPENING.lastIndex = 0
  if (!OPENING.test(text)) return null
  const fields: Field[] = []
  for (LINE.lastIndex = OPENING.lastIndex; LINE.lastIndex < text.length; ) {
    const start = LINE.lastIndex
    const line = LINE.exec(text)?.[0].trimEnd() ?? ''
    if (line === '---' || line === '...') return fields.length > 0 ? headerOf(fields, LINE.lastIndex) : null
    const entry = ENTRY.exec(line)?.groups
    const item = ITEM.exec(line)?.groups
    if (entry) fields.push(scalar(entry.key!, entry.value!, start + entry.before!.length))
    else if (item && fields.length > 0) fields.push(withItem(fields.pop()!, item.value!))
    else if (!BELONGS.test(line)) return null
  }
  return null
}

/** One of `authors:`, below each other. */
function withItem(list: Field, raw: string): Field {
  const { value } = scalar(list.key, raw, 0)
  return { ...list, value: list.value ? `${list.value}, ${value}` : value }
}

/** Strips quotation marks, brackets and the comment of a YAML value; one of several lines counts as none. */
function scalar(key: string, raw: string, at: number): Field {
  const close = raw.lastIndexOf(raw[0] ?? '')
  if (QUOTE.test(raw) && close > 0) return field(key, raw.slice(1, close), at + 1, unquote)
  const value = BLOCK.test(raw) ? '' : raw.replace(COMMENT, '').trimEnd()
  if (EMPTY.test(value)) return field(key, '', at)
  const list = value.startsWith('[') && value.endsWith(']')
  return list ? field(key, value.slice(1, -1), at + 1, (items) => items.replace(QUOTES, '')) : field(key, value, at)

  function unquote(quoted: string): string {
    if (raw[0] === "'") return quoted.replaceAll("''", "'")
    return quoted.replace(ESCAPED, '$1')
  }
}

function field(key: string, raw: string, start: number, read: (raw: string) => string = (raw) => raw): Field {
  return { key, value: read(raw), span: { start, end: start + raw.length } }
}

const OPENING = /\s*---[ \t]*(?:\r\n?|\n)/uy
const LINE = /[^\r\n]{0,9999}(?:\r\n?|\n)?/uy
// title: Лідери обговорили готовність
const ENTRY = /^(?<before>(?<key>[\p{L}_][\p{L}\p{N}_-]*)[ \t]*:(?:[ \t]+|$))(?<value>.*)$/u
// an indented line, "- an item", "# a comment", nothing
const BELONGS = /^(?:[ \t]|- |-$|#|$)/u
// - Ann Lee
const ITEM = /^[ \t]*-[ \t]+(?<value>.+)$/u
const EMPTY = /^(?:null|~)$/iu
// "Ann Lee", 'Bo Ray'
const QUOTES = /(?<=^|,\s*)["']|["'](?=\s*(?:,|$))/gu
const QUOTE = /^["']/u
// "The \"Coalition\""
const ESCAPED = /\\(["\\/])/gu
// 2025-09-04 # the day of the meeting
const COMMENT = /(?:^|[ \t])#.*$/u
// summary: >-
const BLOCK = /^[>|][+-]?$/u
