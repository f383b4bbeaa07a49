import { isUtf8 } from 'node:buffer'
import type { Analysis, Failure, Warning } from '../analysis.ts'
import { languageCode } from '../language/code.ts'
import type { Metadata } from './article.ts'

/** One article of a stream. */
export interface ArticleRecord {
  readonly id: Analysis['id']
  readonly text: string
  /** The fields that can be used; a strange one is a warning. */
  readonly metadata: Metadata & { readonly language?: string }
  readonly warnings: readonly Warning[]
}

/** Why a line is no article. */
export type Refusal = Pick<Failure, 'id'> & { readonly code: string; readonly message: string }

/** Reads a line of NDJSON, null when it is blank; bytes that are not UTF-8 become U+FFFD and a warning. */
export function readRecord(bytes: Buffer): ArticleRecord | Refusal | null {
  const line = new TextDecoder().decode(bytes)
  if (!/\S/u.test(line)) return null
  const value = parse(line)
  if (value === undefined) return { id: null, code: 'bad-json', message: 'not JSON' }
  if (!isRecord(value)) return { id: null, code: 'not-an-object', message: 'not a JSON object' }
  const { id: givenId, text } = value
  const id = isId(givenId) ? givenId : null
  if (text === undefined || text === null) return { id, code: 'no-text', message: 'no text' }
  if (typeof text !== 'string') return { id, code: 'no-text', message: 'text is not a string' }
  if (!/\S/u.test(text)) return { id, code: 'blank', message: 'text is blank' }
  const fields = Object.entries(FIELDS).filter(([name]) => !isEmpty(value[name]))
  const usable = fields.filter(([name, { test }]) => test(value[name]))
  const warnings = fields.filter((field) => !usable.includes(field)).map(([name, { wants }]) => strange(name, wants))
  if (id === null && !isEmpty(givenId)) warnings.unshift(strange('id', 'a string or a number below 2^53'))
  if (!isUtf8(bytes)) warnings.push({ code: 'not-utf8', message: 'bytes that are not UTF-8 were replaced by U+FFFD' })
  return { id, text, metadata: Object.fromEntries(usable.map(([name]) => [name, value[name]])), warnings }
}

interface FieldTest {
  readonly test: (value: unknown) => boolean
  readonly wants: string
}

const TEXT: FieldTest = { test: (value) => typeof value === 'string', wants: 'a string' }

const FIELDS: Readonly<Record<keyof ArticleRecord['metadata'], FieldTest>> = {
  title: TEXT,
  date: TEXT,
  url: TEXT,
  byline: TEXT,
  language: {
    test: (value) => typeof value === 'string' && languageCode(value) !== null,
    wants: 'the code of a language',
  },
}

/** What comes out as it went in; 12345678901234567890 and 1e999 do not. */
function isId(value: unknown): value is string | number {
  if (typeof value === 'string') return true
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER
}

function strange(name: string, wants: string): Warning {
  return { code: 'strange-field', message: `the field "${name}" is left out: it is not ${wants}` }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value of a JSON text; `undefined`, which no JSON stands for, when it is none. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
