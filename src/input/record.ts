import type { Analysis, Failure, Warning } from '../analysis.ts'
import { UserError } from '../errors.ts'
import { languageCode } from '../language/code.ts'
import type { Metadata } from './article.ts'
import { decode } from './decode.ts'

/** One article of a container or a stream. */
export interface ArticleRecord {
  readonly id: Analysis['id']
  readonly text: string
  readonly encoding: string
  /** The fields that can be used; a strange one is a warning. */
  readonly metadata: Metadata & { readonly language?: string }
  /** Those that the user named and the record has not. */
  readonly lacks: readonly string[]
  readonly warnings: readonly Warning[]
}

/** Why a record is no article. */
export type Refusal = Pick<Failure, 'id'> & { readonly code: string; readonly message: string }

/** What a record may tell of its article. */
export type FieldName = keyof ArticleRecord['metadata']

/** What the fields of foreign records are called; `article.body` is the field `body` in the field `article`. */
export interface FieldNames {
  readonly textField?: string
  readonly idField?: string
  /** What the metadata are called there, by their names here. */
  readonly fields?: Partial<Readonly<Record<FieldName, string>>>
}

export interface RecordOptions extends FieldNames {
  /** Of the bytes; told from them when left out. */
  readonly encoding?: string
}

/** Reads a line of NDJSON. */
export function readRecord(line: Uint8Array, options: RecordOptions = {}): ArticleRecord | Refusal {
  try {
    const { text, encoding, warnings } = decode(line, options)
    const record = toRecord(parse(text), options, encoding)
    return 'code' in record ? record : { ...record, warnings: [...record.warnings, ...warnings] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { id: null, code: error.code, message: error.message }
  }
}

/** The value of a JSON text. Throws a `UserError` when it is none. */
export function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new UserError('bad-json', 'not JSON')
  }
}

/** Reads the fields of one article. */
export function toRecord(value: unknown, names: FieldNames, encoding: string): ArticleRecord | Refusal {
  if (!isObject(value)) return { id: null, code: 'not-an-object', message: 'not a JSON object' }
  const called = namesOf(names)
  const { textField, idField } = called
  const givenId = field(value, idField)
  const text = field(value, textField)
  const id = isId(givenId) ? givenId : null
  if (text === undefined) return { id, code: 'no-text', message: missing(value, called) }
  if (typeof text !== 'string')
    return { id, code: 'no-text', message: `${textField} is ${text === null ? 'null' : 'not a string'}` }
  if (!/\S/u.test(text)) return { id, code: 'blank', message: `${textField} is blank` }
  const fields = FIELD_NAMES.map((name) => ({ name, value: field(value, called[name]), ...FIELDS[name] }))
  const given = fields.filter(({ value }) => !isEmpty(value))
  const usable = given.filter(({ value, test }) => test(value))
  const warnings = given
    .filter((field) => !usable.includes(field))
    .map(({ name, wants }) => strange(called[name], wants))
  if (id === null && !isEmpty(givenId)) warnings.unshift(strange(idField, 'a string or a number below 2^53'))
  if (HALF.test(text)) warnings.push({ code: 'broken-bytes', message: 'halves of characters were replaced by U+FFFD' })
  const metadata = Object.fromEntries(usable.map(({ name, value }) => [name, mend(value as string)])) // as the tests say
  const lacks = Object.values(names.fields ?? {}).filter((name) => field(value, name) === undefined)
  return { id, text: mend(text), encoding, metadata, lacks, warnings }
}

/** Without halves of surrogate pairs, which end jq and others that read the output. */
function mend(text: string): string {
  return text.replace(HALVES, '\uFFFD')
}

const HALF = /\p{Cs}/u
const HALVES = /\p{Cs}/gu

type Fields = Readonly<Record<string, unknown>>

interface FieldTest {
  readonly test: (value: unknown) => boolean
  readonly wants: string
}

const TEXT: FieldTest = { test: (value) => typeof value === 'string', wants: 'a string' }

const FIELDS: Readonly<Record<FieldName, FieldTest>> = {
  title: TEXT,
  date: TEXT,
  url: TEXT,
  byline: TEXT,
  site: TEXT,
  language: {
    test: (value) => typeof value === 'string' && languageCode(value) !== null,
    wants: 'the code of a language',
  },
}

/** The metadata that a record may have beside its text. */
export const FIELD_NAMES: readonly FieldName[] = Object.keys(FIELDS) as FieldName[] // its own keys

/** What the fields of a record are called. */
type Called = Readonly<Record<'textField' | 'idField' | FieldName, string>>

/** What each field is called in a foreign record. */
export function namesOf({ textField = 'text', idField = 'id', fields }: FieldNames): Called {
  return { textField, idField, ...OWN_NAMES, ...fields }
}

const OWN_NAMES = Object.fromEntries(FIELD_NAMES.map((name) => [name, name])) as Record<FieldName, string> // of all of them

/** A field of this name, or else the one that its dots lead to. */
function field(value: Fields, name: string): unknown {
  if (Object.hasOwn(value, name)) return value[name]
  return name
    .split('.')
    .reduce<unknown>((part, key) => (isObject(part) && Object.hasOwn(part, key) ? part[key] : undefined), value)
}

/** What comes out as it went in; 12345678901234567890 and 1e999 do not. */
function isId(value: unknown): value is string | number {
  if (typeof value === 'string') return !HALF.test(value)
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER
}

/** Says what there is instead: "no body; there is lead, article (see --text-field)". */
function missing(value: Fields, { textField, ...known }: Called): string {
  const others = Object.keys(value).filter((name) => !Object.values(known).includes(name))
  const some = others.slice(0, 8).join(', ').slice(0, 80)
  return some ? `no ${textField}; there is ${some} (see --text-field)` : `no ${textField}`
}

function strange(name: string, wants: string): Warning {
  return { code: 'strange-field', message: `the field "${name}" is left out: it is not ${wants}` }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
